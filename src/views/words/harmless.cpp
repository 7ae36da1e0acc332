// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/words/harmless.h"

#include <QList>

#include <algorithm>

namespace favilla::words {
namespace {

// Unicode's own sign for "something that cannot be shown"; every usual font has it.
constexpr QChar unshowable(QChar::ReplacementCharacter);

bool isLineEnd(QChar c) {
    return c == u'\n' || c == u'\r' || c == QChar(0x0085) || c == QChar(QChar::LineSeparator)
        || c == QChar(QChar::ParagraphSeparator) || c == u'\v' || c == u'\f';
}

bool isDirectionMark(QChar c) {
    const auto code = c.unicode();
    return code == 0x061c || code == 0x200e || code == 0x200f || (code >= 0x202a && code <= 0x202e)
        || (code >= 0x2066 && code <= 0x2069);
}

bool isInvisible(QChar c) {
    const auto code = c.unicode();
    // Interlinear notes, the object sign (a picture to Qt's text layout), the byte order mark, no character.
    return (code >= 0xfff9 && code <= 0xfffc) || code == 0xfeff || code >= 0xfffe
        || (code >= 0xfdd0 && code <= 0xfdef);
}

bool isUnshowable(QChar c) {
    return (c.category() == QChar::Other_Control && c != u'\t') || isDirectionMark(c) || isInvisible(c);
}

bool runsRightToLeft(const QString& text) {
    const auto letters = text.toUcs4();
    return std::any_of(letters.cbegin(), letters.cend(), [](char32_t letter) {
        const auto direction = QChar::direction(letter);
        return direction == QChar::DirR || direction == QChar::DirAL;
    });
}

} // namespace

QString harmless(const QString& text) {
    QString shown;
    shown.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto c = text.at(i);
        const auto next = i + 1 < text.size() ? text.at(i + 1) : QChar();
        if (c.isHighSurrogate() && next.isLowSurrogate()) {
            shown += c;
            shown += next;
            ++i;
        } else if (isLineEnd(c)) {
            i += c == u'\r' && next == u'\n' ? 1 : 0;
            shown += u'\n';
        } else {
            shown += c.isSurrogate() || isUnshowable(c) ? unshowable : c;
        }
    }
    return shown;
}

QString harmlessLine(const QString& text) {
    return harmless(text).simplified();
}

QString isolated(const QString& text) {
    const auto line = harmlessLine(text);
    constexpr QChar firstStrongIsolate(0x2068);
    constexpr QChar popIsolate(0x2069);
    return runsRightToLeft(line) ? firstStrongIsolate + line + popIsolate : line;
}

} // namespace favilla::words
