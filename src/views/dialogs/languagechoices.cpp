// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/languagechoices.h"

#include "views/words/languages.h"

#include <QCoreApplication>
#include <QLocale>

namespace favilla {
namespace {

struct Says {
    Q_DECLARE_TR_FUNCTIONS(favilla::LanguageChoices)
};

} // namespace

QList<Choice> languageChoices() {
    QList<Choice> choices{{Says::tr("As the system"), QString()}};
    for (const auto& code : Languages::all()) {
        auto name = QLocale(code).nativeLanguageName();
        name[0] = name.at(0).toUpper();
        choices.append({code == QLatin1String("en") ? QStringLiteral("English") : name, code});
    }
    return choices;
}

} // namespace favilla
