// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QString>
#include <QStringList>

namespace favilla {

/// An amount of money that cannot be wrong: minor units (cents, yen, fils) with an ISO 4217 code, never
/// negative. Arithmetic on doubles never touches it.
class Money {
public:
    /// The most minor units an amount may have: 18 digits, so that a sum of several still fits in 64 bits.
    static constexpr qint64 largestMinor = 999'999'999'999'999'999;

    /// `minor` in the currency's smallest unit. Errors: Negative, TooLarge, UnknownCurrency.
    static Result<Money> fromMinor(qint64 minor, const QString& currency);
    /// `text` with a point as decimal sign and no grouping, as on the wire ("120000", "99.5", "1.2e3").
    /// Errors: Empty, NotANumber (also for more decimals than the currency has), Negative, TooLarge,
    /// UnknownCurrency.
    static Result<Money> fromText(const QString& text, const QString& currency);

    qint64 minor() const { return m_minor; }
    const QString& currency() const { return m_currency; }
    int decimals() const;
    /// With a point as decimal sign and the currency's own number of decimals: "120000.00".
    QString text() const;
    /// For display and charts only.
    double approximate() const;

    friend bool operator==(const Money&, const Money&) = default;

private:
    Money(qint64 minor, QString currency) : m_minor(minor), m_currency(std::move(currency)) { }

    qint64 m_minor = 0;
    QString m_currency;
};

/// The number of decimals of an ISO 4217 code in use (0, 2, 3 or 4); nothing for a code that is not one.
std::optional<int> currencyDecimals(const QString& code);
/// All codes in use, in alphabetical order.
QStringList currencyCodes();

} // namespace favilla
