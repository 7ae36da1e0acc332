// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/oddities.h"
#include "simulator/state/referralfacts.h"

#include <optional>

namespace favilla::simulation {

/// A `$filter` of the documented grammar (api.md, section 4.1): `eq`, `and`, parentheses, `any` on the team,
/// and `updatedDateTime gt` or `ge`. Since there is no `or`, it is a list of conditions that all hold.
class Filter {
public:
    enum class Field {
        EngagementId,
        Status,
        Substatus,
        Updated,
        Email,
        Qualification,
        Type,
        Direction,
        Country
    };
    enum class Comparison { Equal, Greater, GreaterOrEqual };
    struct Condition {
        Field field = Field::Status;
        Comparison comparison = Comparison::Equal;
        QString text;
        Ticks ticks = 0;
    };

    /// None: it is refused, and `problem` says why.
    static std::optional<Filter> parsed(const QString& text, Oddities::TimeFilter times, QString& problem);

    bool matches(const ReferralFacts& facts) const;

private:
    QList<Condition> m_conditions;
};

} // namespace favilla::simulation
