// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/snooze.h"

#include "domain/walltime.h"

namespace favilla {
namespace {

constexpr qint64 hour = 3600;
const QTime morning(9, 0);

QDateTime thisAfternoon(const Moment& now) {
    const auto afternoon = instantAt(now.today(), QTime(15, 0), now.zone);
    return afternoon > now.utc ? afternoon : now.utc.addSecs(3 * hour);
}

} // namespace

QDateTime snoozeTime(Snooze snooze, const Moment& now) {
    constexpr int daysOfAWeek = 7;
    const auto today = now.today();
    switch (snooze) {
    case Snooze::OneHour:
        return now.utc.addSecs(hour);
    case Snooze::ThisAfternoon:
        return thisAfternoon(now);
    case Snooze::Tomorrow:
        return instantAt(today.addDays(1), morning, now.zone);
    case Snooze::NextWeek:
        return instantAt(today.addDays(daysOfAWeek + 1 - today.dayOfWeek()), morning, now.zone);
    }
    return {};
}

} // namespace favilla
