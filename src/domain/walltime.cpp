// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/walltime.h"

#include <algorithm>

namespace favilla {
namespace {

/// All instants at which the clocks show it, the earliest first. They are not changed twice within two days,
/// so that the offsets of the days around are all there are.
QList<QDateTime> instantsAt(const QDateTime& wall, const QTimeZone& zone) {
    QList<QDateTime> found;
    for (const auto& around : {wall.addDays(-1), wall.addDays(1)}) {
        const auto instant = wall.addSecs(-zone.offsetFromUtc(around));
        const auto shown = instant.toTimeZone(zone);
        if (shown.date() == wall.date() && shown.time() == wall.time() && !found.contains(instant))
            found << instant;
    }
    std::sort(found.begin(), found.end());
    return found;
}

QDateTime jumpOver(const QDateTime& wall, const QTimeZone& zone) {
    const auto after = wall.addSecs(-zone.offsetFromUtc(wall.addDays(-1)));
    const auto jump = zone.previousTransition(after.addSecs(1)).atUtc;
    return jump.isValid() ? jump.toUTC() : after;
}

} // namespace

QDateTime instantAt(const QDate& day, const QTime& time, const QTimeZone& zone) {
    const QDateTime wall(day, time, Qt::UTC);
    if (!day.isValid() || !time.isValid())
        return {};
    const auto found = instantsAt(wall, zone);
    return found.isEmpty() ? jumpOver(wall, zone) : found.first();
}

QDateTime nextTimeAfter(const QDateTime& instant, const QTime& time, const QTimeZone& zone) {
    const auto today = instant.toTimeZone(zone).date();
    for (const auto& day : {today, today.addDays(1)}) {
        const QDateTime wall(day, time, Qt::UTC);
        const auto found = instantsAt(wall, zone) + QList{instantAt(day, time, zone)};
        for (const auto& each : found)
            if (each > instant)
                return each;
    }
    return {};
}

} // namespace favilla
