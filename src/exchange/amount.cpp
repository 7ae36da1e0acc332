// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/amount.h"

#include "exchange/currencysign.h"

#include <QRegularExpression>

#include <algorithm>

namespace favilla {
namespace {

using namespace Qt::Literals::StringLiterals;

QString withoutBlanks(const QString& text) {
    QString dense;
    for (const QChar c : text)
        if (!c.isSpace() && c != u'\'' && c != u'’')
            dense += c == u'−' ? QChar(u'-') : c;
    return dense;
}

bool isGrouped(const QString& text, QChar sign) {
    const auto groups = text.split(sign);
    const auto isDigits = [](const QString& group) {
        return std::all_of(group.begin(), group.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    };
    if (groups.first().isEmpty() || groups.first().size() > 3 || groups.last().size() != 3)
        return false;
    // Indian amounts group by two before the last three.
    return std::all_of(groups.begin(), groups.end(), isDigits)
        && std::all_of(groups.begin() + 1, groups.end() - 1,
            [](const QString& group) { return group.size() == 3 || group.size() == 2; });
}

bool isGroupSign(const QString& text, QChar sign, QChar decimalSign, const QString& currency) {
    if (text.count(sign) > 1)
        return true;
    const auto behind = text.size() - text.indexOf(sign) - 1;
    if (behind != 3 || text.startsWith(u'0') || !isGrouped(text, sign))
        return false;
    return sign != decimalSign || currencyDecimals(currency).value_or(2) < 3;
}

/// Empty where grouping and decimal sign make no sense.
QString withPoint(QString text, QChar decimalSign, const QString& currency) {
    const auto point = text.lastIndexOf(u'.');
    const auto comma = text.lastIndexOf(u',');
    if (point >= 0 && comma >= 0) {
        const QChar decimal = point > comma ? u'.' : u',';
        const QChar group = point > comma ? u',' : u'.';
        const auto whole = text.left(text.indexOf(decimal));
        if (text.count(decimal) > 1 || !isGrouped(whole, group))
            return {};
        return text.remove(group).replace(decimal, u'.');
    }
    const QChar sign = point >= 0 ? u'.' : u',';
    if (!text.contains(sign) || !isGroupSign(text, sign, decimalSign, currency))
        return text.replace(sign, u'.');
    return isGrouped(text, sign) ? text.remove(sign) : QString();
}

QString asReceived(const QString& number, const QString& currency) {
    return currency.isEmpty() ? number : number + u' ' + currency;
}

} // namespace

Result<Amount> amountFromText(const QString& text, QChar decimalSign, const QString& currency) {
    auto dense = withoutBlanks(text);
    Amount amount;
    amount.currency = takeCurrency(dense, currency);
    const bool isInBrackets = dense.startsWith(u'(') && dense.endsWith(u')');
    const bool isNegative = isInBrackets || dense.startsWith(u'-') || dense.endsWith(u'-');
    if (isNegative)
        dense.remove(dense.startsWith(u'-') || isInBrackets ? 0 : dense.size() - 1, 1);
    if (isInBrackets)
        dense.chop(1);
    if (amount.currency.isEmpty())
        amount.currency = takeCurrency(dense, currency);
    if (dense.startsWith(u'+'))
        dense.remove(0, 1);
    if (dense.isEmpty())
        return Error{.kind = ErrorKind::Empty, .field = Field::Value};
    static const QRegularExpression digits(u"^[0-9][0-9.,]*$|^[.,][0-9]+$"_s);
    static const QRegularExpression scientific(u"^[0-9]+([.,][0-9]+)?[eE]\\+?[0-9]+$"_s);
    if (scientific.match(dense).hasMatch())
        amount.number = dense.replace(u',', u'.');
    else if (digits.match(dense).hasMatch())
        amount.number = withPoint(dense, decimalSign, amount.currency.isEmpty() ? currency : amount.currency);
    if (amount.number.isEmpty())
        return Error{.kind = ErrorKind::NotANumber, .field = Field::Value, .subject = text};
    if (isNegative)
        return Error{.kind = ErrorKind::Negative, .field = Field::Value, .subject = text};
    return amount;
}

void putValue(Engagement& engagement, const QString& number, const QString& currency) {
    engagement.value.reset();
    engagement.valueAsReceived.clear();
    if (number.isEmpty())
        return;
    if (auto money = Money::fromText(number, currencyCode(currency))) {
        engagement.value = *money;
        return;
    }
    // An untouched lead comes as "0" without currency: that says nothing.
    static const QRegularExpression nothing(u"^0+([.,]0*)?$"_s);
    if (currency.trimmed().isEmpty() && nothing.match(number).hasMatch())
        return;
    engagement.valueAsReceived = asReceived(number, currency);
}

Result<void> putAmount(Engagement& engagement, const WrittenAmount& written) {
    const auto column = currencyCode(written.currency, written.usualCurrency);
    const auto amount = amountFromText(
        written.number, written.decimalSign, column.isEmpty() ? written.usualCurrency : column);
    if (!amount && amount.error().kind == ErrorKind::Negative)
        return amount.error();
    const auto named = amount ? amount->currency : QString();
    // The cell may say better than its neighbour which dollar is meant.
    const auto likely = named.isEmpty() ? written.usualCurrency : named;
    const auto unit = written.currency.isEmpty() ? likely : currencyCode(written.currency, likely);
    const bool isContradiction = !named.isEmpty() && unit != named;
    if (amount && !isContradiction) {
        putValue(engagement, amount->number, unit.isEmpty() ? written.currency : unit);
        return {};
    }
    engagement.value.reset();
    engagement.valueAsReceived =
        written.number.isEmpty() ? QString() : asReceived(written.number, written.currency);
    return {};
}

} // namespace favilla
