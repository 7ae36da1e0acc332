// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/forms/shownname.h"

#include "views/words/harmless.h"

namespace favilla {

QString shownName(const QString& name) {
    constexpr qsizetype longestName = 60;
    auto line = words::harmlessLine(name);
    if (line.size() > longestName)
        line = line.left(longestName).trimmed() + u'…';
    return words::isolated(line);
}

} // namespace favilla
