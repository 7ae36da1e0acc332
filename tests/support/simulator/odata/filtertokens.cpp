// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filtertokens.h"

#include <QRegularExpression>

namespace favilla::simulation {
namespace {

using namespace Qt::Literals::StringLiterals;
using Kind = FilterToken::Kind;

/// The text after an opening quote; a doubled quote is one. -1: it never closes.
qsizetype readText(const QString& text, qsizetype at, QString& value) {
    while (at < text.size()) {
        if (text.at(at) != u'\'') {
            value += text.at(at++);
        } else if (at + 1 < text.size() && text.at(at + 1) == u'\'') {
            value += u'\'';
            at += 2;
        } else {
            return at + 1;
        }
    }
    return -1;
}

bool isSign(QChar character, Kind& kind) {
    if (character == u'(')
        kind = Kind::Open;
    else if (character == u')')
        kind = Kind::Close;
    else if (character == u':')
        kind = Kind::Colon;
    else
        return false;
    return true;
}

/// A word or an instant at this place; its end, or -1.
qsizetype readWord(const QString& text, qsizetype at, QList<FilterToken>& tokens) {
    static const QRegularExpression instant(u"\\d{4}-\\d\\d-\\d\\dT[\\d:.]+(?:Z|[+-]\\d\\d:\\d\\d)"_s);
    static const QRegularExpression word(u"[A-Za-z_][A-Za-z0-9_]*(?:/[A-Za-z_][A-Za-z0-9_]*)*"_s);
    const auto anchored = QRegularExpression::AnchorAtOffsetMatchOption;
    auto match = instant.match(text, at, QRegularExpression::NormalMatch, anchored);
    const auto kind = match.hasMatch() ? Kind::Instant : Kind::Word;
    if (!match.hasMatch())
        match = word.match(text, at, QRegularExpression::NormalMatch, anchored);
    if (!match.hasMatch())
        return -1;
    tokens << FilterToken{kind, match.captured()};
    return match.capturedEnd();
}

} // namespace

bool tokenize(const QString& text, QList<FilterToken>& tokens) {
    for (qsizetype at = 0; at >= 0 && at < text.size();) {
        auto kind = Kind::End;
        if (text.at(at) == u' ') {
            ++at;
        } else if (isSign(text.at(at), kind)) {
            tokens << FilterToken{kind, text.mid(at++, 1)};
        } else if (text.at(at) == u'\'') {
            QString value;
            at = readText(text, at + 1, value);
            tokens << FilterToken{Kind::Text, value};
        } else {
            at = readWord(text, at, tokens);
        }
        if (at < 0)
            return false;
    }
    tokens << FilterToken{};
    return true;
}

} // namespace favilla::simulation
