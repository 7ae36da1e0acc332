// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/referral.h"

#include <QByteArray>
#include <QChar>
#include <QList>

namespace favilla {

struct CsvStyle {
    QChar separator = QLatin1Char(',');
    /// '.' or ','.
    QChar decimalSign = QLatin1Char('.');
    /// Without it spreadsheet programs take UTF-8 for something else.
    bool withBom = true;

    friend bool operator==(const CsvStyle&, const CsvStyle&) = default;
};

/// The most contacts and members of the team that one referral of a table has: so many columns they get.
struct CsvWidth {
    qsizetype contacts = 1;
    qsizetype team = 0;

    void fit(qsizetype contacts, qsizetype team);
};

/// The table of writeCsv() row by row, for more referrals than memory holds.
QByteArray csvHead(const CsvWidth& width, const CsvStyle& style);
QByteArray csvLine(const ReferralData& referral, const CsvWidth& width, const CsvStyle& style);

/// A table of referrals that reads back losslessly (see csvcolumns.h) and in which no customer's text can
/// run as a formula: a cell that starts with = + - @ tab or a line break gets an apostrophe in front, which
/// the reader takes away. UTF-8, lines end in CR LF.
QByteArray writeCsv(const QList<Referral>& referrals, const CsvStyle& style);

} // namespace favilla
