// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/preferencesflow.h"
#include "app/startoptions.h"
#include "platform/startrequest.h"
#include "settings/settings.h"
#include "settings/standardfolders.h"
#include "views/themeswitch.h"
#include "views/words/languages.h"

#include <QProcessEnvironment>
#include <QSettings>

#include <functional>
#include <memory>

class QApplication;

namespace favilla {

class Background;
class FirstStartDialog;
class MainWindow;
class RestoreDialog;

/// The composition root of the desktop program: knows everybody, decides nothing of the field. Opens one
/// workspace at a time, with its window, and changes to another one when asked. Thread: main.
class Desktop final : public QObject {
    Q_OBJECT

public:
    Desktop(QApplication& application, const StandardFolders& folders, const Clock& clock,
        std::unique_ptr<SecretStore> secrets);
    ~Desktop() override;

    void start(const StartOptions& options);
    /// Somebody started the program once more: its window comes to the front and takes the files.
    void startAgain(const favilla::StartRequest& request);
    /// The window of the open workspace; nothing while none is open.
    MainWindow* window() const { return m_window.get(); }
    Workspace* workspace() const { return m_workspace.get(); }
    QLocale locale() const { return m_languages.locale(); }

signals:
    void opened();

private:
    /// Where the outcome of a wish is shown: the dialog it came from.
    using Report = PreferencesFlow::Report;

    void askFirstStart();
    void connectFirstStart(FirstStartDialog* dialog);
    void openLast();
    void openDemo();
    /// Whether the choice is remembered for later starts, or holds for this one alone.
    enum class Memory { Kept, ThisStart };
    void open(const WorkspaceChoice& choice, Memory memory, const Report& report);
    void openOrShow(const StoreLocation& location, Memory memory);
    bool isMissing(const StoreLocation& location) const;
    void show(std::shared_ptr<Workspace> workspace, const QString& title);
    void connectWindow();
    void sayReasons();
    void close();
    void takeOptions();
    Background& background();
    void showCannotOpen(const StoreLocation& location, Memory memory, const Error& error);
    void askPassword(const StoreLocation& location, Memory memory, const Error& error);
    WorkspaceInUse workspaceInUse() const;
    void quitWithoutWindow();

    void askRestore(const StoreLocation& location);
    void restore(RestoreDialog* dialog, const StoreLocation& location, const Backup& backup);
    void editPreferences(bool isAboutWorkspace);
    void connectPreferences();
    void apply(const Preferences& preferences, bool isOtherConnection);
    void useLanguage(const Preferences& preferences);
    void dress();

    QApplication& m_application;
    StandardFolders m_folders;
    QSettings m_file;
    Settings m_settings;
    const Clock& m_clock;
    Languages m_languages;
    /// Nothing until the first window or dialog.
    std::unique_ptr<ThemeSwitch> m_theme;
    std::unique_ptr<SecretStore> m_secrets;
    Opener m_opener;
    QProcessEnvironment m_environment;
    PreferencesFlow m_preferences;
    std::shared_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
    /// Nothing until the first window.
    std::unique_ptr<Background> m_background;
    StartOptions m_options;
    /// What could not be opened, and how to try again.
    std::optional<StoreLocation> m_unopened;
    std::function<void()> m_retry;
};

} // namespace favilla
