// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/alert.h"

#include <QSet>

namespace favilla {

/// What is to be told now, and when to ask again.
struct Decision {
    /// At most three, the most urgent first: hot ones, then the one whose deadline is the soonest.
    QList<Alert> alerts;
    std::optional<AlertSummary> summary;
    /// All that is settled by this and is not to be told again: what is told here, what another one takes the
    /// place of, what came too late, what nobody wants to hear. To be kept before anything is shown.
    QList<AlertKey> told;
    /// The next instant (UTC) at which the answer may be another one by time alone; invalid for never.
    QDateTime nextMoment;

    friend bool operator==(const Decision&, const Decision&) = default;
};

/// Decides what a person is told and when: without being a nuisance, and nothing twice. Pure: what is known,
/// what was told and what time it is are given, so that every situation can be written down as a test.
///
/// A thing is due when its moment has passed, it still holds and it was not told. Up to three things are told
/// one by one; more of them as three and a summary of the others. Who comes back after an absence or a sleep,
/// reads an account for the first time or imports a file gets one summary of all, and one by one only what is
/// hot and the next steps that are due. Quiet times and a pause hold things back; what waited comes like that
/// too when they end.
class NotificationPolicy {
public:
    /// `told` holds also what is snoozed. Of `facts` nothing may be missing whose moment has passed.
    static Decision decide(const QList<AlertFacts>& facts, const QSet<AlertKey>& told,
        const QList<Snoozed>& snoozed, const AlertSettings& settings, const Moment& now, Occasion occasion);

    /// Whether what was told of a referral still holds, as it stands now.
    static bool holds(const AlertKey& key, const AlertFacts& facts, const Moment& now);
};

} // namespace favilla
