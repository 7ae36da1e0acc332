// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include <functional>

namespace favilla {

/// Which of the words bytes hold, in UTF-8 or in the UTF-16 of this machine.
QStringList leaksIn(const QByteArray& bytes, const QStringList& words);

/// The lines of a text that hold any of them.
QStringList leakingLines(const QString& text, const QStringList& words);

/// Files with what they hold of the words that `unwantedIn` names for them, a line each. Hidden ones and
/// those of subfolders too; read as they are now.
QStringList leaksUnder(
    const QString& folder, const std::function<QStringList(const QString& path)>& unwantedIn);

} // namespace favilla
