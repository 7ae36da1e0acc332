// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ticks.h"

#include <QRegularExpression>

namespace favilla::simulation {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr Ticks perMillisecond = 10'000;

} // namespace

Ticks ticksOf(const QDateTime& at) {
    return at.toMSecsSinceEpoch() * perMillisecond;
}

QDateTime dateTimeOf(Ticks ticks) {
    return QDateTime::fromMSecsSinceEpoch(ticks / perMillisecond, Qt::UTC);
}

QString textOf(Ticks ticks) {
    const auto second = QDateTime::fromSecsSinceEpoch(ticks / perSecond, Qt::UTC);
    return second.toString(u"yyyy-MM-ddTHH:mm:ss"_s) + u'.'
        + u"%1Z"_s.arg(ticks % perSecond, 7, 10, QLatin1Char('0'));
}

Ticks ticksFrom(const QString& text) {
    static const QRegularExpression shape(
        u"^(\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d)(?:\\.(\\d{1,9}))?(?:Z|\\+00:00)$"_s);
    const auto match = shape.match(text);
    auto second = QDateTime::fromString(match.captured(1), Qt::ISODate);
    if (!match.hasMatch() || !second.isValid())
        return -1;
    second.setTimeSpec(Qt::UTC);
    const auto fraction = match.captured(2).leftJustified(7, u'0').left(7).toLongLong();
    return second.toSecsSinceEpoch() * perSecond + fraction;
}

} // namespace favilla::simulation
