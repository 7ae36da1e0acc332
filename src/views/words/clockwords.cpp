// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/words/clockwords.h"

#include "views/words/harmless.h"
#include "views/words/statewords.h"

#include <QCoreApplication>

#include <cstdlib>

namespace favilla::words {
namespace {

using namespace std::chrono;

struct Says {
    Q_DECLARE_TR_FUNCTIONS(ClockWords)
};

// Never negative: a mark that has just passed says "0 min" until it changes.
minutes left(const QDateTime& at, const Moment& now) {
    return std::max(0min, duration_cast<minutes>(seconds(now.utc.secsTo(at))));
}

int wholeHours(minutes span) {
    return int(duration_cast<hours>(span).count());
}

QString callWord(minutes span) {
    return span >= 1h ? Says::tr("%Ln h left to call", nullptr, wholeHours(span))
                      : Says::tr("%Ln min left to call", nullptr, int(span.count()));
}

QString answerWord(minutes span) {
    return span >= 1h ? Says::tr("answer in %Ln h", nullptr, wholeHours(span))
                      : Says::tr("answer in %Ln min", nullptr, int(span.count()));
}

// By the calendar of the reader, so that "tomorrow" is tomorrow.
QString expiryWord(const QDateTime& at, const Moment& now) {
    if (!at.isValid())
        return {};
    const auto span = left(at, now);
    const auto days = now.today().daysTo(at.toTimeZone(now.zone).date());
    if (at <= now.utc)
        return Says::tr("expired");
    if (days > 1)
        return Says::tr("expires in %Ln d", nullptr, int(days));
    if (days == 1)
        return Says::tr("expires tomorrow");
    return span >= 1h ? Says::tr("expires in %Ln h", nullptr, wholeHours(span))
                      : Says::tr("expires in %Ln min", nullptr, int(span.count()));
}

QString purchaseWord(const QDate& day, const Moment& now) {
    const auto days = now.today().daysTo(day);
    if (days > 1)
        return Says::tr("closes in %Ln d", nullptr, int(days));
    return days == 1 ? Says::tr("closes tomorrow") : Says::tr("closes today");
}

QString afterCallWord(const ClockFacts& facts, const Moment& now, const QLocale& locale) {
    if (facts.status == Status::Active)
        return facts.purchaseBy.isValid() ? shortDayWord(facts.purchaseBy, now, locale)
                                          : whenWord(facts.createdAt, now, locale);
    const auto due = deadlines(facts);
    return now.utc < due.answerBy ? answerWord(left(due.answerBy, now)) : expiryWord(due.expiresAt, now);
}

// "d MMM" or "MMM d", as the reader's own short date begins.
QString dayAndMonth(const QLocale& locale, bool withYear) {
    const bool isMonthFirst = locale.dateFormat(QLocale::ShortFormat).startsWith(u'M');
    if (isMonthFirst)
        return withYear ? QStringLiteral("MMM d, yyyy") : QStringLiteral("MMM d");
    return withYear ? QStringLiteral("d MMM yyyy") : QStringLiteral("d MMM");
}

QString calendarDay(const QDate& day, const Moment& now, const QLocale& locale) {
    return locale.toString(day, dayAndMonth(locale, day.year() != now.today().year()));
}

} // namespace

QString markWord(const ClockMark& mark, const ClockFacts& facts, const Moment& now) {
    switch (mark.mark) {
    case Mark::None:
        return statusWord(facts.status);
    case Mark::CallNow:
        return callWord(left(mark.at, now));
    case Mark::AnswerDue:
        return answerWord(left(mark.at, now));
    case Mark::AnswerLate:
        return Says::tr("%Ln h passed", nullptr, int(answerTime.count()));
    case Mark::CallStillWanted:
        return Says::tr("call still wanted");
    case Mark::Expires:
        return expiryWord(mark.at, now);
    case Mark::ExpiryPassed:
        return Says::tr("past its date");
    case Mark::PurchaseDue:
        return purchaseWord(mark.day, now);
    case Mark::PurchasePast:
        return Says::tr("date passed");
    case Mark::InProgress:
        return Says::tr("in progress");
    case Mark::Closed:
        return outcomeWord(facts.substatus);
    case Mark::Gone:
        return Says::tr("no longer visible");
    }
    return {};
}

QString secondWord(const ClockMark& mark, const ClockFacts& facts, const Moment& now, const QLocale& locale) {
    switch (mark.mark) {
    case Mark::CallNow:
        return afterCallWord(facts, now, locale);
    case Mark::AnswerLate:
    case Mark::CallStillWanted:
        return expiryWord(deadlines(facts).expiresAt, now);
    case Mark::PurchaseDue:
    case Mark::PurchasePast:
        return shortDayWord(mark.day, now, locale);
    case Mark::Closed:
        return whenWord(facts.closedAt, now, locale);
    default:
        return whenWord(facts.createdAt, now, locale);
    }
}

QString whenWord(const QDateTime& instant, const Moment& now, const QLocale& locale) {
    if (!instant.isValid())
        return {};
    const auto local = instant.toTimeZone(now.zone);
    const auto time = locale.toString(local.time(), QLocale::ShortFormat);
    switch (now.today().daysTo(local.date())) {
    case 0:
        return Says::tr("today %1").arg(time);
    case -1:
        return Says::tr("yesterday %1").arg(time);
    case 1:
        return Says::tr("tomorrow %1").arg(time);
    default:
        return calendarDay(local.date(), now, locale);
    }
}

QString exactWord(const QDateTime& instant, const Moment& now, const QLocale& locale) {
    const auto local = instant.toTimeZone(now.zone);
    if (!instant.isValid() || std::abs(now.today().daysTo(local.date())) <= 1)
        return whenWord(instant, now, locale);
    const auto day = locale.standaloneDayName(local.date().dayOfWeek(), QLocale::ShortFormat) + u' '
        + calendarDay(local.date(), now, locale);
    //: A day and a time, as in "Mon 30 Nov, 09:00"
    return Says::tr("%1, %2").arg(day, locale.toString(local.time(), QLocale::ShortFormat));
}

QString shortDayWord(const QDate& day, const Moment& now, const QLocale& locale) {
    if (!day.isValid())
        return {};
    switch (now.today().daysTo(day)) {
    case 0:
        return Says::tr("today");
    case -1:
        return Says::tr("yesterday");
    case 1:
        return Says::tr("tomorrow");
    default:
        return calendarDay(day, now, locale);
    }
}

QString nextStepWord(const QDateTime& at, const QString& text, const Moment& now, const QLocale& locale) {
    if (!at.isValid())
        return {};
    const auto when = exactWord(at, now, locale);
    return (at <= now.utc ? Says::tr("Overdue: %1, %2", "when, next step")
                          : Says::tr("Next: %1, %2", "when, next step"))
        .arg(when, isolated(text));
}

QString spanWord(seconds span) {
    constexpr hours day{24};
    const auto length = span < 0s ? -span : span;
    if (length >= 2 * day)
        return Says::tr("%Ln d", "days", int(length / day));
    if (length >= 1h)
        return Says::tr("%Ln h", "hours", int(length / 1h));
    return Says::tr("%Ln min", "minutes", int(length / 1min));
}

} // namespace favilla::words
