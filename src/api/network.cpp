// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/network.h"

#include <QHostAddress>
#include <QNetworkProxyFactory>
#include <QUrl>

namespace favilla {
namespace {

using namespace Qt::Literals::StringLiterals;

bool isThisMachine(const QString& host) {
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

QList<QNetworkProxy> proxies(const QNetworkProxyQuery& query, const NetworkOptions& options) {
    if (options.proxyUse == NetworkOptions::ProxyUse::None || isThisMachine(query.peerHostName()))
        return {QNetworkProxy(QNetworkProxy::NoProxy)};
    if (options.proxyUse == NetworkOptions::ProxyUse::Own)
        return {options.ownProxy};
    return QNetworkProxyFactory::systemProxyForQuery(query);
}

class ChosenProxies final : public QNetworkProxyFactory {
public:
    explicit ChosenProxies(const NetworkOptions& options) : m_options(options) { }

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery& query) override {
        return proxies(query, m_options);
    }

private:
    NetworkOptions m_options;
};

} // namespace

Network::Network(const NetworkOptions& options, QObject* parent)
    : QNetworkAccessManager(parent), m_options(options) {
    setProxyFactory(new ChosenProxies(options));
    setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    setAutoDeleteReplies(false);
}

QList<QNetworkProxy> proxiesFor(const QUrl& address, const NetworkOptions& options) {
    return proxies(QNetworkProxyQuery(address), options);
}

const QSslConfiguration& Network::tlsConfiguration() {
    if (!m_tls) {
        m_tls = QSslConfiguration::defaultConfiguration();
        // All of the system's have to be named beside the extra ones: where any is added, Qt no longer looks
        // up the others by itself. Without extra ones it does, which is quicker.
        if (!m_options.extraCertificates.isEmpty())
            m_tls->setCaCertificates(QSslConfiguration::systemCaCertificates() + m_options.extraCertificates);
    }
    return *m_tls;
}

} // namespace favilla
