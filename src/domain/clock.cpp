// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/clock.h"

namespace favilla {

Moment SystemClock::now() const {
    return {QDateTime::currentDateTimeUtc(), QTimeZone::systemTimeZone()};
}

QString toIso(const QDateTime& instant) {
    if (!instant.isValid())
        return {};
    return instant.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzz")) + u'Z';
}

QDateTime fromIso(const QString& text) {
    // Qt reads at most milliseconds reliably: what is finer is cut off, not rounded into the next second.
    auto shortened = text.trimmed();
    if (const auto point = shortened.indexOf(u'.'); point > 0) {
        auto end = point + 1;
        while (end < shortened.size() && shortened.at(end).isDigit())
            ++end;
        shortened.remove(point + 4, qMax<qsizetype>(0, end - point - 4));
    }
    auto instant = QDateTime::fromString(shortened, Qt::ISODateWithMs);
    // Without an offset it is UTC, and must not be read as local time first: an hour that the machine's zone
    // skips would then be no time at all.
    constexpr qsizetype dayLength = 10;
    if (instant.timeSpec() == Qt::LocalTime)
        instant = QDateTime::fromString(
            shortened + QLatin1String(shortened.size() == dayLength ? "T00:00:00Z" : "Z"), Qt::ISODateWithMs);
    if (!instant.isValid())
        return {};
    const auto utc = instant.toUTC();
    const auto year = utc.date().year();
    return year >= 1970 && year <= 9999 ? utc : QDateTime();
}

} // namespace favilla
