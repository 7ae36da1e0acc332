// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvdate.h"

#include "domain/clock.h"

#include <QRegularExpression>

namespace favilla {
namespace {

using namespace Qt::Literals::StringLiterals;

struct WrittenDate {
    int first = 0;
    int second = 0;
    int year = 0;
    QTime time;
    bool isAfternoon = false;
};

std::optional<WrittenDate> writtenDate(const QString& text) {
    static const QRegularExpression shape(
        uR"(^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?:,?[ T]+(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?(?:[.,]\d+)?\s*([AaPp])?\.?[Mm]?\.?)?$)"_s);
    const auto match = shape.match(text.trimmed());
    if (!match.hasMatch())
        return {};
    WrittenDate date{
        match.captured(1).toInt(), match.captured(3).toInt(), match.captured(4).toInt(), {}, false};
    if (match.capturedLength(4) == 2)
        date.year += 2000;
    if (match.captured(5).isEmpty()) {
        date.time = QTime(0, 0);
        return date;
    }
    int hour = match.captured(5).toInt();
    const auto half = match.captured(8).toLower();
    if (half == "p"_L1 && hour < 12)
        hour += 12;
    if (half == "a"_L1 && hour == 12)
        hour = 0;
    date.time = QTime(hour, match.captured(6).toInt(), match.captured(7).toInt());
    return date;
}

QDate dayOf(const WrittenDate& written, DateOrder order) {
    const bool isDayFirst = order == DateOrder::DayMonthYear;
    return {written.year, isDayFirst ? written.second : written.first,
        isDayFirst ? written.first : written.second};
}

/// "2026-01-05 14:30" is ISO 8601 but for the letter.
QString withLetterT(QString text) {
    constexpr qsizetype dateLength = 10;
    text = text.trimmed();
    if (text.size() > dateLength && text.at(dateLength) == u' ')
        text[dateLength] = u'T';
    return text.replace(u'/', u'-');
}

bool startsWithYear(const QString& text) {
    static const QRegularExpression year(uR"(^\s*\d{4}[-/])"_s);
    return year.match(text).hasMatch();
}

} // namespace

QDateTime instantFromText(const QString& text, DateOrder order, const QTimeZone& zone) {
    if (startsWithYear(text))
        return fromIso(withLetterT(text));
    const auto written = writtenDate(text);
    if (!written)
        return {};
    const auto day = dayOf(*written, order);
    if (!day.isValid() || !written->time.isValid() || day.year() < 1970)
        return {};
    return QDateTime(day, written->time, zone).toUTC();
}

QDate dateFromText(const QString& text, DateOrder order) {
    if (startsWithYear(text))
        return fromIso(withLetterT(text)).date();
    const auto written = writtenDate(text);
    const auto day = written ? dayOf(*written, order) : QDate();
    return day.year() >= 1970 ? day : QDate();
}

std::optional<DateOrder> onlyOrderOf(const QString& text) {
    const auto written = writtenDate(text);
    if (!written || (written->first > 12) == (written->second > 12))
        return {};
    return written->first > 12 ? DateOrder::DayMonthYear : DateOrder::MonthDayYear;
}

} // namespace favilla
