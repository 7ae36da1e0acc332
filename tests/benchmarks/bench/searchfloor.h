// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "floor.h"

#include "domain/clock.h"
#include "domain/query.h"

#include <vector>

namespace favilla::bench {

/// The first page of a search by the best single statement that is known for it: several are written for each
/// order (hits first and then sorted; the order's index walked until enough rows were hits), each is tried
/// once, and the quickest one for these words is the floor. Ways that the indexes do not serve are left out.
class SearchFloor {
public:
    /// `rows`: as many as the window shows.
    SearchFloor(Floor& floor, const Moment& now, int rows);

    /// All hits, in no order.
    QList<RowId> hits(const QString& typed);
    /// Tries every way; to be called before `time`.
    void choose(const QString& typed, Order order);
    /// The chosen way, warm, in ms.
    double time(const QString& typed);
    const QList<RowId>& page() const { return m_page; }

private:
    struct Way {
        Order order;
        bool isWalk;
        std::unique_ptr<Floor::Statement> statement;
    };
    void addWays(Order order);
    void addWalk(Order order, const QString& sql);
    void addBoxByBox(Order order, const QString& found, const QString& key);
    void add(Order order, bool isWalk, const QString& sql);
    QVariantList values(const QString& typed) const;

    Floor& m_floor;
    Moment m_now;
    int m_rows;
    std::unique_ptr<Floor::Statement> m_hits;
    std::vector<Way> m_ways;
    Floor::Statement* m_chosen = nullptr;
    QList<RowId> m_page;
};

/// The columns that a row of the list shows, for table "referrals r".
QString shownColumns();

} // namespace favilla::bench
