// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "controllers/exportcontroller.h"

#include "controllers/workspacedumper.h"
#include "controllers/workspacerestorer.h"
#include "controllers/writefailure.h"
#include "store/queryrepository.h"
#include "store/referralrepository.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace favilla {
namespace {

/// What is wrong is wrong with the file, not with the workspace.
Error named(Error error, const QString& path) {
    if (error.subject.isEmpty())
        error.subject = path;
    return error;
}

/// As many columns of persons as these rows need.
Result<CsvWidth> widthOf(Connection& connection, const QList<RowId>& rows) {
    CsvWidth width;
    FAVILLA_TRY(ReferralRepository::mostPersons(
        connection, rows, [&width](qsizetype contacts, qsizetype team) { width.fit(contacts, team); }));
    return width;
}

Result<int> saveCsv(Connection& connection, const QString& path, const QList<RowId>& rows,
    const CsvStyle& style, Progress& progress) {
    const auto width = widthOf(connection, rows);
    if (!width)
        return width.error();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return writeFailure(file);
    const auto put = [&file](const QByteArray& text) { return file.write(text) == text.size(); };
    bool isWritten = put(csvHead(*width, style));
    progress.total = rows.size();
    for (qsizetype i = 0; i < rows.size() && isWritten; ++i) {
        if (progress.isCancelled)
            return Error{.kind = ErrorKind::Cancelled};
        const auto stored = ReferralRepository::load(connection, rows.at(i));
        if (!stored)
            return stored.error();
        isWritten = put(csvLine(*stored->referral, *width, style));
        ++progress.done;
    }
    if (!isWritten)
        return writeFailure(file);
    FAVILLA_TRY(completed(file));
    return int(rows.size());
}

} // namespace

ExportController::ExportController(Database& database, const Clock& clock)
    : m_database(database), m_clock(clock) { }

QFuture<Result<int>> ExportController::writeCsv(const QString& path, const QList<RowId>& rows,
    const CsvStyle& style, const std::shared_ptr<Progress>& progress) {
    return m_database.read(
        [=](Connection& connection) { return saveCsv(connection, path, rows, style, *progress); });
}

QFuture<Result<int>> ExportController::writeCsv(const QString& path, const ReferralQuery& query,
    const CsvStyle& style, const std::shared_ptr<Progress>& progress) {
    return m_database.read([=, now = m_clock.now()](Connection& connection) -> Result<int> {
        const auto found = QueryRepository::rows(connection, query, now);
        if (!found)
            return found.error();
        return saveCsv(connection, path, found->rows, style, *progress);
    });
}

QFuture<Result<int>> ExportController::writeDump(
    const QString& path, const std::shared_ptr<Progress>& progress) {
    return m_database.read([=, now = m_clock.now()](Connection& connection) -> Result<int> {
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return writeFailure(file);
        WorkspaceDumper dumper(connection, file, *progress);
        const auto count = dumper.write(now.utc);
        if (!count)
            return count.error().kind == ErrorKind::FileNotWritable ? writeFailure(file) : count.error();
        FAVILLA_TRY(completed(file));
        return *count;
    });
}

QFuture<Result<int>> ExportController::restoreDump(
    const QString& path, const std::shared_ptr<Progress>& progress) {
    return m_database.write([=, now = m_clock.now()](Transaction& transaction) -> Result<int> {
        QFile file(path);
        if (QFileInfo(path).isDir())
            return Error{.kind = ErrorKind::IsAFolder, .subject = path};
        if (!file.open(QIODevice::ReadOnly))
            return Error{.kind = file.exists() ? ErrorKind::FileNotReadable : ErrorKind::FileNotFound,
                .subject = path,
                .detail = file.errorString()};
        const auto restored = WorkspaceRestorer(transaction, now.utc, *progress).restore(file);
        return restored ? restored : named(restored.error(), path);
    });
}

} // namespace favilla
