// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controllers/workspace.h"

#include <QPointer>

namespace favilla {

class AccountsDialog;
class AdministratorDialog;
class CheckDialog;
class ConflictDialog;
class Languages;
class MainActions;
class QueueWindow;
class SignInFlow;
class StatusLine;

/// The windows of the connection to Partner Center: accounts, sign-in, the queue, conflicts, the check; and
/// the state of it all for the status line. Thread: main.
class ConnectionFlow final : public QObject {
    Q_OBJECT

public:
    ConnectionFlow(Workspace& workspace, const Languages& languages, QWidget& window);

    /// Its menu entries, and its place in the foot of the window.
    void serve(MainActions& actions, StatusLine& line);

    void openAccounts();
    /// `change`: to be selected, if it is there.
    void openQueue(const ChangeId& change = {});
    void openCheck();
    void decide(const QueueItem& item);
    void retry(const ChangeId& change);
    void discard(const ChangeId& change);
    /// What the state asks for: a sign-in, a decision, or nothing but a look at the queue or the accounts.
    void followStatus();

signals:
    /// One line; empty without an account. `isPressing`: the user has something to do.
    void stateChanged(const QString& sentence, bool isPressing, bool isFirstPull);
    void referralWanted(const favilla::ReferralId& referral);
    void failed(const favilla::Error& error);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void connectAccounts();
    void connectQueue();
    void connectCheck();
    void readQueue();
    void showState();
    void showAdministrator();
    void report(const QFuture<Result<void>>& done);

    Workspace& m_workspace;
    const Languages& m_languages;
    QWidget& m_window;
    SignInFlow* m_signIn;
    QPointer<AccountsDialog> m_accounts;
    QPointer<AdministratorDialog> m_administrator;
    QPointer<QueueWindow> m_queue;
    QPointer<ConflictDialog> m_conflict;
    QPointer<CheckDialog> m_check;
    QList<QueueItem> m_items;
};

} // namespace favilla
