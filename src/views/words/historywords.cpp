// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/words/historywords.h"

#include "views/words/clockwords.h"
#include "views/words/statewords.h"
#include "views/words/valuewords.h"

#include <QCoreApplication>

namespace favilla::words {
namespace {

using namespace Qt::Literals::StringLiterals;

struct Says {
    Q_DECLARE_TR_FUNCTIONS(HistoryWords)
};

QString moneyText(const QString& text, const QLocale& locale) {
    const auto space = text.lastIndexOf(u' ');
    const auto money = Money::fromText(text.left(space), text.mid(space + 1));
    return space > 0 && money ? moneyWord(*money, locale, Decimals::WhenNeeded) : text;
}

QString dayText(const QString& text, const QLocale& locale) {
    const auto day = QDate::fromString(text, Qt::ISODate);
    return day.isValid() ? dayWord(day, locale) : text;
}

QString instantText(const QString& text, const Moment& now, const QLocale& locale) {
    const auto instant = fromIso(text);
    return instant.isValid() ? whenWord(instant, now, locale) : text;
}

/// Of a step to come the hour matters on every day.
QString stepAtText(const QString& text, const Moment& now, const QLocale& locale) {
    const auto instant = fromIso(text);
    return instant.isValid() ? exactWord(instant, now, locale) : text;
}

QString wantedText(const QString& text) {
    if (text == "true"_L1)
        return Says::tr("yes");
    return text == "false"_L1 ? Says::tr("no") : text;
}

QString stateText(Field field, const QString& text) {
    switch (field) {
    case Field::Status:
        return statusWord(Open<Status>::fromText(text));
    case Field::Substatus:
        return outcomeWord(Open<Substatus>::fromText(text));
    case Field::Reason:
        return reasonWord(Open<Reason>::fromText(text));
    case Field::Qualification:
        return qualificationWord(Open<Qualification>::fromText(text));
    case Field::Direction:
        return directionWord(Open<Direction>::fromText(text));
    case Field::Type:
        return typeWord(Open<ReferralType>::fromText(text));
    case Field::Source:
        return sourceWord(Open<Source>::fromText(text));
    default:
        return text;
    }
}

} // namespace

QString fieldValueWord(const FieldChange& change, bool isAfter, const Moment& now, const QLocale& locale) {
    const auto& text = isAfter ? change.after : change.before;
    switch (change.field) {
    case Field::Value:
        return moneyText(text, locale);
    case Field::PurchaseBy:
        return dayText(text, locale);
    case Field::ExpiresAt:
    case Field::CreatedAt:
    case Field::UpdatedAt:
    case Field::AcceptedAt:
    case Field::ClosedAt:
        return instantText(text, now, locale);
    case Field::NextStepAt:
        return stepAtText(text, now, locale);
    case Field::CallWanted:
        return wantedText(text);
    case Field::CustomerSize:
        return sizeWord(text, locale);
    case Field::CustomerCountry:
        return countryWord(text);
    default:
        return stateText(change.field, text);
    }
}

QString changeWord(const FieldChange& change, const Moment& now, const QLocale& locale) {
    const auto field = fieldWord(change.field);
    const auto before = fieldValueWord(change, false, now, locale);
    const auto after = fieldValueWord(change, true, now, locale);
    if (before.isEmpty())
        return Says::tr("%1: %2", "field: new value").arg(field, after);
    if (after.isEmpty())
        return Says::tr("%1: %2 → nothing", "field: old value").arg(field, before);
    return Says::tr("%1: %2 → %3", "field: old value, new value").arg(field, before, after);
}

QString entryWord(const HistoryEntry& entry) {
    const bool cameIn = entry.action == HistoryAction::Received || entry.action == HistoryAction::Created;
    const auto origin = cameIn ? originWord(entry.source) : QString();
    return origin.isEmpty() ? historyWord(entry.action) : historyWord(entry.action) + u' ' + origin;
}

} // namespace favilla::words
