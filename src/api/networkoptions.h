// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QNetworkProxy>
#include <QSslCertificate>
#include <QString>

#include <chrono>

namespace favilla {

/// How this machine reaches the service: what the preferences decide, and the limits of patience.
struct NetworkOptions {
    enum class ProxyUse { System, None, Own };

    ProxyUse proxyUse = ProxyUse::System;
    /// With its user and password, where it asks for them.
    QNetworkProxy ownProxy;
    /// Trusted beside the system's own: those of a company that looks into connections.
    QList<QSslCertificate> extraCertificates;
    /// Until the request is on its way, the name, the proxy and TLS included.
    std::chrono::milliseconds connectTimeout{20'000};
    /// Without a byte in either direction.
    std::chrono::milliseconds answerTimeout{30'000};
    /// From the first try to the last byte, however steadily it drips.
    std::chrono::milliseconds callTimeout{300'000};
    /// Of an answer's body once unpacked, in bytes.
    qint64 answerLimit = 64LL * 1024 * 1024;
    QString userAgent = QStringLiteral("Favilla");
};

} // namespace favilla
