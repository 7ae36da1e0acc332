// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace favilla::simulation {

/// An instant as the service counts it: steps of 100 ns since 1970, UTC. Two changes never share one.
using Ticks = qint64;
constexpr Ticks perSecond = 10'000'000;

Ticks ticksOf(const QDateTime& at);
QDateTime dateTimeOf(Ticks ticks);
/// ISO 8601 with seven fractional digits and a Z, as most of the samples carry them.
QString textOf(Ticks ticks);
/// Reads UTC text with any number of fractional digits; -1 for what is none.
Ticks ticksFrom(const QString& text);

} // namespace favilla::simulation
