// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/filereader.h"
#include "exchange/importplan.h"
#include "store/database.h"
#include "store/importrepository.h"

#include <functional>
#include <memory>

namespace favilla {

/// What came of an import.
struct ImportOutcome {
    BatchId batch;
    ImportCounts counts;
    /// How many of the new ones were past their date already.
    int expired = 0;
    QList<ReadRow> problems;
};

/// Takes requests in from files: reads, shows what would happen, and does it as one batch.
/// Reading runs in the thread pool, the rest on the database's thread; `progress` is shared with whoever
/// shows it and may cancel it: then nothing at all is kept.
class ImportController {
public:
    /// Says in words why a row was refused; called on any thread.
    using ReasonWord = std::function<QString(const Error&)>;

    ImportController(Database& database, const Clock& clock, QString who);

    /// Words live with whoever shows something; without them files of problem rows name the kind alone.
    void setReasonWord(ReasonWord reasonWord) { m_reasonWord = std::move(reasonWord); }
    /// Hears when an import begins to be written and when that has ended, however it did; on the thread of
    /// the Database.
    void setWatcher(std::function<void(bool isWriting)> watcher) { m_watcher = std::move(watcher); }

    /// Reads the file and, for CSV, takes the mapping remembered for its headers, or guesses one.
    /// Errors: those of loadFile.
    QFuture<Result<LoadedFile>> load(const QString& path, const std::shared_ptr<Progress>& progress);
    QFuture<Result<LoadedFile>> loadText(const QByteArray& text, const std::shared_ptr<Progress>& progress);

    /// The dry run: what each row would do.
    QFuture<Result<ImportPlan>> plan(const LoadedFile& file, const std::shared_ptr<Progress>& progress);
    /// Plans again within the write, so that what changed since the dry run is respected, and saves it all
    /// as one batch that can be undone whole. Remembers the mapping of a CSV file.
    QFuture<Result<ImportOutcome>> commit(
        const LoadedFile& file, const QString& fileName, const std::shared_ptr<Progress>& progress);

    QFuture<Result<QList<StoredProblem>>> problems();
    /// As a file that can be corrected and imported: see writeProblems(). Errors: FileNotWritable, DiskFull.
    QFuture<Result<void>> saveProblems(const QString& path, const QList<StoredProblem>& problems);
    /// `numbers` of the problems to forget; empty: all.
    QFuture<Result<void>> dismissProblems(const QList<qint64>& numbers = {});

private:
    QFuture<Result<LoadedFile>> withRememberedMapping(QFuture<Result<LoadedFile>> loading);
    ReadOptions options() const;

    Database& m_database;
    const Clock& m_clock;
    QString m_who;
    ReasonWord m_reasonWord;
    std::function<void(bool)> m_watcher = [](bool) {};
};

/// Writes rows that could not be read with their reasons; the file appears when it is complete. Errors:
/// FileNotWritable, DiskFull.
Result<void> saveProblemFile(const QString& path, const QList<ReadRow>& rows);

} // namespace favilla
