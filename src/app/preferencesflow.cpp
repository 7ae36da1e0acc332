// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferencesflow.h"

#include "views/words/languages.h"

#include <QPointer>

namespace favilla {

PreferencesFlow::PreferencesFlow(Settings& settings, SecretStore& secrets, Opener& opener,
    const Languages& languages, std::unique_ptr<Autostart> autostart, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
    , m_secrets(secrets)
    , m_opener(opener)
    , m_languages(languages)
    , m_autostart(std::move(autostart)) { }

void PreferencesFlow::edit(const WorkspaceInUse& workspace, bool isAboutWorkspace, QWidget* window) {
    auto* dialog = new PreferencesDialog(shown(), workspace, m_languages.locale(), window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (isAboutWorkspace)
        dialog->showWorkspacePage();
    connectDialog(dialog);
    dialog->open();
}

/// The session's own list is the truth: the user may have changed it by the system's means.
Preferences PreferencesFlow::shown() const {
    auto preferences = m_settings.preferences();
    preferences.background.isStartedWithSession = m_autostart->isOn();
    return preferences;
}

void PreferencesFlow::connectDialog(PreferencesDialog* dialog) {
    connect(dialog, &QDialog::rejected, this, &PreferencesFlow::cancelled);
    connect(
        dialog, &PreferencesDialog::connectionTested, this, [this, dialog](const StoreLocation& location) {
            m_opener.test(location, [shown = QPointer(dialog)](const Result<void>& tested) {
                if (shown)
                    shown->showTested(tested);
            });
        });
    connect(
        dialog, &PreferencesDialog::alertTestWanted, this, [this, dialog] { emit alertTestWanted(dialog); });
    connect(dialog, &PreferencesDialog::proxyPasswordChanged, this,
        [this](const QString& password) { m_secrets.write(proxySecretName(), password); });
    connect(dialog, &PreferencesDialog::submitted, this,
        [this, dialog](const Preferences& preferences, const std::optional<WorkspaceChoice>& choice) {
            submit(dialog, preferences, choice);
        });
}

void PreferencesFlow::submit(
    PreferencesDialog* dialog, const Preferences& preferences, const std::optional<WorkspaceChoice>& choice) {
    if (const auto kept = keep(preferences); !kept) {
        dialog->showError(kept.error());
        return;
    }
    if (!choice) {
        dialog->accept();
        return;
    }
    dialog->setBusy(true);
    dialog->setParent(nullptr, dialog->windowFlags()); // the window it belongs to may go
    dialog->show();
    emit openWanted(*choice, [shown = QPointer(dialog)](const Result<void>& opened) {
        if (!shown)
            return;
        shown->setBusy(false);
        if (opened)
            shown->accept();
        else
            shown->showError(opened.error());
    });
}

Result<void> PreferencesFlow::keep(const Preferences& preferences) {
    const auto latest = withLatest(preferences);
    const auto before = shown();
    const bool isStarted = latest.background.isStartedWithSession;
    if (isStarted != before.background.isStartedWithSession)
        FAVILLA_TRY(m_autostart->set(isStarted));
    m_settings.setPreferences(latest);
    emit applied(latest, latest.connection != before.connection);
    return {};
}

/// What changed by itself while they were open.
Preferences PreferencesFlow::withLatest(Preferences preferences) const {
    const auto latest = m_settings.preferences().background;
    preferences.background.alerts.pausedUntil = latest.alerts.pausedUntil;
    preferences.background.isTrayExplained = latest.isTrayExplained;
    preferences.background.isTaskBarExplained = latest.isTaskBarExplained;
    return preferences;
}

} // namespace favilla
