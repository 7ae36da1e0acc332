// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/importrepository.h"

#include "store/sqlvalue.h"

namespace favilla {
namespace {

using namespace Qt::Literals::StringLiterals;

/// The kind as the store and `--json` spell it, back to the enumeration.
ErrorKind kindNamed(const QString& text) {
    for (int i = 0; i <= static_cast<int>(ErrorKind::Cancelled); ++i)
        if (name(static_cast<ErrorKind>(i)) == text)
            return static_cast<ErrorKind>(i);
    return ErrorKind::RowNotReadable;
}

ImportBatch batchFrom(const QSqlQuery& row) {
    return {BatchId(row.value(0).toString()), row.value(1).toString(), instantFrom(row.value(2)),
        instantFrom(row.value(3)),
        {row.value(4).toInt(), row.value(5).toInt(), row.value(6).toInt(), row.value(7).toInt()}};
}

StoredProblem problemFrom(const QSqlQuery& row) {
    const auto line = row.value(2).toLongLong();
    const auto entry = row.value(8).toLongLong();
    return {line,
        Error{kindNamed(row.value(3).toString()), fieldNamed(row.value(4).toString()),
            row.value(5).toString(), row.value(6).toString(), line, entry},
        row.value(7).toByteArray(), row.value(0).toLongLong(), BatchId(row.value(1).toString()), entry,
        row.value(9).toString()};
}

} // namespace

Result<void> ImportRepository::beginBatch(Transaction& transaction, const BatchId& batch,
    const QString& fileName, const QDateTime& at, const QString& layout) {
    FAVILLA_TRY(
        transaction.connection().execute(u"INSERT INTO import_batches (batch_id, file_name, "
                                         u"started_at, inserted, updated, unchanged, problems, layout) "
                                         u"VALUES (?, ?, ?, 0, 0, 0, 0, ?)"_s,
            {sqlText(batch.text()), sqlText(fileName), sqlInstant(at), sqlText(layout)}));
    return {};
}

Result<void> ImportRepository::addProblems(
    Transaction& transaction, const BatchId& batch, const QList<StoredProblem>& problems) {
    for (const auto& problem : problems)
        FAVILLA_TRY(transaction.connection().execute(
            u"INSERT INTO problems (batch_id, line, kind, field, subject, detail, original, entry) "
            u"VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
            {sqlText(batch.text()), problem.line, name(problem.error.kind), name(problem.error.field),
                sqlText(problem.error.subject), sqlText(problem.error.detail), sqlBytes(problem.original),
                problem.entry}));
    if (!problems.isEmpty())
        transaction.noteWorkspace();
    return {};
}

Result<void> ImportRepository::finish(
    Transaction& transaction, const BatchId& batch, const ImportCounts& counts, const QDateTime& at) {
    FAVILLA_TRY(transaction.connection().execute(
        u"UPDATE import_batches SET inserted = ?, updated = ?, unchanged = ?, problems = ?, finished_at = ? "
        u"WHERE batch_id = ?"_s,
        {counts.inserted, counts.updated, counts.unchanged, counts.problems, sqlInstant(at),
            sqlText(batch.text())}));
    return {};
}

Result<QList<ImportBatch>> ImportRepository::batches(Connection& connection) {
    QList<ImportBatch> batches;
    FAVILLA_TRY(connection.each(
        u"SELECT batch_id, file_name, started_at, finished_at, inserted, updated, unchanged, problems "
        u"FROM import_batches ORDER BY number DESC"_s,
        {}, [&](const QSqlQuery& row) { batches << batchFrom(row); }));
    return batches;
}

Result<QList<StoredProblem>> ImportRepository::problems(Connection& connection) {
    QList<StoredProblem> problems;
    FAVILLA_TRY(connection.each(
        u"SELECT p.number, p.batch_id, p.line, p.kind, p.field, p.subject, p.detail, p.original, p.entry, "
        u"b.layout "
        u"FROM problems p JOIN import_batches b ON b.batch_id = p.batch_id "
        u"ORDER BY b.number, p.line, p.number"_s,
        {}, [&](const QSqlQuery& row) { problems << problemFrom(row); }));
    return problems;
}

Result<bool> ImportRepository::hasProblem(Connection& connection, const QByteArray& original) {
    const auto number =
        connection.value(u"SELECT min(number) FROM problems WHERE original = ?"_s, {sqlBytes(original)});
    FAVILLA_TRY(number);
    return !number->isNull();
}

Result<void> ImportRepository::dismissProblems(Transaction& transaction, const QList<qint64>& numbers) {
    auto& connection = transaction.connection();
    if (numbers.isEmpty())
        FAVILLA_TRY(connection.run(u"DELETE FROM problems"_s));
    for (const auto number : numbers)
        FAVILLA_TRY(connection.execute(u"DELETE FROM problems WHERE number = ?"_s, {number}));
    transaction.noteWorkspace();
    return {};
}

} // namespace favilla
