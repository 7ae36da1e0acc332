// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/progress.h"
#include "exchange/textdecoder.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace favilla {

/// One record of a CSV file; it may span several lines of it.
struct CsvRecord {
    /// Of its first character; 1 is the first line of the file.
    qint64 line = 0;
    QStringList cells;
    /// As it stood in the file (UTF-8), without the line break that ends it.
    QByteArray original;
    /// Why its cells cannot be trusted: a number of cells other than that of the header, an open quote.
    std::optional<Error> problem = {};
};

struct CsvTable {
    Encoding encoding = Encoding::Utf8;
    QChar separator = QLatin1Char(',');
    QStringList headers;
    QList<CsvRecord> records;

    /// The cells of the first `count` records, for a preview and for guessing what the columns mean.
    QList<QStringList> firstRows(int count) const;
};

/// RFC 4180 with what programs really write: any line break, `;` or tab as separator, quotes inside unquoted
/// cells. The first record that is not empty is the header; empty lines are skipped. Without `separator` it
/// is found in the header. The columns that Favilla added to a file of problem rows are left out, of the
/// originals too. Errors: those of decodeText, Cancelled. A ragged record carries RowNotReadable.
Result<CsvTable> readCsv(
    const QByteArray& bytes, std::optional<QChar> separator = {}, Progress* progress = nullptr);
/// The cells of the `original` of one record.
QStringList csvCells(const QByteArray& original, QChar separator);

} // namespace favilla
