// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/deadlines.h"

namespace favilla {
namespace {

QDateTime after(const QDateTime& start, std::chrono::seconds span) {
    return start.addSecs(span.count());
}

ClockMark newMark(const ClockFacts& facts, const QDateTime& now) {
    constexpr std::chrono::hours pressing{4};
    const auto due = deadlines(facts);
    if (now >= due.expiresAt)
        return {Mark::ExpiryPassed, Urgency::Bad, due.expiresAt, {}};
    const auto warmth = heat(facts, now);
    if (warmth == Heat::Hot)
        return {Mark::CallNow, Urgency::Hot, due.hotUntil, {}};
    // The last two days before the expiry matter more than an answer that is late anyhow.
    const auto lastCall = due.expiresAt.addDays(-2);
    if (now >= due.answerBy && now >= lastCall)
        return {Mark::Expires, Urgency::Bad, due.expiresAt, {}};
    if (warmth == Heat::Cooled)
        return {Mark::CallStillWanted, Urgency::Calm, due.expiresAt, {}};
    if (now < due.answerBy)
        return {Mark::AnswerDue, now >= after(due.answerBy, -pressing) ? Urgency::Warning : Urgency::Good,
            due.answerBy, {}};
    // The day after, "late" is news; later, what counts is how long it can still be answered.
    if (now < due.answerBy.addDays(2))
        return {Mark::AnswerLate, Urgency::Bad, due.answerBy, {}};
    return {Mark::Expires, Urgency::Calm, due.expiresAt, {}};
}

ClockMark activeMark(const ClockFacts& facts, const Moment& now) {
    constexpr int soonDays = 7;
    if (heat(facts, now.utc) == Heat::Hot)
        return {Mark::CallNow, Urgency::Hot, deadlines(facts).hotUntil, {}};
    if (!facts.purchaseBy.isValid())
        return {Mark::InProgress, Urgency::Good, {}, {}};
    const auto days = now.today().daysTo(facts.purchaseBy);
    if (days < 0)
        return {Mark::PurchasePast, Urgency::Bad, {}, facts.purchaseBy};
    return {Mark::PurchaseDue, days <= soonDays ? Urgency::Warning : Urgency::Calm, {}, facts.purchaseBy};
}

QDateTime startOf(const QDate& day, const QTimeZone& zone) {
    return day.startOfDay(zone).toUTC();
}

} // namespace

ClockFacts clockFacts(const ReferralData& referral) {
    return {referral.status, referral.substatus, referral.createdAt, referral.expiresAt, referral.closedAt,
        referral.engagement.purchaseBy, customerWantsCall(referral), referral.isGone};
}

bool customerWantsCall(const ReferralData& referral) {
    if (referral.customerRequestedContact)
        return *referral.customerRequestedContact;
    return referral.qualification == Qualification::Direct && referral.hasConsentToContact;
}

Deadlines deadlines(const ClockFacts& facts) {
    return {after(facts.createdAt, answerTime),
        facts.isCallWanted ? after(facts.createdAt, hotTime) : QDateTime(),
        facts.expiresAt.isValid() ? facts.expiresAt : after(facts.createdAt, lifeTime)};
}

Heat heat(const ClockFacts& facts, const QDateTime& now) {
    if (!facts.isCallWanted || facts.isGone || facts.status == Status::Closed)
        return Heat::None;
    return now < deadlines(facts).hotUntil ? Heat::Hot : Heat::Cooled;
}

bool isOverdue(const ClockFacts& facts, const QDateTime& now) {
    return facts.status == Status::New && now >= deadlines(facts).expiresAt;
}

ClockMark mark(const ClockFacts& facts, const Moment& now) {
    if (facts.isGone && facts.status != Status::Closed)
        return {Mark::Gone, Urgency::Calm, {}, {}};
    switch (facts.status.known().value_or(Status::Closed)) {
    case Status::New:
        return newMark(facts, now.utc);
    case Status::Active:
        return activeMark(facts, now);
    case Status::Closed:
        return {facts.status.isKnown() ? Mark::Closed : Mark::None, Urgency::Calm, facts.closedAt, {}};
    }
    return {};
}

QDateTime nextChange(const ClockFacts& facts, const Moment& now) {
    const auto due = deadlines(facts);
    QList<QDateTime> moments;
    if (facts.isGone)
        return {};
    if (facts.status == Status::New)
        moments = {due.answerBy.addSecs(-qint64{4} * 3600), due.answerBy, due.answerBy.addDays(2),
            due.hotUntil, due.expiresAt.addDays(-2), due.expiresAt};
    else if (facts.status == Status::Active)
        moments = {due.hotUntil,
            facts.purchaseBy.isValid() ? startOf(now.today().addDays(1), now.zone) : QDateTime()};
    else if (!facts.status.isKnown())
        moments = {due.hotUntil};
    QDateTime next;
    for (const auto& moment : moments)
        if (moment.isValid() && moment > now.utc && (!next.isValid() || moment < next))
            next = moment;
    return next;
}

} // namespace favilla
