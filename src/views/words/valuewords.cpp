// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/words/valuewords.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace favilla::words {
namespace {

using namespace Qt::Literals::StringLiterals;

struct Says {
    Q_DECLARE_TR_FUNCTIONS(ValueWords)
};

// A dollar sign is a dollar of many countries; only at home it needs no name.
QString signOf(const QString& currency, const QLocale& locale) {
    if (currency == "EUR"_L1)
        return u"€"_s;
    if (currency == "GBP"_L1)
        return u"£"_s;
    if (currency == "USD"_L1 && locale.territory() == QLocale::UnitedStates)
        return u"$"_s;
    return currency;
}

bool isSignFirst(const QLocale& locale) {
    return locale.toCurrencyString(1, u"¤"_s).startsWith(u'¤');
}

} // namespace

QString amountWord(const Money& money, const QLocale& locale, Decimals decimals) {
    qint64 scale = 1;
    for (int i = 0; i < money.decimals(); ++i)
        scale *= 10;
    const auto fraction = money.minor() % scale;
    auto text = locale.toString(money.minor() / scale);
    if (money.decimals() > 0 && (decimals == Decimals::Always || fraction != 0)) {
        text += locale.decimalPoint();
        text += QString::number(fraction).rightJustified(money.decimals(), u'0');
    }
    return text;
}

QString moneyWord(const Money& money, const QLocale& locale, Decimals decimals) {
    constexpr QChar firmSpace(0xA0);
    const auto amount = amountWord(money, locale, decimals);
    const auto sign = signOf(money.currency(), locale);
    if (!isSignFirst(locale))
        return amount + firmSpace + sign;
    return sign.size() == 1 ? sign + amount : sign + firmSpace + amount;
}

QString valueWord(
    const std::optional<Money>& value, const QString& asReceived, const QLocale& locale, Decimals decimals) {
    return value ? moneyWord(*value, locale, decimals) : asReceived;
}

QString dayWord(const QDate& day, const QLocale& locale) {
    if (!day.isValid())
        return {};
    const bool isMonthFirst = locale.dateFormat(QLocale::ShortFormat).startsWith(u'M');
    return locale.toString(day, isMonthFirst ? u"MMMM d, yyyy"_s : u"d MMMM yyyy"_s);
}

QString sizeWord(const QString& size, const QLocale& locale) {
    static const QRegularExpression range(
        u"^(\\d{1,9})to(\\d{1,9})employees$"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression open(
        u"^morethan(\\d{1,9})employees$"_s, QRegularExpression::CaseInsensitiveOption);
    const auto number = [&locale](const QString& text) { return locale.toString(text.toInt()); };
    if (const auto match = range.match(size); match.hasMatch())
        return Says::tr("%1–%2 people").arg(number(match.captured(1)), number(match.captured(2)));
    if (const auto match = open.match(size); match.hasMatch())
        return Says::tr("more than %1 people").arg(number(match.captured(1)));
    return size;
}

} // namespace favilla::words
