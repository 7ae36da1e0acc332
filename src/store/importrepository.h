// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/transaction.h"

#include <QDateTime>

namespace favilla {

/// A row of a file that could not be taken, with its reason and its text as it came.
struct StoredProblem {
    qint64 line = 0;
    Error error = {};
    QByteArray original = {};
    /// Given by the store.
    qint64 number = 0;
    BatchId batch = {};

    friend bool operator==(const StoredProblem&, const StoredProblem&) = default;
};

struct ImportCounts {
    int inserted = 0;
    int updated = 0;
    int unchanged = 0;
    int problems = 0;

    friend bool operator==(const ImportCounts&, const ImportCounts&) = default;
};

struct ImportBatch {
    BatchId id;
    QString fileName;
    QDateTime startedAt;
    QDateTime finishedAt;
    ImportCounts counts;

    friend bool operator==(const ImportBatch&, const ImportBatch&) = default;
};

/// Keeps which files were imported, and the rows of them that nobody could read until they are dismissed.
class ImportRepository {
public:
    static Result<void> beginBatch(
        Transaction& transaction, const BatchId& batch, const QString& fileName, const QDateTime& at);
    static Result<void> addProblems(
        Transaction& transaction, const BatchId& batch, const QList<StoredProblem>& problems);
    static Result<void> finish(
        Transaction& transaction, const BatchId& batch, const ImportCounts& counts, const QDateTime& at);

    /// Latest first.
    static Result<QList<ImportBatch>> batches(Connection& connection);
    /// Of all batches, oldest first, in the order of lines.
    static Result<QList<StoredProblem>> problems(Connection& connection);
    /// `numbers` of the problems to forget; empty: all.
    static Result<void> dismissProblems(Transaction& transaction, const QList<qint64>& numbers = {});
};

} // namespace favilla
