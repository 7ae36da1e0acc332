// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop.h"
#include "support/fakeclock.h"
#include "views/main/mainwindow.h"

#include <QTemporaryDir>

#include <functional>

namespace favilla::windows {

/// The real program with a demo workspace, on settings of its own and at a moment that stands still.
class Program {
public:
    Program(QApplication& application, const QString& language, Scheme scheme);

    /// False where the window did not come.
    bool start();
    MainWindow& window() const { return *m_desktop.window(); }
    Workspace& workspace() const { return *m_desktop.workspace(); }
    const FakeClock& clock() const { return m_clock; }
    /// As a user does it: in the preferences. False where the window did not follow.
    bool switchTo(const QString& language);

    /// Takes the demo's saved views out of the sidebar: their names are the user's, whatever the language.
    bool removeViews();

    /// What the window can show; `show` answers whether it came about.
    struct View {
        QString name;
        std::function<bool()> show;
    };
    QList<View> views();
    /// Goes through the rows of the list on screen; `seen` is called with each page.
    bool eachRow(const std::function<void(const QString& customer)>& seen);
    /// The dialogs that only the window can open.
    QList<View> dialogs();
    /// The dialog that is open now.
    static QWidget* dialog();
    static bool closeDialogs();

private:
    bool show(const ReferralQuery& query);
    bool isSettled() const;
    bool search(const QString& text);

    QTemporaryDir m_home;
    FakeClock m_clock;
    StandardFolders m_folders;
    Desktop m_desktop;
};

} // namespace favilla::windows
