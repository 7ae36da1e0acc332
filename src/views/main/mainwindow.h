// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controllers/workspace.h"

#include <QMainWindow>
#include <QPointer>

class QLabel;

namespace favilla {

class AnswerFlow;
class Desk;
class ExportFlow;
class HelpFlow;
class ImportFlow;
class Languages;
class MainActions;
class ProblemFlow;
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
    /// Keeps where the window and its panes are, and what is on screen, for the next start.
    void keepPlace();
    MainActions& actions() { return *m_actions; }
    Desk& desk() { return *m_desk; }

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
    void connectFileActions();
    void connectReferralActions();
    void connectViewActions();
    void connectFlows();
    void onDetailChanged();
    void onStateChanged(const WorkspaceState& state);
    void onAnswered(const Change& change);
    void withReferral(void (AnswerFlow::*function)(const Referral&));
    void offerWord(const Change& change);

    void chooseImport();
    void importNext();
    void paste();
    void writeWord(const Referral& referral);
    void writeWordToCustomer();
    void saveView();
    void openLink(const QUrl& link);
    QString helpPage() const;
    void showFailure(const Error& error);
    void say(const QString& text);
    QString placeWord() const;
    void retranslate();

    Workspace& m_workspace;
    Settings& m_settings;
    Languages& m_languages;
    QString m_title;
    MainActions* m_actions;
    Desk* m_desk;
    AnswerFlow* m_answers;
    ImportFlow* m_imports;
    ExportFlow* m_exports;
    ProblemFlow* m_problems;
    HelpFlow* m_help;
    QLabel* m_placeLabel;
    QLabel* m_countLabel;
    QPointer<QDialog> m_failure;
    Counts m_counts;
    /// The step that the undo bar offers to take back.
    ChangeId m_offered;
    bool m_isOnSharedFolder = false;
    QStringList m_filesToImport;
};

} // namespace favilla
