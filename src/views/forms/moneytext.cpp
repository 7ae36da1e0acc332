// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/forms/moneytext.h"

namespace favilla {
namespace {

bool isSign(QChar c) {
    return c == u'.' || c == u',';
}

/// Digits of any script as 0-9, spaces and apostrophes between groups and the sign of a currency left out;
/// what cannot belong to a number stays and is refused later.
QString cleaned(const QString& text, const QString& currency, const QLocale& locale) {
    auto rest = text;
    rest.remove(currency, Qt::CaseInsensitive);
    QString clean;
    for (const auto c : rest) {
        if (c.isDigit())
            clean += QChar(u'0' + c.digitValue());
        else if (c == u'\u2212')
            clean += u'-';
        else if (QString(c) == locale.decimalPoint() && !isSign(c))
            clean += u'.';
        else if (!c.isSpace() && c != u'\'' && c != u'\u2019' && c.category() != QChar::Symbol_Currency
            && (isSign(c) || QString(c) != locale.groupSeparator()))
            clean += c;
    }
    return clean;
}

/// Whether every sign from `from` to `to` stands before a group of exactly three digits.
bool isGrouped(QStringView number, QChar sign) {
    constexpr qsizetype groupLength = 3;
    const auto groups = number.split(sign);
    const auto head = groups.first().size();
    if (head == 0 || head > groupLength || (groups.size() > 1 && groups.first().startsWith(u'0')))
        return false;
    return std::all_of(
        groups.begin() + 1, groups.end(), [](QStringView group) { return group.size() == groupLength; });
}

/// Where the decimals start, or -1: the last sign, unless it can only part groups.
qsizetype decimalSign(const QString& number, const QLocale& locale) {
    const auto last = qMax(number.lastIndexOf(u'.'), number.lastIndexOf(u','));
    if (last < 0)
        return -1;
    const auto sign = number[last];
    const auto other = sign == u'.' ? u',' : u'.';
    if (number.contains(other))
        return last;
    if (number.count(sign) > 1)
        return -1;
    const bool isLocalDecimal = locale.decimalPoint() == sign;
    return isLocalDecimal || !isGrouped(number, sign) ? last : -1;
}

/// "1.234,56" as "1234.56"; empty where the groups make no sense.
QString plainNumber(const QString& number, const QLocale& locale) {
    const auto at = decimalSign(number, locale);
    auto whole = at < 0 ? number : number.left(at);
    const auto fraction = at < 0 ? QString() : number.mid(at + 1);
    for (const auto sign : {u'.', u','})
        if (whole.contains(sign)) {
            if (!isGrouped(whole, sign))
                return {};
            whole.remove(sign);
        }
    return fraction.isEmpty() ? whole : whole + u'.' + fraction;
}

} // namespace

Result<Money> moneyFromTyped(const QString& text, const QString& currency, const QLocale& locale) {
    const auto refused = [&](ErrorKind kind) {
        return Error{.kind = kind, .field = Field::Value, .subject = text.trimmed()};
    };
    if (text.trimmed().isEmpty())
        return refused(ErrorKind::Empty);
    auto number = cleaned(text, currency, locale);
    const bool isNegative = number.startsWith(u'-');
    if (isNegative)
        number.remove(0, 1);
    number = plainNumber(number, locale);
    const auto fraction = number.section(u'.', 1);
    // "1e5" is no way to type an amount, and "1,200" with euros is more likely a slip than 1.20.
    if (number.isEmpty() || number.contains(u'e', Qt::CaseInsensitive)
        || fraction.size() > currencyDecimals(currency).value_or(0))
        return refused(ErrorKind::NotANumber);
    const auto money = Money::fromText(isNegative ? u'-' + number : number, currency);
    return money ? money : Result<Money>(refused(money.error().kind));
}

} // namespace favilla
