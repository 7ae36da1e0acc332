// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importplan.h"

#include "domain/referraljson.h"

#include <cstdio>
#include <cstdlib>

namespace favilla {

/// Ends the run when a property of the readers does not hold; libFuzzer keeps the input.
inline void require(bool holds, const char* what) {
    if (holds)
        return;
    std::fprintf(stderr, "broken: %s\n", what);
    std::abort();
}

inline Moment fuzzMoment() {
    return {QDateTime({2026, 11, 20}, {9, 0}, Qt::UTC), QTimeZone::utc()};
}

/// What holds for any file that was read: rows say where they are, a referral that was taken can be written
/// down and read again, a plan loses no row, and reading the file again brings nothing new.
inline void requireSoundRows(const ReadFile& file) {
    QHash<ReferralId, Referral> known;
    const auto lookup = [&known](const ReferralId& id) -> std::optional<Referral> {
        const auto found = known.constFind(id);
        return found == known.constEnd() ? std::nullopt : std::optional(*found);
    };
    for (const auto& row : file.rows) {
        require(row.line >= 1, "a row without line");
        require(row.outcome || row.outcome.error().line == row.line || row.outcome.error().line > row.line,
            "an error without line");
        if (!row.outcome)
            continue;
        auto again = referralFromJson(toJson(**row.outcome));
        require(again.hasValue(), "a referral that cannot be read back");
        auto data = **again;
        data.raw = (*row.outcome)->raw;
        require(data == **row.outcome, "a referral that reads back differently");
    }
    const auto first = plan(file, lookup, fuzzMoment());
    require(first.rows.size() == file.rows.size(), "a plan that lost a row");
    for (const auto& row : first.rows)
        if (row.fate == Fate::New)
            known.insert((*row.row.outcome)->id, *row.row.outcome);
    require(plan(file, lookup, fuzzMoment()).count(Fate::New) == 0, "something new in the same file");
}

} // namespace favilla
