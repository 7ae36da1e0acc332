// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/referral.h"

namespace favilla {

/// A number as a person or a program wrote it in a file, brought to the spelling of the wire.
struct Amount {
    /// A point as decimal sign, no grouping: "1234.56".
    QString number;
    /// ISO 4217, where the cell itself named one ("€ 1.200").
    QString currency;
};

/// "1.234,56", "1,234.56", "1 234,56", "€ 1.200", "1'200 CHF": grouping by thousands, decimal sign by what
/// stands last. A single sign with three digits behind ("1.234") groups unless `currency` (a code, may be
/// empty) has three decimals or more and the sign is `decimalSign`; `currency` also decides what "$" means.
/// Errors: Empty, NotANumber, Negative (subject: the text).
Result<Amount> amountFromText(const QString& text, QChar decimalSign, const QString& currency);

/// Puts an amount as the wire spells it into the deal: as money where it is some, otherwise as it came.
/// `currency` is a code or a sign.
void putValue(Engagement& engagement, const QString& number, const QString& currency);

/// What a table says of a value: the cell, the cell of the currency beside it, and what is meant where
/// neither names one.
struct WrittenAmount {
    QString number;
    QString currency;
    QChar decimalSign;
    /// ISO 4217; may be empty.
    QString usualCurrency;
};
/// Puts it into the deal: as money where it is some, otherwise (no number, or two currencies that contradict
/// each other) as it came. Errors: Negative.
Result<void> putAmount(Engagement& engagement, const WrittenAmount& written);

} // namespace favilla
