// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/syncrun.h"

#include "cli/console.h"
#include "controllers/workspace.h"
#include "store/whendone.h"
#include "views/words/harmless.h"
#include "views/words/syncwords.h"

#include <QJsonObject>

namespace favilla {
namespace {

using namespace Qt::Literals::StringLiterals;

QList<QueueItem> of(const Account& account, const QList<QueueItem>& queue) {
    QList<QueueItem> items;
    for (const auto& item : queue)
        if (item.account == account.id)
            items << item;
    return items;
}

} // namespace

SyncRun::SyncRun(
    Workspace& workspace, const Surroundings& here, const QLocale& locale, Account account, Wish wish)
    : QObject(&workspace)
    , m_workspace(workspace)
    , m_here(here)
    , m_locale(locale)
    , m_account(std::move(account))
    , m_wish(wish) { }

QFuture<Result<SyncOutcome>> SyncRun::begin() {
    m_promise.start();
    whenDone(m_workspace.connections().queue(), this, [this](const Result<QList<QueueItem>>& queue) {
        queue ? start(of(m_account, *queue)) : end(queue.error());
    });
    return m_promise.future();
}

void SyncRun::start(const QList<QueueItem>& before) {
    m_before = before;
    auto& connections = m_workspace.connections();
    connect(&m_workspace.database(), &Database::committed, this, &SyncRun::count);
    connect(&connections, &ConnectionController::statusChanged, this, &SyncRun::tell);
    connect(&connections, &ConnectionController::rested, this, &SyncRun::rested);
    if (m_isStopped)
        finish(m_status);
    else
        connections.syncNow(m_account.id, m_wish.isFull);
}

void SyncRun::count(const ChangeSet& changes) {
    if (changes.isElsewhere)
        return;
    m_inserted += QSet<RowId>(changes.inserted.cbegin(), changes.inserted.cend());
    m_updated += QSet<RowId>(changes.updated.cbegin(), changes.updated.cend());
}

void SyncRun::tell(const SyncStatus& status) {
    if (status.account != m_account.id)
        return;
    m_status = status;
    // What it comes to is told at the end.
    const bool isUnderWay =
        status.state == SyncState::Pushing || status.state == SyncState::Pulling || isShortPause(status);
    if (isUnderWay && !m_isSigningIn)
        m_here.console.progress(status.account.text() + name(status.state),
            words::harmlessLine(m_account.name) + u": "_s
                + words::accountStateWord(status, m_workspace.clock().now(), m_locale));
}

/// The engine goes on by itself after those.
bool SyncRun::isShortPause(const SyncStatus& status) const {
    constexpr qint64 longest = 60;
    const bool isAsked = status.state == SyncState::Waiting && status.failure
        && (status.failure->kind == ErrorKind::Throttled
            || status.failure->kind == ErrorKind::ServiceUnavailable);
    return isAsked && status.nextAttempt.isValid()
        && m_workspace.clock().now().utc.secsTo(status.nextAttempt) <= longest;
}

void SyncRun::rested(const SyncStatus& status) {
    if (status.account != m_account.id || isShortPause(status))
        return;
    m_status = status;
    if (status.state != SyncState::SignInNeeded || !m_wish.isByCode)
        finish(status);
    else if (!std::exchange(m_wasSignInTried, true))
        signIn();
    else if (!m_isSigningIn)
        finish(status);
}

void SyncRun::signIn() {
    m_isSigningIn = true;
    m_signIn = new SignInRun(m_workspace, m_here, m_locale, m_account, SignInRun::Way::Code);
    whenDone(m_signIn->begin(), this, [this](const Result<SignedIn>& signedIn) {
        m_isSigningIn = false;
        if (signedIn) {
            m_here.console.note(signedInSentence(signedIn->userName),
                {{u"signedIn"_s,
                    QJsonObject{{u"account"_s, m_account.id.text()}, {u"userName"_s, signedIn->userName}}}});
        } else {
            m_status.failure = signedIn.error();
            finish(m_status);
        }
    });
}

void SyncRun::stop() {
    m_isStopped = true;
    finish(m_status);
    if (m_isSigningIn)
        m_signIn->stop();
}

void SyncRun::finish(const SyncStatus& status) {
    if (std::exchange(m_isFinishing, true))
        return;
    disconnect(&m_workspace.connections(), nullptr, this, nullptr);
    whenDone(m_workspace.connections().queue(), this, [this, status](const Result<QList<QueueItem>>& queue) {
        end(queue ? Result<SyncOutcome>(outcome(status, of(m_account, *queue)))
                  : Result<SyncOutcome>(queue.error()));
    });
}

SyncOutcome SyncRun::outcome(const SyncStatus& status, const QList<QueueItem>& queue) const {
    QSet<ChangeId> left;
    for (const auto& item : queue)
        left << item.change;
    SyncOutcome outcome{.account = m_account, .status = status, .left = queue, .isStopped = m_isStopped};
    // What was sent comes back with the service's answer: that is no news.
    auto news = m_updated - m_inserted;
    for (const auto& item : m_before) {
        news.remove(item.row);
        if (!left.contains(item.change))
            ++outcome.sent;
    }
    outcome.arrived = int(m_inserted.size());
    outcome.changed = int(news.size());
    return outcome;
}

void SyncRun::end(const Result<SyncOutcome>& outcome) {
    if (std::exchange(m_isEnded, true))
        return;
    m_promise.addResult(outcome);
    m_promise.finish();
    deleteLater();
}

} // namespace favilla
