// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controllers/alertlook.h"
#include "controllers/refreshpace.h"
#include "store/database.h"

#include <QTimer>

namespace favilla {

/// Tells one person what needs them, on time and once: it listens to what is committed here and elsewhere,
/// asks the policy, has written down what is told, and only then says so.
/// It sleeps until the next moment that matters: one timer, however many referrals there are. A timer stands
/// still while the machine sleeps, and knows nothing of a clock that is set: `checkClock` is for that.
/// Idle until it is started. Thread: that of the Database.
class AlertController final : public QObject {
    Q_OBJECT

public:
    /// `person` is whoever signs the history.
    AlertController(Database& database, const Clock& clock, QString person, QObject* parent = nullptr);

    /// Somebody is there, for the first time or again. Once the database is open.
    void start(const AlertSettings& settings);
    const AlertSettings& settings() const { return m_settings; }
    void setSettings(const AlertSettings& settings);

    /// An import or the first reading of an account begins: nothing is told until it has ended, and then in
    /// one.
    void beginOccasion(favilla::Occasion occasion);
    void endOccasion();

    /// When it will look again by itself (UTC); invalid while it is idle.
    const QDateTime& nextMoment() const { return m_nextMoment; }
    /// A question is at the database.
    bool isLooking() const { return m_isLooking; }

    /// The person is called so from now on, and was told what they were told.
    void rename(const QString& person);

public slots:
    /// To be called once a minute or so, with what the clock says: after a sleep or a jump of the clock, and
    /// in another zone, everything is looked at anew.
    void checkClock(const favilla::Moment& now);
    /// Nothing is told until then (UTC).
    void pauseUntil(const QDateTime& until);
    void resume();
    /// To be told once more at `until` (UTC); see snoozeTime().
    void snooze(const favilla::AlertKey& key, const QDateTime& until);
    /// The person has seen it, or swept it away: it need not be withdrawn any more.
    void forget(const favilla::AlertKey& key);

signals:
    /// At most three alerts, and what else there is as figures. Kept as told before.
    void alertsDue(const QList<favilla::Alert>& alerts, const std::optional<favilla::AlertSummary>& summary);
    void countsChanged(const favilla::AlertCounts& counts);
    /// What was told does not hold any more: it was answered here or at another desk, or a later alert of the
    /// same referral has taken its place.
    void withdrawn(const QList<favilla::AlertKey>& keys);
    /// The pause: to be kept with the preferences.
    void settingsChanged(const favilla::AlertSettings& settings);
    void failed(const favilla::Error& error);

private:
    void look();
    void lookAs(Occasion occasion);
    AlertQuestion question() const;
    void settle(const AlertQuestion& question);
    void finish(const AlertQuestion& question, const Result<AlertLook>& look);
    void show(const AlertLook& look);
    void withdraw(const QList<AlertKey>& keys);
    void schedule(const QDateTime& next);
    void wake();

    Database& m_database;
    const Clock& m_clock;
    QString m_person;
    AlertSettings m_settings;
    RefreshPace m_pace;
    QTimer m_timer;
    QDateTime m_nextMoment;
    Moment m_lastChecked;
    /// For the next look.
    Occasion m_occasion = Occasion::Running;
    std::optional<Occasion> m_held;
    std::optional<AlertCounts> m_counts;
    QList<AlertKey> m_shown;
    bool m_isStarted = false;
    bool m_isLooking = false;
    bool m_isAskedAgain = false;
};

} // namespace favilla
