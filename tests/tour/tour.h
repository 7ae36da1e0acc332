// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "walk.h"

namespace favilla {

/// Does the main job in the real windows of the real program, from an import to the archive, and keeps a
/// picture of each step.
class Tour final : public Walk {
public:
    using Walk::Walk;

    /// Prints a line per step; false at the first step that does not come about.
    bool run();

private:
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
    bool planStep();
    bool win();
    bool openLost();
    bool lose();
    bool seeArchive();
    bool search();
    bool undo();
    bool newReferral();
    bool seeKeys();
    bool seePreferences();
    bool seeAlertPreferences();
    bool seeBackgroundPreferences();
    bool seeSnooze();
    bool seeHelp();
    bool seeAbout();

    QString m_won;
    QString m_lost;
};

} // namespace favilla
