// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "domain/id.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>
#include <QUrl>

namespace favilla {

/// A company's connection to Partner Center, without any secret (partner-center api.md, sections 1 and 2).
struct Account {
    AccountId id;
    /// What the user calls it.
    QString name;
    /// The collection of referrals, or the address above it.
    QUrl baseUrl;
    /// Where people sign in, without the tenant.
    QUrl authority;
    /// An id, a domain, or "organizations".
    QString tenant;
    QString clientId;
    QStringList scopes;

    friend bool operator==(const Account&, const Account&) = default;
};

/// With the documented addresses and scopes; name and client id are the company's own and stay empty.
Account documentedAccount();

/// What is missing or cannot be. Errors: Empty (AccountName, Tenant, ClientId, Scopes, BaseUrl, Authority),
/// InvalidValue (Tenant, ClientId, BaseUrl, Authority), NotHttps (BaseUrl, Authority).
QList<Error> problems(const Account& account);

/// https, or plain http to this machine itself (tests, simulator).
bool isSafeAddress(const QUrl& url);
/// The address of all referrals, without a slash at its end: ends in "/referrals" whichever was given.
QUrl referralsUrl(const Account& account);

/// Two accounts that a user could not tell apart.
bool isNamedAlike(const Account& a, const Account& b);
/// The order in which accounts are shown: by name, whatever its case.
bool isNamedBefore(const Account& a, const Account& b);

QJsonObject toJson(const Account& account);
Account accountFromJson(const QJsonObject& json);

} // namespace favilla
