// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/csvmapping.h"

namespace favilla {

struct ReadOptions {
    /// Bytes; a larger file is refused before it is read.
    qint64 maximumSize = 64LL * 1024 * 1024;
    /// The moment of creation of CSV records that have none.
    Moment now;
    /// What the columns of a CSV file mean; guessed where it is missing.
    std::optional<CsvMapping> mapping = {};
};

/// A file that passed the guards: text of a bearable size and depth. For CSV take `table` and `mapping`,
/// let the user correct the mapping, and call toReferrals; otherwise readText(text) gives the rows.
struct LoadedFile {
    FileFormat format = FileFormat::PartnerCenterJson;
    /// UTF-8.
    QByteArray text;
    /// Only of CSV.
    CsvTable table = {};
    CsvMapping mapping = {};
    /// Empty for what was pasted.
    QString path = {};
};

/// Opens, guards and recognises a file without reading its records. Errors (subject: the path):
/// FileNotFound, IsAFolder, FileNotReadable, FileTooLarge, EmptyFile, NotText, NestedTooDeep, TruncatedJson,
/// NotJson, Cancelled.
Result<LoadedFile> loadFile(const QString& path, const ReadOptions& options, Progress* progress = nullptr);
/// The same for what was pasted or dropped. A single line without a separator is NotAReferralFile.
Result<LoadedFile> loadText(
    const QByteArray& bytes, const ReadOptions& options, Progress* progress = nullptr);

/// The rows of a loaded file. A workspace dump gives its referrals. Errors (subject: the path): those of the
/// format's reader.
Result<ReadFile> rowsOf(const LoadedFile& file, const ReadOptions& options, Progress* progress = nullptr);

/// loadFile and rowsOf in one, with the mapping of the options or the guessed one: for the terminal.
Result<ReadFile> readFile(const QString& path, const ReadOptions& options, Progress* progress = nullptr);
/// The same for what was pasted.
Result<ReadFile> readText(const QByteArray& bytes, const ReadOptions& options, Progress* progress = nullptr);

} // namespace favilla
