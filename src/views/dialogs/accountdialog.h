// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"
#include "views/dialogs/livedialog.h"

#include <memory>
#include <optional>

class QLabel;

namespace Ui {
class AccountDialog;
}

namespace favilla {

class FieldSet;

/// Takes an account and gives it as it was filled in; explains beside each field what is missing. The owner
/// keeps it and closes the dialog with accept(), or says why not with showError(). Thread: main.
class AccountDialog final : public LiveDialog {
    Q_OBJECT

public:
    /// For a new account: documentedAccount() with an id of its own.
    AccountDialog(const Account& account, const QLocale& locale, QWidget* parent = nullptr);
    ~AccountDialog() override;

    Account account() const;
    /// What was filled in stays.
    void showError(const Error& error);
    void reject() override;

signals:
    void submitted(const favilla::Account& account);

protected:
    void retranslate() override;

private:
    void fill(const Account& account);
    void addFields();
    QString explain(const Error& error) const;
    void submit();
    void setBusy(bool isBusy);
    void showAdvanced(bool isShown);
    void showWords();
    bool isAdvancedOpen() const;
    void reset();

    std::unique_ptr<Ui::AccountDialog> m_ui;
    Account m_given;
    FieldSet* m_fields;
    std::optional<Error> m_error;
    bool m_isBusy = false;
};

} // namespace favilla
