// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/browsersignin.h"
#include "api/connectionprobe.h"
#include "api/devicesignin.h"
#include "api/network.h"
#include "controllers/linkoptions.h"
#include "sync/syncengine.h"

namespace favilla {

/// All that one account does on the network: its session, its engine, its sign-in, its check. Made, used and
/// deleted on the network's thread; its signals cross over by themselves.
class AccountLink final : public QObject {
    Q_OBJECT

public:
    /// `database` and `clock` outlive it.
    AccountLink(const Account& account, Database& database, const Clock& clock, const LinkOptions& options);
    ~AccountLink() override;

    /// With what the keychain had; empty for nothing. Goes on where it was, on demand once `syncNow` is
    /// wanted.
    void start(const QString& refreshToken);
    void wake();
    void reconnect();
    void syncNow(bool isFull);
    void cancelFirstPull();

    void signInByBrowser(const SignInPage& page, const QString& expectedUser);
    void signInByCode(const QString& languageTag, const QString& expectedUser);
    void cancelSignIn();

    void check();
    void cancelCheck();

signals:
    void statusChanged(const favilla::SyncStatus& status);
    /// Nothing is under way until something happens, or until `nextAttempt`; all that was wanted before is
    /// done or cannot be.
    void rested(const favilla::SyncStatus& status);
    /// To be kept at once.
    void refreshTokenRotated(const QString& token);
    void addressReady(const QUrl& address);
    void codeReady(const favilla::DeviceCode& code);
    void signedIn(const favilla::Tokens& tokens);
    void signInFailed(const favilla::Error& error);
    void checked(const favilla::CheckResult& result);
    void checkFinished();

private:
    struct Parts;
    /// Made where they are used first: on the network's thread.
    Parts& parts();
    void takeLock();
    void lockTaken(const Result<bool>& isTaken);
    void take(const Tokens& tokens);

    Account m_account;
    Database& m_database;
    const Clock& m_clock;
    LinkOptions m_options;
    std::unique_ptr<Parts> m_parts;
    bool m_isStarted = false;
    bool m_isWanted = false;
    bool m_isTakingLock = false;
    bool m_isOurs = false;
};

} // namespace favilla

Q_DECLARE_METATYPE(favilla::Tokens)
