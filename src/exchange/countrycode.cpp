// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/countrycode.h"

#include "domain/textfold.h"

#include <QHash>
#include <QLocale>

#include <unicode/uloc.h>

#include <array>

namespace favilla {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr std::array languages = {"en", "it", "de", "fr", "es", "pt", "nl", "pl", "ro"};

struct Alias {
    const char* code;
    const char* name;
};
// What people write and the CLDR does not have.
constexpr Alias aliases[] = {
    {"CD", "Democratic Republic of the Congo"},
    {"CZ", "Czech Republic"},
    {"CZ", "Repubblica Ceca"},
    {"GB", "UK"},
    {"GB", "Great Britain"},
    {"GB", "Gran Bretagna"},
    {"GB", "England"},
    {"GB", "Inghilterra"},
    {"GR", "EL"},
    {"KR", "Republic of Korea"},
    {"MD", "Republic of Moldova"},
    {"MK", "Macedonia"},
    {"NL", "Holland"},
    {"NL", "Olanda"},
    {"NL", "The Netherlands"},
    {"RU", "Russian Federation"},
    {"TR", "Turkey"},
    {"US", "United States of America"},
    {"US", "Stati Uniti d'America"},
    {"VA", "Vaticano"},
};

QString keyOf(const QString& text) {
    constexpr qsizetype longestName = 100; // longer text is no country and need not be folded
    return text.size() > longestName ? QString() : foldedWords(text).join(QString());
}

/// The name of a country in a language, as the CLDR has it; empty where it has none.
QString nameOf(const char* code, const char* language) {
    constexpr int room = 200;
    std::array<UChar, room> name{};
    auto failure = U_ZERO_ERROR;
    const auto place = QByteArray("und_") + code;
    const auto length = uloc_getDisplayCountry(place.constData(), language, name.data(), room, &failure);
    return U_SUCCESS(failure) ? QString::fromUtf16(name.data(), length) : QString();
}

QStringList nativeNamesOf(const QString& code) {
    const auto territory = QLocale::codeToTerritory(code);
    if (territory == QLocale::AnyTerritory)
        return {};
    QStringList names{QLocale::territoryToString(territory)};
    for (const auto& locale : QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, territory))
        names << locale.nativeTerritoryName();
    return names;
}

/// Names to codes. What was put in first wins, hence the languages that matter most come first.
class Countries {
public:
    Countries() {
        for (const auto* code = uloc_getISOCountries(); *code; ++code)
            add(QString::fromLatin1(*code), QString::fromLatin1(*code));
        for (const auto& alias : aliases)
            add(QString::fromLatin1(alias.name), QString::fromLatin1(alias.code));
        for (const auto* code = uloc_getISOCountries(); *code; ++code)
            add(QString::fromLatin1(uloc_getISO3Country((QByteArray("und_") + *code).constData())),
                QString::fromLatin1(*code));
        for (const auto* language : languages)
            for (const auto* code = uloc_getISOCountries(); *code; ++code)
                add(nameOf(*code, language), QString::fromLatin1(*code));
        for (const auto* code = uloc_getISOCountries(); *code; ++code)
            for (const auto& name : nativeNamesOf(QString::fromLatin1(*code)))
                add(name, QString::fromLatin1(*code));
    }
    QString codeOf(const QString& text) const { return m_codes.value(keyOf(text)); }

private:
    void add(const QString& name, const QString& code) {
        if (const auto key = keyOf(name); !key.isEmpty() && !m_codes.contains(key))
            m_codes.insert(key, code);
    }

    QHash<QString, QString> m_codes;
};

} // namespace

QString countryCode(const QString& text) {
    static const Countries countries;
    const auto code = countries.codeOf(text);
    return code.isEmpty() ? text : code;
}

bool isCountryCode(const QString& text) {
    constexpr int codeLength = 2;
    const auto* const* codes = uloc_getISOCountries();
    for (; text.size() == codeLength && *codes; ++codes)
        if (text == QLatin1String(*codes))
            return true;
    return false;
}

} // namespace favilla
