// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/alert.h"

namespace favilla {

/// Of one family only the latest that has passed is told: each takes the place of the one before.
enum class AlertFamily { Arrival, Answer, HotEnding, Expiry, Refusal, Purchase, Step };
/// What the clocks of the request itself say; of one referral only one of these is told at a time.
bool isOfTheRequest(AlertFamily family);

/// One thing that can be told of a referral as it stands, now or later.
struct AlertCandidate {
    AlertFamily family = AlertFamily::Arrival;
    AlertKey key;
    /// When to tell it (UTC).
    QDateTime due;
    QDateTime deadline;
    QDate day;
    bool isHot = false;
    /// Too late to be of use: the time that it says is nearly over is over.
    bool isOver = false;
    /// It had passed before the referral came here: the arrival was what was new then.
    bool isOld = false;
};

/// All of them, each family in the order of time; nothing for what the state of the referral rules out: a
/// request that was answered has no deadlines, and what the service does not show any more has nothing but
/// the changes that it refused. Pure.
QList<AlertCandidate> alertCandidates(const AlertFacts& facts, const Moment& now);

/// Until when an answer is awaited: the end of the 24 h, once they have passed the expiry (UTC).
QDateTime answerEnd(const AlertFacts& facts, const Moment& now);

} // namespace favilla
