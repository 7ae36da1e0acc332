// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace favilla::simulation {

/// A piece of a filter. Words hold their path (`customerProfile/address/country`), texts come without quotes.
struct FilterToken {
    enum class Kind { Word, Text, Instant, Open, Close, Colon, End };
    Kind kind = Kind::End;
    QString text;
};

/// False: a character that belongs nowhere, or an open quote.
bool tokenize(const QString& text, QList<FilterToken>& tokens);

} // namespace favilla::simulation
