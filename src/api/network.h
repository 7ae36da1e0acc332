// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/networkoptions.h"

#include <QNetworkAccessManager>
#include <QSslConfiguration>

#include <optional>

namespace favilla {

/// The way out of this machine: proxies as the options say, no cookies, no redirects by itself. Shared by all
/// who ask on one thread. Addresses of this machine itself never go through a proxy. Thread: where it is
/// made.
class Network final : public QNetworkAccessManager {
public:
    explicit Network(const NetworkOptions& options, QObject* parent = nullptr);

    const NetworkOptions& options() const { return m_options; }
    /// The system's certificates and the extra ones.
    const QSslConfiguration& tlsConfiguration();

private:
    NetworkOptions m_options;
    /// Kept: reading all certificates of the system takes a tenth of a second.
    std::optional<QSslConfiguration> m_tls;
};

/// The proxies that would be asked for this address, best first; NoProxy means directly.
QList<QNetworkProxy> proxiesFor(const QUrl& address, const NetworkOptions& options);

} // namespace favilla
