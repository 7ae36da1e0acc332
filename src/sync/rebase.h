// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/intent.h"
#include "domain/queueitem.h"

#include <QSet>

namespace favilla {

/// A change that waits to be sent, with what stood before it.
struct PendingChange {
    ChangeId change;
    Intent intent;
    Referral before;
    /// When the user did it: its dates are judged as of then.
    QDateTime at;
    /// Why it is parked already.
    std::optional<Refusal> refusal;
};

/// What became of one of them.
struct RebasedChange {
    ChangeId change;
    /// What is still to be done of it, over `before`.
    Intent intent;
    Referral before;
    Referral after;
    /// Over there everything that can be sent is so already: nothing is left to do.
    bool isDone = false;
    /// Why the user has to look at it; nothing where it simply waits.
    std::optional<Refusal> refusal;
};

struct Rebased {
    /// What is shown: the service's word with everything that waits done to it.
    Referral referral;
    QList<RebasedChange> changes;
};

/// The service's latest word, read from its document.
struct ServiceWord {
    ReferralData data;
    /// What the document does not say and the codec assumed (see ReadRow).
    QSet<Field> assumed;
};

/// `known` is the service's word as of the last time, ours sent since included; `shown` what is shown here
/// without the changes that wait.
/// Fields that only one side changed are taken from that side; where both gave the same field different
/// values, the first change to it gets a refusal with the fields to decide (ChangedOverThere), once for all
/// changes to the field that wait, and until then ours are shown. `open` are fields whose question was asked
/// with a change that is given up: the next change to them is asked. Where all that wait together leave a
/// field as it was, or make it what it is over there, nobody is asked and the other side's value holds. A
/// change that the life cycle does not allow any more gets the life cycle's own error. What the service has
/// no room for (the engagement's name, the customer's request once notes took its place) stays as it is here.
/// Errors: as of Referral::create, for a word that holds not together.
Result<Rebased> rebased(const ReferralData& known, const ServiceWord& theirs, const ReferralData& shown,
    const QList<PendingChange>& pending, const QSet<Field>& open = {});

/// `intent` done to `referral`; where the service's referral got there already, what is left of it.
Result<Referral> carriedOut(const Referral& referral, const Intent& intent, const QDateTime& at);

/// `intent` with the user's decision: `theirs` are the fields in which the other side's value holds.
Intent decided(const Intent& intent, const ReferralData& before, const QSet<Field>& theirs);

} // namespace favilla
