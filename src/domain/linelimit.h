// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace favilla {

// How much text a field of one line holds. Names, titles and towns are shown on one line, and to lay out a
// line takes time that grows with it: a name of 300,000 letters would stop every window that shows it.

/// Letters (UTF-16) of a field of one line.
inline constexpr qsizetype longestLine = 1'000;
/// Letters of a list that is shown on one line, all entries together.
inline constexpr qsizetype longestList = 8'000;

/// The text itself, or what fits of it and an ellipsis behind: never more than `limit` letters, and nothing
/// changes when it is done again.
QString withinLimit(const QString& text, qsizetype limit = longestLine);
/// The same for a list: each entry, and all of them together; an ellipsis stands for the entries left out.
QStringList withinLimit(const QStringList& entries);

} // namespace favilla
