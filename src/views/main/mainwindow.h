// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controllers/workspace.h"

#include <QMainWindow>
#include <QPointer>

#include <functional>

class QMimeData;

namespace favilla {

class AnswerFlow;
class ConnectionFlow;
class Desk;
class ExportFlow;
class HelpFlow;
class ImportFlow;
class Languages;
class MainActions;
class NoticeBar;
class ProblemFlow;
class SavedViewFlow;
class StatusLine;
class Settings;

/// The window of one open workspace: the desk, the menus, the status line, and the flows that the actions
/// start. Thread: main.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    /// `title`: how the workspace is called in the title bar and the status line.
    MainWindow(Workspace& workspace, Settings& settings, Languages& languages, const QString& title);
    ~MainWindow() override;

    /// One file after the other; the next one begins when the dialog of the one before is closed.
    void importFiles(const QStringList& paths);
    /// The file lies where SQLite is not safe: says so in the status line for as long as it is open.
    void warnOfSharedFolder();
    /// The file was not there and has been made: says so until something is put into it.
    void tellNewWorkspace();
    const NoticeBar& notice() const { return *m_notice; }
    /// Keeps where the window and its panes are, and what is on screen, for the next start.
    void keepPlace();
    MainActions& actions() { return *m_actions; }
    Desk& desk() { return *m_desk; }
    ConnectionFlow& connection() { return *m_connection; }
    AnswerFlow& answers() { return *m_answers; }

signals:
    void workspaceWanted();
    void demoWanted();
    void restoreWanted();
    void preferencesWanted();
    void quitWanted();

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void buildCentre();
    void connectFileActions();
    void connectReferralActions();
    void connectViewActions();
    void connectFlows();
    void connectViewFlow();
    void connectConnection();
    void onDetailChanged();
    void onStateChanged(const WorkspaceState& state);
    void onAnswered(const Change& change);
    void withReferral(void (AnswerFlow::*function)(const Referral&));
    void offerWord(const Change& change);
    void offerUndo(std::function<QString()> words, std::function<void()> takeBack);
    void endOvertakenOffer(const std::optional<Change>& undoable);

    void chooseImport();
    void importNext();
    void take(const QMimeData& data);
    void writeWord(const Referral& referral);
    void writeWordToCustomer();
    void openLink(const QUrl& link);
    QString helpPage() const;
    void showFailure(const Error& error);
    void showNotice();
    void retranslate();

    Workspace& m_workspace;
    Settings& m_settings;
    Languages& m_languages;
    QString m_title;
    MainActions* m_actions;
    QWidget* m_centre;
    Desk* m_desk;
    AnswerFlow* m_answers;
    ImportFlow* m_imports;
    ExportFlow* m_exports;
    ProblemFlow* m_problems;
    HelpFlow* m_help;
    SavedViewFlow* m_views;
    ConnectionFlow* m_connection;
    NoticeBar* m_notice;
    StatusLine* m_status;
    QPointer<QDialog> m_failure;
    /// What the undo bar offers to take back, and the step behind it where it is one of a referral.
    std::function<QString()> m_offerWords;
    std::function<void()> m_takeBack;
    std::optional<Change> m_offered;
    bool m_isNew = false;
    QStringList m_filesToImport;
};

} // namespace favilla
