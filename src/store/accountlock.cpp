// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/accountlock.h"

#include "store/sqlvalue.h"

#include <QCryptographicHash>

namespace favilla {
namespace {

using namespace Qt::Literals::StringLiterals;

QString fileFor(const QString& workspace, const AccountId& account) {
    constexpr int enough = 12;
    const auto hash = QCryptographicHash::hash(account.text().toUtf8(), QCryptographicHash::Sha256).toHex();
    return u"%1.%2.lock"_s.arg(workspace, QString::fromLatin1(hash.left(enough)));
}

/// Held by the connection until it ends; taken again by the same one it only counts.
Result<bool> takeOnServer(Connection& connection, const AccountId& account) {
    const auto isHeld = connection.value(
        u"SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND pid = pg_backend_pid()"_s
        u" AND ((classid::bigint << 32) | objid::bigint) = hashtextextended(?, 0)"_s,
        {sqlText(account.text())});
    FAVILLA_TRY(isHeld);
    if (isHeld->toInt() > 0)
        return true;
    const auto isTaken =
        connection.value(u"SELECT CASE WHEN pg_try_advisory_lock(hashtextextended(?, 0)) THEN 1 ELSE 0 END"_s,
            {sqlText(account.text())});
    FAVILLA_TRY(isTaken);
    return isTaken->toInt() == 1;
}

} // namespace

AccountLock::AccountLock(Database& database, AccountId account)
    : m_database(database), m_account(std::move(account)) {
    if (database.location().isPostgresql())
        return;
    m_file = std::make_shared<QLockFile>(fileFor(database.location().path(), m_account));
    // Ours for as long as this program lives; that of a program that is gone is recognised by its number.
    m_file->setStaleLockTime(0);
}

QFuture<Result<bool>> AccountLock::take() {
    return m_database.read([file = m_file, account = m_account](Connection& connection) -> Result<bool> {
        if (!file)
            return takeOnServer(connection, account);
        return file->isLocked() || file->tryLock(0);
    });
}

} // namespace favilla
