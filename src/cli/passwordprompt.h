// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <optional>

namespace favilla {

/// Puts a question to whoever sits at the terminal; nothing where nobody does.
using PasswordPrompt = std::function<std::optional<QString>(const QString& question)>;

/// Asks on the standard error and reads one line of the standard input without showing it; nothing where that
/// is no terminal, so that a script never waits. Blocks.
std::optional<QString> readHiddenLine(const QString& question);

} // namespace favilla
