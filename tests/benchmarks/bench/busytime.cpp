// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "busytime.h"

#include <algorithm>

namespace favilla::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double frame = 16;
constexpr double twoFrames = 33;

} // namespace

void BusyTime::take(const QString& group) {
    const auto isIt = [&group](const Group& known) { return known.name == group; };
    auto found = std::find_if(m_groups.begin(), m_groups.end(), isIt);
    if (found == m_groups.end())
        found = m_groups.insert(m_groups.end(), Group{group, {}, {}});
    const auto longest = m_application.takeLongest();
    found->longest.add(longest.took);
    m_longest = longest.took > m_longest.took ? longest : m_longest;
    found->work.add(m_application.takeMostWork());
}

void BusyTime::addTo(Report& report) const {
    const auto what = u"window thread busy at most, "_s;
    const auto row = [&](const QString& name, double p50, double p95, double most, const QString& goal) {
        report.add({what + name, p50, p95, frame, p95 / frame, goal,
            most > 0 ? std::optional(p95 <= most) : std::nullopt});
    };
    Series all, work;
    for (const auto& group : m_groups) {
        row(u"per "_s + group.name, group.longest.median(), group.longest.p95(), 0, {});
        all.add(group.longest);
        work.add(group.work);
    }
    if (all.isEmpty())
        return;
    row(u"per action of any kind"_s, all.median(), all.p95(), frame, u"p95 ≤ 16 ms"_s);
    row(u"in all of them"_s, all.largest(), all.largest(), twoFrames, u"never over 33 ms"_s);
    row(u"on a processor"_s, work.median(), work.largest(), 0, {});
    report.note(
        u"longest event of the window thread: %1, %2 ms, %3 of them on a processor; it waited %4 "
        "times, %5 times another thread had its processor, %6 pages came from the disk"_s.arg(m_longest.name)
            .arg(m_longest.took, 0, 'f', 1)
            .arg(m_longest.use.worked, 0, 'f', 1)
            .arg(m_longest.use.waits)
            .arg(m_longest.use.yields)
            .arg(m_longest.use.pagesRead));
}

} // namespace favilla::bench
