// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"

namespace favilla {

/// For how long a person puts off what they were told.
enum class Snooze {
    OneHour,
    ThisAfternoon, ///< 15:00, or in 3 h once that has passed
    Tomorrow, ///< 09:00
    NextWeek ///< Monday, 09:00
};

/// When that is (UTC), by the clocks of the place where they are.
QDateTime snoozeTime(Snooze snooze, const Moment& now);

} // namespace favilla
