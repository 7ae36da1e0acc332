// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
// favilla-benchmark: what the program costs on an archive of a million referrals, beside what the machine
// itself needs for the same, measured in the same run.
#include "acceptbenchmark.h"
#include "importbenchmark.h"
#include "jumpbenchmark.h"
#include "postgresbenchmark.h"
#include "searchbenchmark.h"
#include "sqlitefloor.h"
#include "startbenchmark.h"
#include "workspacecache.h"

#include "views/icons.h"

#include <QDir>

using namespace favilla;
using namespace favilla::bench;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int fewRows = 1'000;
/// So many referrals hold enough New ones to be accepted.
constexpr int twinRows = 10'000;

void measureWindow(const Options& options, WatchedApplication& application, const Place& place,
    const Place& twin, BusyTime& busy, Report& report) {
    Stage stage(application, place);
    if (!stage.open()) {
        say(u"  the window did not open"_s);
        return;
    }
    SqliteFloor floor(place.workspace, stage.workspace().database());
    if (options.isWanted(u"search"_s))
        measureSearch(options, stage, floor, busy, report, u"search"_s);
    if (options.isWanted(u"jump"_s))
        measureJump(options, stage, floor, busy, report, u"jump in the archive"_s, 3);
    if (options.isWanted(u"accept"_s))
        measureAccept(options, stage, place, twin, busy, report);
}

void measureServer(const Options& options, WatchedApplication& application, const QDateTime& now,
    const WorkspaceCache& cache, Report& report) {
#ifdef FAVILLA_HAS_LIBPQ
    measurePostgres(options, application, now, cache, report);
#else
    Q_UNUSED(options)
    Q_UNUSED(application)
    Q_UNUSED(now)
    Q_UNUSED(cache)
    report.note(u"no rows of PostgreSQL: this program was built without libpq"_s);
#endif
}

/// Everything on SQLite, then PostgreSQL; false where no workspace could be made.
bool measureAll(const Options& options, WatchedApplication& application, Report& report) {
    WorkspaceCache cache(options.folder, options.seed);
    const auto place = cache.prepared(options.rows);
    if (!place) {
        say(u"no workspace: %1 %2"_s.arg(name(place.error().kind), place.error().detail));
        return false;
    }
    const auto small = cache.prepared(fewRows, place->now);
    const auto twinSource =
        options.rows <= twinRows ? *place : cache.prepared(twinRows, place->now).valueOr({});
    const auto twin = copied(twinSource, cache.folder() + u"/twin"_s);
    if (!small || !twin)
        return false;
    BusyTime busy(application);
    if (options.isWanted(u"start"_s))
        measureStart(options, *place, *small, report);
    if (options.isWanted(u"search"_s) || options.isWanted(u"jump"_s) || options.isWanted(u"accept"_s))
        measureWindow(options, application, *place, *twin, busy, report);
    if (options.isWanted(u"import"_s))
        measureImport(options, application, *place, cache, busy, report);
    busy.addTo(report);
    if (options.isWanted(u"memory"_s))
        measureMemory(options, *place, report);
    if (options.hasPostgres)
        measureServer(options, application, place->now, cache, report);
    return true;
}

} // namespace

int main(int argc, char* argv[]) {
    // Without a screen the same windows are painted into memory.
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM") && qEnvironmentVariableIsEmpty("DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QCoreApplication::setApplicationName(u"favilla"_s);
    WatchedApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    QApplication::setWindowIcon(programIcon());
    const auto options = readOptions(QApplication::arguments());
    Report report;
    if (!measureAll(options, application, report))
        return 1;
    report.print();
    if (const auto path = qEnvironmentVariable("FAVILLA_BENCH_JSON"); !path.isEmpty())
        report.writeJson(path);
    return 0;
}
