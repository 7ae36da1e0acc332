// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvwriter.h"

#include "exchange/csvcell.h"
#include "exchange/csvcolumns.h"

#include <algorithm>

namespace favilla {

QByteArray writeCsv(const QList<Referral>& referrals, const CsvStyle& style) {
    qsizetype contacts = 1;
    qsizetype team = 0;
    for (const auto& referral : referrals) {
        contacts = std::max(contacts, referral->contacts.size());
        team = std::max(team, referral->team.size());
    }
    QByteArray csv = style.withBom ? "\xEF\xBB\xBF" : "";
    csv += csvRecord(favillaHeaders(contacts, team), style.separator) + "\r\n";
    for (const auto& referral : referrals) {
        auto cells = favillaValues(*referral, contacts, team, style.decimalSign);
        std::transform(cells.begin(), cells.end(), cells.begin(), cellFromText);
        csv += csvRecord(cells, style.separator) + "\r\n";
    }
    return csv;
}

} // namespace favilla
