// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/words/languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>

// Resources of a static library are linked only where somebody names them; the macro wants no namespace.
static void linkCatalogues() {
    Q_INIT_RESOURCE(translations);
}

namespace favilla {

Languages::Languages(QCoreApplication& application, const QLocale& system)
    : m_application(application), m_system(system) {
    linkCatalogues();
    use({});
}

Languages::~Languages() {
    m_application.removeTranslator(&m_words);
    m_application.removeTranslator(&m_qtWords);
}

QStringList Languages::all() {
    return {QStringLiteral("en"), QStringLiteral("it")};
}

void Languages::use(const QString& code) {
    const auto wanted =
        code.isEmpty() ? QLocale(m_system.uiLanguages().value(0, m_system.name())) : QLocale(code);
    const auto language = wanted.language() == QLocale::Italian ? QStringLiteral("it") : QStringLiteral("en");
    if (language == m_language)
        return;
    m_language = language;
    QLocale::setDefault(locale());
    load(m_qtWords, QStringLiteral("qtbase_") + language);
    load(m_words, QStringLiteral("favilla_") + language);
    emit languageChanged(language);
}

QLocale Languages::locale() const {
    if (m_language == QLatin1String("it"))
        return QLocale(QLocale::Italian, QLocale::Italy);
    return m_system.language() == QLocale::English ? m_system
                                                   : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

void Languages::load(QTranslator& translator, const QString& catalogue) {
    m_application.removeTranslator(&translator);
    // Qt's own texts are English without a catalogue; the system's copy serves where none was built in.
    if (translator.load(catalogue, QStringLiteral(":/i18n"))
        || translator.load(catalogue, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        m_application.installTranslator(&translator);
}

} // namespace favilla
