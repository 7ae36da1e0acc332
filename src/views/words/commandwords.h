// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace favilla::words {

// What `favilla --help` says.

QString desktopDescription();
QString workspaceOption();
QString demoOption();
QString minimizedOption();
QString languageOption();
QString fileArgument();
QString unknownLanguage(const QString& code);
QString demoOrWorkspace();
QString missingWorkspace();
QString foreignWorkspace(const QString& address);
/// Another process of the program, `process` by its number (0: not known), does not answer.
QString programHangs(qint64 process);

} // namespace favilla::words
