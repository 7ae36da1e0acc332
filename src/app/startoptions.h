// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/settings.h"
#include "settings/standardfolders.h"
#include "store/storelocation.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace favilla {

/// What the command line asked for.
struct StartOptions {
    /// A path or a connection address; empty for the last one used.
    QString workspace = {};
    bool isDemo = false;
    /// "it", "en", or empty for the preference.
    QString language = {};
    /// To be imported once the window is there.
    QStringList files = {};
    /// A referral to show, from a link (`favilla:referral/ID`); empty for none.
    ReferralId referral = {};
    /// The window stays closed, where it can be reached.
    bool isMinimized = false;

    friend bool operator==(const StartOptions&, const StartOptions&) = default;
};

/// What came of reading the command line: options to start with, or a text to print and a status to end with.
struct CommandLine {
    StartOptions options;
    QString output;
    std::optional<int> exitStatus;
};

/// `arguments` without the program's name. `--help` and `--version` end with 0, wrong use with 2.
CommandLine readCommandLine(const QStringList& arguments);

/// The workspace that opens where none is named: the one that was open last, at first that of the folders.
StoreLocation usualWorkspace(const Settings& settings, const StandardFolders& folders);

/// What names the workspace that is asked for, however its path is written; empty where it is the usual one
/// or none is named. Reads the settings.
QString otherWorkspace(const StartOptions& options, const StandardFolders& folders);

} // namespace favilla
