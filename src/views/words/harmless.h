// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace favilla::words {

/// Text that a stranger wrote, fit to be shown: control characters, marks that turn the direction of what
/// follows, and halves of characters become a visible sign, so that a name cannot hide or rearrange its
/// neighbours. Line ends become '\n'; tabs and line ends stay. For display only; the store keeps what came.
QString harmless(const QString& text);

/// As `harmless`, on one line: line ends, tabs and runs of blanks become one blank, the ends are trimmed.
QString harmlessLine(const QString& text);

/// One line that stands between others ("Padova · 51–250 people"): text with letters that run from right to
/// left is wrapped in an isolate (Unicode UAX 9), so that the figures beside it stay where they are.
QString isolated(const QString& text);

} // namespace favilla::words
