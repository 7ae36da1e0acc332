// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace favilla {

/// The number in E.164 form ("+390491234567"), read by the numbering plans of libphonenumber; empty where it
/// cannot be one. `country` (ISO 3166 alpha-2) is used for numbers without an international prefix; unknown
/// or empty means Italy. Thread: any.
QString internationalNumber(const QString& text, const QString& country);

} // namespace favilla
