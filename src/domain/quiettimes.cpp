// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/quiettimes.h"

#include "domain/walltime.h"

namespace favilla {
namespace {

bool isQuietDay(const QuietTimes& quiet, const Moment& now) {
    return quiet.days.contains(now.today().dayOfWeek());
}

bool isQuietHour(const QuietTimes& quiet, const Moment& now) {
    if (!quiet.hasHours || !quiet.from.isValid() || !quiet.to.isValid())
        return false;
    const auto time = now.utc.toTimeZone(now.zone).time();
    if (quiet.from <= quiet.to)
        return time >= quiet.from && time < quiet.to;
    return time >= quiet.from || time < quiet.to;
}

} // namespace

bool isQuiet(const QuietTimes& quiet, const Moment& now) {
    return isQuietDay(quiet, now) || isQuietHour(quiet, now);
}

QDateTime quietUntil(const QuietTimes& quiet, const Moment& now) {
    auto end = now;
    // Hours lead into days and days into hours: a week holds no more turns.
    for (int turns = 0; turns < 16 && isQuiet(quiet, end) && end.utc < now.utc.addDays(7); ++turns)
        end.utc = isQuietDay(quiet, end) ? instantAt(end.today().addDays(1), QTime(0, 0), end.zone)
                                         : nextTimeAfter(end.utc, quiet.to, end.zone);
    return end.utc > now.utc ? end.utc : QDateTime();
}

} // namespace favilla
