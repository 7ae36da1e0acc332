// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/syncstatus.h"
#include "sync/backoff.h"
#include "sync/puller.h"
#include "sync/pusher.h"
#include "sync/syncpace.h"

#include <QTimer>

namespace favilla {

/// Keeps one account equal here and over there: sends what waits, oldest first, then reads what is new.
/// Everything is done in steps, each a request or a transaction; it can end between any two and goes on from
/// the store. One request at a time. Nothing moves while nothing is due: one timer for the next moment that
/// matters. Thread: that of its client; the database answers into it.
class SyncEngine final : public QObject {
    Q_OBJECT

public:
    /// `database`, `client` and `clock` outlive it.
    SyncEngine(const Account& account, Database& database, PartnerCenterClient& client, const Clock& clock,
        const SyncPace& pace = {}, QObject* parent = nullptr);

    void start();
    void setPace(const SyncPace& pace);
    /// Something changed here, or time went on.
    void wake();
    /// The user wants it now: waits for nothing that the service did not ask for. `isFull`: everything anew.
    void syncNow(bool isFull = false);
    /// The network is back, or the machine woke: what could not be reached is tried within seconds.
    void reconnect();
    /// Nothing is asked until `signedIn`.
    void needSignIn(const Error& error);
    void signedIn();
    /// The first pull stops where it is; `syncNow` goes on with it.
    void cancelFirstPull();

    const SyncStatus& status() const { return m_status; }

signals:
    void statusChanged(const favilla::SyncStatus& status);
    /// Nothing to do until the next moment, or until something happens.
    void rested();
    /// Before each request and each transaction.
    void stepped();

private:
    /// What is to be done next, as the store says.
    struct Due {
        std::optional<OutboxEntry> change;
        QDateTime nextRelease;
        OutboxCounts counts;
        /// Postponed ones that have nothing to send any more.
        QList<RowId> settled;
    };
    /// A referral whose change the service stumbled over.
    struct Postponed {
        Backoff backoff;
        Error error;
    };

    void goOn();
    void decide(const Due& due);
    void ended(const Ended& ended);
    void rest();
    bool isPullDue() const;
    void beginPull();
    PullRun::Kind pullKind() const;
    QDateTime nextPoll() const;
    void failed(const Failure& failure);
    void pushFailed(const Failure& failure);
    QList<RowId> restingRows() const;
    /// The one that is tried next; nothing where none waits.
    const Postponed* nextPostponed() const;
    QDateTime nextMoment() const;
    void tell();
    void show(SyncState state);
    QDateTime now() const { return m_clock.now().utc; }

    Account m_account;
    Database& m_database;
    const Clock& m_clock;
    SyncPace m_pace;
    SyncMemory m_memory;
    SyncParts m_parts;
    Pusher m_pusher;
    Puller m_puller;
    Backoff m_backoff;
    /// Each waits for itself, so that none holds up the others or the news.
    QHash<RowId, Postponed> m_postponed;
    /// Whose change is being sent.
    std::optional<RowId> m_pushed;
    /// Sending failed: reading has its turn.
    bool m_isPullFirst = false;
    /// What the run that is under way was asked for by the user.
    bool m_isRunAsked = false;
    bool m_isRunFullAsked = false;
    QTimer m_timer;
    SyncStatus m_status;
    QDateTime m_nextRelease;
    bool m_isStarted = false;
    bool m_isBusy = false;
    bool m_isWoken = false;
    bool m_isAsked = false;
    bool m_isFullAsked = false;
    bool m_isPaused = false;
    bool m_isSignInNeeded = false;
};

} // namespace favilla
