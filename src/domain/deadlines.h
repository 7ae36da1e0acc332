// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/referral.h"

#include <chrono>

namespace favilla {

inline constexpr std::chrono::hours answerTime{24};
inline constexpr std::chrono::hours hotTime{72};
inline constexpr std::chrono::days lifeTime{14};

/// The few facts from which all clocks of a referral follow: shared by the whole referral and by the row of
/// a list, so that both always say the same.
struct ClockFacts {
    Open<Status> status;
    Open<Substatus> substatus;
    QDateTime createdAt;
    QDateTime expiresAt;
    QDateTime closedAt;
    QDate purchaseBy;
    bool isCallWanted = false;
    /// The service does not show it any more: nothing presses.
    bool isGone = false;

    friend bool operator==(const ClockFacts&, const ClockFacts&) = default;
};
ClockFacts clockFacts(const ReferralData& referral);

/// The rule of what is "hot", in one place: `details.customerRequestedContact` decides; where it is missing,
/// a request that came directly from a customer who consented to be contacted.
bool customerWantsCall(const ReferralData& referral);

struct Deadlines {
    QDateTime answerBy;
    /// Invalid where no call is wanted.
    QDateTime hotUntil;
    QDateTime expiresAt;
};
/// Pure arithmetic on instants: 24 h, 72 h and the expiry (given, or 14 days), whatever the zone.
Deadlines deadlines(const ClockFacts& facts);

enum class Heat { None, Hot, Cooled };
/// Hot for 72 h after the request while it is open, then cooled; closed referrals, and those that the service
/// does not show any more, have no heat.
Heat heat(const ClockFacts& facts, const QDateTime& now);

/// Whether a New referral has passed its date and belongs to Archived/Expired.
bool isOverdue(const ClockFacts& facts, const QDateTime& now);

/// Which clock matters most right now: the pill of a row.
enum class Mark {
    None,
    CallNow, ///< hot: `at` is when it cools
    AnswerDue, ///< New, within 24 h: `at` is the end of them
    AnswerLate, ///< New, 24 h passed
    CallStillWanted, ///< cooled
    Expires, ///< New: `at` is the expiry
    ExpiryPassed, ///< New, `at` has passed, and it is for the service to close it
    PurchaseDue, ///< Active: `at` is the purchase date
    PurchasePast, ///< Active: the purchase date is over
    InProgress, ///< Active without a date that presses
    Closed, ///< see the sub-state
    Gone ///< no longer visible over there
};
enum class Urgency { Calm, Good, Warning, Bad, Hot };
struct ClockMark {
    Mark mark = Mark::None;
    Urgency urgency = Urgency::Calm;
    /// The instant it speaks of (UTC); invalid where there is none.
    QDateTime at;
    QDate day;

    friend bool operator==(const ClockMark&, const ClockMark&) = default;
};
ClockMark mark(const ClockFacts& facts, const Moment& now);

/// The next instant after `now` at which heat, mark or expiry of this referral change; invalid for never.
/// (Words such as "in 9 h" change more often: see the views.)
QDateTime nextChange(const ClockFacts& facts, const Moment& now);

} // namespace favilla
