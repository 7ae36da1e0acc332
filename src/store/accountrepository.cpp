// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/accountrepository.h"

#include "store/sqlvalue.h"

#include <algorithm>

namespace favilla {
namespace {

using namespace Qt::Literals::StringLiterals;

Result<void> run(Transaction& transaction, const QString& sql, const QVariantList& values) {
    FAVILLA_TRY(transaction.connection().execute(sql, values));
    transaction.noteWorkspace();
    return {};
}

/// Without the account, the document that is the truth of each of its referrals.
Result<void> setFree(Transaction& transaction, const AccountId& id) {
    auto& connection = transaction.connection();
    const QVariantList account{sqlText(id.text())};
    const auto its = u"IN (SELECT row_id FROM referrals WHERE account_id = ?)"_s;
    FAVILLA_TRY(connection.execute(u"DELETE FROM outbox WHERE row_id "_s + its, account));
    // What was before is of a referral that the service keeps: it cannot come back.
    FAVILLA_TRY(
        connection.execute(u"UPDATE changes SET is_sent = 1 WHERE is_sent = 0 AND row_id "_s + its, account));
    FAVILLA_TRY(
        connection.execute(withoutAccount(connection.dialect()) + u" WHERE row_id "_s + its, account));
    FAVILLA_TRY(connection.execute(u"UPDATE referrals SET account_id = '' WHERE account_id = ?"_s, account));
    transaction.changes().isEverything = true;
    return {};
}

} // namespace

Result<QList<Account>> AccountRepository::all(Connection& connection) {
    QList<Account> accounts;
    FAVILLA_TRY(connection.each(u"SELECT document FROM accounts"_s, {},
        [&](const QSqlQuery& row) { accounts << accountFromJson(objectFrom(row.value(0))); }));
    std::sort(accounts.begin(), accounts.end(), isNamedBefore);
    return accounts;
}

Result<std::optional<Account>> AccountRepository::find(Connection& connection, const AccountId& id) {
    const auto document =
        connection.value(u"SELECT document FROM accounts WHERE account_id = ?"_s, {sqlText(id.text())});
    FAVILLA_TRY(document);
    return document->isValid() ? std::optional(accountFromJson(objectFrom(*document))) : std::nullopt;
}

Result<void> AccountRepository::save(Transaction& transaction, const Account& account) {
    return run(transaction,
        u"INSERT INTO accounts (account_id, document, memory) VALUES (?, ?, '{}') "
        u"ON CONFLICT (account_id) DO UPDATE SET document = excluded.document"_s,
        {sqlText(account.id.text()), sqlJson(toJson(account))});
}

Result<void> AccountRepository::remove(Transaction& transaction, const AccountId& id) {
    const auto there = find(transaction.connection(), id);
    FAVILLA_TRY(there);
    if (!*there)
        return Error{ErrorKind::NotFound, Field::AccountName};
    FAVILLA_TRY(setFree(transaction, id));
    return run(transaction, u"DELETE FROM accounts WHERE account_id = ?"_s, {sqlText(id.text())});
}

Result<QJsonObject> AccountRepository::memory(Connection& connection, const AccountId& id) {
    const auto memory =
        connection.value(u"SELECT memory FROM accounts WHERE account_id = ?"_s, {sqlText(id.text())});
    FAVILLA_TRY(memory);
    return memory->isValid() ? objectFrom(*memory) : QJsonObject();
}

/// Of no interest to anybody else: not noted as a change.
Result<void> AccountRepository::remember(
    Transaction& transaction, const AccountId& id, const QJsonObject& memory) {
    FAVILLA_TRY(transaction.connection().execute(
        u"UPDATE accounts SET memory = ? WHERE account_id = ?"_s, {sqlJson(memory), sqlText(id.text())}));
    return {};
}

Result<QList<RowId>> AccountRepository::visibleRows(Connection& connection, const AccountId& id) {
    return connection.rowIds(
        u"SELECT row_id FROM referrals WHERE account_id = ? AND account_id <> '' AND is_gone = 0 ORDER BY row_id"_s,
        {sqlText(id.text())});
}

} // namespace favilla
