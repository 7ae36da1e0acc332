// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/phonenumber.h"

#include <phonenumbers/phonenumberutil.h>

#include <string>

namespace favilla {
namespace {

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

std::string regionOf(const PhoneNumberUtil& numbers, const QString& country) {
    const auto region = country.trimmed().toUpper().toStdString();
    return numbers.GetCountryCodeForRegion(region) != 0 ? region : "IT";
}

} // namespace

QString internationalNumber(const QString& text, const QString& country) {
    constexpr qsizetype longestNumber = 64; // longer text is no number and need not be parsed
    const auto trimmed = text.trimmed();
    if (trimmed.isEmpty() || trimmed.size() > longestNumber)
        return {};
    const auto* numbers = PhoneNumberUtil::GetInstance();
    PhoneNumber number;
    const auto parsed = numbers->Parse(trimmed.toStdString(), regionOf(*numbers, country), &number);
    // A number without its area code is possible only in its own town: nobody else could dial it.
    if (parsed != PhoneNumberUtil::NO_PARSING_ERROR
        || numbers->IsPossibleNumberWithReason(number) != PhoneNumberUtil::IS_POSSIBLE)
        return {};
    std::string formatted;
    numbers->Format(number, PhoneNumberUtil::E164, &formatted);
    return QString::fromStdString(formatted);
}

} // namespace favilla
