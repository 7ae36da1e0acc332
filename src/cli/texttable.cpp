// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/texttable.h"

#include "views/words/harmless.h"

namespace favilla {
namespace {

QString shortened(const QString& text) {
    constexpr int widest = 40;
    return text.size() <= widest ? text : text.left(widest - 1) + QChar(0x2026);
}

} // namespace

QString textTable(const QList<QStringList>& rows) {
    QList<QStringList> table;
    QList<qsizetype> widths;
    for (const auto& row : rows) {
        QStringList cells;
        for (qsizetype i = 0; i < row.size(); ++i) {
            const auto cell = words::harmlessLine(row.at(i));
            cells << (i + 1 < row.size() ? shortened(cell) : cell);
            if (widths.size() <= i)
                widths << 0;
            widths[i] = std::max(widths.at(i), cells.last().size());
        }
        table << cells;
    }
    QString text;
    for (const auto& cells : table) {
        for (qsizetype i = 0; i + 1 < cells.size(); ++i)
            text += cells.at(i).leftJustified(widths.at(i)) + QStringLiteral("  ");
        text += cells.last() + QChar(u'\n');
    }
    return text;
}

} // namespace favilla
