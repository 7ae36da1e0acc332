// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/importvalues.h"
#include "store/transaction.h"

#include <QDateTime>

namespace favilla {

/// Keeps which files were imported, and the rows of them that nobody could read until they are dismissed.
class ImportRepository {
public:
    /// `layout`: the columns of a CSV file, for the rows of it that nobody can read.
    static Result<void> beginBatch(Transaction& transaction, const BatchId& batch, const QString& fileName,
        const QDateTime& at, const QString& layout = {});
    static Result<void> addProblems(
        Transaction& transaction, const BatchId& batch, const QList<StoredProblem>& problems);
    static Result<void> finish(
        Transaction& transaction, const BatchId& batch, const ImportCounts& counts, const QDateTime& at);

    /// Latest first.
    static Result<QList<ImportBatch>> batches(Connection& connection);
    /// Of all batches, oldest first, in the order of lines.
    static Result<QList<StoredProblem>> problems(Connection& connection);
    /// Whether a row with exactly this text is among them.
    static Result<bool> hasProblem(Connection& connection, const QByteArray& original);
    /// `numbers` of the problems to forget; empty: all.
    static Result<void> dismissProblems(Transaction& transaction, const QList<qint64>& numbers = {});
};

} // namespace favilla
