// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page.h"

#include "simulator/simulatedreferrals.h"

#include <algorithm>

namespace favilla::simulation {
namespace {

using Place = SimulatedReferrals::Place;
using Index = SimulatedReferrals::Index;

/// Walks an index from a place on, the way the query wants.
template <class Visit>
void walk(const Index& index, const ListQuery& query, bool isFromPlace, Visit visit) {
    const Place last{query.lastTicks, query.lastRow};
    if (query.isDescending) {
        auto at = isFromPlace ? std::make_reverse_iterator(index.lower_bound(last)) : index.rbegin();
        while (at != index.rend() && visit(*at))
            ++at;
    } else {
        auto at = isFromPlace ? index.upper_bound(last) : index.begin();
        while (at != index.end() && visit(*at))
            ++at;
    }
}

/// In the order of ids, which is none that a client could guess.
Index unordered(const SimulatedReferrals& referrals) {
    Index index;
    auto ids = referrals.ids();
    std::sort(ids.begin(), ids.end());
    for (qsizetype i = 0; i < ids.size(); ++i)
        index.insert({i, referrals.rowOf(ids.at(i))});
    return index;
}

int limitOf(const ListQuery& query, const Oddities& oddities) {
    if (query.top < 0 || oddities.top == Oddities::Top::Ignored)
        return oddities.pageSize;
    const auto left = oddities.top == Oddities::Top::IsTotal ? query.top - query.sent : query.top;
    return qBound(0, left, oddities.pageSize);
}

bool isAtEnd(const Page& page, const ListQuery& query, const Oddities& oddities) {
    return query.top >= 0 && oddities.top == Oddities::Top::IsTotal && page.sent >= query.top;
}

Page pageOf(const SimulatedReferrals& referrals, const Index& index, const ListQuery& query,
    const Oddities& oddities, const MaySee& maySee) {
    const auto limit = limitOf(query, oddities);
    const auto isByOffset = oddities.paging == Oddities::Paging::ByOffset;
    auto toSkip = query.lastRow < 0 ? query.skip : (isByOffset ? query.skip + query.sent : 0);
    Page page;
    page.sent = query.sent;
    walk(index, query, query.lastRow >= 0 && !isByOffset, [&](const Place& place) {
        const auto row = place.second;
        if (!referrals.isVisible(row) || !maySee(row) || !query.filter.matches(referrals.facts(row)))
            return true;
        if (toSkip > 0) {
            --toSkip;
            return true;
        }
        if (page.rows.size() >= limit) {
            page.hasMore = !isAtEnd(page, query, oddities);
            return false;
        }
        page.rows << row;
        page.lastTicks = place.first;
        page.lastRow = row;
        ++page.sent;
        return true;
    });
    return page;
}

} // namespace

Page pageOf(const SimulatedReferrals& referrals, const ListQuery& query, const Oddities& oddities,
    const MaySee& maySee) {
    if (oddities.order == Oddities::Order::Ignored)
        return pageOf(referrals, unordered(referrals), query, oddities, maySee);
    if (query.orderBy == ListQuery::OrderBy::Updated)
        return pageOf(referrals, referrals.byUpdated(), query, oddities, maySee);
    auto newestFirst = query;
    newestFirst.isDescending |= query.orderBy == ListQuery::OrderBy::Nothing;
    return pageOf(referrals, referrals.byCreated(), newestFirst, oddities, maySee);
}

int countOf(const SimulatedReferrals& referrals, const ListQuery& query, const MaySee& maySee) {
    return int(
        std::count_if(referrals.byCreated().begin(), referrals.byCreated().end(), [&](const Place& place) {
            const auto row = place.second;
            return referrals.isVisible(row) && maySee(row) && query.filter.matches(referrals.facts(row));
        }));
}

} // namespace favilla::simulation
