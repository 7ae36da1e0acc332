// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace favilla {

/// "When does the customer mean to buy": the ready choices of the accept form. Each is turned into a date
/// when it is chosen, and the date is what is kept.
enum class TimeFrame { WithinOneMonth, WithinThreeMonths, WithinSixMonths, WithinOneYear, LaterThanOneYear };

QList<TimeFrame> allTimeFrames();
/// The last day of the frame, counted from `today`; the end of a shorter month stays its end. Later than one
/// year is taken as eighteen months.
QDate purchaseDate(TimeFrame frame, const QDate& today);
QString name(TimeFrame frame);
std::optional<TimeFrame> timeFrameNamed(const QString& name);

} // namespace favilla
