// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signinrules.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QUrl>

namespace favilla::simulation {
namespace {

using namespace Qt::Literals::StringLiterals;

const auto resource = u"https://api.partner.microsoft.com"_s;

} // namespace

MaybeOAuthError tenantError(const QString& tenant, const QString& id, const QString& domain) {
    if (tenant == id || tenant == domain || tenant == "organizations"_L1)
        return {};
    return OAuthError{u"invalid_tenant"_s, 90002, u"Tenant '%1' not found."_s.arg(tenant)};
}

MaybeOAuthError scopeError(const Form& form, bool isVersion1) {
    if (isVersion1) {
        if (valueOf(form, u"resource"_s) == resource)
            return {};
        return OAuthError{
            u"invalid_resource"_s, 500011, u"The resource principal was not found in the tenant."_s};
    }
    auto isForApi = false;
    for (const auto& scope : valueOf(form, u"scope"_s).split(u' ', Qt::SkipEmptyParts)) {
        if (scope == resource + "/user_impersonation"_L1 || scope == resource + "/.default"_L1)
            isForApi = true;
        else if (!QStringList{u"offline_access"_s, u"openid"_s, u"profile"_s, u"email"_s}.contains(scope))
            return OAuthError{u"invalid_scope"_s, 70011,
                u"The provided value for the input parameter 'scope' is not valid. The scope %1 is not valid."_s
                    .arg(scope)};
    }
    if (isForApi)
        return {};
    return OAuthError{
        u"invalid_request"_s, 900144, u"The request body must contain the following parameter: 'scope'."_s};
}

MaybeOAuthError clientError(const Form& form, const QString& clientId) {
    if (valueOf(form, u"client_id"_s) != clientId)
        return OAuthError{u"unauthorized_client"_s, 700016, u"Application was not found in the directory."_s};
    if (hasValue(form, u"client_secret"_s) || hasValue(form, u"client_assertion"_s))
        return OAuthError{u"invalid_client"_s, 700025,
            u"Client is public so neither 'client_assertion' nor 'client_secret' should be presented."_s};
    return {};
}

bool isRedirectAllowed(const QString& uri) {
    const QUrl url(uri, QUrl::StrictMode);
    const auto isLoopback = url.host() == "localhost"_L1 || url.host() == "127.0.0.1"_L1;
    return url.scheme() == "http"_L1 && isLoopback && (url.path().isEmpty() || url.path() == "/"_L1)
        && !url.hasQuery() && !url.hasFragment() && url.userInfo().isEmpty();
}

bool isVerified(const QString& verifier, const QString& challenge) {
    static const QRegularExpression shape(u"^[A-Za-z0-9._~-]{43,128}$"_s);
    if (!shape.match(verifier).hasMatch())
        return false;
    const auto hash = QCryptographicHash::hash(verifier.toLatin1(), QCryptographicHash::Sha256);
    return hash.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)
        == challenge.toLatin1();
}

} // namespace favilla::simulation
