// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "domain/result.h"

#include <QByteArray>
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
    /// Of a JSON list, 1 the first; 0 where the line says it all.
    qint64 entry = 0;
    /// Of its batch: the columns of the CSV file (see CsvLayout); empty for other formats, and for files that
    /// were imported before this was kept.
    QString layout = {};

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

} // namespace favilla
