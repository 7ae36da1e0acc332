// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QTimeZone>

namespace favilla {

/// One reading of the clock: the instant in UTC, and the zone in which the user reads it.
struct Moment {
    QDateTime utc;
    QTimeZone zone = QTimeZone::utc();

    QDate today() const { return utc.toTimeZone(zone).date(); }
};

/// Where "now" comes from. Injected everywhere, so that a test decides what time it is. Thread: any.
class Clock {
public:
    virtual ~Clock() = default;
    virtual Moment now() const = 0;
};

/// The machine's own clock and time zone; the zone is asked for each time, since a laptop travels.
class SystemClock final : public Clock {
public:
    Moment now() const override;
};

/// ISO 8601 in UTC with milliseconds and a fixed width, so that the text sorts as the time does.
QString toIso(const QDateTime& instant);
/// Reads ISO 8601 with any number of fractional digits and any offset; invalid for what is none, for a
/// year before 1970 or after 9999.
QDateTime fromIso(const QString& text);

} // namespace favilla
