// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "controllers/linkoptions.h"

namespace favilla {
namespace {

NetworkOptions::ProxyUse useOf(ProxyKind kind) {
    switch (kind) {
    case ProxyKind::None:
        return NetworkOptions::ProxyUse::None;
    case ProxyKind::Own:
        return NetworkOptions::ProxyUse::Own;
    case ProxyKind::System:
        break;
    }
    return NetworkOptions::ProxyUse::System;
}

} // namespace

LinkOptions linkOptions(const ConnectionPreferences& preferences, const QString& proxyPassword) {
    LinkOptions options;
    options.network.proxyUse = useOf(preferences.proxy);
    options.network.ownProxy = QNetworkProxy(QNetworkProxy::HttpProxy, preferences.proxyHost,
        preferences.proxyPort, preferences.proxyUser, proxyPassword);
    if (!preferences.certificateFile.isEmpty())
        options.network.extraCertificates = QSslCertificate::fromPath(
            preferences.certificateFile, QSsl::Pem, QSslCertificate::PatternSyntax::FixedString);
    options.pace.poll = preferences.checkInterval;
    return options;
}

} // namespace favilla
