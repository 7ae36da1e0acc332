// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/httpdate.h"

#include <QLocale>

namespace favilla {

using namespace Qt::Literals::StringLiterals;

QDateTime httpDate(const QByteArray& text) {
    // The long form and the one of C are obsolete, but an HTTP reader has to know them. The name of the day
    // is left out: it says nothing new, and with two digits of a year it says it of the wrong century.
    static const QStringList forms{
        u"dd MMM yyyy hh:mm:ss 'GMT'"_s, u"dd-MMM-yy hh:mm:ss 'GMT'"_s, u"MMM d hh:mm:ss yyyy"_s};
    const auto trimmed = QString::fromLatin1(text).simplified().section(u' ', 1);
    for (const auto& form : forms) {
        auto date = QLocale::c().toDateTime(trimmed, form);
        if (!date.isValid())
            continue;
        if (date.date().year() < 1970)
            date = date.addYears(100);
        return {date.date(), date.time(), Qt::UTC};
    }
    return {};
}

std::optional<std::chrono::milliseconds> retryAfter(const QByteArray& text, const QDateTime& now) {
    constexpr qint64 aDay = 24LL * 3600 * 1000;
    const auto trimmed = text.trimmed();
    bool isNumber = false;
    const double seconds = trimmed.toDouble(&isNumber);
    if (isNumber && seconds >= 0)
        return std::chrono::milliseconds(static_cast<qint64>(qMin(seconds * 1000, double(aDay))));
    const auto date = httpDate(trimmed);
    if (!date.isValid() || !now.isValid())
        return {};
    return std::chrono::milliseconds(qBound(0LL, now.msecsTo(date), aDay));
}

} // namespace favilla
