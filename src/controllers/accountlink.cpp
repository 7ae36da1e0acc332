// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "controllers/accountlink.h"

#include "store/accountlock.h"
#include "store/whendone.h"

namespace favilla {

namespace {

/// It may be in the middle of telling something; it never outlives the network that it uses.
template <class T>
void endLater(std::unique_ptr<T>& ended, QObject& network) {
    if (auto* object = ended.release()) {
        object->cancel();
        object->setParent(&network);
        object->deleteLater();
    }
}

} // namespace

struct AccountLink::Parts {
    Parts(AccountLink& owner, Database& database)
        : network(owner.m_options.network)
        , session(owner.m_account, network, owner.m_options.network, owner.m_clock)
        , client(owner.m_account, session, network, owner.m_options.network, owner.m_clock)
        , engine(owner.m_account, database, client, owner.m_clock, owner.m_options.pace)
        , lock(database, owner.m_account.id) {
        lockTimer.setSingleShot(true);
        connect(&engine, &SyncEngine::statusChanged, &owner, &AccountLink::statusChanged);
        connect(&engine, &SyncEngine::rested, &owner, [this, &owner] { emit owner.rested(engine.status()); });
        connect(&session, &Session::refreshTokenRotated, &owner, &AccountLink::refreshTokenRotated);
        connect(&lockTimer, &QTimer::timeout, &owner, &AccountLink::takeLock);
    }

    Network network;
    Session session;
    PartnerCenterClient client;
    SyncEngine engine;
    AccountLock lock;
    QTimer lockTimer;
    std::unique_ptr<BrowserSignIn> browser;
    std::unique_ptr<DeviceSignIn> device;
    std::unique_ptr<ConnectionProbe> probe;
};

AccountLink::AccountLink(
    const Account& account, Database& database, const Clock& clock, const LinkOptions& options)
    : m_account(account), m_database(database), m_clock(clock), m_options(options) { }

AccountLink::~AccountLink() = default;

AccountLink::Parts& AccountLink::parts() {
    if (!m_parts)
        m_parts = std::make_unique<Parts>(*this, m_database);
    return *m_parts;
}

void AccountLink::wake() {
    if (m_isOurs)
        parts().engine.wake();
}

void AccountLink::reconnect() {
    if (m_isOurs)
        parts().engine.reconnect();
}

void AccountLink::cancelFirstPull() {
    if (m_isOurs)
        parts().engine.cancelFirstPull();
}

void AccountLink::start(const QString& refreshToken) {
    parts().session.setRefreshToken(refreshToken);
    if (refreshToken.isEmpty())
        parts().engine.needSignIn(Error{.kind = ErrorKind::SignInNeeded});
    m_isStarted = true;
    if (m_isWanted || !m_options.isOnDemand)
        takeLock();
}

/// Where another program has it, this one shows what that one brings, and takes over when it ends.
void AccountLink::takeLock() {
    if (m_isOurs || std::exchange(m_isTakingLock, true))
        return;
    whenDone(parts().lock.take(), this, [this](const Result<bool>& isTaken) { lockTaken(isTaken); });
}

void AccountLink::lockTaken(const Result<bool>& isTaken) {
    constexpr std::chrono::seconds patience{30};
    m_isTakingLock = false;
    m_isOurs = isTaken && *isTaken;
    if (m_isOurs) {
        parts().engine.start();
        return;
    }
    auto status = parts().engine.status();
    status.state = SyncState::Elsewhere;
    status.failure = isTaken ? Error{.kind = ErrorKind::SyncedElsewhere} : isTaken.error();
    emit statusChanged(status);
    emit rested(status);
    parts().lockTimer.start(patience);
}

/// An engine that has not begun yet begins with it.
void AccountLink::syncNow(bool isFull) {
    m_isWanted = true;
    parts().engine.syncNow(isFull);
    if (m_isStarted)
        takeLock();
}

void AccountLink::signInByBrowser(const SignInPage& page, const QString& expectedUser) {
    cancelSignIn();
    parts().browser =
        std::make_unique<BrowserSignIn>(m_account, parts().network, m_options.network, m_clock, page);
    parts().browser->setExpectedUser(expectedUser);
    connect(parts().browser.get(), &BrowserSignIn::addressReady, this, &AccountLink::addressReady);
    connect(parts().browser.get(), &BrowserSignIn::succeeded, this, &AccountLink::take);
    connect(parts().browser.get(), &BrowserSignIn::failed, this, &AccountLink::signInFailed);
    parts().browser->start();
}

void AccountLink::signInByCode(const QString& languageTag, const QString& expectedUser) {
    cancelSignIn();
    parts().device = std::make_unique<DeviceSignIn>(m_account, parts().network, m_options.network, m_clock);
    parts().device->setExpectedUser(expectedUser);
    connect(parts().device.get(), &DeviceSignIn::codeReady, this, &AccountLink::codeReady);
    connect(parts().device.get(), &DeviceSignIn::succeeded, this, &AccountLink::take);
    connect(parts().device.get(), &DeviceSignIn::failed, this, &AccountLink::signInFailed);
    parts().device->start(languageTag);
}

void AccountLink::cancelSignIn() {
    if (!m_parts)
        return;
    endLater(m_parts->browser, m_parts->network);
    endLater(m_parts->device, m_parts->network);
}

void AccountLink::take(const Tokens& tokens) {
    emit signedIn(tokens);
    parts().session.take(tokens);
    parts().engine.signedIn();
}

void AccountLink::check() {
    parts().probe = std::make_unique<ConnectionProbe>(
        m_account, parts().session, parts().network, m_options.network, m_clock);
    connect(parts().probe.get(), &ConnectionProbe::stepFinished, this, &AccountLink::checked);
    connect(parts().probe.get(), &ConnectionProbe::finished, this, &AccountLink::checkFinished);
    parts().probe->start();
}

void AccountLink::cancelCheck() {
    if (m_parts)
        endLater(m_parts->probe, m_parts->network);
}

} // namespace favilla
