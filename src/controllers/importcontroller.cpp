// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "controllers/importcontroller.h"

#include "controllers/expirycontroller.h"
#include "controllers/importbatchwriter.h"
#include "controllers/writefailure.h"
#include "exchange/problemfile.h"
#include "store/referralrepository.h"
#include "store/settingrepository.h"

#include <QSaveFile>
#include <QtConcurrentRun>

namespace favilla {
namespace {

QString mappingKey(const CsvTable& table) {
    return QStringLiteral("csvMapping:") + headerFingerprint(table.headers);
}

ReferralLookup lookupIn(Connection& connection, std::optional<Error>& failure) {
    return [&connection, &failure](const ReferralId& id) -> std::optional<Referral> {
        const auto found = ReferralRepository::find(connection, id);
        if (!found) {
            failure = found.error();
            return {};
        }
        return *found ? std::optional((*found)->referral) : std::nullopt;
    };
}

void giveReasons(ImportPlan& plan, const ImportController::ReasonWord& reasonWord) {
    for (auto& row : plan.rows)
        if (reasonWord && !row.row.outcome)
            row.row.reason = reasonWord(row.row.outcome.error());
}

Result<ImportPlan> planFor(Connection& connection, const ReadFile& rows, const Moment& now,
    Progress& progress, const ImportController::ReasonWord& reasonWord) {
    std::optional<Error> failure;
    auto planned = plan(rows, lookupIn(connection, failure), now, &progress);
    if (failure)
        return *failure;
    if (progress.isCancelled)
        return Error{.kind = ErrorKind::Cancelled};
    giveReasons(planned, reasonWord);
    return planned;
}

std::shared_ptr<const CsvLayout> layoutFrom(const QString& text) {
    const auto layout = CsvLayout::fromText(text);
    return layout ? std::make_shared<const CsvLayout>(*layout) : nullptr;
}

QList<ReadRow> rowsOf(const QList<StoredProblem>& problems, const ImportController::ReasonWord& reasonWord) {
    QHash<QString, std::shared_ptr<const CsvLayout>> layouts;
    QList<ReadRow> rows;
    for (const auto& problem : problems) {
        if (!layouts.contains(problem.layout))
            layouts.insert(problem.layout, layoutFrom(problem.layout));
        rows << ReadRow{.line = problem.line,
            .original = problem.original,
            .outcome = problem.error,
            .entry = problem.entry,
            .layout = layouts.value(problem.layout),
            .reason = reasonWord ? reasonWord(problem.error) : QString()};
    }
    return rows;
}

/// A mapping that was chosen for these headers before outweighs a guess.
Result<LoadedFile> remembered(Connection& connection, LoadedFile file) {
    const auto kept = SettingRepository::value(connection, mappingKey(file.table));
    if (!kept)
        return kept.error();
    if (const auto mapping = csvMappingFromJson(kept->toObject()); kept->isObject() && mapping)
        file.mapping = *mapping;
    return file;
}

} // namespace

ImportController::ImportController(Database& database, const Clock& clock, QString who)
    : m_database(database), m_clock(clock), m_who(std::move(who)) { }

ReadOptions ImportController::options() const {
    ReadOptions options;
    options.now = m_clock.now();
    return options;
}

QFuture<Result<LoadedFile>> ImportController::load(
    const QString& path, const std::shared_ptr<Progress>& progress) {
    return withRememberedMapping(QtConcurrent::run(
        [path, options = options(), progress] { return loadFile(path, options, progress.get()); }));
}

QFuture<Result<LoadedFile>> ImportController::loadText(
    const QByteArray& text, const std::shared_ptr<Progress>& progress) {
    return withRememberedMapping(QtConcurrent::run(
        [text, options = options(), progress] { return favilla::loadText(text, options, progress.get()); }));
}

QFuture<Result<LoadedFile>> ImportController::withRememberedMapping(QFuture<Result<LoadedFile>> loading) {
    return loading
        .then(&m_database,
            [&database = m_database](const Result<LoadedFile>& loaded) {
                return database.read([loaded](Connection& connection) -> Result<LoadedFile> {
                    if (!loaded || loaded->format != FileFormat::Csv)
                        return loaded;
                    return remembered(connection, *loaded);
                });
            })
        .unwrap();
}

QFuture<Result<ImportPlan>> ImportController::plan(
    const LoadedFile& file, const std::shared_ptr<Progress>& progress) {
    return m_database.read([file, options = options(), progress, reasonWord = m_reasonWord](
                               Connection& connection) -> Result<ImportPlan> {
        const auto rows = rowsOf(file, options, progress.get());
        if (!rows)
            return rows.error();
        return planFor(connection, *rows, options.now, *progress, reasonWord);
    });
}

QFuture<Result<ImportOutcome>> ImportController::commit(
    const LoadedFile& file, const QString& fileName, const std::shared_ptr<Progress>& progress) {
    m_watcher(true);
    auto writing =
        m_database.write([file, fileName, options = options(), who = m_who, progress,
                             reasonWord = m_reasonWord](Transaction& transaction) -> Result<ImportOutcome> {
            const auto rows = rowsOf(file, options, progress.get());
            if (!rows)
                return rows.error();
            const auto planned = planFor(transaction.connection(), *rows, options.now, *progress, reasonWord);
            if (!planned)
                return planned.error();
            if (file.format == FileFormat::Csv)
                FAVILLA_TRY(
                    SettingRepository::setValue(transaction, mappingKey(file.table), toJson(file.mapping)));
            ImportBatchWriter writer(transaction, who, options.now, *progress);
            return writer.write(*planned, fileName);
        });
    return writing.then(&m_database, [watcher = m_watcher](const Result<ImportOutcome>& outcome) {
        watcher(false);
        return outcome;
    });
}

QFuture<Result<QList<StoredProblem>>> ImportController::problems() {
    return m_database.read([](Connection& connection) { return ImportRepository::problems(connection); });
}

QFuture<Result<void>> ImportController::saveProblems(
    const QString& path, const QList<StoredProblem>& problems) {
    return QtConcurrent::run([path, problems, reasonWord = m_reasonWord] {
        return saveProblemFile(path, rowsOf(problems, reasonWord));
    });
}

QFuture<Result<void>> ImportController::dismissProblems(const QList<qint64>& numbers) {
    return m_database.write([numbers](Transaction& transaction) {
        return ImportRepository::dismissProblems(transaction, numbers);
    });
}

Result<void> saveProblemFile(const QString& path, const QList<ReadRow>& rows) {
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly) && writeProblems(file, rows);
    return isWritten ? completed(file) : Result<void>(writeFailure(file));
}

} // namespace favilla
