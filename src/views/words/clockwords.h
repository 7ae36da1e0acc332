// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/deadlines.h"

#include <QLocale>

namespace favilla::words {

/// The pill of a row: "57 h left to call", "answer in 3 h", "expires tomorrow"; the outcome once it is
/// closed.
QString markWord(const ClockMark& mark, const ClockFacts& facts, const Moment& now);
/// The second line at the right of a row: the next clock after the pill's ("answer in 9 h", "expires in
/// 12 d"), or the day of which the pill speaks or on which the referral came.
QString secondWord(const ClockMark& mark, const ClockFacts& facts, const Moment& now, const QLocale& locale);
/// An instant as the user tells it: "today 18:47", "yesterday 12:50", "13 Nov", "13 Nov 2025". Empty for an
/// invalid one.
QString whenWord(const QDateTime& instant, const Moment& now, const QLocale& locale);
/// The same with the time on every day: "today 18:47", "Mon 30 Nov, 09:00". For what is to come.
QString exactWord(const QDateTime& instant, const Moment& now, const QLocale& locale);
/// The same for a day: "today", "tomorrow", "13 Nov", with the year where it is another.
QString shortDayWord(const QDate& day, const Moment& now, const QLocale& locale);
/// A planned step on one line: "Next: tomorrow 09:00, send the offer", "Overdue: today 09:00, …"; empty for
/// none.
QString nextStepWord(const QDateTime& at, const QString& text, const Moment& now, const QLocale& locale);
/// A length of time, rounded down: "3 min", "9 h", from two days on "12 d".
QString spanWord(std::chrono::seconds span);

} // namespace favilla::words
