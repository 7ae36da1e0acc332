// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop.h"

#include "store/whendone.h"
#include "views/dialogs/firststartdialog.h"
#include "views/dialogs/preferencesdialog.h"
#include "views/dialogs/restoredialog.h"
#include "views/dialogs/startfailurebox.h"
#include "views/main/mainwindow.h"
#include "views/main/workspacewords.h"

#include <QApplication>
#include <QPointer>
#include <QtConcurrentRun>

namespace favilla {
namespace {

/// Lists the backups with what each holds; on a thread of the pool, since each has to be opened.
Result<QList<RestorableBackup>> restorable(const StoreLocation& location) {
    const auto backups = Backups(location).list();
    if (!backups)
        return backups.error();
    QList<RestorableBackup> all;
    for (const auto& backup : *backups) {
        const auto count = Backups::referralCount(backup);
        all << RestorableBackup{backup, count ? std::optional(*count) : std::nullopt};
    }
    return all;
}

} // namespace

Desktop::Desktop(QApplication& application, const StandardFolders& folders, const Clock& clock,
    std::unique_ptr<SecretStore> secrets)
    : m_application(application)
    , m_folders(folders)
    , m_file(folders.settingsFile, QSettings::IniFormat)
    , m_settings(m_file, systemUserName(QProcessEnvironment::systemEnvironment()))
    , m_clock(clock)
    , m_languages(application)
    , m_theme(application, systemShade())
    , m_secrets(std::move(secrets))
    , m_opener(clock, *m_secrets) {
    // Between a failure and its remedy no window is open: the program ends when it is told to, not then.
    QApplication::setQuitOnLastWindowClosed(false);
}

Desktop::~Desktop() {
    close();
}

void Desktop::start(const StartOptions& options) {
    m_options = options;
    apply(m_settings.preferences());
    if (options.isDemo)
        open({WorkspaceChoice::Kind::Demo, {}}, [this](const Result<void>& opened) {
            if (!opened)
                showCannotOpen({}, opened.error());
        });
    else if (options.workspace.isEmpty() && m_settings.isFirstStart())
        askFirstStart();
    else
        openLast();
}

void Desktop::openLast() {
    const auto last = m_options.workspace.isEmpty() ? m_settings.lastWorkspace() : m_options.workspace;
    const auto wanted = last.isEmpty() ? m_folders.workspaceFile : last;
    const auto location = StoreLocation::fromText(wanted);
    if (!location) {
        showCannotOpen(StoreLocation::sqliteFile(wanted), location.error());
        return;
    }
    open({WorkspaceChoice::Kind::File, *location}, [this, location](const Result<void>& opened) {
        if (!opened)
            showCannotOpen(*location, opened.error());
    });
}

void Desktop::open(const WorkspaceChoice& choice, const Report& report) {
    const bool isDemo = choice.kind == WorkspaceChoice::Kind::Demo;
    const auto answer = [this, isDemo, report](const Opener::Opened& opened) {
        if (!opened) {
            report(opened.error());
            return;
        }
        const auto location = (*opened)->location();
        if (!isDemo) {
            m_settings.setLastWorkspace(location.display());
            m_settings.markStarted();
        }
        show(*opened, isDemo ? words::demoTitle() : words::workspaceTitle(location));
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
    m_window = std::make_unique<MainWindow>(*m_workspace, m_settings, m_languages, title);
    connectWindow();
    m_window->show();
    m_window->importFiles(std::exchange(m_options.files, {}));
    whenDone(QtConcurrent::run([place = m_workspace->location()] { return place.isOnSharedFolder(); }),
        m_window.get(), [window = m_window.get()](bool isShared) {
            if (isShared)
                window->warnOfSharedFolder();
        });
    emit opened();
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
    connect(
        window, &MainWindow::demoWanted, this,
        [this] {
            open({WorkspaceChoice::Kind::Demo, {}}, [this](const Result<void>& opened) {
                if (!opened)
                    showCannotOpen({}, opened.error());
            });
        },
        later);
}

void Desktop::close() {
    if (m_window)
        m_window->keepPlace();
    m_window.reset();
    m_workspace.reset();
}

void Desktop::askFirstStart() {
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
        test(location, [shown = QPointer(dialog)](const Result<void>& tested) {
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
        open(start.workspace, [shown = QPointer(dialog)](const Result<void>& opened) {
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

void Desktop::showCannotOpen(const StoreLocation& location, const Error& error) {
    const bool hasBackups = !location.isPostgresql() && !location.path().isEmpty();
    auto* box = new StartFailureBox(error, m_languages.locale(), hasBackups, m_window.get());
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(box, &StartFailureBox::restoreWanted, this, [this, location] { askRestore(location); });
    connect(box, &StartFailureBox::otherWanted, this, [this] { editPreferences(true); });
    connect(box, &StartFailureBox::retryWanted, this, &Desktop::openLast);
    connect(box, &StartFailureBox::givenUp, this, &Desktop::quitWithoutWindow);
    box->open();
}

void Desktop::quitWithoutWindow() {
    if (!m_window)
        m_application.quit();
}

void Desktop::askRestore(const StoreLocation& location) {
    whenDone(QtConcurrent::run([location] { return restorable(location); }), this,
        [this, location](const Result<QList<RestorableBackup>>& backups) {
            if (!backups) {
                showCannotOpen(location, backups.error());
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
        open({WorkspaceChoice::Kind::File, location}, [this, dialog, location, restored](const auto& opened) {
            if (!opened)
                showCannotOpen(location, opened.error());
            if (restored)
                dialog->accept();
        });
    });
}

void Desktop::editPreferences(bool isAboutWorkspace) {
    const auto location =
        m_workspace ? m_workspace->location() : StoreLocation::sqliteFile(m_folders.workspaceFile);
    auto* dialog =
        new PreferencesDialog(m_settings.preferences(), location, m_languages.locale(), m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (isAboutWorkspace)
        dialog->showWorkspacePage();
    connectPreferences(dialog);
    connect(dialog, &QDialog::rejected, this, &Desktop::quitWithoutWindow);
    dialog->open();
}

void Desktop::connectPreferences(PreferencesDialog* dialog) {
    connect(
        dialog, &PreferencesDialog::connectionTested, this, [this, dialog](const StoreLocation& location) {
            test(location, [shown = QPointer(dialog)](const Result<void>& tested) {
                if (shown)
                    shown->showTested(tested);
            });
        });
    connect(dialog, &PreferencesDialog::submitted, this,
        [this, dialog](const Preferences& preferences, const std::optional<WorkspaceChoice>& choice) {
            apply(preferences);
            if (!choice) {
                dialog->accept();
                return;
            }
            dialog->setBusy(true);
            dialog->setParent(nullptr, dialog->windowFlags()); // the window it belongs to may go
            dialog->show();
            open(*choice, [shown = QPointer(dialog)](const Result<void>& opened) {
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

void Desktop::test(const StoreLocation& location, const Report& report) {
    auto trial = std::make_shared<Database>(location, m_clock);
    whenDone(trial->open(), this, [trial, report](const Result<void>& opened) { report(opened); });
}

void Desktop::apply(const Preferences& preferences) {
    m_settings.setPreferences(preferences);
    m_languages.use(m_options.language.isEmpty() ? preferences.language : m_options.language);
    m_theme.use(preferences.scheme);
}

} // namespace favilla
