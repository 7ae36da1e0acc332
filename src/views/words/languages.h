// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QObject>
#include <QTranslator>

class QCoreApplication;

namespace favilla {

/// Which language the program speaks, and the switch to another one while it runs.
/// Installs Favilla's own catalogue and Qt's (buttons of dialogs); widgets then hear QEvent::LanguageChange.
/// Built into the library of the words, since the terminal speaks both languages too. Invariant: text comes
/// in `language()`, dates and numbers in `locale()`, which is QLocale's default too, since
/// Qt writes the numbers of its plural texts by that. Thread: main.
class Languages final : public QObject {
    Q_OBJECT

public:
    explicit Languages(QCoreApplication& application, const QLocale& system = QLocale::system());
    ~Languages() override;

    /// "it", "en", or empty for the system's language; what is neither speaks English.
    void use(const QString& code);
    /// "it" or "en".
    QString language() const { return m_language; }
    /// For dates, numbers and money: it_IT; for English the system's region where it is English, else en_GB.
    QLocale locale() const;

    /// Codes on offer; each language's name in itself is `QLocale(code).nativeLanguageName()`.
    static QStringList all();

signals:
    void languageChanged(const QString& language);

private:
    void load(QTranslator& translator, const QString& catalogue);

    QCoreApplication& m_application;
    QLocale m_system;
    QString m_language;
    QTranslator m_words;
    QTranslator m_qtWords;
};

} // namespace favilla
