// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/account.h"

#include <QJsonArray>
#include <QUuid>

namespace favilla {
namespace {

using namespace Qt::Literals::StringLiterals;

void checkAddress(QList<Error>& found, const QUrl& url, Field field) {
    if (url.isEmpty())
        found << Error{.kind = ErrorKind::Empty, .field = field};
    else if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty() || url.hasQuery()
        || url.hasFragment())
        found << Error{.kind = ErrorKind::InvalidValue, .field = field, .subject = url.toDisplayString()};
    else if (!isSafeAddress(url))
        found << Error{.kind = ErrorKind::NotHttps, .field = field, .subject = url.toDisplayString()};
}

/// The tenant becomes a part of a path.
bool isTenant(const QString& text) {
    return std::all_of(text.begin(), text.end(),
        [](QChar c) { return c.isLetterOrNumber() || c == u'-' || c == u'.' || c == u'_'; });
}

/// Registered applications are known by a GUID.
bool isClientId(const QString& text) {
    return QUuid::fromString(text).toString(QUuid::WithoutBraces) == text.toLower();
}

bool isLoopback(const QString& host) {
    static const QStringList names{u"localhost"_s, u"127.0.0.1"_s, u"::1"_s};
    return names.contains(host);
}

} // namespace

Account documentedAccount() {
    return {.id = {},
        .name = {},
        .baseUrl = QUrl(u"https://api.partner.microsoft.com/v1.0/engagements/referrals"_s),
        .authority = QUrl(u"https://login.microsoftonline.com"_s),
        .tenant = u"organizations"_s,
        .clientId = {},
        .scopes = {
            u"https://api.partner.microsoft.com/user_impersonation"_s, u"offline_access"_s, u"openid"_s}};
}

QList<Error> problems(const Account& account) {
    QList<Error> found;
    if (account.name.trimmed().isEmpty())
        found << Error{.kind = ErrorKind::Empty, .field = Field::AccountName};
    if (account.clientId.trimmed().isEmpty())
        found << Error{.kind = ErrorKind::Empty, .field = Field::ClientId};
    else if (!isClientId(account.clientId.trimmed()))
        found << Error{
            .kind = ErrorKind::InvalidValue, .field = Field::ClientId, .subject = account.clientId};
    if (account.tenant.trimmed().isEmpty())
        found << Error{.kind = ErrorKind::Empty, .field = Field::Tenant};
    else if (!isTenant(account.tenant))
        found << Error{.kind = ErrorKind::InvalidValue, .field = Field::Tenant, .subject = account.tenant};
    checkAddress(found, account.authority, Field::Authority);
    if (account.scopes.isEmpty())
        found << Error{.kind = ErrorKind::Empty, .field = Field::Scopes};
    checkAddress(found, account.baseUrl, Field::BaseUrl);
    return found;
}

bool isSafeAddress(const QUrl& url) {
    return url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isLoopback(url.host()));
}

QUrl referralsUrl(const Account& account) {
    auto url = account.baseUrl.adjusted(QUrl::StripTrailingSlash);
    if (!url.path().endsWith("/referrals"_L1, Qt::CaseInsensitive))
        // A path that is a slash alone is not stripped.
        url.setPath(url.path().endsWith(u'/') ? url.path() + u"referrals"_s : url.path() + u"/referrals"_s);
    return url;
}

bool isNamedAlike(const Account& a, const Account& b) {
    return a.name.simplified().toCaseFolded() == b.name.simplified().toCaseFolded();
}

bool isNamedBefore(const Account& a, const Account& b) {
    return std::pair(a.name.toCaseFolded(), a.id) < std::pair(b.name.toCaseFolded(), b.id);
}

QJsonObject toJson(const Account& account) {
    return {{u"id"_s, account.id.text()}, {u"name"_s, account.name},
        {u"baseUrl"_s, account.baseUrl.toString()}, {u"authority"_s, account.authority.toString()},
        {u"tenant"_s, account.tenant}, {u"clientId"_s, account.clientId},
        {u"scopes"_s, QJsonArray::fromStringList(account.scopes)}};
}

Account accountFromJson(const QJsonObject& json) {
    QStringList scopes;
    for (const auto& scope : json.value("scopes"_L1).toArray())
        scopes << scope.toString();
    return {.id = AccountId(json.value("id"_L1).toString()),
        .name = json.value("name"_L1).toString(),
        .baseUrl = QUrl(json.value("baseUrl"_L1).toString()),
        .authority = QUrl(json.value("authority"_L1).toString()),
        .tenant = json.value("tenant"_L1).toString(),
        .clientId = json.value("clientId"_L1).toString(),
        .scopes = scopes};
}

} // namespace favilla
