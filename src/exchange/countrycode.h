// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace favilla {

/// The ISO 3166-1 alpha-2 code of a country as a person or a program wrote it: "IT", "ita", "Italia",
/// "Italy", "Stati Uniti", "U.S.A.". Case, accents, blanks and full stops do not matter. Understands the
/// codes of two and three letters, and the names of the Unicode CLDR in the languages of Europe's larger
/// markets and in those of the country itself. What is none of these stays as it came.
QString countryCode(const QString& text);
/// Whether this is one of the codes of two letters that countryCode() gives.
bool isCountryCode(const QString& text);

} // namespace favilla
