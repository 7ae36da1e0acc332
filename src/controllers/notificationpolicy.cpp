// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "controllers/notificationpolicy.h"

#include "controllers/alertcandidate.h"

#include <algorithm>

namespace favilla {
namespace {

constexpr qsizetype mostAtOnce = 3;

/// What is due of one referral and told as one.
struct Thing {
    const AlertFacts* facts = nullptr;
    /// The first is the one that is told.
    QList<AlertCandidate> candidates;
    /// With a snooze, its end.
    QDateTime since;

    const AlertCandidate& first() const { return candidates.constFirst(); }
};

/// What can still be saved comes before what is lost.
int urgency(const Thing& thing) {
    if (thing.first().isHot)
        return 0;
    return thing.first().key.kind == AlertKind::Expired ? 2 : 1;
}

bool isMoreUrgent(const Thing& a, const Thing& b) {
    if (urgency(a) != urgency(b))
        return urgency(a) < urgency(b);
    const auto end = [](const Thing& thing) {
        return thing.first().deadline.isValid() ? thing.first().deadline : thing.first().due;
    };
    if (end(a) != end(b))
        return end(a) < end(b);
    return a.first().key.row < b.first().key.row;
}

void count(AlertSummary& summary, AlertKind kind) {
    switch (kind) {
    case AlertKind::HotRequest:
        ++summary.hot;
        [[fallthrough]];
    case AlertKind::NewRequest:
        ++summary.newRequests;
        return;
    case AlertKind::AnswerDueIn4Hours:
    case AlertKind::AnswerDueIn1Hour:
        ++summary.answersDue;
        return;
    case AlertKind::HotEnding:
        ++summary.hotEnding;
        return;
    case AlertKind::ExpiresIn3Days:
    case AlertKind::ExpiresIn1Day:
        ++summary.expiring;
        return;
    case AlertKind::Expired:
        ++summary.expired;
        return;
    case AlertKind::ChangeRefused:
        ++summary.refused;
        return;
    case AlertKind::PurchasePast:
        ++summary.purchases;
        return;
    case AlertKind::NextStepDue:
        ++summary.steps;
        return;
    }
}

class Deciding {
public:
    Deciding(const QSet<AlertKey>& told, const QList<Snoozed>& snoozed, const AlertSettings& settings,
        const Moment& now, Occasion occasion)
        : m_told(told), m_settings(settings), m_now(now), m_occasion(occasion) {
        for (const auto& each : snoozed)
            m_snoozed.insert(each.key, each.until);
    }

    Decision made(const QList<AlertFacts>& facts) {
        for (const auto& each : facts)
            look(each);
        std::sort(m_things.begin(), m_things.end(), isMoreUrgent);
        const bool isPaused = m_settings.pausedUntil > m_now.utc;
        const auto quietEnd = isPaused ? m_settings.pausedUntil : quietUntil(m_settings.quiet, m_now);
        if (quietEnd.isValid())
            keepQuiet(quietEnd, !isPaused && m_settings.hotRingsInQuiet);
        tell();
        return m_decision;
    }

private:
    bool isOff(AlertKind kind) const { return loudnessOf(m_settings, kind) == Loudness::Off; }

    /// Who does not want to hear of hot ones still hears of a new request.
    QList<AlertCandidate> wanted(const AlertFacts& facts, QList<AlertCandidate> candidates) {
        for (auto& candidate : candidates) {
            if (candidate.key.kind != AlertKind::HotRequest || !isOff(AlertKind::HotRequest))
                continue;
            if (candidate.due <= m_now.utc)
                settle(candidate.key);
            candidate.key.kind = AlertKind::NewRequest;
            candidate.deadline = answerEnd(facts, m_now);
            candidate.isHot = false;
        }
        return candidates;
    }

    void look(const AlertFacts& facts) {
        const auto candidates = wanted(facts, alertCandidates(facts, m_now));
        Thing request{&facts, {}, {}};
        for (qsizetype begin = 0; begin < candidates.size();) {
            auto end = begin;
            while (end < candidates.size() && candidates.at(end).family == candidates.at(begin).family)
                ++end;
            lookAtFamily(facts, candidates.mid(begin, end - begin), request);
            begin = end;
        }
        if (!request.candidates.isEmpty())
            m_things << request;
    }

    void lookAtFamily(const AlertFacts& facts, const QList<AlertCandidate>& family, Thing& request) {
        const AlertCandidate* latest = nullptr;
        for (const auto& candidate : family) {
            if (candidate.due > m_now.utc) {
                expect(candidate);
                continue;
            }
            if (latest)
                settle(latest->key);
            latest = &candidate;
        }
        if (latest)
            lookAtPassed(facts, *latest, request);
    }

    void expect(const AlertCandidate& candidate) {
        if (!isOff(candidate.key.kind) && !candidate.isOver && !m_told.contains(candidate.key))
            lookAgain(candidate.due);
    }

    void lookAtPassed(const AlertFacts& facts, const AlertCandidate& candidate, Thing& request) {
        const auto snoozedUntil = snoozeOf(candidate);
        if (m_told.contains(candidate.key) && !snoozedUntil.isValid())
            return;
        const bool isTooOld = candidate.isOld && !snoozedUntil.isValid();
        if (isOff(candidate.key.kind) || candidate.isOver || isTooOld || isStale(facts, candidate))
            return settleAll(candidate);
        if (snoozedUntil > m_now.utc)
            return lookAgain(snoozedUntil);
        const auto since = qMax(candidate.due, snoozedUntil.isValid() ? snoozedUntil : candidate.due);
        if (!isOfTheRequest(candidate.family)) {
            m_things << Thing{&facts, {candidate}, since};
            return;
        }
        // What fell due last says the most; a request that is new and hot stands above all that.
        const bool isFirst = request.candidates.isEmpty()
            || (!(request.first().isHot && request.first().family == AlertFamily::Arrival)
                && candidate.due >= request.first().due);
        request.candidates.insert(isFirst ? 0 : request.candidates.size(), candidate);
        request.since = qMax(request.since.isValid() ? request.since : since, since);
    }

    /// A request that was late before anybody here could see it is none of the news of a first reading.
    bool isStale(const AlertFacts& facts, const AlertCandidate& candidate) const {
        if (candidate.key.kind != AlertKind::NewRequest)
            return false;
        const auto answerBy = deadlines(facts.clocks).answerBy;
        const bool isReading = m_occasion == Occasion::FirstPull || m_occasion == Occasion::Import;
        const bool wasThere = facts.arrivedAt <= facts.knownSince && answerBy <= facts.knownSince;
        return wasThere || (isReading && answerBy <= facts.arrivedAt);
    }

    /// A hot request may have cooled while it was put off, and a new one may have become hot.
    static AlertKey otherArrival(AlertKey key) {
        key.kind = key.kind == AlertKind::HotRequest ? AlertKind::NewRequest : AlertKind::HotRequest;
        return key;
    }

    QDateTime snoozeOf(const AlertCandidate& candidate) const {
        const auto own = m_snoozed.value(candidate.key);
        if (own.isValid() || candidate.family != AlertFamily::Arrival)
            return own;
        // Hot is news, whoever put off the request as it was before.
        const bool isNews = candidate.isHot && !m_told.contains(candidate.key);
        return isNews ? QDateTime() : m_snoozed.value(otherArrival(candidate.key));
    }

    void settle(const AlertKey& key) {
        if (!m_told.contains(key) || m_snoozed.contains(key))
            m_decision.told << key;
    }

    void settleAll(const AlertCandidate& candidate) {
        settle(candidate.key);
        if (candidate.family != AlertFamily::Arrival)
            return;
        const auto other = otherArrival(candidate.key);
        if (candidate.isHot || m_snoozed.contains(other))
            settle(other);
    }

    void lookAgain(const QDateTime& at) {
        if (!m_decision.nextMoment.isValid() || at < m_decision.nextMoment)
            m_decision.nextMoment = at;
    }

    /// Leaves only what rings all the same.
    void keepQuiet(const QDateTime& end, bool isHotHeard) {
        const auto waits = [isHotHeard](const Thing& thing) { return !isHotHeard || !thing.first().isHot; };
        const bool isAnyWaiting = std::any_of(m_things.cbegin(), m_things.cend(), waits);
        m_things.removeIf(waits);
        if (!isHotHeard && m_decision.nextMoment.isValid())
            m_decision.nextMoment = qMax(m_decision.nextMoment, end);
        if (isAnyWaiting)
            lookAgain(end);
    }

    /// It fell due in a quiet time or in a pause that have ended.
    bool hasWaited(const Thing& thing) const {
        return thing.since < m_settings.pausedUntil || isQuiet(m_settings.quiet, {thing.since, m_now.zone});
    }

    bool isRunning() const {
        const bool isQuietNow = isQuiet(m_settings.quiet, m_now);
        return m_occasion == Occasion::Running
            && (isQuietNow || std::none_of(m_things.cbegin(), m_things.cend(), [this](const Thing& thing) {
                   return hasWaited(thing);
               }));
    }

    void tell() {
        for (const auto& thing : m_things)
            for (const auto& candidate : thing.candidates)
                settleAll(candidate);
        if (m_things.size() <= (isRunning() ? mostAtOnce : 1))
            tellSingly(m_things);
        else if (isRunning()) {
            tellSingly(m_things.first(mostAtOnce));
            summarize(m_things.mid(mostAtOnce));
            m_decision.summary->isOfOthers = true;
        } else {
            auto outstanding = m_things;
            outstanding.removeIf([](const Thing& thing) {
                return !thing.first().isHot && thing.first().family != AlertFamily::Step;
            });
            tellSingly(outstanding.first(qMin(mostAtOnce, outstanding.size())));
            summarize(m_things);
        }
    }

    void tellSingly(const QList<Thing>& things) {
        for (const auto& thing : things) {
            const auto& candidate = thing.first();
            m_decision.alerts << Alert{candidate.key, thing.facts->id, thing.facts->customer,
                loudnessOf(m_settings, candidate.key.kind), candidate.deadline, candidate.day,
                candidate.isHot, candidate.family == AlertFamily::Step ? thing.facts->step->text : QString(),
                candidate.family == AlertFamily::Refusal ? thing.facts->refusedChange : QString(),
                candidate.key.kind == AlertKind::NewRequest
                    && candidate.deadline == deadlines(thing.facts->clocks).expiresAt};
        }
    }

    void summarize(const QList<Thing>& things) {
        AlertSummary summary;
        QSet<RowId> rows;
        for (const auto& thing : things) {
            rows.insert(thing.facts->row);
            for (const auto& candidate : thing.candidates) {
                count(summary, candidate.key.kind);
                summary.loudness = qMax(summary.loudness, loudnessOf(m_settings, candidate.key.kind));
            }
        }
        summary.referrals = int(rows.size());
        m_decision.summary = summary;
    }

    const QSet<AlertKey>& m_told;
    const AlertSettings& m_settings;
    const Moment& m_now;
    Occasion m_occasion;
    QHash<AlertKey, QDateTime> m_snoozed;
    QList<Thing> m_things;
    Decision m_decision;
};

} // namespace

Decision NotificationPolicy::decide(const QList<AlertFacts>& facts, const QSet<AlertKey>& told,
    const QList<Snoozed>& snoozed, const AlertSettings& settings, const Moment& now, Occasion occasion) {
    return Deciding(told, snoozed, settings, now, occasion).made(facts);
}

bool NotificationPolicy::holds(const AlertKey& key, const AlertFacts& facts, const Moment& now) {
    const auto candidates = alertCandidates(facts, now);
    return std::any_of(candidates.cbegin(), candidates.cend(), [&key](const AlertCandidate& candidate) {
        const bool isSameKind = candidate.key.kind == key.kind
            || (candidate.family == AlertFamily::Arrival
                && (key.kind == AlertKind::NewRequest || key.kind == AlertKind::HotRequest));
        return isSameKind && candidate.key.dueAt == key.dueAt && !candidate.isOver;
    });
}

} // namespace favilla
