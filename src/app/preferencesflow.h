// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/opener.h"
#include "platform/autostart.h"
#include "settings/settings.h"
#include "views/dialogs/preferencesdialog.h"

namespace favilla {

class Languages;

/// Leads from the wish to change the preferences to their being kept: fills the dialog, keeps what was chosen
/// in the settings, the keychain and the session's own list of programs to start, and tells the rest.
/// Thread: main.
class PreferencesFlow final : public QObject {
    Q_OBJECT

public:
    /// Where the outcome of a wish is shown.
    using Report = std::function<void(const Result<void>&)>;

    /// What is given outlives it.
    PreferencesFlow(Settings& settings, SecretStore& secrets, Opener& opener, const Languages& languages,
        std::unique_ptr<Autostart> autostart, QObject* parent = nullptr);

    void edit(const WorkspaceInUse& workspace, bool isAboutWorkspace, QWidget* window);

signals:
    /// They are kept.
    void applied(const favilla::Preferences& preferences, bool isOtherConnection);
    void openWanted(const favilla::WorkspaceChoice& choice, const favilla::PreferencesFlow::Report& report);
    /// The answer is PreferencesDialog::showAlertTested.
    void alertTestWanted(favilla::PreferencesDialog* dialog);
    void cancelled();

private:
    void connectDialog(PreferencesDialog* dialog);
    void submit(PreferencesDialog* dialog, const Preferences& preferences,
        const std::optional<WorkspaceChoice>& choice);
    Result<void> keep(const Preferences& preferences);
    Preferences shown() const;
    Preferences withLatest(Preferences preferences) const;

    Settings& m_settings;
    SecretStore& m_secrets;
    Opener& m_opener;
    const Languages& m_languages;
    std::unique_ptr<Autostart> m_autostart;
};

} // namespace favilla
