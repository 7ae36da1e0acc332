// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvwriter.h"

#include "exchange/csvcell.h"
#include "exchange/csvcolumns.h"

#include <algorithm>

namespace favilla {

void CsvWidth::fit(qsizetype contacts, qsizetype team) {
    this->contacts = std::max(this->contacts, contacts);
    this->team = std::max(this->team, team);
}

QByteArray csvHead(const CsvWidth& width, const CsvStyle& style) {
    return (style.withBom ? "\xEF\xBB\xBF" : "")
        + csvRecord(favillaHeaders(width.contacts, width.team), style.separator) + "\r\n";
}

QByteArray csvLine(const ReferralData& referral, const CsvWidth& width, const CsvStyle& style) {
    auto cells = favillaValues(referral, width.contacts, width.team, style.decimalSign);
    std::transform(cells.begin(), cells.end(), cells.begin(), cellFromText);
    return csvRecord(cells, style.separator) + "\r\n";
}

QByteArray writeCsv(const QList<Referral>& referrals, const CsvStyle& style) {
    CsvWidth width;
    for (const auto& referral : referrals)
        width.fit(referral->contacts.size(), referral->team.size());
    auto csv = csvHead(width, style);
    for (const auto& referral : referrals)
        csv += csvLine(*referral, width, style);
    return csv;
}

} // namespace favilla
