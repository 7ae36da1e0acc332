// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop.h"
#include "views/main/mainwindow.h"

#include <functional>
#include <vector>

namespace favilla {

/// Does the main job in the real windows of the real program, from an import to the archive, and keeps a
/// picture of each step.
class Tour {
public:
    /// Pictures go to `folder`, which must exist.
    Tour(Desktop& desktop, QString folder);

    /// Prints a line per step; false at the first step that does not come about.
    bool run();

private:
    struct Step {
        const char* name;
        bool (Tour::*action)();
    };
    static const std::vector<Step>& steps();

    bool start();
    bool openImport();
    bool finishImport();
    bool openAccept();
    bool fillAccept();
    bool accept();
    bool openDecline();
    bool decline();
    bool seeActive();
    bool edit();
    bool addContact();
    bool win();
    bool openLost();
    bool lose();
    bool seeArchive();
    bool search();
    bool undo();
    bool newReferral();
    bool seeKeys();
    bool seePreferences();
    bool seeHelp();
    bool seeAbout();

    bool select(const QString& customer);
    bool isShown(const QString& customer, Substatus substatus);
    bool closeDialogs();
    bool takePicture(const QString& name);
    MainWindow* window() const { return m_desktop.window(); }

    Desktop& m_desktop;
    QString m_folder;
    int m_number = 0;
    QString m_won;
    QString m_lost;
};

} // namespace favilla
