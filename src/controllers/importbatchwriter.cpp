// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "controllers/importbatchwriter.h"

#include "controllers/expirycontroller.h"
#include "exchange/problemfile.h"
#include "store/changejournal.h"
#include "store/historyrepository.h"
#include "store/referralrepository.h"

#include <QHash>
#include <QSet>

namespace favilla {

namespace {

QString layoutOf(const ImportPlan& plan) {
    return plan.rows.isEmpty() || !plan.rows.first().row.layout ? QString()
                                                                : plan.rows.first().row.layout->toText();
}

/// What problem rows are known by, of whichever file they were read.
class KnownProblems {
public:
    void add(const StoredProblem& problem) {
        if (!m_layouts.contains(problem.layout))
            m_layouts.insert(problem.layout, CsvLayout::fromText(problem.layout));
        const auto layout = m_layouts.value(problem.layout);
        m_known.insert(
            {int(problem.error.kind), problemIdentity(problem.original, layout ? &*layout : nullptr)});
    }
    bool contains(ErrorKind kind, const ReadRow& row) const {
        return m_known.contains({int(kind), problemIdentity(row.original, row.layout.get())});
    }

private:
    QHash<QString, std::optional<CsvLayout>> m_layouts;
    QSet<std::pair<int, QByteArray>> m_known;
};

} // namespace

ImportBatchWriter::ImportBatchWriter(
    Transaction& transaction, QString who, const Moment& now, Progress& progress)
    : m_transaction(transaction), m_who(std::move(who)), m_now(now), m_progress(progress) {
    m_outcome.batch = BatchId::create();
}

Result<ImportOutcome> ImportBatchWriter::write(const ImportPlan& plan, const QString& fileName) {
    m_transaction.expectMany();
    m_outcome.problems = plan.problems();
    m_outcome.counts = {.inserted = int(plan.count(Fate::New)),
        .updated = int(plan.count(Fate::Updated)),
        .unchanged = int(plan.count(Fate::Unchanged)),
        .problems = int(plan.count(Fate::Problem))};
    FAVILLA_TRY(
        ImportRepository::beginBatch(m_transaction, m_outcome.batch, fileName, m_now.utc, layoutOf(plan)));
    m_progress.done = 0;
    m_progress.total = plan.rows.size();
    for (const auto& row : plan.rows) {
        if (m_progress.isCancelled)
            return Error{.kind = ErrorKind::Cancelled};
        FAVILLA_TRY(writeRow(row));
        ++m_progress.done;
    }
    FAVILLA_TRY(keepProblems(m_outcome.problems));
    const auto expired = expireOverdue(m_transaction, m_now);
    if (!expired)
        return expired.error();
    m_outcome.expired = *expired;
    FAVILLA_TRY(ImportRepository::finish(m_transaction, m_outcome.batch, m_outcome.counts, m_now.utc));
    return m_outcome;
}

Result<void> ImportBatchWriter::writeRow(const PlannedRow& row) {
    if ((row.fate != Fate::New && row.fate != Fate::Updated) || !row.row.outcome)
        return {};
    const auto& referral = *row.row.outcome;
    const auto saved = save(row, referral);
    if (!saved)
        return saved.error();
    const auto action = row.fate == Fate::New ? HistoryAction::Received : HistoryAction::Updated;
    return record(*saved, action, row.existing, referral);
}

Result<RowId> ImportBatchWriter::save(const PlannedRow& row, const Referral& referral) {
    if (row.fate == Fate::New)
        return ReferralRepository::insert(m_transaction, referral);
    const auto stored = ReferralRepository::find(m_transaction.connection(), referral->id);
    if (!stored)
        return stored.error();
    if (!*stored)
        return Error{.kind = ErrorKind::NotFound, .field = Field::ReferralId, .subject = referral->id.text()};
    FAVILLA_TRY(ReferralRepository::update(m_transaction, (*stored)->row, referral));
    return (*stored)->row;
}

Result<void> ImportBatchWriter::record(
    RowId row, HistoryAction action, const std::optional<Referral>& before, const Referral& after) {
    const HistoryEntry entry{.at = m_now.utc,
        .who = m_who,
        .action = action,
        .source = after->source,
        .changes = before ? changesBetween(**before, *after) : QList<FieldChange>()};
    const Change step{.id = ChangeId::create(),
        .kind = QStringLiteral("import"),
        .referral = after->id,
        .row = row,
        .customer = after->customer.name,
        .batch = m_outcome.batch,
        .at = m_now.utc};
    FAVILLA_TRY(HistoryRepository::append(m_transaction, row, entry));
    return ChangeJournal::record(m_transaction, step, before, after);
}

Result<void> ImportBatchWriter::keepProblems(const QList<ReadRow>& problems) {
    const auto kept = ImportRepository::problems(m_transaction.connection());
    if (!kept)
        return kept.error();
    // What an earlier reading of the same file left is not kept twice.
    KnownProblems known;
    for (const auto& problem : *kept)
        known.add(problem);
    QList<StoredProblem> stored;
    for (const auto& row : problems) {
        const auto error = row.outcome ? Error{.kind = ErrorKind::RowNotReadable} : row.outcome.error();
        if (!known.contains(error.kind, row))
            stored << StoredProblem{.line = row.line,
                .error = error,
                .original = row.original,
                .number = 0,
                .batch = m_outcome.batch,
                .entry = row.entry};
    }
    return ImportRepository::addProblems(m_transaction, m_outcome.batch, stored);
}

} // namespace favilla
