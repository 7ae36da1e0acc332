// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/signinrun.h"
#include "domain/changeset.h"
#include "domain/queueitem.h"
#include "domain/syncstatus.h"

#include <QPointer>
#include <QSet>

namespace favilla {

/// How one account stands after a synchronisation, and what that brought.
struct SyncOutcome {
    Account account;
    SyncStatus status;
    int arrived = 0;
    /// Referrals that were changed over there.
    int changed = 0;
    int sent = 0;
    /// What is left in the queue.
    QList<QueueItem> left = {};
    /// The user ended it before its time.
    bool isStopped = false;
};

/// Synchronises one account until everything is done or it cannot go on, and counts. Waits out short pauses
/// that the service asks for. Deletes itself once it has ended. Thread: main.
class SyncRun final : public QObject {
    Q_OBJECT

public:
    struct Wish {
        bool isFull = false;
        /// Where a sign-in is needed: with a code, instead of ending there.
        bool isByCode = false;
    };

    /// A part of `workspace`, which outlives it; so does all that is given.
    SyncRun(
        Workspace& workspace, const Surroundings& here, const QLocale& locale, Account account, Wish wish);

    /// Errors: those of the store. Why a sign-in failed stands in the status.
    QFuture<Result<SyncOutcome>> begin();
    /// Ends it where it is; nothing is lost by it.
    void stop();

private:
    void start(const QList<QueueItem>& before);
    void count(const ChangeSet& changes);
    void tell(const SyncStatus& status);
    void rested(const SyncStatus& status);
    bool isShortPause(const SyncStatus& status) const;
    void signIn();
    void finish(const SyncStatus& status);
    SyncOutcome outcome(const SyncStatus& status, const QList<QueueItem>& queue) const;
    void end(const Result<SyncOutcome>& outcome);

    Workspace& m_workspace;
    const Surroundings& m_here;
    QLocale m_locale;
    Account m_account;
    Wish m_wish;
    QPromise<Result<SyncOutcome>> m_promise;
    QPointer<SignInRun> m_signIn;
    bool m_wasSignInTried = false;
    bool m_isSigningIn = false;
    bool m_isStopped = false;
    bool m_isFinishing = false;
    bool m_isEnded = false;
    SyncStatus m_status;
    QList<QueueItem> m_before;
    QSet<RowId> m_inserted;
    QSet<RowId> m_updated;
};

} // namespace favilla
