// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "startbenchmark.h"

#include "childrun.h"

namespace favilla::bench {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr double megabyte = 1024;

QStringList arguments(const Place& place, const QString& home) {
    preparedFolders(home);
    return {u"--workspace"_s, place.workspace, u"--home"_s, home, u"--now"_s, toIso(place.now)};
}

double lastNumber(const ChildRun& run) {
    return run.lines.last().split(' ').last().toDouble();
}

/// The program's own time for one start; `busy` takes the longest event of the window thread.
void startOnce(const Place& place, const QString& home, Series& times, Series& busy) {
    const auto run = runChild(u"bench-start"_s, arguments(place, home));
    if (!run) {
        say(u"  a start failed: %1"_s.arg(place.workspace));
        return;
    }
    times.add(run->untilFirstLine);
    busy.add(run->lines.first().split(' ').last().toDouble());
}

double smallest(const Series& series) {
    return series.percentile(0);
}

} // namespace

void measureStart(const Options& options, const Place& place, const Place& small, Report& report) {
    const QTemporaryDir home;
    Series ours, few, empty, busy, ignored;
    startOnce(place, home.path(), ignored, ignored); // warms the file and the libraries
    startOnce(small, home.path(), ignored, ignored);
    for (int i = 0; i < options.starts; ++i) {
        if (const auto run = runChild(u"bench-empty"_s, {}))
            empty.add(run->untilFirstLine);
        startOnce(place, home.path(), ours, busy);
        startOnce(small, home.path(), few, ignored);
    }
    const auto rows = QLocale::c().toString(options.rows);
    report.add(
        figure(u"start until the first rows, %1 rows"_s.arg(rows), ours, empty, Compared::Median, 1.3));
    report.add(figure(u"start, %1 against 1000 rows"_s.arg(rows), ours, few, Compared::Median, 1.15));
    report.add(
        {u"window thread busy at most, until the first rows"_s, busy.median(), busy.p95(), 0, 0, {}, {}});
    report.note(u"quickest start: ours %1 ms, an empty window %2 ms"_s.arg(smallest(ours), 0, 'f', 1)
                    .arg(smallest(empty), 0, 'f', 1));
}

void measureMemory(const Options& options, const Place& place, Report& report) {
    const QTemporaryDir home;
    const auto empty = runChild(u"bench-empty"_s, {});
    const auto ours = runChild(
        u"bench-start"_s, arguments(place, home.path()) << u"--scroll"_s << QString::number(options.scrolls));
    if (!empty || !ours) {
        say(u"  memory could not be measured"_s);
        return;
    }
    const auto taken = (lastNumber(*ours) - lastNumber(*empty)) / megabyte;
    const auto least = 8.0 * options.rows / megabyte / megabyte;
    report.add({u"memory over the empty window, MB (Rss)"_s, taken, taken, least, taken / least, u"≤ 40 MB"_s,
        taken <= 40});
    report.note(u"Rss: ours %1 MB, an empty window %2 MB"_s.arg(lastNumber(*ours) / megabyte, 0, 'f', 1)
                    .arg(lastNumber(*empty) / megabyte, 0, 'f', 1));
}

} // namespace favilla::bench
