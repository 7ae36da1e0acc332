// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"

#include <QSet>

namespace favilla {

/// When a person wants to be left alone, by the clocks of the place where they are.
struct QuietTimes {
    /// `from` and `to` are kept while they are switched off.
    bool hasHours = false;
    QTime from{20, 0};
    /// Not quiet any more; before `from` where the hours pass midnight. The same as `from` for none at all.
    QTime to{8, 0};
    /// Days that are quiet from midnight to midnight: 1 Monday … 7 Sunday (Qt::DayOfWeek).
    QSet<int> days;

    friend bool operator==(const QuietTimes&, const QuietTimes&) = default;
};

bool isQuiet(const QuietTimes& quiet, const Moment& now);
/// When the quiet that is now ends (UTC); invalid where it is not quiet. Where every day is quiet, in a week
/// or so: then it is to be asked again.
QDateTime quietUntil(const QuietTimes& quiet, const Moment& now);

} // namespace favilla
