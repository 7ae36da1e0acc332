// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop.h"

#include "app/background/background.h"
#include "app/connecting.h"
#include "app/restorablebackups.h"
#include "platform/windowactivation.h"
#include "store/whendone.h"
#include "views/dialogs/firststartdialog.h"
#include "views/dialogs/passworddialog.h"
#include "views/dialogs/restoredialog.h"
#include "views/dialogs/startfailurebox.h"
#include "views/main/desk.h"
#include "views/main/mainwindow.h"
#include "views/main/workspacewords.h"
#include "views/words/errorwords.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QPointer>
#include <QtConcurrentRun>

namespace favilla {
Desktop::Desktop(QApplication& application, const StandardFolders& folders, const Clock& clock,
    std::unique_ptr<SecretStore> secrets)
    : m_application(application)
    , m_folders(folders)
    , m_file(folders.settingsFile, QSettings::IniFormat)
    , m_settings(m_file, systemUserName(QProcessEnvironment::systemEnvironment()))
    , m_clock(clock)
    , m_languages(application)
    , m_secrets(std::move(secrets))
    , m_opener(clock, *m_secrets)
    , m_environment(QProcessEnvironment::systemEnvironment())
    , m_preferences(m_settings, *m_secrets, m_opener, m_languages,
          autostart(m_environment, QApplication::applicationFilePath())) {
    connectPreferences();
    // Between a failure and its remedy no window is open: the program ends when it is told to, not then.
    QApplication::setQuitOnLastWindowClosed(false);
}

Desktop::~Desktop() {
    close();
}

void Desktop::start(const StartOptions& options) {
    m_options = options;
    const bool isForNothing = options.files.isEmpty() && options.referral.isEmpty();
    const bool isUsual =
        options.workspace.isEmpty() && m_settings.preferences().background.isStartedMinimized;
    m_options.isMinimized = isForNothing && (options.isMinimized || isUsual);
    useLanguage(m_settings.preferences());
    if (options.isDemo)
        openDemo();
    else if (options.workspace.isEmpty() && m_settings.isFirstStart())
        askFirstStart();
    else
        openLast();
    dress();
}

void Desktop::startAgain(const StartRequest& request) {
    const QDir folder(request.folder);
    const auto asked = readCommandLine(request.arguments).options;
    for (const auto& file : asked.files)
        m_options.files << folder.absoluteFilePath(file);
    m_options.referral = asked.referral;
    const bool isForNothing = asked.isMinimized && m_options.files.isEmpty() && asked.referral.isEmpty();
    if (isForNothing)
        return;
    if (m_window) {
        m_background->bring(request.token);
        takeOptions();
    } else if (auto* dialog = QApplication::activeWindow()) { // asks which workspace to open
        activateWindow(*dialog->windowHandle(), request.token);
    }
}

/// What was asked for once there is a window.
void Desktop::takeOptions() {
    m_window->importFiles(std::exchange(m_options.files, {}));
    if (const auto referral = std::exchange(m_options.referral, {}); !referral.isEmpty())
        m_window->desk().reveal(referral);
}

/// Before anything is shown, but not before the database is being opened: to look for the fonts of the system
/// takes as long, and goes on at the same time.
void Desktop::dress() {
    if (!m_theme)
        m_theme =
            std::make_unique<ThemeSwitch>(m_application, systemShade(), m_settings.preferences().scheme);
}

/// A path that was mistyped, or whose disk is not there now, must not become an empty workspace in which
/// everything seems gone. A new file in a folder that exists is what somebody may want who writes its path.
bool Desktop::isMissing(const StoreLocation& location) const {
    const QFileInfo file(location.path());
    if (location.isPostgresql() || file.exists()
        || location == StoreLocation::sqliteFile(m_folders.workspaceFile))
        return false;
    return m_options.workspace.isEmpty() || !QFileInfo(file.absolutePath()).isDir();
}

void Desktop::openLast() {
    m_retry = [this] { openLast(); };
    const auto& asked = m_options.workspace;
    const auto memory = asked.isEmpty() ? Memory::Kept : Memory::ThisStart;
    const auto location = asked.isEmpty() ? Result<StoreLocation>(usualWorkspace(m_settings, m_folders))
                                          : StoreLocation::fromText(asked);
    if (!location)
        showCannotOpen(StoreLocation::sqliteFile(asked), memory, location.error());
    else if (isMissing(*location))
        showCannotOpen(*location, memory, Error{ErrorKind::WorkspaceNotFound, Field::None, location->path()});
    else
        openOrShow(*location, memory);
}

void Desktop::openDemo() {
    m_retry = [this] { openDemo(); };
    open({WorkspaceChoice::Kind::Demo, {}}, Memory::ThisStart, [this](const Result<void>& opened) {
        if (!opened)
            showCannotOpen({}, Memory::ThisStart, opened.error());
    });
}

void Desktop::openOrShow(const StoreLocation& location, Memory memory) {
    open({WorkspaceChoice::Kind::File, location}, memory,
        [this, location, memory](const Result<void>& opened) {
            if (!opened)
                showCannotOpen(location, memory, opened.error());
        });
}

void Desktop::open(const WorkspaceChoice& choice, Memory memory, const Report& report) {
    const bool isDemo = choice.kind == WorkspaceChoice::Kind::Demo;
    const bool isNew = !isDemo && memory == Memory::ThisStart && !choice.location.isPostgresql()
        && !QFileInfo::exists(choice.location.path());
    const auto answer = [this, isDemo, isNew, memory, report](const Opener::Opened& opened) {
        if (!opened) {
            report(opened.error());
            return;
        }
        const auto location = (*opened)->location();
        if (memory == Memory::Kept) {
            m_settings.setLastWorkspace(location.display());
            m_settings.markStarted();
        }
        show(*opened, isDemo ? words::demoTitle() : words::workspaceTitle(location));
        if (isNew)
            m_window->tellNewWorkspace();
        report({});
    };
    const auto who = m_settings.preferences().personName;
    if (isDemo)
        m_opener.openDemo(who, m_languages.language(), answer);
    else
        m_opener.open(choice.location, who, answer);
}

void Desktop::show(std::shared_ptr<Workspace> workspace, const QString& title) {
    close();
    m_workspace = std::move(workspace);
    sayReasons();
    m_window = std::make_unique<MainWindow>(*m_workspace, m_settings, m_languages, title);
    connectWindow();
    background().serve(*m_workspace, *m_window, std::exchange(m_options.isMinimized, false));
    connectAccounts(m_workspace, *m_secrets, m_settings.preferences().connection, this);
    takeOptions();
    whenDone(QtConcurrent::run([place = m_workspace->location()] { return place.isOnSharedFolder(); }),
        m_window.get(), [window = m_window.get()](bool isShared) {
            if (isShared)
                window->warnOfSharedFolder();
        });
    emit opened();
}

/// By value, since a reason is asked for on other threads too.
void Desktop::sayReasons() {
    if (m_workspace)
        m_workspace->imports().setReasonWord(
            [locale = m_languages.locale()](const Error& error) { return words::reason(error, locale); });
}

void Desktop::connectWindow() {
    auto* window = m_window.get();
    // Queued: what the action leads to may close this window and make another one.
    const auto later = Qt::QueuedConnection;
    connect(
        window, &MainWindow::workspaceWanted, this, [this] { editPreferences(true); }, later);
    connect(
        window, &MainWindow::preferencesWanted, this, [this] { editPreferences(false); }, later);
    connect(
        window, &MainWindow::restoreWanted, this, [this] { askRestore(m_workspace->location()); }, later);
    connect(window, &MainWindow::quitWanted, &m_application, &QApplication::quit, later);
    connect(window, &MainWindow::demoWanted, this, &Desktop::openDemo, later);
}

Background& Desktop::background() {
    if (!m_background) {
        m_background = std::make_unique<Background>(
            m_application, sessionParts(m_environment), m_settings, m_languages, m_clock);
        connect(m_background.get(), &Background::quitWanted, &m_application, &QApplication::quit,
            Qt::QueuedConnection);
    }
    return *m_background;
}

void Desktop::close() {
    if (m_background)
        m_background->leave();
    if (m_window)
        m_window->keepPlace();
    m_window.reset();
    m_workspace.reset();
}

void Desktop::askFirstStart() {
    dress();
    m_options.isMinimized = false; // Who is asked is there.
    const FirstStart proposal{m_settings.preferences().language, m_settings.preferences().personName,
        {WorkspaceChoice::Kind::File, StoreLocation::sqliteFile(m_folders.workspaceFile)}};
    auto* dialog = new FirstStartDialog(proposal, m_languages.locale());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connectFirstStart(dialog);
    connect(dialog, &QDialog::rejected, this, &Desktop::quitWithoutWindow);
    dialog->show();
}

void Desktop::connectFirstStart(FirstStartDialog* dialog) {
    connect(dialog, &FirstStartDialog::languageChosen, this,
        [this](const QString& code) { m_languages.use(code); });
    connect(dialog, &FirstStartDialog::connectionTested, this, [this, dialog](const StoreLocation& location) {
        m_opener.test(location, [shown = QPointer(dialog)](const Result<void>& tested) {
            if (shown)
                shown->showTested(tested);
        });
    });
    connect(dialog, &FirstStartDialog::submitted, this, [this, dialog](const FirstStart& start) {
        dialog->setBusy(true);
        auto preferences = m_settings.preferences();
        preferences.language = start.language;
        preferences.personName = start.personName;
        m_settings.setPreferences(preferences);
        const auto memory =
            start.workspace.kind == WorkspaceChoice::Kind::Demo ? Memory::ThisStart : Memory::Kept;
        open(start.workspace, memory, [shown = QPointer(dialog)](const Result<void>& opened) {
            if (!shown)
                return;
            shown->setBusy(false);
            if (opened)
                shown->accept();
            else
                shown->showError(opened.error());
        });
    });
}

void Desktop::showCannotOpen(const StoreLocation& location, Memory memory, const Error& error) {
    dress();
    m_options.isMinimized = false;
    if (location.isPostgresql() || !location.path().isEmpty())
        m_unopened = location;
    if (error.kind == ErrorKind::AuthenticationFailed) {
        askPassword(location, memory, error);
        return;
    }
    const bool hasBackups = !location.isPostgresql() && !location.path().isEmpty();
    auto* box = new StartFailureBox(error, m_languages.locale(), hasBackups, m_window.get());
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(box, &StartFailureBox::restoreWanted, this, [this, location] { askRestore(location); });
    connect(box, &StartFailureBox::otherWanted, this, [this] { editPreferences(true); });
    connect(box, &StartFailureBox::retryWanted, this, [this] { m_retry(); });
    connect(box, &StartFailureBox::givenUp, this, &Desktop::quitWithoutWindow);
    box->open();
}

void Desktop::askPassword(const StoreLocation& location, Memory memory, const Error& error) {
    auto* dialog = new PasswordDialog(location, error, m_languages.locale(), m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PasswordDialog::otherWanted, this, [this] { editPreferences(true); });
    connect(dialog, &QDialog::rejected, this, &Desktop::quitWithoutWindow);
    connect(
        dialog, &PasswordDialog::submitted, this, [this, dialog, location, memory](const QString& password) {
            dialog->setBusy(true);
            open({WorkspaceChoice::Kind::Team, location.withPassword(password)}, memory,
                [this, location, memory, shown = QPointer(dialog)](const Result<void>& opened) {
                    if (!shown)
                        return;
                    const bool isRefused = !opened && opened.error().kind == ErrorKind::AuthenticationFailed;
                    if (isRefused) {
                        shown->showError(opened.error());
                        return;
                    }
                    shown->accept();
                    if (!opened)
                        showCannotOpen(location, memory, opened.error());
                });
        });
    dialog->open();
}

void Desktop::quitWithoutWindow() {
    if (!m_window)
        m_application.quit();
}

void Desktop::askRestore(const StoreLocation& location) {
    whenDone(QtConcurrent::run([location] { return restorable(location); }), this,
        [this, location](const Result<QList<RestorableBackup>>& backups) {
            if (!backups) {
                showCannotOpen(location, Memory::ThisStart, backups.error());
                return;
            }
            auto* dialog = new RestoreDialog(*backups, m_clock.now(), m_languages.locale());
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->setWindowModality(Qt::ApplicationModal);
            connect(dialog, &RestoreDialog::restoreConfirmed, this,
                [this, dialog, location](const Backup& backup) { restore(dialog, location, backup); });
            connect(dialog, &QDialog::rejected, this, &Desktop::quitWithoutWindow);
            dialog->show();
        });
}

void Desktop::restore(RestoreDialog* dialog, const StoreLocation& location, const Backup& backup) {
    dialog->setBusy(true);
    close();
    const auto restoring = QtConcurrent::run(
        [location, backup, now = m_clock.now()] { return Backups(location).restore(backup, now.utc); });
    whenDone(restoring, dialog, [this, dialog, location](const Result<void>& restored) {
        dialog->setBusy(false);
        if (!restored)
            dialog->showError(restored.error());
        m_retry = [this, location] { openOrShow(location, Memory::ThisStart); };
        open({WorkspaceChoice::Kind::File, location}, Memory::ThisStart,
            [this, dialog, location, restored](const auto& opened) {
                if (!opened)
                    showCannotOpen(location, Memory::ThisStart, opened.error());
                if (restored)
                    dialog->accept();
            });
    });
}

WorkspaceInUse Desktop::workspaceInUse() const {
    if (!m_workspace)
        return {WorkspaceInUse::Kind::None, m_unopened.value_or(usualWorkspace(m_settings, m_folders))};
    if (m_workspace->isDemo())
        return {WorkspaceInUse::Kind::Demo, usualWorkspace(m_settings, m_folders)};
    return {WorkspaceInUse::Kind::Own, m_workspace->location()};
}

void Desktop::editPreferences(bool isAboutWorkspace) {
    m_preferences.edit(workspaceInUse(), isAboutWorkspace, m_window.get());
}

void Desktop::connectPreferences() {
    connect(&m_preferences, &PreferencesFlow::cancelled, this, &Desktop::quitWithoutWindow);
    connect(&m_preferences, &PreferencesFlow::applied, this, &Desktop::apply);
    connect(&m_preferences, &PreferencesFlow::alertTestWanted, this,
        [this](PreferencesDialog* dialog) { dialog->showAlertTested(background().test()); });
    connect(&m_preferences, &PreferencesFlow::openWanted, this,
        [this](const WorkspaceChoice& choice, const Report& report) { open(choice, Memory::Kept, report); });
}

void Desktop::apply(const Preferences& preferences, bool isOtherConnection) {
    useLanguage(preferences);
    if (m_background)
        m_background->apply(preferences.background);
    if (m_workspace)
        m_workspace->alerts().rename(preferences.personName);
    m_theme->use(preferences.scheme);
    if (isOtherConnection)
        connectAccounts(m_workspace, *m_secrets, preferences.connection, this);
}

void Desktop::useLanguage(const Preferences& preferences) {
    m_languages.use(m_options.language.isEmpty() ? preferences.language : m_options.language);
    if (m_background)
        m_background->useLanguage();
    sayReasons();
}

} // namespace favilla
