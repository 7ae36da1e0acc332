// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rowchanges.h"

#include <algorithm>

namespace favilla {
namespace {

void extend(QList<RowChanges::Range>& ranges, int position) {
    if (!ranges.isEmpty() && ranges.last().last == position - 1)
        ranges.last().last = position;
    else
        ranges.append({position, position});
}

// Marks a longest ascending subsequence (patience sorting): what may stay where it is.
QList<bool> longestAscending(const QList<int>& places) {
    QList<int> ends; // index of the smallest end of a run of each length
    QList<int> previous(places.size(), -1);
    for (int i = 0; i < places.size(); ++i) {
        const auto run = std::lower_bound(ends.begin(), ends.end(), places.at(i),
            [&](int end, int place) { return places.at(end) < place; });
        if (run != ends.begin())
            previous[i] = *std::prev(run);
        if (run == ends.end())
            ends.append(i);
        else
            *run = i;
    }
    QList<bool> isAscending(places.size(), false);
    for (int i = ends.isEmpty() ? -1 : ends.last(); i >= 0; i = previous.at(i))
        isAscending[i] = true;
    return isAscending;
}

} // namespace

RowChanges::RowChanges(const QList<RowId>& before, const QList<RowId>& after) {
    findRemoved(before, QSet<RowId>(after.begin(), after.end()));
    findInserted(after, QSet<RowId>(before.begin(), before.end()));
    findMoved(after);
}

void RowChanges::findRemoved(const QList<RowId>& before, const QSet<RowId>& after) {
    for (int i = 0; i < before.size(); ++i) {
        if (after.contains(before.at(i))) {
            m_staying.append(before.at(i));
            continue;
        }
        extend(m_removed, i);
        m_goneInOrder.append(before.at(i));
    }
    m_gone = QSet<RowId>(m_goneInOrder.begin(), m_goneInOrder.end());
    std::reverse(m_removed.begin(), m_removed.end());
}

void RowChanges::findInserted(const QList<RowId>& after, const QSet<RowId>& before) {
    for (int i = 0; i < after.size(); ++i) {
        if (before.contains(after.at(i)))
            continue;
        extend(m_inserted, i);
        m_arrived.append(after.at(i));
    }
}

void RowChanges::findMoved(const QList<RowId>& after) {
    QHash<RowId, int> places;
    places.reserve(m_staying.size());
    for (int i = 0; i < m_staying.size(); ++i)
        places.insert(m_staying.at(i), i);
    QList<RowId> wanted;
    QList<int> sequence;
    for (const auto row : after) {
        if (const auto place = places.constFind(row); place != places.cend()) {
            wanted.append(row);
            sequence.append(*place);
        }
    }
    const auto stays = longestAscending(sequence);
    for (int i = 0; i < wanted.size(); ++i) {
        if (stays.at(i))
            continue;
        m_moved.append(wanted.at(i));
        if (i > 0)
            m_predecessors.insert(wanted.at(i), wanted.at(i - 1));
    }
}

std::optional<RowId> RowChanges::predecessorOf(RowId moved) const {
    const auto found = m_predecessors.constFind(moved);
    return found == m_predecessors.cend() ? std::nullopt : std::optional(*found);
}

} // namespace favilla
