// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/money.h"

#include <QLocale>

namespace favilla {

/// Reads an amount as people type it: "120.000,00", "120,000.00", "120 000", "€ 120000". Where one sign could
/// mean both, the locale decides ("1.200" is 1200 in Italian); with two different signs the last one starts
/// the decimals. Errors: as Money::fromText, with `text` as the subject.
Result<Money> moneyFromTyped(const QString& text, const QString& currency, const QLocale& locale);

} // namespace favilla
