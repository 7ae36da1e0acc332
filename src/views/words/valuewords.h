// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/money.h"

#include <QDate>
#include <QLocale>
#include <QStringList>

#include <optional>

namespace favilla::words {

/// Always: "82.000,00 €". WhenNeeded: "82.000 €", but "82.000,50 €".
enum class Decimals { Always, WhenNeeded };

/// Exact for every amount (no floating point); the sign of the currency where it is unmistakable for the
/// reader, else its code; spaces that do not break.
QString moneyWord(const Money& money, const QLocale& locale, Decimals decimals = Decimals::Always);
/// The value, or what came instead of one; empty for neither.
QString valueWord(const std::optional<Money>& value, const QString& asReceived, const QLocale& locale,
    Decimals decimals = Decimals::Always);
/// The amount alone, as a field for input shows it: "82.000,00".
QString amountWord(const Money& money, const QLocale& locale, Decimals decimals = Decimals::Always);
/// A day in full: "15 January 2027"; empty for an invalid one.
QString dayWord(const QDate& day, const QLocale& locale);
/// "51to250employees" as "51–250 people"; anything else as it came.
QString sizeWord(const QString& size, const QLocale& locale);
/// The country's name in the language of the program; a code that is not one as it came.
QString countryWord(const QString& code);
/// All codes of ISO 3166 (alpha-2), in the order of `countryWord` in this locale.
QStringList countryCodes(const QLocale& locale);
/// A value of the pick lists of a request: "Microsoft365" as "Microsoft 365"; others as they came.
QString pickWord(const QString& id);
/// Several of them, with a dot between.
QString pickWords(const QStringList& ids);

} // namespace favilla::words
