// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchbenchmark.h"

#include "searchsamples.h"

#include "models/referrallistmodel.h"
#include "views/main/desk.h"

#include <QSet>

#include <map>

namespace favilla::bench {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr Order orders[]{Order::AnswerDue, Order::Received, Order::Value, Order::Customer, Order::Expiry};
/// No search may take longer, whatever the floor.
constexpr double longestSearch = 100;

class SearchBenchmark {
public:
    SearchBenchmark(Stage& stage, Floor& floor, BusyTime& busy)
        : m_stage(stage), m_busy(busy), m_floor(floor, stage.clock().now(), stage.watch().roomForRows()) { }

    void run(const Options& options) {
        const auto samples = searchSamples(m_floor, options.rows, options.searches);
        for (const auto order : orders) {
            m_stage.desk().setOrder(order);
            m_stage.settle();
            searchAll(u"rare"_s, samples.rare, order);
            searchAll(u"broad"_s, samples.broad, order);
            searchAll(u"two words"_s, samples.twoWords, order);
            searchAll(u"no hit"_s, samples.none, order);
        }
        m_stage.desk().setOrder(Order::AnswerDue);
        m_stage.settle();
    }

    void addTo(Report& report, const QString& name) const {
        report.add(figure(name + u", keystroke until painted"_s, m_ours, m_floors, Compared::P95, 1.5));
        report.add({name + u", the longest of %1"_s.arg(m_ours.count()), m_ours.largest(), m_ours.largest(),
            longestSearch, m_ours.largest() / longestSearch, u"≤ 100 ms"_s,
            m_ours.largest() <= longestSearch});
        for (const auto& [kind, pair] : m_byKind)
            report.add(figure(u"  of these: "_s + kind, pair.first, pair.second, Compared::P95, 0));
        report.note(
            u"%1: %2 of %3 first pages are those of the floor, %4 searches were not painted in a minute"_s
                .arg(name)
                .arg(m_agreeing)
                .arg(m_ours.count())
                .arg(m_lost));
    }

private:
    void searchAll(const QString& kind, const QStringList& typed, Order order) {
        for (const auto& words : typed)
            search(kind, words, order);
    }

    void search(const QString& kind, const QString& words, Order order) {
        m_floor.choose(words, order);
        const auto hits = m_floor.hits(words);
        const auto floor = m_floor.time(words);
        m_busy.forget();
        const QSet<RowId> found(hits.begin(), hits.end());
        const auto ours = m_stage.watch().timeUntilPainted(
            [&] { m_stage.type(words); }, [&] { return isShown(words, found); });
        if (ours)
            m_agreeing += m_stage.watch().visibleRows() == m_floor.page();
        m_stage.settle();
        m_busy.take(u"search"_s);
        m_stage.type({});
        m_stage.settle();
        keep(kind, ours, floor);
    }

    /// The rows on screen are hits, as many as there is room for, and drawn with their texts.
    bool isShown(const QString& words, const QSet<RowId>& found) const {
        auto& watch = m_stage.watch();
        if (m_stage.desk().query().search != words)
            return false;
        const auto rows = watch.visibleRows();
        if (found.isEmpty())
            return watch.model().rowCount() == 0;
        if (rows.size() < std::min<qsizetype>(found.size(), watch.roomForRows())
            || !watch.areVisibleRowsLoaded())
            return false;
        return std::all_of(rows.begin(), rows.end(), [&found](RowId row) { return found.contains(row); });
    }

    void keep(const QString& kind, const std::optional<double>& ours, double floor) {
        if (!ours) {
            ++m_lost;
            return;
        }
        m_ours.add(*ours);
        m_floors.add(floor);
        m_byKind[kind].first.add(*ours);
        m_byKind[kind].second.add(floor);
    }

    Stage& m_stage;
    BusyTime& m_busy;
    SearchFloor m_floor;
    Series m_ours;
    Series m_floors;
    std::map<QString, std::pair<Series, Series>> m_byKind;
    int m_agreeing = 0;
    int m_lost = 0;
};

} // namespace

void measureSearch(
    const Options& options, Stage& stage, Floor& floor, BusyTime& busy, Report& report, const QString& name) {
    SearchBenchmark benchmark(stage, floor, busy);
    benchmark.run(options);
    benchmark.addTo(report, name);
}

} // namespace favilla::bench
