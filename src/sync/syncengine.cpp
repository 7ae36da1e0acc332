// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/syncengine.h"

#include <algorithm>

namespace favilla {
namespace {

SyncState stateOf(ErrorKind kind) {
    switch (kind) {
    case ErrorKind::SignInNeeded:
    case ErrorKind::SignInFailed:
    case ErrorKind::SignInDeclined:
    case ErrorKind::ConsentNeeded:
    case ErrorKind::MfaRequired:
    case ErrorKind::ConditionalAccess:
    case ErrorKind::WrongAccount:
        return SyncState::SignInNeeded;
    case ErrorKind::Offline:
    case ErrorKind::HostNotFound:
    case ErrorKind::ProxyFailed:
    case ErrorKind::TlsFailed:
    case ErrorKind::TimedOut:
        return SyncState::Offline;
    default:
        return SyncState::Waiting;
    }
}

/// The earlier of two moments, of which either may be missing.
QDateTime earlier(const QDateTime& a, const QDateTime& b) {
    if (!a.isValid() || !b.isValid())
        return a.isValid() ? a : b;
    return std::min(a, b);
}

} // namespace

SyncEngine::SyncEngine(const Account& account, Database& database, PartnerCenterClient& client,
    const Clock& clock, const SyncPace& pace, QObject* parent)
    : QObject(parent)
    , m_account(account)
    , m_database(database)
    , m_clock(clock)
    , m_pace(pace)
    , m_parts{m_account, database, client, clock, m_memory, [this] { emit stepped(); }}
    , m_pusher(m_parts)
    , m_puller(m_parts) {
    m_status.account = account.id;
    m_status.accountName = account.name;
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::CoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &SyncEngine::wake);
}

void SyncEngine::start() {
    whenDone(m_database.read([id = m_account.id](Connection& connection) {
        return AccountRepository::memory(connection, id);
    }),
        this, [this](const Result<QJsonObject>& memory) {
            if (memory)
                m_memory = syncMemoryFromJson(*memory);
            m_status.lastSuccess = m_memory.lastSuccess;
            m_isStarted = true;
            goOn();
        });
}

void SyncEngine::setPace(const SyncPace& pace) {
    m_pace = pace;
    wake();
}

void SyncEngine::wake() {
    if (m_isBusy)
        m_isWoken = true;
    else
        goOn();
}

void SyncEngine::syncNow(bool isFull) {
    m_isAsked = true;
    m_isFullAsked = m_isFullAsked || isFull;
    m_isPaused = false;
    const bool isToldToWait = m_status.failure && m_status.failure->kind == ErrorKind::Throttled;
    if (!isToldToWait)
        m_backoff.forgive();
    wake();
}

void SyncEngine::reconnect() {
    if (m_status.state != SyncState::Offline)
        return;
    m_backoff.forgive();
    wake();
}

void SyncEngine::signedIn() {
    m_isSignInNeeded = false;
    m_backoff.succeeded();
    m_isAsked = true;
    wake();
}

void SyncEngine::cancelFirstPull() {
    m_isPaused = !m_memory.isFirstPullDone;
    if (m_isPaused && !m_isBusy)
        m_puller.stop();
    wake();
}

void SyncEngine::goOn() {
    if (m_isBusy || !m_isStarted)
        return;
    m_isBusy = true;
    m_isWoken = false;
    whenDone(m_database.read([id = m_account.id, now = now()](Connection& connection) -> Result<Due> {
        const auto change = Outbox::nextDue(connection, id, now);
        if (!change)
            return change.error();
        const auto release = Outbox::nextRelease(connection, id);
        if (!release)
            return release.error();
        const auto counts = Outbox::countsOf(connection, id);
        return counts ? Result<Due>(Due{*change, *release, *counts}) : Result<Due>(counts.error());
    }),
        this, [this](const Result<Due>& due) { due ? decide(*due) : ended(Failure{.error = due.error()}); });
}

void SyncEngine::decide(const Due& due) {
    m_nextRelease = due.nextRelease;
    m_status.waiting = due.counts.waiting;
    m_status.refused = due.counts.refused;
    const auto then = [this](const Ended& ended) { this->ended(ended); };
    if (m_isSignInNeeded || !m_backoff.isOver(now())) {
        rest();
    } else if (due.change) {
        show(SyncState::Pushing);
        m_pusher.push(*due.change, then);
    } else if (m_isPaused) {
        m_puller.stop();
        rest();
    } else if (m_puller.isRunning() || isPullDue()) {
        if (!m_puller.isRunning())
            beginPull();
        show(SyncState::Pulling);
        m_puller.next(then);
    } else {
        rest();
    }
}

void SyncEngine::ended(const Ended& ended) {
    m_isBusy = false;
    m_status.received = m_memory.firstPullCount;
    m_status.isFirstPull = !m_memory.isFirstPullDone;
    m_status.lastSuccess = m_memory.lastSuccess;
    if (ended) {
        failed(*ended);
        return;
    }
    m_status.failure.reset();
    m_backoff.succeeded();
    goOn();
}

void SyncEngine::failed(const Failure& failure) {
    m_status.failure = failure.error;
    const auto state = stateOf(failure.error.kind);
    m_isSignInNeeded = state == SyncState::SignInNeeded;
    if (!m_isSignInNeeded)
        m_backoff.failed(now(), failure.retryAfter);
    rest();
}

bool SyncEngine::isPullDue() const {
    return m_isAsked || m_isFullAsked || !nextPoll().isValid() || nextPoll() <= now();
}

void SyncEngine::beginPull() {
    m_puller.begin(pullKind(), m_pace.overlap);
    m_isAsked = false;
    m_isFullAsked = false;
}

PullRun::Kind SyncEngine::pullKind() const {
    if (!m_memory.isFirstPullDone)
        return PullRun::Kind::First;
    const bool isFullDue = m_memory.lastFullPull.addSecs(m_pace.full.count()) <= now();
    return m_isFullAsked || isFullDue ? PullRun::Kind::Full : PullRun::Kind::Changes;
}

/// Invalid: at once.
QDateTime SyncEngine::nextPoll() const {
    if (!m_memory.isFirstPullDone || !m_memory.lastSuccess.isValid())
        return {};
    return m_memory.lastSuccess.addSecs(m_pace.poll.count());
}

void SyncEngine::rest() {
    m_isBusy = false;
    const bool isWaiting = !m_isSignInNeeded && !m_backoff.isOver(now());
    m_status.nextAttempt = isWaiting ? m_backoff.until() : m_isPaused ? QDateTime() : nextPoll();
    show(m_isSignInNeeded ? SyncState::SignInNeeded
            : !isWaiting  ? SyncState::Idle
                          : stateOf(m_status.failure ? m_status.failure->kind : ErrorKind::Throttled));
    if (m_isWoken) {
        goOn();
        return;
    }
    const auto next = isWaiting ? m_backoff.until() : earlier(m_nextRelease, m_status.nextAttempt);
    m_timer.stop();
    if (next.isValid() && !m_isSignInNeeded) {
        constexpr qint64 longest = 24LL * 3600 * 1000;
        m_timer.start(std::chrono::milliseconds(std::clamp<qint64>(now().msecsTo(next) + 1, 1, longest)));
    }
    emit rested();
}

void SyncEngine::show(SyncState state) {
    m_status.state = state;
    emit statusChanged(m_status);
}

} // namespace favilla
