// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "controllers/alertcandidate.h"

#include "domain/walltime.h"

namespace favilla {
namespace {

constexpr qint64 hour = 3600;
constexpr qint64 day = 24 * hour;

/// Collects what one referral gives rise to.
class Candidates {
public:
    Candidates(const AlertFacts& facts, const Moment& now)
        : m_facts(facts), m_now(now), m_due(deadlines(facts.clocks)) { }

    QList<AlertCandidate> all() {
        const auto& clocks = m_facts.clocks;
        const bool isShown = !clocks.isGone;
        const bool isNew = isShown && clocks.status == Status::New;
        const bool isActive = isShown && clocks.status == Status::Active;
        if (isNew)
            addRequest();
        if (isNew || (isShown && clocks.substatus == Substatus::Expired && clocks.status == Status::Closed))
            add(AlertFamily::Expiry, AlertKind::Expired, m_due.expiresAt, m_due.expiresAt);
        if (isActive && clocks.purchaseBy.isValid())
            addPurchase();
        if ((isNew || isActive) && m_facts.step)
            add(AlertFamily::Step, AlertKind::NextStepDue, m_facts.step->at, m_facts.step->at).isOld = false;
        if (m_facts.refusedAt.isValid())
            add(AlertFamily::Refusal, AlertKind::ChangeRefused, m_facts.refusedAt, m_facts.refusedAt).isOld =
                false;
        return m_all;
    }

private:
    AlertCandidate& add(AlertFamily family, AlertKind kind, const QDateTime& due, const QDateTime& deadline) {
        AlertCandidate candidate;
        candidate.family = family;
        candidate.key = {m_facts.row, kind, due};
        candidate.due = due;
        candidate.deadline = deadline;
        candidate.isOld = due <= m_facts.arrivedAt || due <= m_facts.knownSince;
        m_all << candidate;
        return m_all.last();
    }

    /// What says that a time is nearly over.
    void addWarning(AlertFamily family, AlertKind kind, const QDateTime& deadline, qint64 secondsBefore) {
        add(family, kind, deadline.addSecs(-secondsBefore), deadline).isOver = m_now.utc >= deadline;
    }

    void addRequest() {
        addArrival();
        addWarning(AlertFamily::Answer, AlertKind::AnswerDueIn4Hours, m_due.answerBy, 4 * hour);
        addWarning(AlertFamily::Answer, AlertKind::AnswerDueIn1Hour, m_due.answerBy, hour);
        if (m_due.hotUntil.isValid()) {
            addWarning(AlertFamily::HotEnding, AlertKind::HotEnding, m_due.hotUntil, 4 * hour);
            m_all.last().isHot = true;
        }
        addWarning(AlertFamily::Expiry, AlertKind::ExpiresIn3Days, m_due.expiresAt, 3 * day);
        addWarning(AlertFamily::Expiry, AlertKind::ExpiresIn1Day, m_due.expiresAt, day);
    }

    void addArrival() {
        const bool isHot = heat(m_facts.clocks, m_now.utc) == Heat::Hot;
        auto& arrival = add(AlertFamily::Arrival, isHot ? AlertKind::HotRequest : AlertKind::NewRequest,
            m_facts.arrivedAt, isHot ? m_due.hotUntil : answerEnd(m_facts, m_now));
        arrival.isHot = isHot;
        arrival.isOver = m_now.utc >= m_due.expiresAt;
        arrival.isOld = false;
    }

    /// A date has no hour. It is over when the day is, and nobody is told of it at midnight: 09:00 is when
    /// the next working day begins, by the clocks of the place where the reader is.
    void addPurchase() {
        const auto& purchaseBy = m_facts.clocks.purchaseBy;
        const auto due = instantAt(purchaseBy.addDays(1), QTime(9, 0), m_now.zone);
        auto& candidate = add(AlertFamily::Purchase, AlertKind::PurchasePast, due, {});
        candidate.key.dueAt = QDateTime(purchaseBy, QTime(0, 0), Qt::UTC);
        candidate.day = purchaseBy;
    }

    const AlertFacts& m_facts;
    const Moment& m_now;
    Deadlines m_due;
    QList<AlertCandidate> m_all;
};

} // namespace

bool isOfTheRequest(AlertFamily family) {
    return family == AlertFamily::Arrival || family == AlertFamily::Answer || family == AlertFamily::HotEnding
        || family == AlertFamily::Expiry;
}

QDateTime answerEnd(const AlertFacts& facts, const Moment& now) {
    const auto due = deadlines(facts.clocks);
    return due.answerBy > now.utc ? due.answerBy : due.expiresAt;
}

QList<AlertCandidate> alertCandidates(const AlertFacts& facts, const Moment& now) {
    return Candidates(facts, now).all();
}

} // namespace favilla
