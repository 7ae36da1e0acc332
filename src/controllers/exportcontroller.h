// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/query.h"
#include "exchange/csvwriter.h"
#include "exchange/progress.h"
#include "store/database.h"

namespace favilla {

/// Writes referrals to files: what is on screen as CSV, or the whole workspace as one JSON document.
/// A file appears under its name only when it is complete. Everything runs on the database's thread.
class ExportController {
public:
    ExportController(Database& database, const Clock& clock);

    /// The rows in the order given; the number written. Errors: FileNotWritable, DiskFull, Cancelled.
    QFuture<Result<int>> writeCsv(const QString& path, const QList<RowId>& rows, const CsvStyle& style,
        const std::shared_ptr<Progress>& progress);
    /// All rows of a query.
    QFuture<Result<int>> writeCsv(const QString& path, const ReferralQuery& query, const CsvStyle& style,
        const std::shared_ptr<Progress>& progress);

    /// The full dump, from one snapshot; the number of referrals.
    QFuture<Result<int>> writeDump(const QString& path, const std::shared_ptr<Progress>& progress);
    /// Puts a dump in the place of all that the workspace holds; undo steps go. Errors: those of
    /// readDump.
    QFuture<Result<int>> restoreDump(const QString& path, const std::shared_ptr<Progress>& progress);

private:
    Database& m_database;
    const Clock& m_clock;
};

} // namespace favilla
