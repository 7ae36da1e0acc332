// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/networkoptions.h"

#include <QNetworkAccessManager>

namespace favilla {

/// The way out of this machine: proxies as the options say, no cookies, no redirects by itself. Shared by all
/// who ask on one thread. Addresses of this machine itself never go through a proxy. Thread: where it is
/// made.
class Network final : public QNetworkAccessManager {
public:
    explicit Network(const NetworkOptions& options, QObject* parent = nullptr);

    const NetworkOptions& options() const { return m_options; }

private:
    NetworkOptions m_options;
};

/// The proxies that would be asked for this address, best first; NoProxy means directly.
QList<QNetworkProxy> proxiesFor(const QUrl& address, const NetworkOptions& options);
/// The system's certificates and the extra ones.
QSslConfiguration tlsConfiguration(const NetworkOptions& options);

} // namespace favilla
