// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/money.h"

#include <algorithm>
#include <array>
#include <limits>
#include <optional>

namespace favilla {
namespace {

struct Currency {
    const char* code;
    int decimals;
};

// ISO 4217, list one: the codes in use and their minor units, in alphabetical order.
constexpr auto currencies = std::to_array<Currency>({
    {"AED", 2},
    {"AFN", 2},
    {"ALL", 2},
    {"AMD", 2},
    {"ANG", 2},
    {"AOA", 2},
    {"ARS", 2},
    {"AUD", 2},
    {"AWG", 2},
    {"AZN", 2},
    {"BAM", 2},
    {"BBD", 2},
    {"BDT", 2},
    {"BGN", 2},
    {"BHD", 3},
    {"BIF", 0},
    {"BMD", 2},
    {"BND", 2},
    {"BOB", 2},
    {"BRL", 2},
    {"BSD", 2},
    {"BTN", 2},
    {"BWP", 2},
    {"BYN", 2},
    {"BZD", 2},
    {"CAD", 2},
    {"CDF", 2},
    {"CHF", 2},
    {"CLF", 4},
    {"CLP", 0},
    {"CNY", 2},
    {"COP", 2},
    {"CRC", 2},
    {"CUP", 2},
    {"CVE", 2},
    {"CZK", 2},
    {"DJF", 0},
    {"DKK", 2},
    {"DOP", 2},
    {"DZD", 2},
    {"EGP", 2},
    {"ERN", 2},
    {"ETB", 2},
    {"EUR", 2},
    {"FJD", 2},
    {"FKP", 2},
    {"GBP", 2},
    {"GEL", 2},
    {"GHS", 2},
    {"GIP", 2},
    {"GMD", 2},
    {"GNF", 0},
    {"GTQ", 2},
    {"GYD", 2},
    {"HKD", 2},
    {"HNL", 2},
    {"HTG", 2},
    {"HUF", 2},
    {"IDR", 2},
    {"ILS", 2},
    {"INR", 2},
    {"IQD", 3},
    {"IRR", 2},
    {"ISK", 0},
    {"JMD", 2},
    {"JOD", 3},
    {"JPY", 0},
    {"KES", 2},
    {"KGS", 2},
    {"KHR", 2},
    {"KMF", 0},
    {"KPW", 2},
    {"KRW", 0},
    {"KWD", 3},
    {"KYD", 2},
    {"KZT", 2},
    {"LAK", 2},
    {"LBP", 2},
    {"LKR", 2},
    {"LRD", 2},
    {"LSL", 2},
    {"LYD", 3},
    {"MAD", 2},
    {"MDL", 2},
    {"MGA", 2},
    {"MKD", 2},
    {"MMK", 2},
    {"MNT", 2},
    {"MOP", 2},
    {"MRU", 2},
    {"MUR", 2},
    {"MVR", 2},
    {"MWK", 2},
    {"MXN", 2},
    {"MYR", 2},
    {"MZN", 2},
    {"NAD", 2},
    {"NGN", 2},
    {"NIO", 2},
    {"NOK", 2},
    {"NPR", 2},
    {"NZD", 2},
    {"OMR", 3},
    {"PAB", 2},
    {"PEN", 2},
    {"PGK", 2},
    {"PHP", 2},
    {"PKR", 2},
    {"PLN", 2},
    {"PYG", 0},
    {"QAR", 2},
    {"RON", 2},
    {"RSD", 2},
    {"RUB", 2},
    {"RWF", 0},
    {"SAR", 2},
    {"SBD", 2},
    {"SCR", 2},
    {"SDG", 2},
    {"SEK", 2},
    {"SGD", 2},
    {"SHP", 2},
    {"SLE", 2},
    {"SOS", 2},
    {"SRD", 2},
    {"SSP", 2},
    {"STN", 2},
    {"SVC", 2},
    {"SYP", 2},
    {"SZL", 2},
    {"THB", 2},
    {"TJS", 2},
    {"TMT", 2},
    {"TND", 3},
    {"TOP", 2},
    {"TRY", 2},
    {"TTD", 2},
    {"TWD", 2},
    {"TZS", 2},
    {"UAH", 2},
    {"UGX", 0},
    {"USD", 2},
    {"UYU", 2},
    {"UYW", 4},
    {"UZS", 2},
    {"VED", 2},
    {"VES", 2},
    {"VND", 0},
    {"VUV", 0},
    {"WST", 2},
    {"XAF", 0},
    {"XCD", 2},
    {"XOF", 0},
    {"XPF", 0},
    {"YER", 2},
    {"ZAR", 2},
    {"ZMW", 2},
    {"ZWG", 2},
});

struct Decimal {
    QString digits;
    qsizetype exponent = 0;
};

bool isDigits(QStringView text) {
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// Splits "1200.50e1" into "120050" and -1; nothing where it is not a plain decimal number.
std::optional<Decimal> decimalOf(QStringView text) {
    Decimal decimal;
    if (const auto e = text.indexOf(u'e', 0, Qt::CaseInsensitive); e >= 0) {
        const auto written = text.mid(e + 1);
        const bool hasSign = written.startsWith(u'-') || written.startsWith(u'+');
        bool isNumber = false;
        decimal.exponent = written.toInt(&isNumber);
        // toInt alone would overlook spaces around and what follows a NUL.
        if (!isNumber || !isDigits(written.mid(hasSign ? 1 : 0)))
            return {};
        text = text.left(e);
    }
    const auto point = text.indexOf(u'.');
    const auto whole = point < 0 ? text : text.left(point);
    const auto fraction = point < 0 ? QStringView() : text.mid(point + 1);
    if ((whole.isEmpty() && fraction.isEmpty()) || !isDigits(whole) || !isDigits(fraction))
        return {};
    decimal.digits = whole.toString() + fraction.toString();
    decimal.exponent -= fraction.size();
    return decimal;
}

Error refused(ErrorKind kind, const QString& subject, Field field = Field::Value) {
    return {.kind = kind, .field = field, .subject = subject};
}

/// The digits as an integer of minor units, or why not.
Result<qint64> minorUnits(const Decimal& decimal, int decimals, const QString& text) {
    constexpr qsizetype mostDigits = 18; // those of Money::largestMinor
    auto digits = decimal.digits;
    auto shift = decimal.exponent + decimals;
    for (; shift < 0 && digits.endsWith(u'0'); ++shift)
        digits.chop(1);
    const bool isZero = digits.count(u'0') == digits.size();
    if (isZero)
        return qint64(0);
    if (shift < 0)
        return refused(ErrorKind::NotANumber, text);
    while (digits.startsWith(u'0'))
        digits.remove(0, 1);
    if (shift > mostDigits || digits.size() + shift > mostDigits)
        return refused(ErrorKind::TooLarge, text);
    return (digits + QString(shift, u'0')).toLongLong();
}

} // namespace

std::optional<int> currencyDecimals(const QString& code) {
    const auto latin = code.toLatin1();
    const auto found = std::lower_bound(currencies.begin(), currencies.end(), latin,
        [](const Currency& currency, const QByteArray& wanted) { return wanted.compare(currency.code) > 0; });
    if (found == currencies.end() || latin != found->code)
        return {};
    return found->decimals;
}

QStringList currencyCodes() {
    QStringList codes;
    for (const auto& currency : currencies)
        codes << QString::fromLatin1(currency.code);
    return codes;
}

Result<Money> Money::fromMinor(qint64 minor, const QString& currency) {
    if (!currencyDecimals(currency))
        return refused(ErrorKind::UnknownCurrency, currency, Field::Currency);
    if (minor < 0)
        return refused(ErrorKind::Negative, QString::number(minor));
    if (minor > largestMinor)
        return refused(ErrorKind::TooLarge, QString::number(minor));
    return Money(minor, currency);
}

Result<Money> Money::fromText(const QString& text, const QString& currency) {
    const auto trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return refused(ErrorKind::Empty, text);
    const auto decimals = currencyDecimals(currency);
    if (!decimals)
        return refused(ErrorKind::UnknownCurrency, currency, Field::Currency);
    const bool isNegative = trimmed.startsWith(u'-');
    const auto decimal = decimalOf(QStringView(trimmed).mid(isNegative || trimmed.startsWith(u'+') ? 1 : 0));
    if (!decimal)
        return refused(ErrorKind::NotANumber, text);
    const auto minor = minorUnits(*decimal, *decimals, text);
    if (!minor)
        return minor.error();
    if (isNegative && *minor != 0)
        return refused(ErrorKind::Negative, text);
    return Money(*minor, currency);
}

int Money::decimals() const {
    return currencyDecimals(m_currency).value_or(2);
}

QString Money::text() const {
    const auto places = decimals();
    auto digits = QString::number(m_minor).rightJustified(places + 1, u'0');
    if (places > 0)
        digits.insert(digits.size() - places, u'.');
    return digits;
}

double Money::approximate() const {
    return text().toDouble();
}

} // namespace favilla
