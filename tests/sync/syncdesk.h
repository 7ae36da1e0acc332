// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/network.h"
#include "domain/intent.h"
#include "simulator/simulator.h"
#include "store/referralrepository.h"
#include "storefixture.h"
#include "sync/syncengine.h"

namespace favilla {

/// A workspace whose account is the simulated service's, with an engine that can be killed and made anew. The
/// clock is the test's, here and over there.
class SyncDesk {
public:
    SyncDesk(Simulator& service, const StoreLocation& location, const Clock& clock);
    /// Of a service that runs elsewhere: nothing can be compared with it.
    SyncDesk(const Account& account, const QString& refreshToken, const StoreLocation& location,
        const Clock& clock);
    /// The account of the simulated service, as an administrator would set it up.
    static Account accountOf(Simulator& service);

    Database& database() { return *m_database; }
    SyncEngine& engine() { return m_running->engine; }
    const Account& account() const { return m_account; }
    bool isAlive() const { return m_running != nullptr; }

    /// For the next engine.
    void setPatience(std::chrono::milliseconds answer, std::chrono::milliseconds call);
    void startEngine();
    /// In the middle of whatever it does; its requests are cut.
    void kill() { m_running.reset(); }
    /// Lets the engine be killed before its n-th step from now on, 1 the next, 0 none: a request is not sent
    /// then, a transaction is, but nobody hears of it.
    void killAtStep(int step) { m_fatalStep = step; }
    /// The same when the service has done what the n-th request asks for and nobody heard the answer.
    void killAtRequest(int request) { m_fatalRequest = request; }
    /// Whether it came to that.
    bool wasKilled() const { return m_running == nullptr; }

    /// Until the engine rests; gives what it rests in. With the engine killed meanwhile it returns as well.
    SyncStatus settle();
    /// Asks for everything and settles.
    SyncStatus sync(bool isFull = false);
    /// What the user does when told to.
    void signIn();
    void signInWith(const QString& refreshToken);

    /// What the user does, as ReferralController does it, held back for `hold`. Empty where the life cycle
    /// refuses.
    std::optional<ChangeId> act(
        const ReferralId& id, const Intent& intent, std::chrono::seconds hold = std::chrono::seconds(0));
    std::optional<Referral> referral(const QString& id);
    QList<Referral> referrals();
    QList<QueueItem> queue();
    /// False where it cannot be taken back (any more).
    bool undo(const ChangeId& change);
    void decide(const ChangeId& change, const QSet<Field>& theirs);
    void decideAll(const QSet<Field>& theirs);
    void discard(const ChangeId& change);
    void retry(const ChangeId& change);
    int problemCount();

    /// What differs between here and over there, field by field; empty where both are equal.
    QStringList differences(bool isWithQueue = true);

private:
    struct Running {
        Running(const SyncDesk& desk, const NetworkOptions& options);
        Network network;
        Session session;
        PartnerCenterClient client;
        SyncEngine engine;
    };

    Simulator* m_service = nullptr;
    const Clock& m_clock;
    Account m_account;
    std::unique_ptr<Database> m_database;
    NetworkOptions m_options;
    QString m_refreshToken;
    std::unique_ptr<Running> m_running;
    int m_steps = 0;
    int m_fatalStep = 0;
    int m_requests = 0;
    int m_fatalRequest = 0;
};

} // namespace favilla
