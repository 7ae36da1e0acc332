// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace favilla {

/// Which way leads out of this network: what the system says, straight, or through a proxy named here.
enum class ProxyKind { System, None, Own };
/// Stable names for the settings file: "system", "none", "own".
QString name(ProxyKind kind);
std::optional<ProxyKind> proxyKindNamed(const QString& name);

/// What the user chose for the connection to Partner Center on this machine. Holds no password: that of the
/// proxy is kept in the SecretStore under proxySecretName().
struct ConnectionPreferences {
    static constexpr std::chrono::seconds longestUndoTime{600};
    static constexpr std::chrono::minutes shortestInterval{1};
    static constexpr std::chrono::minutes longestInterval{1440};

    /// How long a change can be taken back before it is sent; none at all for 0.
    std::chrono::seconds undoTime{15};
    /// How often Partner Center is asked for what is new.
    std::chrono::minutes checkInterval{5};
    ProxyKind proxy = ProxyKind::System;
    /// These three for ProxyKind::Own; kept when another kind is chosen.
    QString proxyHost = {};
    quint16 proxyPort = 8080;
    QString proxyUser = {};
    /// A PEM file with a certificate that is trusted besides those of the system; empty for none.
    QString certificateFile = {};

    friend bool operator==(const ConnectionPreferences&, const ConnectionPreferences&) = default;
};

/// Under which name the SecretStore keeps the password of the proxy.
QString proxySecretName();

} // namespace favilla
