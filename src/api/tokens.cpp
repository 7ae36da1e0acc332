// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/tokens.h"

#include <QDebug>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace favilla {
namespace {

using namespace Qt::Literals::StringLiterals;

/// Where neither a lifetime nor an end is told.
constexpr qint64 shortLifetime = 600;
constexpr qint64 longestLifetime = 7 * 24 * 3600;

bool isToken(const QByteArray& text) {
    return !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](char c) { return c > 0x20 && c < 0x7f; });
}

qint64 numberIn(const QJsonObject& object, QLatin1StringView name) {
    return static_cast<qint64>(qBound(-1e15, object.value(name).toVariant().toDouble(), 1e15));
}

QDateTime endOf(const QJsonObject& answer, const QDateTime& now) {
    auto lifetime = numberIn(answer, "expires_in"_L1);
    if (lifetime <= 0)
        if (const auto end = numberIn(answer, "expires_on"_L1); end > 0)
            lifetime = end - now.toSecsSinceEpoch();
    return now.addSecs(lifetime > 0 ? std::min(lifetime, longestLifetime) : shortLifetime);
}

QString firstOf(const QJsonObject& claims, std::initializer_list<QLatin1StringView> names) {
    for (const auto name : names)
        if (const auto text = claims.value(name).toString(); !text.isEmpty())
            return text;
    return {};
}

void addClaims(Tokens& tokens, const QJsonObject& claims) {
    if (tokens.userName.isEmpty())
        tokens.userName = firstOf(claims, {"preferred_username"_L1, "upn"_L1, "unique_name"_L1, "email"_L1});
    if (tokens.tenantId.isEmpty())
        tokens.tenantId = claims.value("tid"_L1).toString();
    if (tokens.userId.isEmpty())
        tokens.userId = claims.value("oid"_L1).toString();
    if (tokens.amr.isEmpty())
        for (const auto& method : claims.value("amr"_L1).toArray())
            tokens.amr << method.toString();
}

} // namespace

QDebug operator<<(QDebug debug, const Tokens& tokens) {
    const QDebugStateSaver saver(debug);
    const auto shown = tokens.accessToken.isEmpty() ? "Tokens()" : "Tokens(‹…›)";
    return debug.noquote().nospace() << QString::fromUtf8(shown);
}

Outcome<Tokens> tokensFrom(const HttpAnswer& answer, const QDateTime& now, SignInStage stage) {
    if (answer.status < 200 || answer.status >= 300)
        return signInFailure(answer, now, stage);
    const auto object = QJsonDocument::fromJson(answer.body).object();
    Tokens tokens{.accessToken = object.value("access_token"_L1).toString().toUtf8(),
        .refreshToken = object.value("refresh_token"_L1).toString(),
        .expiresAt = endOf(object, now)};
    if (!isToken(tokens.accessToken))
        return Failure{.error = {.kind = ErrorKind::AnswerNotUnderstood, .detail = u"no access token"_s},
            .httpStatus = answer.status};
    addClaims(tokens, claimsOf(object.value("id_token"_L1).toString().toLatin1()));
    addClaims(tokens, claimsOf(tokens.accessToken));
    return tokens;
}

bool isSomebodyElse(const Tokens& tokens, const QString& expectedUserId) {
    return !expectedUserId.isEmpty() && !tokens.userId.isEmpty() && tokens.userId != expectedUserId;
}

QJsonObject claimsOf(const QByteArray& token) {
    const auto parts = token.split('.');
    if (parts.size() < 2)
        return {};
    const auto json =
        QByteArray::fromBase64(parts.at(1), QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    return QJsonDocument::fromJson(json).object();
}

} // namespace favilla
