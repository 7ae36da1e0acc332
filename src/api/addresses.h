// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"
#include "domain/result.h"

#include <QPair>

namespace favilla {

/// What to ask of the list (OData, partner-center api.md, section 4.1). What is empty is not sent.
struct ListQuery {
    /// As documented, not encoded: "status eq 'New' and qualification eq 'SalesQualified'".
    QString filter = {};
    /// "createdDateTime desc".
    QString orderBy = {};
    /// Items a page holds at most; 0 leaves it to the service.
    int top = 100;
    QStringList select = {};
};

QUrl listAddress(const Account& account, const ListQuery& query);

/// Errors: InvalidValue for an id that is no part of a path.
Result<QUrl> referralAddress(const Account& account, const ReferralId& id);

/// Where the next page is really asked for (section 4.2): on the account's own scheme, host and port, always.
/// A link that leaves the collection gives only its $skiptoken. Errors: ForeignAddress where it has none.
Result<QUrl> nextAddress(const Account& account, const QString& nextLink);

/// "authorize", "token", "devicecode" at the account's authority and tenant (section 2).
QUrl signInAddress(const Account& account, const QString& leaf);

/// application/x-www-form-urlencoded, also fit for a query.
QByteArray encodedForm(const QList<QPair<QString, QString>>& fields);

} // namespace favilla
