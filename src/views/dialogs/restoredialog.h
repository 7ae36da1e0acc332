// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "store/backup.h"
#include "views/dialogs/livedialog.h"

#include <memory>

namespace Ui {
class RestoreDialog;
}

namespace favilla {

/// A backup as the dialog lists it.
struct RestorableBackup {
    Backup backup;
    /// Nothing where it could not be read: such a one is shown, but cannot be chosen.
    std::optional<qint64> referrals;
};

/// Lists the backups of the workspace and lets the user choose one to go back to. The owner restores it and
/// closes the dialog with accept(), or says why not with showError().
class RestoreDialog final : public LiveDialog {
    Q_OBJECT

public:
    /// `backups` latest first.
    RestoreDialog(const QList<RestorableBackup>& backups, const Moment& now, const QLocale& locale,
        QWidget* parent = nullptr);
    ~RestoreDialog() override;

    std::optional<Backup> chosen() const;
    /// While the owner works nothing can be chosen or cancelled.
    void setBusy(bool isBusy);
    void showError(const Error& error);

    void reject() override;

signals:
    void restoreConfirmed(const favilla::Backup& backup);

protected:
    void retranslate() override;

private:
    QString takenWord(const Backup& backup) const;
    void fill();
    void showLoss();
    void confirm();
    const RestorableBackup* current() const;

    std::unique_ptr<Ui::RestoreDialog> m_ui;
    QList<RestorableBackup> m_backups;
    Moment m_now;
    std::optional<Error> m_error;
    bool m_isBusy = false;
};

} // namespace favilla
