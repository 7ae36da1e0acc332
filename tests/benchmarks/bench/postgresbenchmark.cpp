// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "postgresbenchmark.h"

#include "jumpbenchmark.h"
#include "postgresfloor.h"
#include "searchbenchmark.h"
#include "workspacecache.h"

#include "temporarypostgres.h"

namespace favilla::bench {

using namespace Qt::Literals::StringLiterals;

void measurePostgres(const Options& options, WatchedApplication& application, const QDateTime& now,
    const WorkspaceCache& cache, Report& report) {
    TemporaryPostgres server;
    const auto started = server.start();
    const auto location = started ? server.createDatabase() : Result<StoreLocation>(started.error());
    if (!location) {
        say(u"  no PostgreSQL: "_s + location.error().detail);
        return;
    }
    if (const auto filled = cache.fill(location->display(), options.postgresRows, now); !filled) {
        say(u"  not filled: "_s + filled.error().detail);
        return;
    }
    PostgresFloor floor(*location);
    floor.run("VACUUM ANALYZE"); // what the server's own housekeeping would have done by now
    Stage stage(application, {location->display(), now});
    if (!stage.open())
        return;
    auto smaller = options;
    smaller.rows = options.postgresRows;
    const auto name = [&options](const QString& what) {
        return u"PostgreSQL, %1 rows: %2"_s.arg(QLocale::c().toString(options.postgresRows), what);
    };
    // Busy times of the window are shown for SQLite alone.
    BusyTime unseen(application);
    if (options.isWanted(u"search"_s))
        measureSearch(smaller, stage, floor, unseen, report, name(u"search"_s));
    if (options.isWanted(u"jump"_s))
        measureJump(smaller, stage, floor, unseen, report, name(u"jump"_s), 1.5);
}

} // namespace favilla::bench
