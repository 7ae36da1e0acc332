// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/currencysign.h"

#include "domain/money.h"

#include <QRegularExpression>

#include <array>

namespace favilla {
namespace {

using namespace Qt::Literals::StringLiterals;

struct Sign {
    QStringView text;
    /// The most usual first.
    const char* codes;
};
// Longer ones first, so that "US$" is not taken for a lone "$".
constexpr std::array signs = {
    Sign{u"euros", "EUR"},
    Sign{u"euro", "EUR"},
    Sign{u"US$", "USD"},
    Sign{u"CA$", "CAD"},
    Sign{u"AU$", "AUD"},
    Sign{u"NZ$", "NZD"},
    Sign{u"HK$", "HKD"},
    Sign{u"MX$", "MXN"},
    Sign{u"SFr.", "CHF"},
    Sign{u"SFr", "CHF"},
    Sign{u"Fr.", "CHF"},
    Sign{u"C$", "CAD"},
    Sign{u"A$", "AUD"},
    Sign{u"S$", "SGD"},
    Sign{u"R$", "BRL"},
    Sign{u"zł", "PLN"},
    Sign{u"Kč", "CZK"},
    Sign{u"Ft", "HUF"},
    Sign{u"€", "EUR"},
    Sign{u"$",
        "USD AUD BBD BMD BND BSD BZD CAD CLP COP FJD GYD HKD JMD KYD LRD MXN NAD NZD SBD SGD SRD TTD TWD UYU "
        "XCD"},
    Sign{u"£", "GBP EGP FKP GIP LBP SHP SYP"},
    Sign{u"¥", "JPY CNY"},
    Sign{u"￥", "JPY CNY"},
    Sign{u"₹", "INR"},
    Sign{u"₺", "TRY"},
    Sign{u"₽", "RUB"},
    Sign{u"₩", "KRW KPW"},
    Sign{u"₪", "ILS"},
    Sign{u"₴", "UAH"},
};

QString codeOf(const Sign& sign, const QString& hint) {
    const auto codes = QString::fromLatin1(sign.codes).split(u' ');
    return codes.contains(hint) ? hint : codes.first();
}

} // namespace

QString currencyCode(const QString& text, const QString& hint) {
    const auto dense = text.simplified().remove(u' ');
    if (auto code = dense.toUpper(); currencyDecimals(code))
        return code;
    for (const auto& sign : signs)
        if (dense.compare(sign.text, Qt::CaseInsensitive) == 0)
            return codeOf(sign, hint);
    return {};
}

QString takeCurrency(QString& amount, const QString& hint) {
    for (const auto& sign : signs) {
        if (amount.startsWith(sign.text, Qt::CaseInsensitive))
            amount.remove(0, sign.text.size());
        else if (amount.endsWith(sign.text, Qt::CaseInsensitive))
            amount.chop(sign.text.size());
        else
            continue;
        return codeOf(sign, hint);
    }
    static const QRegularExpression code(u"^([A-Za-z]{3})(?=[-0-9.,(])|(?<=[0-9.,)])([A-Za-z]{3})$"_s);
    const auto match = code.match(amount);
    if (!match.hasMatch() || !currencyDecimals(match.captured().toUpper()))
        return {};
    amount.remove(match.capturedStart(), match.capturedLength());
    return match.captured().toUpper();
}

} // namespace favilla
