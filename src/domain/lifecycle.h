// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/deadlines.h"
#include "domain/intent.h"

namespace favilla {

// The life cycle: New → Active → Closed. These functions are the only place that allows a transition; each
// takes a referral and gives the next one, or says why not. Errors of the state: ClosedForEver,
// IllegalTransition, UnknownState. Errors of the input: the first of `problems`.

Result<Referral> accepted(const Referral& referral, const Terms& terms, const Moment& now);
Result<Referral> declined(const Referral& referral, const Decline& decline, const Moment& now);
Result<Referral> won(const Referral& referral, const Moment& now);
Result<Referral> lost(const Referral& referral, const Lose& lose, const Moment& now);
Result<Referral> edited(const Referral& referral, const EngagementEdit& edit, const Moment& now);
/// Open referrals only (New or Active).
Result<Referral> withContact(const Referral& referral, const Contact& contact, const Moment& now);
/// Open referrals only. Their state stays, and so does the time of their last update: it is the service's.
Result<Referral> planned(const Referral& referral, const PlanNextStep& plan, const Moment& now);
/// The clock's own transition: a New referral past its date, closed at that date. Not of one that an account
/// keeps up to date (IllegalTransition): there the service decides.
Result<Referral> expired(const Referral& referral, const Moment& now);

Result<Referral> applied(const Referral& referral, const Intent& intent, const Moment& now);
/// What a user did before, done again to what became of the referral meanwhile: the forms asked their
/// questions then, and a gap that somebody else left is none of theirs. Errors: those of the state.
Result<Referral> reapplied(const Referral& referral, const Intent& intent, const Moment& now);
/// Whether the state alone would allow it: what the buttons ask.
bool isAllowed(const Referral& referral, const Intent& intent);

/// All that a form still has to ask or to correct, in the order of its fields.
QList<Error> problems(const Terms& terms, const QString& country, const Moment& now);
QList<Error> problems(const Decline& decline);
QList<Error> problems(const Lose& lose);
QList<Error> problems(const EngagementEdit& edit);
/// A step has a moment to come (fields NextStepAt: Empty, PastDate) and says what (NextStep: Empty, TooLong).
QList<Error> problems(const PlanNextStep& plan, const Moment& now);

/// A request that came by telephone or e-mail, as the form gives it.
struct NewReferral {
    Source source = Source::Telephone;
    QString title;
    Customer customer;
    Contact contact;
    QString request;
    bool isCallWanted = false;
    std::optional<Money> value;
    /// When the customer asked (UTC): the clocks run from here.
    QDateTime receivedAt;

    friend bool operator==(const NewReferral&, const NewReferral&) = default;
};
QList<Error> problems(const NewReferral& form, const Moment& now);
Result<Referral> created(const NewReferral& form, ReferralId id, const Moment& now);

} // namespace favilla
