// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/main/connectionflow.h"

#include "store/whendone.h"
#include "views/dialogs/accountsdialog.h"
#include "views/dialogs/administratordialog.h"
#include "views/dialogs/checkdialog.h"
#include "views/dialogs/conflictdialog.h"
#include "views/dialogs/queuewindow.h"
#include "views/main/mainactions.h"
#include "views/main/signinflow.h"
#include "views/main/statusline.h"
#include "views/words/languages.h"
#include "views/words/syncwords.h"

#include <QApplication>
#include <QEvent>

#include <algorithm>

namespace favilla {

ConnectionFlow::ConnectionFlow(Workspace& workspace, const Languages& languages, QWidget& window)
    : QObject(&window)
    , m_workspace(workspace)
    , m_languages(languages)
    , m_window(window)
    , m_signIn(new SignInFlow(workspace, languages, window)) {
    auto* connections = &workspace.connections();
    connect(connections, &ConnectionController::accountsChanged, this, &ConnectionFlow::showState);
    connect(connections, &ConnectionController::statusChanged, this, &ConnectionFlow::showState);
    connect(&workspace.heartbeat(), &Heartbeat::ticked, this, &ConnectionFlow::showState);
    connect(&workspace.database(), &Database::committed, this, [this](const ChangeSet& changes) {
        if (m_queue && changes.hasWorkspaceChange)
            readQueue();
    });
    connect(m_signIn, &SignInFlow::administratorWanted, this, &ConnectionFlow::showAdministrator);
    connectCheck();
    window.installEventFilter(this);
}

void ConnectionFlow::serve(MainActions& actions, StatusLine& line) {
    connect(&actions.accounts, &QAction::triggered, this, &ConnectionFlow::openAccounts);
    connect(&actions.queue, &QAction::triggered, this, [this] { openQueue(); });
    connect(&actions.check, &QAction::triggered, this, &ConnectionFlow::openCheck);
    connect(&actions.refresh, &QAction::triggered, this, [this] { m_workspace.connections().syncNow(); });
    connect(this, &ConnectionFlow::stateChanged, &line, &StatusLine::setConnection);
    connect(&line, &StatusLine::connectionActivated, this, &ConnectionFlow::followStatus);
    connect(&line, &StatusLine::firstPullCancelled, this,
        [this] { m_workspace.connections().cancelFirstPull(); });
    // A demo and what cannot be written have nothing to connect.
    const bool isConnectable = !m_workspace.isDemo() && !m_workspace.readOnlyReason();
    for (auto* action : {&actions.accounts, &actions.queue, &actions.check})
        action->setEnabled(isConnectable);
}

bool ConnectionFlow::eventFilter(QObject* watched, QEvent* event) {
    if (watched == &m_window && event->type() == QEvent::LanguageChange)
        showState();
    return QObject::eventFilter(watched, event);
}

void ConnectionFlow::showState() {
    auto& connections = m_workspace.connections();
    const auto statuses = connections.statuses();
    if (m_accounts) {
        m_accounts->setAccounts(connections.accounts());
        m_accounts->setStatuses(statuses);
    }
    const bool isPressing = std::any_of(statuses.begin(), statuses.end(), [](const SyncStatus& status) {
        return status.state == SyncState::SignInNeeded || status.refused > 0;
    });
    const bool isFirstPull = std::any_of(statuses.begin(), statuses.end(),
        [](const SyncStatus& status) { return status.isFirstPull && status.state == SyncState::Pulling; });
    emit stateChanged(words::statusSentence(statuses, m_workspace.clock().now(), m_languages.locale()),
        isPressing, isFirstPull);
}

void ConnectionFlow::followStatus() {
    const auto statuses = m_workspace.connections().statuses();
    for (const auto& status : statuses)
        if (status.state == SyncState::SignInNeeded) {
            m_signIn->open(status.account);
            return;
        }
    const bool hasQueue = std::any_of(statuses.begin(), statuses.end(),
        [](const SyncStatus& status) { return status.refused + status.waiting > 0; });
    hasQueue ? openQueue() : openAccounts();
}

void ConnectionFlow::openAccounts() {
    if (m_accounts) {
        m_accounts->raise();
        return;
    }
    m_accounts = new AccountsDialog(m_workspace.clock(), m_languages.locale(), &m_window);
    m_accounts->setAttribute(Qt::WA_DeleteOnClose);
    connectAccounts();
    showState();
    m_accounts->open();
}

void ConnectionFlow::connectAccounts() {
    connect(m_accounts, &AccountsDialog::saved, this, [this](const Account& account) {
        const bool isNew = account.id.isEmpty();
        whenDone(
            m_workspace.connections().save(account), m_accounts, [this, isNew](const Result<Account>& saved) {
                if (!saved) {
                    m_accounts->showError(saved.error());
                    return;
                }
                m_accounts->showSaved();
                showState();
                if (isNew)
                    m_signIn->open(saved->id);
            });
    });
    connect(m_accounts, &AccountsDialog::removed, this, [this](const AccountId& account) {
        whenDone(m_workspace.connections().remove(account), m_accounts, [this](const Result<void>& removed) {
            if (removed)
                showState();
            else
                m_accounts->showError(removed.error());
        });
    });
    connect(m_accounts, &AccountsDialog::signInWanted, m_signIn, &SignInFlow::open);
}

void ConnectionFlow::showAdministrator() {
    if (!m_administrator) {
        m_administrator = new AdministratorDialog(m_languages.locale(), QApplication::activeWindow());
        m_administrator->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_administrator->open();
}

void ConnectionFlow::openQueue(const ChangeId& change) {
    if (!m_queue) {
        m_queue = new QueueWindow(m_workspace.clock(), m_languages.locale(), &m_window);
        m_queue->setAttribute(Qt::WA_DeleteOnClose);
        connectQueue();
    }
    readQueue();
    m_queue->select(change);
    m_queue->show();
    m_queue->raise();
    m_queue->activateWindow();
}

void ConnectionFlow::readQueue() {
    whenDone(m_workspace.connections().queue(), m_queue, [this](const Result<QList<QueueItem>>& items) {
        if (!items) {
            emit failed(items.error());
            return;
        }
        m_items = *items;
        m_queue->setItems(m_items);
    });
}

void ConnectionFlow::connectQueue() {
    connect(m_queue, &QueueWindow::retried, this, &ConnectionFlow::retry);
    connect(m_queue, &QueueWindow::discarded, this, &ConnectionFlow::discard);
    connect(m_queue, &QueueWindow::shown, this, &ConnectionFlow::referralWanted);
    connect(m_queue, &QueueWindow::decideWanted, this, [this](const ChangeId& change) {
        for (const auto& item : std::as_const(m_items))
            if (item.change == change)
                decide(item);
    });
}

void ConnectionFlow::retry(const ChangeId& change) {
    report(m_workspace.connections().retry(change));
}

void ConnectionFlow::discard(const ChangeId& change) {
    report(m_workspace.connections().discard(change));
}

void ConnectionFlow::decide(const QueueItem& item) {
    auto* parent = m_queue && m_queue->isVisible() ? static_cast<QWidget*>(m_queue) : &m_window;
    m_conflict = new ConflictDialog(item, m_workspace.clock().now(), m_languages.locale(), parent);
    m_conflict->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_conflict, &ConflictDialog::decided, this,
        [this](const ChangeId& change, const QHash<Field, Side>& sides) {
            QSet<Field> theirs;
            for (auto side = sides.begin(); side != sides.end(); ++side)
                if (side.value() == Side::Theirs)
                    theirs << side.key();
            whenDone(m_workspace.connections().decide(change, theirs), m_conflict,
                [this](const Result<void>& decided) {
                    if (decided)
                        m_conflict->accept();
                    else
                        m_conflict->showError(decided.error());
                });
        });
    m_conflict->open();
}

void ConnectionFlow::report(const QFuture<Result<void>>& done) {
    whenDone(done, this, [this](const Result<void>& result) {
        if (!result)
            emit failed(result.error());
    });
}

void ConnectionFlow::openCheck() {
    m_check = new CheckDialog(m_workspace.connections().accounts(), QApplication::applicationVersion(),
        m_workspace.clock(), m_languages.locale(), &m_window);
    m_check->setAttribute(Qt::WA_DeleteOnClose);
    auto checking = std::make_shared<AccountId>();
    connect(m_check, &CheckDialog::checkWanted, this, [this, checking](const AccountId& account) {
        *checking = account;
        for (const auto& known : m_workspace.connections().accounts())
            if (known.id == account)
                m_check->begin(known.name);
        m_workspace.connections().check(account);
    });
    connect(m_check, &CheckDialog::cancelled, this,
        [this, checking] { m_workspace.connections().cancelCheck(*checking); });
    m_check->open();
}

void ConnectionFlow::connectCheck() {
    auto* connections = &m_workspace.connections();
    connect(connections, &ConnectionController::checked, this,
        [this](const AccountId&, const CheckResult& result) {
            if (m_check)
                m_check->add(result);
        });
    connect(connections, &ConnectionController::checkFinished, this, [this] {
        if (m_check)
            m_check->finish();
    });
}

} // namespace favilla
