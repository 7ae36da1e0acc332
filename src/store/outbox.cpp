// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/outbox.h"

#include "store/changejournal.h"
#include "store/sqlvalue.h"

#include <QJsonDocument>

namespace favilla {
namespace {

using namespace Qt::Literals::StringLiterals;

/// From the few changes to their referrals: SQLite takes the tables of a CROSS JOIN in this order. Left to
/// itself it begins with an account's referrals, of which there may be a hundred thousand, and each poll
/// asks.
const auto changesWithReferrals = u"FROM outbox o CROSS JOIN referrals r WHERE r.row_id = o.row_id "_s;

const auto selectEntries =
    u"SELECT o.number, o.row_id, r.id, o.change_id, o.intent, o.state, o.held_until, o.created_at, o.etag, "
    u"o.error "_s
    + changesWithReferrals;

/// The first of its referral, whatever its state: what is behind it waits.
const auto isFirst =
    u"NOT EXISTS (SELECT 1 FROM outbox e WHERE e.row_id = o.row_id AND e.number < o.number)"_s;

OutboxState stateNamed(const QString& name) {
    if (name == "held"_L1)
        return OutboxState::Held;
    if (name == "sending"_L1)
        return OutboxState::Sending;
    return name == "parked"_L1 ? OutboxState::Parked : OutboxState::Waiting;
}

std::optional<Refusal> refusalFrom(const QString& text) {
    if (text.isEmpty())
        return {};
    return refusalFromJson(QJsonDocument::fromJson(text.toUtf8()).object());
}

Result<OutboxEntry> entryFrom(const QVariantList& row) {
    auto intent = intentFromJson(objectFrom(row.at(4)));
    FAVILLA_TRY(intent);
    return OutboxEntry{row.at(0).toLongLong(), RowId{row.at(1).toLongLong()},
        ReferralId(row.at(2).toString()), ChangeId(row.at(3).toString()), *std::move(intent),
        row.at(8).toString(), stateNamed(row.at(5).toString()), instantFrom(row.at(6)),
        instantFrom(row.at(7)), refusalFrom(row.at(9).toString())};
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

/// The same of one entry, whose referral shows it.
Result<void> touchEntry(
    Transaction& transaction, const ChangeId& change, const QString& sql, const QVariantList& values) {
    const auto row = transaction.connection().value(
        u"SELECT row_id FROM outbox WHERE change_id = ?"_s, {sqlText(change.text())});
    FAVILLA_TRY(row);
    if (!row->isValid())
        return {};
    transaction.noteUpdated(RowId{row->toLongLong()});
    return touch(transaction, sql, values + QVariantList{sqlText(change.text())});
}

Result<void> markUndoable(Transaction& transaction, const ChangeId& change, bool isUndoable) {
    return touch(transaction, u"UPDATE changes SET is_sent = ? WHERE change_id = ?"_s,
        {isUndoable ? 0 : 1, sqlText(change.text())});
}

bool isQuestion(const std::optional<Refusal>& refusal) {
    return refusal && refusal->error.kind == ErrorKind::ChangedOverThere && !refusal->conflicts.isEmpty();
}

QueueState queueState(const OutboxEntry& entry, const QDateTime& now) {
    switch (entry.state) {
    case OutboxState::Held:
        return entry.heldUntil > now ? QueueState::Held : QueueState::Waiting;
    case OutboxState::Waiting:
        return QueueState::Waiting;
    case OutboxState::Sending:
        return QueueState::Sending;
    case OutboxState::Parked:
        return isQuestion(entry.refusal) ? QueueState::Conflict : QueueState::Refused;
    }
    return QueueState::Waiting;
}

/// The service has no documented way to take the name of an engagement.
QList<Field> localFieldsOf(const Intent& intent, const std::optional<Referral>& before) {
    const auto isNew = [&before](const QString& name) {
        return !before || name.trimmed() != (*before)->engagement.name;
    };
    const auto* accept = std::get_if<Accept>(&intent);
    const auto* edit = std::get_if<EditEngagement>(&intent);
    const bool isNamed = (accept && isNew(accept->terms.name)) || (edit && isNew(edit->edit.name));
    return isNamed ? QList{Field::EngagementName} : QList<Field>();
}

QueueItem itemOf(const OutboxEntry& entry, const QVariantList& referral, const QDateTime& now) {
    return {.change = entry.change,
        .account = AccountId(referral.at(0).toString()),
        .referral = entry.referral,
        .row = entry.row,
        .customer = referral.at(1).toString(),
        .title = referral.at(2).toString(),
        .kind = name(entry.intent),
        .state = queueState(entry, now),
        .createdAt = entry.createdAt,
        .heldUntil = entry.heldUntil,
        .refusal = entry.refusal,
        .localFields = {}};
}

Result<QList<QueueItem>> itemsFrom(
    Connection& connection, const Result<QList<OutboxEntry>>& entries, const QDateTime& now) {
    FAVILLA_TRY(entries);
    QList<QueueItem> items;
    for (const auto& entry : *entries) {
        const auto referral =
            connection.first(u"SELECT account_id, customer_name, title FROM referrals WHERE row_id = ?"_s,
                {static_cast<qint64>(entry.row)});
        FAVILLA_TRY(referral);
        const auto before = ChangeJournal::before(connection, entry.change);
        FAVILLA_TRY(before);
        auto item = itemOf(entry, **referral, now);
        item.localFields = localFieldsOf(entry.intent, *before);
        items << item;
    }
    return items;
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
    return touchEntry(transaction, change, u"DELETE FROM outbox WHERE change_id = ?"_s, {});
}

Result<void> Outbox::markSending(Transaction& transaction, const ChangeId& change) {
    FAVILLA_TRY(touchEntry(transaction, change,
        u"UPDATE outbox SET state = 'sending', error = '', parked_at = NULL WHERE change_id = ?"_s, {}));
    return markUndoable(transaction, change, false);
}

Result<void> Outbox::markSent(Transaction& transaction, const ChangeId& change) {
    FAVILLA_TRY(drop(transaction, change));
    return markUndoable(transaction, change, false);
}

Result<void> Outbox::park(
    Transaction& transaction, const ChangeId& change, const Refusal& refusal, const QDateTime& at) {
    FAVILLA_TRY(touchEntry(transaction, change,
        u"UPDATE outbox SET state = 'parked', error = ?, parked_at = coalesce(parked_at, ?) "
        u"WHERE change_id = ?"_s,
        {sqlJson(toJson(refusal)), sqlInstant(at)}));
    return markUndoable(transaction, change, true);
}

Result<void> Outbox::retry(Transaction& transaction, const ChangeId& change) {
    FAVILLA_TRY(touchEntry(transaction, change,
        u"UPDATE outbox SET state = 'waiting', held_until = NULL, error = '', parked_at = NULL "
        u"WHERE change_id = ?"_s,
        {}));
    return markUndoable(transaction, change, true);
}

Result<void> Outbox::replaceIntent(Transaction& transaction, const ChangeId& change, const Intent& intent) {
    return touchEntry(transaction, change, u"UPDATE outbox SET intent = ? WHERE change_id = ?"_s,
        {sqlJson(toJson(intent))});
}

Result<std::optional<OutboxEntry>> Outbox::find(Connection& connection, const ChangeId& change) {
    const auto found = entries(connection, u"AND o.change_id = ?"_s, {sqlText(change.text())});
    FAVILLA_TRY(found);
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

Result<QList<OutboxEntry>> Outbox::of(Connection& connection, RowId row) {
    return entries(connection, u"AND o.row_id = ?"_s, {static_cast<qint64>(row)});
}

Result<QList<OutboxEntry>> Outbox::all(Connection& connection) {
    return entries(connection, {}, {});
}

Result<int> Outbox::waitingCount(Connection& connection) {
    const auto count = connection.value(u"SELECT count(*) FROM outbox"_s);
    FAVILLA_TRY(count);
    return count->toInt();
}

Result<std::optional<OutboxEntry>> Outbox::nextDue(
    Connection& connection, const AccountId& account, const QDateTime& now, const QList<RowId>& except) {
    QVariantList values{sqlText(account.text()), sqlInstant(now)};
    QStringList marks;
    for (const auto row : except) {
        values << static_cast<qint64>(row);
        marks << u"?"_s;
    }
    const auto others = except.isEmpty() ? QString() : u"o.row_id NOT IN (%1) AND "_s.arg(marks.join(u", "));
    const auto number = connection.value(u"SELECT min(o.number) "_s + changesWithReferrals
            + u"AND r.account_id = ? AND o.state <> 'parked' AND (o.held_until IS NULL OR o.held_until <= ?) AND "_s
            + others + isFirst,
        values);
    FAVILLA_TRY(number);
    if (number->isNull())
        return std::optional<OutboxEntry>();
    const auto found = entries(connection, u"AND o.number = ?"_s, {*number});
    FAVILLA_TRY(found);
    return std::optional(found->first());
}

Result<QDateTime> Outbox::nextRelease(Connection& connection, const AccountId& account) {
    const auto next = connection.value(u"SELECT min(o.held_until) "_s + changesWithReferrals
            + u"AND r.account_id = ? AND o.state = 'held' AND "_s + isFirst,
        {sqlText(account.text())});
    FAVILLA_TRY(next);
    return instantFrom(*next);
}

Result<OutboxCounts> Outbox::countsOf(Connection& connection, const AccountId& account) {
    const auto row =
        connection.first(u"SELECT count(CASE WHEN o.state <> 'parked' THEN 1 END), count(CASE WHEN o.state = "
                         u"'parked' THEN 1 END) "_s
                + changesWithReferrals + u"AND r.account_id = ?"_s,
            {sqlText(account.text())});
    FAVILLA_TRY(row);
    return OutboxCounts{(*row)->at(0).toInt(), (*row)->at(1).toInt()};
}

Result<QList<QueueItem>> Outbox::itemsOf(Connection& connection, RowId row, const QDateTime& now) {
    return itemsFrom(connection,
        entries(connection, u"AND r.account_id <> '' AND o.row_id = ?"_s, {static_cast<qint64>(row)}), now);
}

Result<QList<QueueItem>> Outbox::items(Connection& connection, const QDateTime& now) {
    return itemsFrom(connection, entries(connection, u"AND r.account_id <> ''"_s, {}), now);
}

} // namespace favilla
