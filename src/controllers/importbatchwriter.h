// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controllers/importcontroller.h"
#include "domain/history.h"

namespace favilla {

/// Saves a planned import row by row inside one running write, as one batch. Thread: the database's.
class ImportBatchWriter {
public:
    ImportBatchWriter(Transaction& transaction, QString who, const Moment& now, Progress& progress);

    /// Errors: Cancelled, and those of the store; the caller's transaction then rolls everything back.
    Result<ImportOutcome> write(const ImportPlan& plan, const QString& fileName);

private:
    Result<void> writeRow(const PlannedRow& row);
    Result<RowId> save(const PlannedRow& row, const Referral& referral);
    Result<void> record(
        RowId row, HistoryAction action, const std::optional<Referral>& before, const Referral& after);
    Result<void> keepProblems(const QList<ReadRow>& problems);

    Transaction& m_transaction;
    QString m_who;
    Moment m_now;
    Progress& m_progress;
    ImportOutcome m_outcome;
};

} // namespace favilla
