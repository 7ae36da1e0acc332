// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"
#include "domain/clock.h"
#include "domain/syncstatus.h"
#include "views/dialogs/livedialog.h"

#include <memory>
#include <optional>
#include <QHash>
#include <QPointer>

class QTimer;

namespace Ui {
class AccountsDialog;
}

namespace favilla {

class AccountDialog;

/// The accounts of the workspace with how each stands; adds, edits, removes and signs in. The owner keeps
/// what is saved and gives the new list with setAccounts(), which also closes the form that was open, or
/// says why not with showError(). Selection stays while states change. Thread: main.
class AccountsDialog final : public LiveDialog {
    Q_OBJECT

public:
    AccountsDialog(const Clock& clock, const QLocale& locale, QWidget* parent = nullptr);
    ~AccountsDialog() override;

    /// As they are now; what is being typed is not touched.
    void setAccounts(const QList<Account>& accounts);
    /// What was submitted is kept: its form closes.
    void showSaved();
    void setStatuses(const QList<SyncStatus>& statuses);
    void showError(const Error& error);

signals:
    /// New or changed; told apart by its id.
    void saved(const favilla::Account& account);
    /// After the user was told what stays.
    void removed(const favilla::AccountId& account);
    void signInWanted(const favilla::AccountId& account);

protected:
    void retranslate() override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    const Account* current() const;
    void fill();
    void edit(const Account& account);
    void askToRemove();
    void showAdministrator();
    void showWords();

    std::unique_ptr<Ui::AccountsDialog> m_ui;
    const Clock& m_clock;
    QList<Account> m_accounts;
    QHash<AccountId, SyncStatus> m_statuses;
    QPointer<AccountDialog> m_form;
    std::optional<Error> m_error;
    QTimer* m_tick;
};

} // namespace favilla
