// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvmapping.h"

#include "exchange/csvcolumns.h"
#include "exchange/csvheaders.h"
#include "exchange/currencysign.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <algorithm>

namespace favilla {
namespace {

using namespace Qt::Literals::StringLiterals;

const QList<Field>& dateFields() {
    static const QList<Field> fields{Field::CreatedAt, Field::UpdatedAt, Field::ExpiresAt, Field::AcceptedAt,
        Field::ClosedAt, Field::PurchaseBy};
    return fields;
}

QStringList cellsOf(const CsvMapping& mapping, Field field, const QList<QStringList>& rows) {
    QStringList cells;
    const int column = mapping.columns.value(field, -1);
    for (const auto& row : rows)
        if (column >= 0 && column < row.size())
            cells << row.at(column).trimmed();
    return cells;
}

/// Whether Partner Center itself writes files with these columns: their dates are month first, in UTC.
bool isFromPartnerCenter(const QStringList& headers) {
    QStringList folded;
    for (const auto& header : headers)
        folded << foldedHeader(header);
    return folded.contains("referral id"_L1)
        && (folded.contains("partner referral status"_L1) || folded.contains("lead value"_L1)
            || folded.contains("microsoft referral status"_L1) || folded.contains("lead type"_L1));
}

DateOrder guessedOrder(const CsvMapping& mapping, const QList<QStringList>& rows, bool isDayFirst) {
    for (const auto field : dateFields())
        for (const auto& cell : cellsOf(mapping, field, rows))
            if (const auto only = onlyOrderOf(cell))
                return *only;
    return isDayFirst ? DateOrder::DayMonthYear : DateOrder::MonthDayYear;
}

/// The sign in front of one or two last digits is the decimal one; three leave it open.
std::optional<QChar> decimalSignIn(const QString& cell) {
    static const QRegularExpression tail(u"([.,])\\d{1,2}(?:\\D*)$"_s);
    const auto match = tail.match(cell);
    return match.hasMatch() ? std::optional(match.captured(1).front()) : std::nullopt;
}

QChar guessedDecimalSign(const CsvMapping& mapping, const QList<QStringList>& rows, bool isComma) {
    for (const auto& cell : cellsOf(mapping, Field::Value, rows))
        if (const auto sign = decimalSignIn(cell))
            return *sign;
    return isComma ? u',' : u'.';
}

/// The currency that a word of a header names. Small letters may be a word of the language: "all", "top".
QString currencyNamedBy(const QString& word) {
    const auto code = currencyCode(word);
    const bool isMereWord = word != code && word.compare(code, Qt::CaseInsensitive) == 0;
    return isMereWord ? QString() : code;
}

/// "Lead value (USD)", "EUR Importo", "Importo €": the header itself says in what.
QString currencyInHeader(const QStringList& headers, int column) {
    static const QRegularExpression between(u"[\\s()\\[\\]]+"_s);
    for (const auto& word : headers.value(column).split(between))
        if (auto code = currencyNamedBy(word); !code.isEmpty())
            return code;
    return {};
}

/// A value column that names its currency at the end, in brackets or not, is looked up without it.
std::optional<HeaderMeaning> meaningWithoutUnit(const QString& header) {
    static const QRegularExpression lastWord(u"[\\s(\\[]+([^\\s()\\[\\]]+)[)\\]]*\\s*$"_s);
    const auto unit = lastWord.match(header);
    if (!unit.hasMatch() || currencyNamedBy(unit.captured(1)).isEmpty())
        return {};
    const auto meaning = meaningOf(header.left(unit.capturedStart()));
    return meaning && meaning->field == Field::Value ? meaning : std::nullopt;
}

int mapHeaders(CsvMapping& mapping, const QStringList& headers) {
    int italian = 0;
    const auto take = [&](int column, const HeaderMeaning& meaning) {
        if (meaning.field == Field::None) {
            if (!mapping.extras.contains(meaning.extra))
                mapping.extras.insert(meaning.extra, column);
        } else if (!mapping.columns.contains(meaning.field)) {
            mapping.columns.insert(meaning.field, column);
        }
        italian += meaning.isItalian ? 1 : 0;
    };
    for (int column = 0; column < headers.size(); ++column)
        if (const auto meaning = meaningOf(headers.at(column)))
            take(column, *meaning);
    for (int column = 0; column < headers.size() && !mapping.columns.contains(Field::Value); ++column)
        if (const auto meaning = meaningWithoutUnit(headers.at(column)))
            take(column, *meaning);
    return italian;
}

} // namespace

QList<Field> mappableFields() {
    return {Field::CustomerName, Field::ReferralId, Field::EngagementName, Field::Request, Field::CreatedAt,
        Field::FirstName, Field::LastName, Field::ContactTitle, Field::Phone, Field::Email, Field::CallWanted,
        Field::Value, Field::Currency, Field::PurchaseBy, Field::Notes, Field::CrmId, Field::CustomerAddress,
        Field::CustomerCity, Field::CustomerCountry, Field::CustomerSize, Field::Industry, Field::Status,
        Field::Substatus, Field::Reason, Field::StatusReason, Field::UpdatedAt, Field::ExpiresAt,
        Field::AcceptedAt, Field::ClosedAt, Field::EngagementId, Field::SalesStage, Field::Qualification,
        Field::Direction, Field::Type, Field::Source};
}

CsvMapping guess(const QStringList& headers, const QList<QStringList>& firstRows) {
    CsvMapping mapping;
    mapping.isFavillaFile = isFavillaHeader(headers);
    const int italian = mapHeaders(mapping, headers);
    const auto known = mapping.columns.size() + mapping.extras.size();
    const bool isItalian = qsizetype(italian) * 2 >= known && italian > 0;
    const bool isPortal = isFromPartnerCenter(headers);
    mapping.source = isPortal ? Source::PartnerCenter : Source::File;
    mapping.dateOrder = guessedOrder(mapping, firstRows, isItalian && !isPortal);
    mapping.decimalSign = guessedDecimalSign(mapping, firstRows, isItalian);
    mapping.defaultCurrency = currencyInHeader(headers, mapping.columns.value(Field::Value, -1));
    if (mapping.defaultCurrency.isEmpty() && isItalian)
        mapping.defaultCurrency = u"EUR"_s;
    return mapping;
}

CsvMapping guess(const CsvTable& table) {
    constexpr int sample = 200;
    auto mapping = guess(table.headers, table.firstRows(sample));
    mapping.separator = table.separator;
    return mapping;
}

bool isComplete(const CsvMapping& mapping) {
    return mapping.isFavillaFile || mapping.columns.contains(Field::CustomerName);
}

QJsonObject toJson(const CsvMapping& mapping) {
    QJsonObject columns;
    for (auto it = mapping.columns.cbegin(); it != mapping.columns.cend(); ++it)
        columns.insert(name(it.key()), it.value());
    QJsonObject extras;
    for (auto it = mapping.extras.cbegin(); it != mapping.extras.cend(); ++it)
        extras.insert(it.key(), it.value());
    return {{u"columns"_s, columns}, {u"extras"_s, extras}, {u"separator"_s, QString(mapping.separator)},
        {u"decimalSign"_s, QString(mapping.decimalSign)},
        {u"isDayFirst"_s, mapping.dateOrder == DateOrder::DayMonthYear},
        {u"defaultCurrency"_s, mapping.defaultCurrency}, {u"source"_s, apiName(mapping.source)},
        {u"isFavillaFile"_s, mapping.isFavillaFile}};
}

Result<CsvMapping> csvMappingFromJson(const QJsonObject& json) {
    CsvMapping mapping;
    const auto columns = json.value("columns"_L1).toObject();
    for (auto it = columns.begin(); it != columns.end(); ++it)
        if (const auto field = fieldNamed(it.key()); field != Field::None)
            mapping.columns.insert(field, it.value().toInt(-1));
    const auto extras = json.value("extras"_L1).toObject();
    for (auto it = extras.begin(); it != extras.end(); ++it)
        mapping.extras.insert(it.key(), it.value().toInt(-1));
    const auto separator = json.value("separator"_L1).toString();
    const auto decimalSign = json.value("decimalSign"_L1).toString();
    const auto source = fromApiName<Source>(json.value("source"_L1).toString());
    if (separator.size() != 1 || decimalSign.size() != 1 || !source)
        return Error{.kind = ErrorKind::InvalidValue, .field = Field::Source};
    mapping.separator = separator.front();
    mapping.decimalSign = decimalSign.front();
    mapping.dateOrder =
        json.value("isDayFirst"_L1).toBool() ? DateOrder::DayMonthYear : DateOrder::MonthDayYear;
    mapping.defaultCurrency = json.value("defaultCurrency"_L1).toString();
    mapping.source = *source;
    mapping.isFavillaFile = json.value("isFavillaFile"_L1).toBool();
    return mapping;
}

QString headerFingerprint(const QStringList& headers) {
    QStringList folded;
    for (const auto& header : headers)
        folded << foldedHeader(header);
    const auto hash = QCryptographicHash::hash(folded.join(u'\n').toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().first(16));
}

} // namespace favilla
