// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/preferences.h"
#include "views/dialogs/livedialog.h"
#include "views/dialogs/workspaceform.h"

#include <memory>

namespace Ui {
class PreferencesDialog;
}

namespace favilla {

/// What the program works in while its preferences are open.
struct WorkspaceInUse {
    enum class Kind {
        Own,
        Demo,
        /// None could be opened.
        None
    };

    Kind kind = Kind::Own;
    /// The one in use; otherwise the one that is proposed.
    StoreLocation location;
};

/// The preferences of this machine and the workspace it works in: takes them as values and gives them as
/// values. The owner keeps them, opens another workspace where one was chosen, and closes the dialog with
/// accept(), or says why not with showError().
class PreferencesDialog final : public LiveDialog {
    Q_OBJECT

public:
    PreferencesDialog(const Preferences& preferences, const WorkspaceInUse& workspace, const QLocale& locale,
        QWidget* parent = nullptr);
    ~PreferencesDialog() override;

    Preferences preferences() const;
    void setBusy(bool isBusy);
    /// Everything stays as it was filled in.
    void showError(const Error& error);
    /// The answer to `connectionTested`.
    void showTested(const Result<void>& result);
    /// The page about the workspace, for who comes from "File ▸ Open workspace": then also the proposed one
    /// is a choice.
    void showWorkspacePage();
    /// The page about the connection, for who comes from a failure of it.
    void showConnectionPage();
    /// The page about alerts, for who comes from the tray.
    void showAlertPage();
    /// The answer to `alertTestWanted`: whether anything on this desktop shows alerts.
    void showAlertTested(bool isShown);

signals:
    /// `workspace` is nothing where it stays the one in use.
    void submitted(
        const favilla::Preferences& preferences, const std::optional<favilla::WorkspaceChoice>& workspace);
    void connectionTested(const favilla::StoreLocation& location);
    /// Just before `submitted`, to be kept in the SecretStore under proxySecretName(); empty for none.
    void proxyPasswordChanged(const QString& password);
    /// An alert is to be shown now, as an example.
    void alertTestWanted();

protected:
    void showEvent(QShowEvent* event) override;
    void retranslate() override;

private:
    void fillChoices();
    void showWords();
    void submit();
    bool isPersonOpen() const;
    bool isOther(const WorkspaceChoice& choice) const;
    QString currentWord() const;

    std::unique_ptr<Ui::PreferencesDialog> m_ui;
    Preferences m_given;
    WorkspaceInUse m_workspace;
    std::optional<Error> m_error;
    bool m_isAboutWorkspace = false;
    bool m_isChecked = false;
};

} // namespace favilla
