// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/storelocation.h"
#include "views/dialogs/livedialog.h"

#include <memory>

namespace Ui {
class PasswordDialog;
}

namespace favilla {

/// Says that a database server lets nobody in with the password it was given, and takes another one. The
/// owner tries it and closes the dialog with accept(), or says why not with showError(). Thread: main.
class PasswordDialog final : public LiveDialog {
    Q_OBJECT

public:
    PasswordDialog(
        const StoreLocation& location, const Error& error, const QLocale& locale, QWidget* parent = nullptr);
    ~PasswordDialog() override;

    void setBusy(bool isBusy);
    void showError(const Error& error);

signals:
    void submitted(const QString& password);
    /// Another workspace is to be chosen instead; the dialog is closed.
    void otherWanted();

protected:
    void retranslate() override;

private:
    void showWords();

    std::unique_ptr<Ui::PasswordDialog> m_ui;
    StoreLocation m_location;
    Error m_error;
};

} // namespace favilla
