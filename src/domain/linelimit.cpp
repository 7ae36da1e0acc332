// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/linelimit.h"

namespace favilla {
namespace {

constexpr QChar ellipsis(0x2026);

} // namespace

QString withinLimit(const QString& text, qsizetype limit) {
    if (text.size() <= limit)
        return text;
    const auto kept = limit - 1;
    return text.left(text.at(kept - 1).isHighSurrogate() ? kept - 1 : kept) + ellipsis;
}

QStringList withinLimit(const QStringList& entries) {
    QStringList kept;
    qsizetype letters = 0;
    for (const auto& entry : entries) {
        const auto line = withinLimit(entry);
        letters += line.size() + 1;
        if (letters > longestList) {
            if (!kept.endsWith(QString(ellipsis)))
                kept << QString(ellipsis);
            break;
        }
        kept << line;
    }
    return kept;
}

} // namespace favilla
