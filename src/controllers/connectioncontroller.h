// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/devicecode.h"
#include "api/reachability.h"
#include "api/signinpage.h"
#include "controllers/accountsecret.h"
#include "controllers/linkoptions.h"
#include "domain/account.h"
#include "domain/clock.h"
#include "domain/connectioncheck.h"
#include "domain/queueitem.h"
#include "domain/syncstatus.h"
#include "settings/secretstore.h"
#include "store/database.h"

#include <QThread>

#include <functional>

namespace favilla {

class AccountLink;

/// The accounts of one workspace: keeps each up to date on a thread of its own, signs in, checks, and shows
/// and decides what waits. Everything asked here comes back by signals or futures; nothing waits. Secrets go
/// from the network to the keychain and nowhere else. Thread: the windows'.
class ConnectionController final : public QObject {
    Q_OBJECT

public:
    /// `database` and `clock` outlive it.
    ConnectionController(Database& database, const Clock& clock, QObject* parent = nullptr);
    /// Ends what is under way; nothing is lost by it.
    ~ConnectionController() override;

    /// Once the database is open. `secrets` outlives it. Without it nothing is connected.
    void start(SecretStore& secrets, const LinkOptions& options);
    bool isStarted() const { return m_secrets != nullptr; }
    /// For a program that stays: tries again as soon as the system says that the network is back. Asks the
    /// system once there is an account.
    void followNetwork();
    /// Ends and starts all links with them.
    void setOptions(const LinkOptions& options);

    const QList<Account>& accounts() const { return m_accounts; }
    /// In the order of the accounts.
    QList<SyncStatus> statuses() const;
    /// Who signed in on this computer; empty where nobody did.
    QString userName(const AccountId& account) const;
    /// Whether a sign-in outlasts this program; known after the first access to the keychain.
    bool hasKeychain() const { return m_hasKeychain; }

    /// A new account gets its id. Errors: the first of `problems(account)`, NameTaken, and
    /// those of the store.
    QFuture<Result<Account>> save(const Account& account);
    /// With what it still had to send. Its referrals stay. Errors: NotFound.
    QFuture<Result<void>> remove(const AccountId& account);
    /// Reads the accounts anew: another program may have changed them.
    void reload();
    /// As the store has them now, also before `start`.
    QFuture<Result<QList<Account>>> storedAccounts();

    void syncNow(bool isFull = false);
    void syncNow(const AccountId& account, bool isFull);
    void cancelFirstPull();
    /// The network is back, or the machine woke.
    void reconnect();

    QFuture<Result<QList<QueueItem>>> queue();
    QFuture<Result<void>> retry(const ChangeId& change);
    /// What was done here is taken back. Errors: NotFound.
    QFuture<Result<void>> discard(const ChangeId& change);
    /// In `theirs` the other side's value holds, in the rest of the conflict ours. Errors: NotFound.
    QFuture<Result<void>> decide(const ChangeId& change, const QSet<Field>& theirs);

    /// One at a time for each account.
    void signInByBrowser(const AccountId& account, const SignInPage& page);
    void signInByCode(const AccountId& account, const QString& languageTag);
    void cancelSignIn(const AccountId& account);

    void check(const AccountId& account);
    void cancelCheck(const AccountId& account);

signals:
    void accountsChanged();
    void statusChanged(const favilla::SyncStatus& status);
    /// What the keychain has of it is known, so that it can be synchronised, checked and signed in. Where the
    /// keychain is locked this comes once it is not, and `statusChanged` says so meanwhile.
    void opened(const favilla::AccountId& account);
    /// All that was wanted is done or cannot be, as the status says, and the keychain has what it is to keep:
    /// a program may end.
    void rested(const favilla::SyncStatus& status);
    /// To be opened in the system's browser.
    void addressReady(const favilla::AccountId& account, const QUrl& address);
    void codeReady(const favilla::AccountId& account, const favilla::DeviceCode& code);
    /// `isKept`: the keychain keeps it; otherwise it lasts until the program ends.
    void signedIn(const favilla::AccountId& account, const QString& userName, bool isKept);
    void signInFailed(const favilla::AccountId& account, const favilla::Error& error);
    void checked(const favilla::AccountId& account, const favilla::CheckResult& result);
    void checkFinished(const favilla::AccountId& account);

private:
    struct Line {
        AccountLink* link = nullptr;
        SyncStatus status;
        AccountSecret secret;
        /// Secrets on their way to the keychain, and what is told once they are there.
        int keeping = 0;
        QList<std::function<void()>> afterKeeping;
    };

    void takeAccounts(QList<Account> accounts);
    void open(const Account& account);
    void close(const AccountId& account);
    void readSecret(const AccountId& account);
    void secretRead(const AccountId& account, const Result<QString>& secret);
    void keepSecret(const AccountId& account, bool isSignIn);
    void secretKept(const AccountId& account);
    /// At once where nothing is on its way to the keychain.
    void whenKept(const AccountId& account, const std::function<void()>& tell);
    void connectLink(const AccountId& account, AccountLink* link);
    /// Runs `function(AccountLink&)` on the network's thread.
    template <class F>
    void inNetwork(const AccountId& account, F function);
    template <class F>
    void inAll(F function);
    template <class F>
    QFuture<Result<void>> change(F function, const ChangeId& change);

    Database& m_database;
    const Clock& m_clock;
    SecretStore* m_secrets = nullptr;
    LinkOptions m_options;
    QThread m_thread;
    QList<Account> m_accounts;
    QHash<AccountId, Line> m_lines;
    bool m_hasKeychain = true;
    std::unique_ptr<Reachability> m_reachability;
};

} // namespace favilla
