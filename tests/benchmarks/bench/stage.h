// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listwatch.h"
#include "shiftedclock.h"

#include "app/desktop.h"

#include <QTemporaryDir>

class QLineEdit;

namespace favilla {
class Desk;
class MainWindow;
class ReferralListView;
} // namespace favilla

namespace favilla::bench {

/// A workspace of the benchmark and the moment for which it was invented.
struct Place {
    QString workspace;
    QDateTime now;
};

/// Settings of the benchmark's own in `home`: English, light, no questions at the start.
StandardFolders preparedFolders(const QString& home);

/// The real program with the window of one workspace open, and hands to use it. Thread: main.
class Stage {
public:
    Stage(WatchedApplication& application, const Place& place);
    ~Stage();

    /// False where the window does not come within ten minutes (a large workspace may be migrated).
    bool open();
    Workspace& workspace() { return *m_desktop.workspace(); }
    MainWindow& window();
    Desk& desk();
    ListWatch& watch() { return *m_watch; }
    const Clock& clock() const { return m_clock; }

    /// Puts text into the search field as an input method does: one keystroke, whatever its length.
    void type(const QString& text);
    /// Waits until nothing is on its way: the database has no work, rows and pictures have come to rest.
    void settle();

private:
    ReferralListView* list();
    QLineEdit* searchField();

    WatchedApplication& m_application;
    Place m_place;
    QTemporaryDir m_home;
    ShiftedClock m_clock;
    Desktop m_desktop;
    std::unique_ptr<ListWatch> m_watch;
};

} // namespace favilla::bench
