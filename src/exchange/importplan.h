// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/progress.h"
#include "exchange/readrow.h"

#include "domain/clock.h"

#include <functional>

namespace favilla {

enum class Fate { New, Updated, Unchanged, Problem };

/// What becomes of one row: `row.outcome` is what is to be saved (for Updated already merged with
/// `existing`), or the reason why nothing is.
struct PlannedRow {
    ReadRow row;
    Fate fate = Fate::Problem;
    std::optional<Referral> existing = {};
};

/// The dry run of an import: what would be done, row by row in the order of the file.
struct ImportPlan {
    FileFormat format = FileFormat::PartnerCenterJson;
    QList<PlannedRow> rows;

    qint64 count(Fate fate) const;
    /// Whether there is anything to save.
    bool hasChanges() const { return count(Fate::New) + count(Fate::Updated) > 0; }
    QList<ReadRow> problems() const;
};

using ReferralLookup = std::function<std::optional<Referral>(const ReferralId&)>;

/// Decides without touching anything. A closed referral is never changed (ClosedForEver, unless the row says
/// nothing else), nor one that an account keeps up to date (KeptByService); one that is known in a newer
/// version stays; a state never goes back; what the row does not carry survives. Two rows with one id: equal
/// ones count as unchanged, else the newer one wins and the other is a problem (DuplicateId, ReferralId). A
/// referral created more than a day ahead of `now`, beyond what clocks differ, is a problem too: FutureDate.
/// Whether a new one has expired meanwhile is not decided here. A cancelled `progress` ends it early: the
/// rows left are missing, and the plan must be thrown away.
ImportPlan plan(
    const ReadFile& file, const ReferralLookup& lookup, const Moment& now, Progress* progress = nullptr);

/// `existing` with what `row` knows better; see plan().
ReferralData merged(const ReferralData& existing, const ReferralData& incoming, const QSet<Field>& assumed);

} // namespace favilla
