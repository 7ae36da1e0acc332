// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace favilla {

// How people write currencies: the one table of signs and names, for cells and headers alike.

/// The ISO 4217 code of a text that is nothing but a currency: "EUR", "eur", "€", "Euro", "US$". A sign that
/// several currencies share means `hint` (a code, may be empty) where that is one of them, else the most
/// usual of them: "$" is USD, unless something else speaks for CAD. Empty for what is none.
QString currencyCode(const QString& text, const QString& hint = {});

/// Takes a currency off the front or the end of an amount without blanks ("€1.200", "1200CHF") and gives its
/// code; empty where there is none, and the amount as it was.
QString takeCurrency(QString& amount, const QString& hint);

} // namespace favilla
