// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/pullrun.h"

#include "domain/clock.h"

namespace favilla {

using namespace Qt::Literals::StringLiterals;

PullRun::PullRun(Kind kind, const SyncMemory& memory, std::chrono::seconds overlap)
    : m_kind(kind)
    , m_isFilterRefused(memory.isFilterRefused)
    , m_since(memory.highWater.isValid() ? memory.highWater.addSecs(-overlap.count()) : QDateTime())
    , m_link(kind == Kind::First ? memory.firstPullLink : QString())
    , m_isResumed(!m_link.isEmpty())
    , m_highest(m_isResumed ? memory.firstPullHighest : QDateTime()) { }

ListQuery PullRun::query() const {
    ListQuery query;
    // Not asked for: by the standard it would limit the whole answer, not its pages.
    query.top = 0;
    query.orderBy = m_kind == Kind::Changes ? u"updatedDateTime desc"_s : u"createdDateTime desc"_s;
    if (m_kind == Kind::Changes && m_since.isValid() && !m_isFilterRefused)
        query.filter = u"updatedDateTime gt %1"_s.arg(toIso(m_since));
    return query;
}

Result<void> PullRun::read(const NewsOutcome& page, const QString& nextLink) {
    constexpr int mostPagesWithoutNews = 3;
    const auto before = m_seen.size() + m_unreadable.size();
    for (const auto row : page.rows)
        m_seen.insert(row);
    m_unreadable.unite(page.unreadable);
    const bool isNews = m_seen.size() + m_unreadable.size() > before;
    m_pagesWithoutNews = isNews ? 0 : m_pagesWithoutNews + 1;
    m_isOrdered = m_isOrdered && page.isOrdered && !(m_lowest.isValid() && page.highest > m_lowest);
    m_lowest = page.lowest;
    if (page.highest.isValid() && !(m_highest > page.highest))
        m_highest = page.highest;
    m_isOver = nextLink.isEmpty() || isCaughtUp(page);
    m_link = nextLink;
    if (m_isOver)
        return {};
    if (m_links.contains(nextLink) || m_pagesWithoutNews >= mostPagesWithoutNews)
        return Error{.kind = ErrorKind::EndlessAnswer};
    m_links.insert(nextLink);
    return {};
}

/// Also where the service overlooked the filter: older pages hold nothing new, as long as the order holds.
bool PullRun::isCaughtUp(const NewsOutcome& page) const {
    return m_kind == Kind::Changes && m_isOrdered && m_since.isValid() && page.lowest.isValid()
        && page.lowest < m_since;
}

void PullRun::beginAnew() {
    m_link.clear();
    m_isResumed = false;
    m_highest = {};
    m_links.clear();
    m_seen.clear();
    m_unreadable.clear();
    m_pagesWithoutNews = 0;
}

} // namespace favilla
