// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jumpbenchmark.h"

#include "searchfloor.h"

#include "invented/dice.h"
#include "models/referrallistmodel.h"
#include "views/main/desk.h"
#include "views/referrallistview.h"

#include <QScrollBar>

namespace favilla::bench {
namespace {

using namespace Qt::Literals::StringLiterals;

/// Reads rows by key as one statement each, warm: every place was just read by the program.
double timeByKey(Floor::Statement& byKey, const QList<RowId>& rows) {
    const auto read = [&] {
        for (const auto row : rows)
            byKey.run({static_cast<qint64>(row)});
    };
    read();
    return timeOf(read);
}

std::optional<double> jump(ListWatch& watch, int place) {
    auto* bar = watch.list().verticalScrollBar();
    return watch.timeUntilPainted([bar, place] { bar->setValue(place); },
        [&watch, bar, place] { return bar->value() == place && watch.areVisibleRowsLoaded(); });
}

} // namespace

void measureJump(const Options& options, Stage& stage, Floor& floor, BusyTime& busy, Report& report,
    const QString& name, double most) {
    stage.desk().showBox(Box::Archived);
    stage.settle();
    auto& watch = stage.watch();
    const auto byKey =
        floor.prepared(u"SELECT "_s + shownColumns() + u" FROM referrals r WHERE r.row_id = ?1"_s);
    invented::Dice dice(options.seed, 77);
    Series ours, floors, painting;
    for (int i = 0; i < options.jumps; ++i) {
        auto* bar = watch.list().verticalScrollBar();
        auto place = int(dice.share() * bar->maximum());
        place += place == bar->value() ? 1 : 0;
        busy.forget();
        const auto took = jump(watch, place);
        stage.settle();
        busy.take(u"jump"_s);
        if (!took)
            continue;
        ours.add(*took);
        floors.add(timeByKey(*byKey, watch.visibleRows()));
        painting.add(timeOf([&watch] { watch.list().viewport()->repaint(); }));
    }
    report.add(figure(name + u" until painted"_s, ours, floors, Compared::P95, most));
    report.add({u"  of these: painting the rows alone"_s, painting.median(), painting.p95(), 0, 0, {}, {}});
    stage.desk().showBox(Box::Inbox);
    stage.settle();
}

} // namespace favilla::bench
