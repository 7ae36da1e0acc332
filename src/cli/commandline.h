// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

#include <memory>
#include <vector>

namespace favilla {

/// The options that every command takes.
struct CommonOptions {
    /// A path or a connection address; empty for the usual workspace.
    QString workspace;
    bool isJson = false;
    /// "it", "en", or empty for the preference.
    QString language;
    /// A workspace that is not there may be made.
    bool isCreating = false;

    friend bool operator==(const CommonOptions&, const CommonOptions&) = default;
};

/// What came of the arguments: a command to run, or a text to print with the status to end with.
struct CommandLine {
    CommonOptions options;
    std::unique_ptr<Command> command;
    /// Help (status 0) or what is wrong (status 2).
    QString text;
    int status = 0;
};

/// All that favilla-cli can be asked, in the order of its help.
std::vector<std::unique_ptr<Command>> allCommands();

/// What was asked about language and form, read before anything else so that even the refusal of an unknown
/// option comes in them.
CommonOptions commonOptions(const QStringList& arguments);

/// `arguments` without the program's name. Options may stand before and behind the command.
CommandLine readCommandLine(const QStringList& arguments);

} // namespace favilla
