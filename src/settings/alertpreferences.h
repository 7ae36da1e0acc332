// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/alert.h"

class QSettings;

namespace favilla {

/// What the user chose for alerts and for the program in the background, on this machine.
struct AlertPreferences {
    AlertSettings alerts = {};
    bool isStartedWithSession = false;
    /// Into the tray, where there is one.
    bool isStartedMinimized = false;
    /// Closing the window does not end the program.
    bool isKeptInTray = true;
    /// The first time, it is said where the window went.
    bool isTrayExplained = false;
    bool isTaskBarExplained = false;

    friend bool operator==(const AlertPreferences&, const AlertPreferences&) = default;
};

AlertPreferences readAlertPreferences(const QSettings& store);
void writeAlertPreferences(QSettings& store, const AlertPreferences& preferences);

} // namespace favilla
