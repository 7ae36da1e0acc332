// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listquery.h"

#include <QList>

namespace favilla {
class SimulatedReferrals;
}

namespace favilla::simulation {

/// The rows of one page, and where the next one goes on.
struct Page {
    QList<int> rows;
    bool hasMore = false;
    Ticks lastTicks = 0;
    int lastRow = -1;
    /// With the pages before.
    int sent = 0;
};

/// Who may see a row, beside the filter.
using MaySee = std::function<bool(int row)>;

Page pageOf(const SimulatedReferrals& referrals, const ListQuery& query, const Oddities& oddities,
    const MaySee& maySee);
/// All that the query finds, on any page.
int countOf(const SimulatedReferrals& referrals, const ListQuery& query, const MaySee& maySee);

} // namespace favilla::simulation
