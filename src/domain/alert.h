// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/deadlines.h"
#include "domain/id.h"
#include "domain/quiettimes.h"

#include <QMap>

namespace favilla {

/// What a person is told of without having asked.
enum class AlertKind {
    NewRequest,
    HotRequest, ///< new, and the customer waits for a call
    AnswerDueIn4Hours,
    AnswerDueIn1Hour,
    HotEnding, ///< 4 h before it cools
    ExpiresIn3Days,
    ExpiresIn1Day,
    Expired,
    ChangeRefused, ///< a change of ours waits for a decision
    PurchasePast, ///< at 09:00 of the day after the purchase date
    NextStepDue
};
/// Stable names for settings and store: "newRequest".
QString name(AlertKind kind);
std::optional<AlertKind> alertKindNamed(const QString& name);
QList<AlertKind> allAlertKinds();

enum class Loudness { Off, Silent, Sound };
/// "off", "silent", "sound".
QString name(Loudness loudness);
std::optional<Loudness> loudnessNamed(const QString& name);

/// What was told, or is to be: of which date of which referral. Another date is another thing to tell.
struct AlertKey {
    RowId row{};
    AlertKind kind = AlertKind::NewRequest;
    /// UTC: when it falls due. A day, which is told of at another instant in each zone, is the midnight that
    /// begins it in UTC: whoever travels is not told twice.
    QDateTime dueAt;

    friend bool operator==(const AlertKey&, const AlertKey&) = default;
    friend size_t qHash(const AlertKey& key, size_t seed = 0) {
        return qHashMulti(seed, static_cast<qint64>(key.row), static_cast<int>(key.kind), key.dueAt);
    }
};

/// To be told once more, if it still holds then.
struct Snoozed {
    AlertKey key;
    QDateTime until;

    friend bool operator==(const Snoozed&, const Snoozed&) = default;
};

/// All that has to be known of a referral to tell whether there is something to tell. Instants are UTC.
struct AlertFacts {
    RowId row{};
    ReferralId id;
    QString customer;
    ClockFacts clocks;
    /// When it came into this workspace.
    QDateTime arrivedAt;
    /// Since when this person is told of things at all: what had passed before is no news. Invalid for
    /// always.
    QDateTime knownSince;
    std::optional<NextStep> step;
    /// The kind of the change that waits for a decision ("accept"), and since when; empty and invalid for
    /// none.
    QString refusedChange;
    QDateTime refusedAt;

    friend bool operator==(const AlertFacts&, const AlertFacts&) = default;
};

struct AlertSettings {
    /// Kinds that are not in it have their default: see loudnessOf().
    QMap<AlertKind, Loudness> loudness;
    QuietTimes quiet;
    bool hotRingsInQuiet = false;
    /// UTC. To be kept when it has passed: what fell due before it waited for it.
    QDateTime pausedUntil;

    friend bool operator==(const AlertSettings&, const AlertSettings&) = default;
};
/// Hot requests ring until somebody chooses otherwise; everything else is told in silence.
Loudness loudnessOf(const AlertSettings& settings, AlertKind kind);

/// One thing to tell.
struct Alert {
    AlertKey key;
    ReferralId id;
    /// As a stranger wrote it.
    QString customer;
    Loudness loudness = Loudness::Silent;
    /// The instant it speaks of (UTC): the end of the 24 h or of the hot time, the expiry, the refusal, the
    /// step. Invalid for a purchase date, which is `day`.
    QDateTime deadline;
    QDate day;
    /// Stands out, and stays until it is seen.
    bool isHot = false;
    QString stepText;
    /// See AlertFacts.
    QString refusedChange;
    /// A new request whose 24 h have passed: it speaks of its expiry.
    bool isLate = false;

    friend bool operator==(const Alert&, const Alert&) = default;
};

/// Many things at once, as figures.
struct AlertSummary {
    /// Requests that came, the hot ones among them.
    int newRequests = 0;
    int hot = 0;
    int answersDue = 0;
    /// Hot times that are nearly over.
    int hotEnding = 0;
    int expiring = 0;
    int expired = 0;
    int refused = 0;
    int purchases = 0;
    int steps = 0;
    /// How many referrals it speaks of.
    int referrals = 0;
    /// It speaks of those alone that are not told singly beside it.
    bool isOfOthers = false;
    /// The loudest of what it stands for.
    Loudness loudness = Loudness::Silent;

    friend bool operator==(const AlertSummary&, const AlertSummary&) = default;
};

/// What waits for an answer, for the tray: requests that have not passed their date.
struct AlertCounts {
    struct Named {
        RowId row{};
        ReferralId id;
        QString customer;

        friend bool operator==(const Named&, const Named&) = default;
    };

    int needAnswer = 0;
    /// Of these.
    int hot = 0;
    /// At most three: hot ones first, the one that cools first on top; then the running 24 h, the shortest
    /// first; then the late ones, the latest arrival first. As in the list.
    QList<Named> mostUrgent;

    friend bool operator==(const AlertCounts&, const AlertCounts&) = default;
};

/// Why it is asked just now.
enum class Occasion {
    Running,
    Started, ///< somebody returns after an absence
    Woke, ///< the machine slept
    FirstPull, ///< an account is read for the first time
    Import
};

} // namespace favilla

Q_DECLARE_METATYPE(favilla::Alert)
Q_DECLARE_METATYPE(favilla::AlertCounts)
Q_DECLARE_METATYPE(favilla::AlertKey)
Q_DECLARE_METATYPE(favilla::AlertSummary)
