// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/outbox.h"

#include "store/sqlvalue.h"

namespace favilla {
namespace {

using namespace Qt::Literals::StringLiterals;

const auto selectEntries =
    u"SELECT o.number, o.row_id, r.id, o.change_id, o.intent, o.state, o.held_until, o.created_at, o.etag, "
    u"o.error FROM outbox o JOIN referrals r ON r.row_id = o.row_id "_s;

OutboxState stateNamed(const QString& name) {
    if (name == "held"_L1)
        return OutboxState::Held;
    return name == "parked"_L1 ? OutboxState::Parked : OutboxState::Waiting;
}

Result<OutboxEntry> entryFrom(const QVariantList& row) {
    auto intent = intentFromJson(objectFrom(row.at(4)));
    FAVILLA_TRY(intent);
    return OutboxEntry{row.at(0).toLongLong(), RowId{row.at(1).toLongLong()},
        ReferralId(row.at(2).toString()), ChangeId(row.at(3).toString()), *std::move(intent),
        row.at(8).toString(), stateNamed(row.at(5).toString()), instantFrom(row.at(6)),
        instantFrom(row.at(7)), row.at(9).toString()};
}

Result<QList<OutboxEntry>> entries(
    Connection& connection, const QString& restriction, const QVariantList& values) {
    QList<QVariantList> rows;
    FAVILLA_TRY(connection.each(
        selectEntries + restriction + u" ORDER BY o.number"_s, values, [&](const QSqlQuery& query) {
            QVariantList row;
            for (int i = 0; i < 10; ++i)
                row << query.value(i);
            rows << row;
        }));
    QList<OutboxEntry> entries;
    for (const auto& row : rows) {
        const auto entry = entryFrom(row);
        FAVILLA_TRY(entry);
        entries << *entry;
    }
    return entries;
}

/// Changes what is there; an entry that is gone stays gone.
Result<void> touch(Transaction& transaction, const QString& sql, const QVariantList& values) {
    FAVILLA_TRY(transaction.connection().execute(sql, values));
    transaction.noteWorkspace();
    return {};
}

} // namespace

Result<void> Outbox::append(Transaction& transaction, RowId row, const ChangeId& change, const Intent& intent,
    const QString& eTag, const QDateTime& heldUntil, const QDateTime& createdAt) {
    return touch(transaction,
        u"INSERT INTO outbox (row_id, change_id, intent, state, held_until, created_at, etag, error) "
        u"VALUES (?, ?, ?, ?, ?, ?, ?, '')"_s,
        {static_cast<qint64>(row), sqlText(change.text()), sqlJson(toJson(intent)),
            heldUntil.isValid() ? u"held"_s : u"waiting"_s, sqlInstant(heldUntil), sqlInstant(createdAt),
            sqlText(eTag)});
}

Result<void> Outbox::drop(Transaction& transaction, const ChangeId& change) {
    return touch(transaction, u"DELETE FROM outbox WHERE change_id = ?"_s, {sqlText(change.text())});
}

Result<void> Outbox::markSent(Transaction& transaction, const ChangeId& change) {
    FAVILLA_TRY(drop(transaction, change));
    return touch(
        transaction, u"UPDATE changes SET is_sent = 1 WHERE change_id = ?"_s, {sqlText(change.text())});
}

Result<void> Outbox::park(Transaction& transaction, const ChangeId& change, const QString& error) {
    return touch(transaction, u"UPDATE outbox SET state = 'parked', error = ? WHERE change_id = ?"_s,
        {sqlText(error), sqlText(change.text())});
}

Result<void> Outbox::retry(Transaction& transaction, const ChangeId& change) {
    return touch(transaction,
        u"UPDATE outbox SET state = 'waiting', held_until = NULL, error = '' WHERE change_id = ?"_s,
        {sqlText(change.text())});
}

Result<QList<OutboxEntry>> Outbox::of(Connection& connection, RowId row) {
    return entries(connection, u"WHERE o.row_id = ?"_s, {static_cast<qint64>(row)});
}

Result<QList<OutboxEntry>> Outbox::all(Connection& connection) {
    return entries(connection, {}, {});
}

Result<int> Outbox::waitingCount(Connection& connection) {
    const auto count = connection.value(u"SELECT count(*) FROM outbox"_s);
    FAVILLA_TRY(count);
    return count->toInt();
}

} // namespace favilla
