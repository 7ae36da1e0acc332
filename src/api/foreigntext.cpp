// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/foreigntext.h"

#include <algorithm>

namespace favilla {

QString oneLine(const QString& text, qsizetype limit) {
    auto line = text.left(limit);
    std::replace_if(
        line.begin(), line.end(), [](QChar c) { return !c.isPrint(); }, u' ');
    return line.simplified();
}

QString plainId(const QString& text) {
    QString id;
    for (const auto c : text.left(80))
        if ((c.unicode() < 0x80 && c.isLetterOrNumber()) || QStringView(u"-._:|").contains(c))
            id += c;
    return id;
}

} // namespace favilla
