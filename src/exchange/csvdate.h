// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QTimeZone>

#include <optional>

namespace favilla {

/// Which way round dates such as 03/04/2026 stand.
enum class DateOrder { DayMonthYear, MonthDayYear };

/// ISO 8601, or day, month and year with / . or - between them, with or without a time of day. What names
/// no offset is read in `zone`, ISO 8601 in UTC. Invalid for what is no date, or before 1970.
QDateTime instantFromText(const QString& text, DateOrder order, const QTimeZone& zone);
/// The day alone, whatever the time of day.
QDate dateFromText(const QString& text, DateOrder order);
/// The order that a date such as 25/12/2026 can only have; nothing where both are possible.
std::optional<DateOrder> onlyOrderOf(const QString& text);

} // namespace favilla
