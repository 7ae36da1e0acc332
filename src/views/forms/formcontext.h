// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"

#include <QLocale>

namespace favilla {

/// What a form must be told about the world: the time, how numbers and dates are written, and the currency
/// (ISO 4217) that stands ready where the referral names none.
struct FormContext {
    Moment now;
    QLocale locale;
    QString defaultCurrency = QStringLiteral("EUR");
};

} // namespace favilla
