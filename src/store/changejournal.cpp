// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/changejournal.h"

#include "domain/history.h"
#include "domain/referraljson.h"
#include "store/historyrepository.h"
#include "store/outbox.h"
#include "store/referralrepository.h"
#include "store/sqlvalue.h"

namespace favilla {
namespace {

using namespace Qt::Literals::StringLiterals;

const auto selectChange =
    u"SELECT c.change_id, c.kind, c.referral_id, c.row_id, c.customer, c.batch_id, c.at, "
    u"CASE WHEN c.batch_id IS NULL THEN 1 ELSE "
    u"(SELECT count(*) FROM changes b WHERE b.batch_id = c.batch_id AND b.is_undone = 0) END "
    u"FROM changes c "_s;

/// A later step of the same referral, the clock's own left aside. Within a batch a referral may occur twice.
const auto overtaken =
    u"EXISTS (SELECT 1 FROM changes l WHERE l.row_id = c.row_id AND l.number > c.number AND l.is_undone = 0 "
    u"AND l.kind <> 'expire' AND (c.batch_id IS NULL OR l.batch_id IS NULL OR l.batch_id <> c.batch_id))"_s;

/// One row of the journal, as undo needs it.
struct Step {
    ChangeId id;
    qint64 number = 0;
    RowId row{};
    QVariant document;
    QByteArray raw;
    QString kind;
    bool isSent = false;
    bool isOvertaken = false;
};

Change changeFrom(const QVariantList& row) {
    return {ChangeId(row.at(0).toString()), row.at(1).toString(), ReferralId(row.at(2).toString()),
        RowId{row.at(3).toLongLong()}, row.at(4).toString(), BatchId(row.at(5).toString()),
        instantFrom(row.at(6)), row.at(7).toInt()};
}

Result<std::optional<Change>> firstChange(
    Connection& connection, const QString& restriction, const QVariantList& values = {}) {
    const auto row = connection.first(selectChange + restriction, values);
    FAVILLA_TRY(row);
    return *row ? std::optional(changeFrom(**row)) : std::nullopt;
}

/// The steps that go together, latest first.
Result<QList<Step>> stepsOf(Connection& connection, const Change& change) {
    const auto isBatch = !change.batch.isEmpty();
    const auto sql = u"SELECT c.change_id, c.number, c.row_id, c.before_document, c.before_raw, c.is_sent, "
                     u"CASE WHEN %1 THEN 1 ELSE 0 END, c.kind FROM changes c "
                     u"WHERE c.is_undone = 0 AND c.%2 = ? ORDER BY c.number DESC"_s;
    QList<Step> steps;
    FAVILLA_TRY(connection.each(sql.arg(overtaken, isBatch ? u"batch_id"_s : u"change_id"_s),
        {sqlText(isBatch ? change.batch.text() : change.id.text())}, [&](const QSqlQuery& row) {
            steps << Step{ChangeId(row.value(0).toString()), row.value(1).toLongLong(),
                RowId{row.value(2).toLongLong()}, row.value(3), row.value(4).toByteArray(),
                row.value(7).toString(), row.value(5).toInt() != 0, row.value(6).toInt() != 0};
        }));
    return steps;
}

Result<void> checkAll(const QList<Step>& steps) {
    if (steps.isEmpty())
        return Error{ErrorKind::NothingToUndo};
    const auto overtakenCount =
        std::count_if(steps.cbegin(), steps.cend(), [](const Step& step) { return step.isOvertaken; });
    if (overtakenCount > 0)
        return Error{ErrorKind::ChangedMeanwhile, Field::None, QString::number(overtakenCount)};
    if (std::any_of(steps.cbegin(), steps.cend(), [](const Step& step) { return step.isSent; }))
        return Error{ErrorKind::AlreadySent};
    return {};
}

Result<Referral> before(const Step& step) {
    const auto read = referralFromJson(objectFrom(step.document));
    FAVILLA_TRY(read);
    auto data = **read;
    data.raw = step.raw;
    return Referral::create(std::move(data));
}

/// What never goes to the service has nothing that the service's news could be brought in beneath: of such a
/// step only its own part is taken back.
Result<Referral> undone(const Referral& now, const Step& step) {
    const auto read = before(step);
    FAVILLA_TRY(read);
    if (step.kind != name(Intent(PlanNextStep{})))
        return *read;
    auto data = *now;
    data.nextStep = (*read)->nextStep;
    return Referral::create(std::move(data));
}

Result<void> putBack(Transaction& transaction, const Step& step, const QString& who, const QDateTime& now) {
    const auto stored = ReferralRepository::load(transaction.connection(), step.row);
    FAVILLA_TRY(stored);
    const auto referral = undone(stored->referral, step);
    FAVILLA_TRY(referral);
    FAVILLA_TRY(ReferralRepository::update(transaction, step.row, *referral));
    return HistoryRepository::append(transaction, step.row,
        {now, who, HistoryAction::Undone, {}, changesBetween(*stored->referral, **referral)});
}

Result<void> undoStep(Transaction& transaction, const Step& step, const QString& who, const QDateTime& now) {
    auto& connection = transaction.connection();
    FAVILLA_TRY(Outbox::drop(transaction, step.id));
    FAVILLA_TRY(step.document.isNull() ? ReferralRepository::remove(transaction, step.row)
                                       : putBack(transaction, step, who, now));
    FAVILLA_TRY(connection.execute(
        u"UPDATE changes SET is_undone = 1 WHERE row_id = ? AND number >= ? AND is_undone = 0"_s,
        {static_cast<qint64>(step.row), step.number}));
    return {};
}

} // namespace

Result<void> ChangeJournal::record(Transaction& transaction, const Change& change,
    const std::optional<Referral>& before, const Referral& after) {
    const auto none = QVariant(QMetaType(QMetaType::QString));
    const auto noBytes = QVariant(QMetaType(QMetaType::QByteArray));
    FAVILLA_TRY(transaction.connection().execute(
        u"INSERT INTO changes (change_id, kind, row_id, referral_id, customer, batch_id, at, "
        u"before_document, "
        u"before_raw, is_undone, is_sent) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0)"_s,
        {sqlText(change.id.text()), sqlText(change.kind), static_cast<qint64>(change.row),
            sqlText(after->id.text()), sqlText(after->customer.name),
            change.batch.isEmpty() ? none : sqlText(change.batch.text()), sqlInstant(change.at),
            before ? sqlJson(toJson(**before)) : none, before ? sqlBytes((*before)->raw) : noBytes}));
    return {};
}

Result<std::optional<Change>> ChangeJournal::latestUndoable(Connection& connection) {
    return firstChange(connection,
        u"WHERE c.is_undone = 0 AND c.is_sent = 0 AND c.kind <> 'expire' AND NOT "_s + overtaken
            + u" ORDER BY c.number DESC LIMIT 1"_s);
}

Result<std::optional<Change>> ChangeJournal::find(Connection& connection, const ChangeId& id) {
    return firstChange(connection, u"WHERE c.change_id = ?"_s, {sqlText(id.text())});
}

Result<Change> ChangeJournal::undo(
    Transaction& transaction, const ChangeId& id, const QString& who, const QDateTime& now) {
    auto& connection = transaction.connection();
    const auto change = find(connection, id);
    FAVILLA_TRY(change);
    if (!*change)
        return Error{ErrorKind::NothingToUndo};
    const auto steps = stepsOf(connection, **change);
    FAVILLA_TRY(steps);
    FAVILLA_TRY(checkAll(*steps));
    for (const auto& step : *steps)
        FAVILLA_TRY(undoStep(transaction, step, who, now));
    if (!(*change)->batch.isEmpty())
        FAVILLA_TRY(connection.execute(
            u"DELETE FROM import_batches WHERE batch_id = ?"_s, {sqlText((*change)->batch.text())}));
    transaction.noteWorkspace();
    return **change;
}

Result<std::optional<Referral>> ChangeJournal::before(Connection& connection, const ChangeId& id) {
    const auto row = connection.first(
        u"SELECT before_document, before_raw FROM changes WHERE change_id = ?"_s, {sqlText(id.text())});
    FAVILLA_TRY(row);
    if (!*row || (*row)->at(0).isNull())
        return std::optional<Referral>();
    Step step;
    step.document = (*row)->at(0);
    step.raw = (*row)->at(1).toByteArray();
    const auto referral = favilla::before(step);
    FAVILLA_TRY(referral);
    return std::optional(*referral);
}

Result<void> ChangeJournal::giveUp(Transaction& transaction, const ChangeId& id) {
    FAVILLA_TRY(transaction.connection().execute(
        u"UPDATE changes SET is_undone = 1 WHERE change_id = ?"_s, {sqlText(id.text())}));
    transaction.noteWorkspace();
    return {};
}

Result<void> ChangeJournal::setBefore(Transaction& transaction, const ChangeId& id, const Referral& before) {
    FAVILLA_TRY(transaction.connection().execute(
        u"UPDATE changes SET before_document = ?, before_raw = ? WHERE change_id = ?"_s,
        {sqlJson(toJson(*before)), sqlBytes(before->raw), sqlText(id.text())}));
    return {};
}

} // namespace favilla
