// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QTimeZone>

namespace favilla {

/// The instant (UTC) at which the clocks of `zone` show `time` on `day`: the first of the two in the night in
/// which they go back; the instant of the jump for a time that they skip. Invalid for a day or time that is
/// none.
QDateTime instantAt(const QDate& day, const QTime& time, const QTimeZone& zone);

/// The first instant after `instant` at which they show `time`.
QDateTime nextTimeAfter(const QDateTime& instant, const QTime& time, const QTimeZone& zone);

} // namespace favilla
