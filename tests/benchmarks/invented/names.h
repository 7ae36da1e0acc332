// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dice.h"

#include "domain/referral.h"

namespace favilla::invented {

/// Where an invented customer sits: the country decides its towns, names, currency and telephone prefix.
struct Country {
    const char* code;
    const char* locale;
    const char* currency;
    const char* prefix;
    /// In percent of all customers.
    int share;
    const char* towns[6];
};
const Country& country(Dice& dice);

/// Put together from trades, surnames and legal forms: a million of them are nearly all different.
QString customerName(Dice& dice, const Country& country);
QString streetLine(Dice& dice, const Country& country);
/// Telephone number and address are of no real person: .example domains, numbers with 555.
Contact contact(Dice& dice, const Country& country);

} // namespace favilla::invented
