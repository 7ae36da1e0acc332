// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace favilla {

// How Favilla writes a text into a cell so that no spreadsheet runs it as a formula, and reads it back.
// A cell that starts with = + - @ tab, line break or apostrophe gets an apostrophe in front; a text with
// control characters or half a surrogate pair, which no file carries, is written as apostrophe, backslash
// and JSON escapes.

QString cellFromText(const QString& text);
QString textFromCell(const QString& cell);
/// For cells that other programs wrote: takes an apostrophe away only where it guards a formula sign.
QString textFromForeignCell(const QString& cell);

/// A cell as it came, with an apostrophe in front where it would run: both readers take that one away.
QString guardedCell(const QString& cell);

/// Several values in one cell: "Education; Retail", with ; and \ behind a backslash.
QString joined(const QStringList& values);
QStringList split(const QString& cell);

/// A record of RFC 4180 without its line break; cells are quoted where they must be.
QByteArray csvRecord(const QStringList& cells, QChar separator);

} // namespace favilla
