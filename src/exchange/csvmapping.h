// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/csvdate.h"
#include "exchange/csvreader.h"
#include "exchange/readrow.h"

#include "domain/clock.h"

#include <QHash>
#include <QJsonObject>

namespace favilla {

/// What the columns of a CSV file mean. A value: guessed, corrected by the user on the mapping page, and
/// remembered for files with the same header.
struct CsvMapping {
    /// Which column (from 0) holds what; a field that is missing is not in the file.
    QHash<Field, int> columns;
    /// Columns without a field of their own, found by their headers only and not offered for mapping:
    /// "addressLine2", "state", "postalCode", "duns", "campaignId", "organizationName", "solution 1",
    /// "team 1 email", …
    QHash<QString, int> extras;
    QChar separator = QLatin1Char(',');
    /// '.' or ','; decides only where a number could be read either way.
    QChar decimalSign = QLatin1Char('.');
    /// Of dates such as 03/04/2026; ISO 8601 is always understood.
    DateOrder dateOrder = DateOrder::DayMonthYear;
    /// ISO 4217, for amounts that name none; may be empty.
    QString defaultCurrency;
    Source source = Source::File;
    /// Written by writeCsv: its own columns are read by name and `columns` serves the preview only.
    bool isFavillaFile = false;

    friend bool operator==(const CsvMapping&, const CsvMapping&) = default;
};

/// The fields the mapping page offers, in its order.
QList<Field> mappableFields();
/// Understands English and Italian headers, those of Partner Center's bulk file and leads analytics
/// (partner-center api.md, section 9) and of writeCsv; accents, case and punctuation do not matter.
CsvMapping guess(const QStringList& headers, const QList<QStringList>& firstRows);
/// The same with the table's separator.
CsvMapping guess(const CsvTable& table);
/// Whether the file can be read: the customer's name has a column (or it is Favilla's own file).
bool isComplete(const CsvMapping& mapping);

/// One row per record, none dropped. `now` is the moment of creation of a record without one. A record
/// without referral ID gets one made of its content, so that the same record always gets the same.
/// Errors: MissingColumn (mapping not complete, or a column the table has not), Cancelled.
Result<ReadFile> toReferrals(
    const CsvTable& table, const CsvMapping& mapping, const Moment& now, Progress* progress = nullptr);

QJsonObject toJson(const CsvMapping& mapping);
/// Errors: InvalidValue for what `toJson` never wrote.
Result<CsvMapping> csvMappingFromJson(const QJsonObject& json);
/// Under which key a mapping is remembered: the same for files with the same header.
QString headerFingerprint(const QStringList& headers);

} // namespace favilla
