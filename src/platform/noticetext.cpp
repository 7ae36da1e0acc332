// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/noticetext.h"

namespace favilla {
namespace {

bool isNoCharacter(char32_t c) {
    return (c & 0xfffe) == 0xfffe || (c >= 0xfdd0 && c <= 0xfdef) || QChar::isSurrogate(c);
}

/// A notice is parsed as XML by some services, and XML has no control characters (XML 1.0, production 2).
bool isKept(char32_t c) {
    return !isNoCharacter(c) && (c == U'\n' || QChar::category(c) != QChar::Other_Control);
}

QString cut(const QString& text, qsizetype limit) {
    if (text.size() <= limit)
        return text;
    const auto isHalf = limit > 1 && text.at(limit - 2).isHighSurrogate();
    return text.left(limit - (isHalf ? 2 : 1)) + QChar(0x2026);
}

} // namespace

QString noticeText(const QString& text, qsizetype limit) {
    QString kept;
    // A few characters more than are shown, so that what is left out at the front does not shorten it.
    const auto parts = text.left(limit * 4).toUcs4();
    for (const auto part : parts) {
        const auto c = part == U'\t' ? U' ' : char32_t(part);
        if (isKept(c))
            kept += QString::fromUcs4(&c, 1);
    }
    return cut(kept.trimmed(), limit);
}

QString noticeLine(const QString& text, qsizetype limit) {
    auto line = text.left(limit * 4);
    line.replace(u'\n', u' ').replace(u'\r', u' ');
    return noticeText(line, limit);
}

} // namespace favilla
