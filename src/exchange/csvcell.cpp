// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvcell.h"

#include <algorithm>

namespace favilla {
namespace {

using namespace Qt::Literals::StringLiterals;

bool isFormulaSign(QChar c) {
    return QStringView(u"=+-@\t\r\n").contains(c);
}

/// Control characters that would make a table look like a program to those who read it.
bool isStrange(QChar c) {
    return c < u' ' && c != u'\t' && c != u'\n' && c != u'\r';
}

/// Whether UTF-8 in a file gives back exactly this text.
bool isWritable(const QString& text) {
    return text.isValidUtf16() && std::none_of(text.begin(), text.end(), isStrange);
}

QString escaped(const QString& text) {
    QString cell = u"'\\"_s;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool isPair = c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        if (isPair)
            cell += text.sliced(i++, 2);
        else if (isStrange(c) || c == u'\\' || c.isSurrogate())
            cell += u"\\u%1"_s.arg(c.unicode(), 4, 16, QLatin1Char('0'));
        else
            cell += c;
    }
    return cell;
}

QString unescaped(QStringView cell) {
    constexpr qsizetype escapeLength = 6;
    QString text;
    for (qsizetype i = 0; i < cell.size(); ++i) {
        bool isCode = false;
        const auto code = cell.sliced(i).startsWith(u"\\u") && i + escapeLength <= cell.size()
            ? cell.sliced(i + 2, 4).toUShort(&isCode, 16)
            : ushort(0);
        text += isCode ? QChar(code) : cell.at(i);
        i += isCode ? escapeLength - 1 : 0;
    }
    return text;
}

} // namespace

QString cellFromText(const QString& text) {
    if (text.isEmpty())
        return text;
    if (!isWritable(text))
        return escaped(text);
    return isFormulaSign(text.front()) || text.front() == u'\'' ? u'\'' + text : text;
}

QString textFromCell(const QString& cell) {
    if (cell.startsWith(u"'\\"))
        return unescaped(QStringView(cell).sliced(2));
    return cell.startsWith(u'\'') ? cell.sliced(1) : cell;
}

QString textFromForeignCell(const QString& cell) {
    const bool isGuard = cell.size() > 1 && cell.front() == u'\'' && isFormulaSign(cell.at(1));
    return isGuard ? cell.sliced(1) : cell;
}

QString guardedCell(const QString& cell) {
    return !cell.isEmpty() && isFormulaSign(cell.front()) ? u'\'' + cell : cell;
}

QString joined(const QStringList& values) {
    QStringList safe;
    for (auto value : values)
        safe << (value.isEmpty() ? u"\\-"_s : value.replace(u'\\', "\\\\"_L1).replace(u';', "\\;"_L1));
    return safe.join("; "_L1);
}

QStringList split(const QString& cell) {
    if (cell.isEmpty())
        return {};
    QStringList values{QString()};
    for (qsizetype i = 0; i < cell.size(); ++i) {
        const QChar c = cell.at(i);
        const QChar next = i + 1 < cell.size() ? cell.at(i + 1) : QChar();
        if (c == u'\\' && (next == u'\\' || next == u';' || next == u'-')) {
            if (next != u'-')
                values.last() += next;
            ++i;
        } else if (c == u';') {
            values << QString();
            i += next == u' ' ? 1 : 0;
        } else {
            values.last() += c;
        }
    }
    return values;
}

QByteArray csvRecord(const QStringList& cells, QChar separator) {
    QByteArray record;
    for (const auto& cell : cells) {
        if (!record.isEmpty() || &cell != &cells.front())
            record += QString(separator).toUtf8();
        const bool isQuoted =
            std::any_of(cell.begin(), cell.end(),
                [separator](QChar c) { return c == separator || c == u'"' || c == u'\n' || c == u'\r'; })
            || cell.startsWith(u' ') || cell.endsWith(u' ');
        auto bytes = cell.toUtf8();
        record += isQuoted ? '"' + bytes.replace('"', "\"\"") + '"' : bytes;
    }
    return record;
}

} // namespace favilla
