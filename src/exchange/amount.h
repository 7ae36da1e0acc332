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
/// stands last. A single sign with three digits behind ("1.234") groups unless `currency` has three decimals
/// or more and the sign is `decimalSign`. Errors: Empty, NotANumber, Negative (subject: the text).
Result<Amount> amountFromText(const QString& text, QChar decimalSign, const QString& currency);

/// Puts an amount as the wire spells it into the deal: as money where it is some, otherwise as it came.
void putValue(Engagement& engagement, const QString& number, const QString& currency);

} // namespace favilla
