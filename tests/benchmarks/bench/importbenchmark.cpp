// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importbenchmark.h"

#include "floor.h"
#include "statementrecorder.h"
#include "workspacecache.h"

#include "invented/archivewriter.h"
#include "views/dialogs/importdialog.h"
#include "views/main/mainwindow.h"

#include <QDir>
#include <QProcess>
#include <QPushButton>

namespace favilla::bench {
namespace {

using namespace Qt::Literals::StringLiterals;

/// Another one than that of any workspace: nobody is known yet.
constexpr quint64 otherSeed = 1'000'003;

/// As many files as the program's limit for one file asks for.
QStringList writeFiles(const QString& folder, const QDateTime& now, int count) {
    const auto mostBytes = ReadOptions().maximumSize - (1 << 20);
    const invented::Archive archive(otherSeed, now);
    QStringList paths;
    for (quint64 done = 0; done < quint64(count);) {
        QFile file(folder + u"/import-%1.json"_s.arg(paths.size() + 1));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        const auto written = invented::writeDocument(file, archive, done, quint64(count) - done, mostBytes);
        if (!written || *written == 0)
            return {};
        done += *written;
        paths << file.fileName();
    }
    return paths;
}

template <class T>
std::optional<T> arrived(QFuture<Result<T>> future) {
    waitFor([&future] { return future.isFinished(); }, 3'600'000);
    const auto result = future.result();
    if (result)
        return *result;
    say(u"  refused: %1 %2"_s.arg(name(result.error().kind), result.error().detail));
    return {};
}

/// What the import dialog has done: the dry run, then the same again within the write.
bool importFile(ImportController& imports, const QString& path) {
    const auto progress = std::make_shared<Progress>();
    const auto loaded = arrived(imports.load(path, progress));
    if (!loaded || !arrived(imports.plan(*loaded, progress)))
        return false;
    const auto outcome = arrived(imports.commit(*loaded, path, progress));
    return outcome && outcome->counts.inserted > 0;
}

/// The dialog's button that leads on; nothing while it works or is not there.
QPushButton* offeredButton(Stage& stage) {
    auto* dialog = stage.window().findChild<ImportDialog*>();
    auto* next = dialog ? dialog->findChild<QPushButton*>(u"nextButton"_s) : nullptr;
    return next && next->isVisible() ? next : nullptr;
}

bool press(Stage& stage) {
    constexpr int anHour = 3'600'000;
    if (!waitFor([&stage] { return offeredButton(stage) != nullptr; }, anHour))
        return false;
    QMetaObject::invokeMethod(offeredButton(stage), &QPushButton::click, Qt::QueuedConnection);
    return waitFor([&stage] { return offeredButton(stage) == nullptr; });
}

/// As somebody does who drops a file on the window: the dry run, Import, the result, Close.
bool importInWindow(Stage& stage, const QString& path) {
    QMetaObject::invokeMethod(
        &stage.window(), [&stage, path] { stage.window().importFiles({path}); }, Qt::QueuedConnection);
    return press(stage) && press(stage)
        && waitFor([&stage] { return !stage.window().findChild<ImportDialog*>(); });
}

/// The statements of the import as a script for the shell, heard on an empty workspace that numbers its rows
/// as `place` would go on to.
bool writeScript(const QString& path, const Place& place, int rows, const QStringList& files) {
    const QTemporaryDir folder;
    const ShiftedClock clock(place.now);
    Database database(StoreLocation::sqliteFile(folder.filePath(u"empty.sqlite"_s)), clock);
    QFile script(path);
    if (!database.open().result() || !script.open(QIODevice::WriteOnly))
        return false;
    const auto numbered = database.write([rows](Transaction& transaction) -> Result<bool> {
        FAVILLA_TRY(transaction.connection().execute(
            u"INSERT INTO sqlite_sequence (name, seq) VALUES ('referrals', ?)"_s, {rows}));
        return true;
    });
    ImportController imports(database, clock, u"Chiara Rossi"_s);
    bool isDone = numbered.result().valueOr(false);
    const StatementRecorder recorder(database, [&script](const char* sql) {
        script.write(sql);
        script.write(";\n");
    });
    for (const auto& file : files) {
        script.write("BEGIN IMMEDIATE;\n");
        isDone = isDone && importFile(imports, file);
        script.write("COMMIT;\n");
    }
    return isDone;
}

std::optional<double> timeOfShell(const Place& copy, const QString& script) {
    QProcess shell;
    shell.setStandardInputFile(script);
    shell.setProcessChannelMode(QProcess::MergedChannels);
    const auto took = timeOf([&] {
        shell.start(u"sqlite3"_s,
            {u"-bail"_s, u"-cmd"_s, u"PRAGMA synchronous = FULL"_s, u"-cmd"_s,
                u"PRAGMA cache_size = -65536"_s, u"-cmd"_s, u"PRAGMA foreign_keys = ON"_s, copy.workspace});
        shell.waitForFinished(-1);
    });
    if (shell.exitStatus() == QProcess::NormalExit && shell.exitCode() == 0)
        return took;
    say(u"  the shell failed: "_s + QString::fromUtf8(shell.readAll()).left(400));
    return {};
}

std::optional<double> timeOfProgram(
    WatchedApplication& application, const Place& copy, const QStringList& files, BusyTime& busy) {
    Stage stage(application, copy);
    if (!stage.open())
        return {};
    busy.forget();
    bool isDone = true;
    const auto took = timeOf([&] {
        for (const auto& file : files)
            isDone = isDone && importInWindow(stage, file);
    });
    stage.settle();
    busy.take(u"import"_s);
    return isDone ? std::optional(took) : std::nullopt;
}

} // namespace

void measureImport(const Options& options, WatchedApplication& application, const Place& place,
    const WorkspaceCache& cache, BusyTime& busy, Report& report) {
    const auto folder = cache.folder() + u"/import"_s;
    QDir(folder).removeRecursively();
    QDir().mkpath(folder);
    const auto files = writeFiles(folder, place.now, options.imported);
    const auto script = folder + u"/import.sql"_s;
    Series ours, floors;
    bool isReady = !files.isEmpty() && writeScript(script, place, options.rows, files);
    for (int i = 0; isReady && i < options.imports; ++i) {
        if (const auto copy = copied(place, folder + u"/copy"_s))
            if (const auto took = timeOfProgram(application, *copy, files, busy))
                ours.add(*took);
        if (const auto copy = copied(place, folder + u"/copy"_s))
            if (const auto took = timeOfShell(*copy, script))
                floors.add(*took);
    }
    report.add(figure(u"import of %1 from JSON, in %2 files"_s.arg(QLocale::c().toString(options.imported))
                          .arg(files.size()),
        ours, floors, Compared::Median, 2));
    QDir(folder).removeRecursively();
}

} // namespace favilla::bench
