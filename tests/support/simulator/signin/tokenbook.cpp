// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokenbook.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>

namespace favilla::simulation {
namespace {

using namespace Qt::Literals::StringLiterals;

QByteArray base64(const QByteArray& bytes) {
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray random(qsizetype length) {
    QByteArray bytes(length, Qt::Uninitialized);
    for (auto& byte : bytes)
        byte = char(QRandomGenerator::system()->bounded(256));
    return bytes;
}

QString jwt(const QJsonObject& claims) {
    const auto part = [](const QJsonObject& json) {
        return base64(QJsonDocument(json).toJson(QJsonDocument::Compact));
    };
    const QJsonObject head{{u"typ"_s, u"JWT"_s}, {u"alg"_s, u"RS256"_s}, {u"kid"_s, u"simulated"_s}};
    return QString::fromLatin1(part(head) + '.' + part(claims) + '.' + base64(random(256)));
}

QJsonObject claimsOf(const Grant& grant, qint64 seconds, int lifetime, const QString& audience) {
    return {{u"aud"_s, audience}, {u"iss"_s, u"https://sts.windows.net/%1/"_s.arg(grant.tenant)},
        {u"iat"_s, seconds}, {u"nbf"_s, seconds}, {u"exp"_s, seconds + lifetime},
        {u"name"_s, grant.user.name}, {u"given_name"_s, grant.user.name.section(u' ', 0, 0)},
        {u"family_name"_s, grant.user.name.section(u' ', 1)}, {u"oid"_s, grant.user.id},
        {u"tid"_s, grant.tenant}, {u"upn"_s, grant.user.upn}, {u"unique_name"_s, grant.user.upn},
        {u"preferred_username"_s, grant.user.upn}};
}

bool asksFor(const Grant& grant, const QString& scope) {
    return grant.scope.split(u' ').contains(scope);
}

} // namespace

QString TokenBook::issueAccessToken(const Grant& grant, Ticks now) {
    const auto lifetime = m_oddities.accessTokenLifetime;
    auto claims = claimsOf(grant, now / perSecond, lifetime, u"https://api.partner.microsoft.com"_s);
    QJsonArray methods{u"pwd"_s};
    if (!m_oddities.lacksMfa)
        methods << u"mfa"_s;
    claims.insert(u"amr"_s, methods);
    claims.insert(u"acr"_s, u"1"_s);
    claims.insert(u"appid"_s, grant.clientId);
    claims.insert(u"appidacr"_s, u"0"_s);
    claims.insert(u"scp"_s, u"user_impersonation"_s);
    claims.insert(u"ver"_s, u"1.0"_s);
    const auto token = jwt(claims);
    m_access.insert(token, {grant.user, now + lifetime * perSecond, !m_oddities.lacksMfa});
    return token;
}

QString TokenBook::issueRefreshToken(const Grant& grant) {
    const auto token = QString::fromLatin1("0.A" + base64(random(160)));
    m_refresh.insert(token, grant);
    return token;
}

std::optional<Grant> TokenBook::useRefreshToken(const QString& token, const QString& clientId) {
    const auto found = m_refresh.constFind(token);
    if (found == m_refresh.constEnd() || found->clientId != clientId)
        return {};
    const auto grant = *found;
    if (m_oddities.refreshTokenDiesOnUse && !m_oddities.refreshTokenIsKept)
        m_refresh.remove(token);
    return grant;
}

std::optional<TokenBook::Access> TokenBook::access(const QString& token) const {
    const auto found = m_access.constFind(token);
    return found == m_access.constEnd() ? std::nullopt : std::optional(*found);
}

QString TokenBook::idToken(const Grant& grant, Ticks now) const {
    auto claims = claimsOf(grant, now / perSecond, m_oddities.accessTokenLifetime, grant.clientId);
    claims.insert(u"ver"_s, u"2.0"_s);
    claims.insert(u"sub"_s, u"simulated-"_s + grant.user.id);
    return jwt(claims);
}

QJsonObject TokenBook::answer(const Grant& grant, bool isVersion1, Ticks now) {
    const auto lifetime = m_oddities.accessTokenLifetime;
    const auto seconds = now / perSecond;
    const auto number = [&](qint64 value) {
        return isVersion1 || m_oddities.numbersAreText ? QJsonValue(QString::number(value))
                                                       : QJsonValue(value);
    };
    QJsonObject json{{u"token_type"_s, u"Bearer"_s}, {u"expires_in"_s, number(lifetime)},
        {u"ext_expires_in"_s, number(lifetime)}, {u"access_token"_s, issueAccessToken(grant, now)}};
    if (isVersion1 || m_oddities.numbersAreText) {
        json.insert(u"expires_on"_s, number(seconds + lifetime));
        json.insert(u"not_before"_s, number(seconds));
        json.insert(u"resource"_s, u"https://api.partner.microsoft.com"_s);
    } else {
        json.insert(u"scope"_s, u"https://api.partner.microsoft.com/user_impersonation"_s);
    }
    if (isVersion1 || asksFor(grant, u"openid"_s))
        json.insert(u"id_token"_s, idToken(grant, now));
    return json;
}

} // namespace favilla::simulation
