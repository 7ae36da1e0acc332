// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/syncengine.h"

#include <algorithm>
#include <utility>

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

/// Whether the service was reached and stumbled over what it was asked: another referral may fare better.
bool isAboutTheReferral(ErrorKind kind) {
    switch (kind) {
    case ErrorKind::TimedOut:
    case ErrorKind::ServiceUnavailable:
    case ErrorKind::AnswerNotUnderstood:
    case ErrorKind::AnswerTooLarge:
    case ErrorKind::ForeignAddress:
        return true;
    default:
        return false;
    }
}

Result<QList<RowId>> withoutChanges(Connection& connection, const QList<RowId>& rows) {
    QList<RowId> settled;
    for (const auto row : rows) {
        const auto entries = Outbox::of(connection, row);
        if (!entries)
            return entries.error();
        if (entries->isEmpty())
            settled << row;
    }
    return settled;
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
    for (auto& postponed : m_postponed)
        postponed.backoff.forgive();
    wake();
}

void SyncEngine::reconnect() {
    if (m_status.state == SyncState::Offline)
        m_backoff.retrySoon(now());
    wake();
}

void SyncEngine::needSignIn(const Error& error) {
    m_isSignInNeeded = true;
    m_status.failure = error;
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
    whenDone(m_database.read([id = m_account.id, now = now(), postponed = m_postponed.keys(),
                                 resting = restingRows()](Connection& connection) -> Result<Due> {
        auto change = Outbox::nextDue(connection, id, now, postponed);
        // One that failed before is tried again when nobody else is left.
        if (change && !*change)
            change = Outbox::nextDue(connection, id, now, resting);
        if (!change)
            return change.error();
        const auto release = Outbox::nextRelease(connection, id);
        if (!release)
            return release.error();
        const auto counts = Outbox::countsOf(connection, id);
        if (!counts)
            return counts.error();
        const auto settled = withoutChanges(connection, postponed);
        return settled ? Result<Due>(Due{*change, *release, *counts, *settled})
                       : Result<Due>(settled.error());
    }),
        this, [this](const Result<Due>& due) { due ? decide(*due) : ended(Failure{.error = due.error()}); });
}

void SyncEngine::decide(const Due& due) {
    m_nextRelease = due.nextRelease;
    m_status.waiting = due.counts.waiting;
    m_status.refused = due.counts.refused;
    for (const auto row : due.settled)
        m_postponed.remove(row);
    const auto then = [this](const Ended& ended) { this->ended(ended); };
    const bool isToPull = !m_isPaused && (m_puller.isRunning() || isPullDue());
    m_isPullFirst = m_isPullFirst && isToPull;
    if (m_isSignInNeeded || !m_backoff.isOver(now())) {
        rest();
    } else if (due.change && !m_isPullFirst) {
        show(SyncState::Pushing);
        m_pushed = due.change->row;
        m_pusher.push(*due.change, then);
    } else if (isToPull) {
        if (!m_puller.isRunning())
            beginPull();
        show(SyncState::Pulling);
        m_puller.next(then);
    } else {
        if (m_isPaused)
            m_puller.stop();
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
    if (m_pushed)
        m_postponed.remove(*m_pushed);
    m_pushed.reset();
    if (!m_puller.isRunning())
        m_isRunAsked = m_isRunFullAsked = false;
    m_status.failure.reset();
    m_backoff.succeeded();
    goOn();
}

void SyncEngine::failed(const Failure& failure) {
    m_status.failure = failure.error;
    m_isSignInNeeded = stateOf(failure.error.kind) == SyncState::SignInNeeded;
    if (!m_isSignInNeeded)
        m_backoff.failed(now(), failure.retryAfter);
    m_isPullFirst = m_pushed.has_value();
    if (m_pushed)
        pushFailed(failure);
    if (!m_puller.isRunning()) {
        // What the user asked for is still to be done.
        m_isAsked = m_isAsked || std::exchange(m_isRunAsked, false);
        m_isFullAsked = m_isFullAsked || std::exchange(m_isRunFullAsked, false);
    }
    rest();
}

void SyncEngine::pushFailed(const Failure& failure) {
    if (isAboutTheReferral(failure.error.kind)) {
        auto& postponed = m_postponed[*m_pushed];
        postponed.backoff.failed(now(), failure.retryAfter);
        postponed.error = failure.error;
    }
    m_pushed.reset();
}

QList<RowId> SyncEngine::restingRows() const {
    QList<RowId> rows;
    for (auto at = m_postponed.begin(); at != m_postponed.end(); ++at)
        if (!at->backoff.isOver(now()))
            rows << at.key();
    return rows;
}

const SyncEngine::Postponed* SyncEngine::nextPostponed() const {
    const Postponed* next = nullptr;
    for (const auto& postponed : m_postponed)
        if (!postponed.backoff.isOver(now()) && (!next || postponed.backoff.until() < next->backoff.until()))
            next = &postponed;
    return next;
}

bool SyncEngine::isPullDue() const {
    return m_isAsked || m_isFullAsked || !nextPoll().isValid() || nextPoll() <= now();
}

void SyncEngine::beginPull() {
    m_puller.begin(pullKind(), m_pace.overlap);
    m_isRunAsked = std::exchange(m_isAsked, false);
    m_isRunFullAsked = std::exchange(m_isFullAsked, false);
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
    tell();
    if (m_isWoken) {
        goOn();
        return;
    }
    const auto next = nextMoment();
    m_timer.stop();
    if (next.isValid()) {
        constexpr qint64 longest = 24LL * 3600 * 1000;
        m_timer.start(std::chrono::milliseconds(std::clamp<qint64>(now().msecsTo(next) + 1, 1, longest)));
    }
    emit rested();
}

/// Why nothing moves, and when it will.
void SyncEngine::tell() {
    const auto* postponed = nextPostponed();
    m_status.nextAttempt = m_isPaused ? QDateTime() : nextPoll();
    if (m_isSignInNeeded) {
        show(SyncState::SignInNeeded);
    } else if (!m_backoff.isOver(now())) {
        m_status.nextAttempt = m_backoff.until();
        show(stateOf(m_status.failure ? m_status.failure->kind : ErrorKind::Throttled));
    } else if (postponed) {
        m_status.nextAttempt = postponed->backoff.until();
        m_status.failure = postponed->error;
        show(SyncState::Waiting);
    } else {
        m_status.failure.reset();
        show(SyncState::Idle);
    }
}

/// Invalid: only when something happens.
QDateTime SyncEngine::nextMoment() const {
    if (m_isSignInNeeded)
        return {};
    if (!m_backoff.isOver(now()))
        return m_backoff.until();
    const auto* postponed = nextPostponed();
    const auto next = earlier(m_nextRelease, m_isPaused ? QDateTime() : nextPoll());
    return postponed ? earlier(next, postponed->backoff.until()) : next;
}

void SyncEngine::show(SyncState state) {
    m_status.state = state;
    emit statusChanged(m_status);
}

} // namespace favilla
