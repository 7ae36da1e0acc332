// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"
#include "store/transaction.h"

#include <QJsonObject>

namespace favilla {

/// Keeps the accounts of the workspace (never a secret), and how far each was read.
class AccountRepository {
public:
    /// In the order of their names.
    static Result<QList<Account>> all(Connection& connection);
    static Result<std::optional<Account>> find(Connection& connection, const AccountId& id);
    /// New or changed.
    static Result<void> save(Transaction& transaction, const Account& account);
    /// Its referrals stay, as the workspace's own; what was not sent goes. Errors: NotFound.
    static Result<void> remove(Transaction& transaction, const AccountId& id);

    /// As `remember` was given it; empty at first.
    static Result<QJsonObject> memory(Connection& connection, const AccountId& id);
    static Result<void> remember(Transaction& transaction, const AccountId& id, const QJsonObject& memory);

    /// The referrals that it keeps up to date and still sees, in the order of rows.
    static Result<QList<RowId>> visibleRows(Connection& connection, const AccountId& id);
};

} // namespace favilla
