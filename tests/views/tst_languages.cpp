// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/words/languages.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace favilla;

class tst_Languages : public QObject {
    Q_OBJECT

private slots:
    void cataloguesAreBuiltIn() {
        const Languages languages(*qApp);
        QVERIFY(QFile::exists(QStringLiteral(":/i18n/favilla_it.qm")));
        QVERIFY(QFile::exists(QStringLiteral(":/i18n/favilla_en.qm")));
        QVERIFY(QFile::exists(QStringLiteral(":/i18n/qtbase_it.qm")));
    }

    void speaksTheSystemsLanguageWhereItCan_data() {
        QTest::addColumn<QLocale>("system");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("locale");
        QTest::newRow("Italy") << QLocale(QStringLiteral("it_IT")) << "it"
                               << "it_IT";
        QTest::newRow("Switzerland, Italian") << QLocale(QStringLiteral("it_CH")) << "it"
                                              << "it_IT";
        QTest::newRow("United States") << QLocale(QStringLiteral("en_US")) << "en"
                                       << "en_US";
        QTest::newRow("Germany") << QLocale(QStringLiteral("de_DE")) << "en"
                                 << "en_GB";
        QTest::newRow("none") << QLocale::c() << "en"
                              << "en_GB";
    }
    void speaksTheSystemsLanguageWhereItCan() {
        QFETCH(QLocale, system);
        QFETCH(QString, language);
        QFETCH(QString, locale);
        const Languages languages(*qApp, system);
        QCOMPARE(languages.language(), language);
        QCOMPARE(languages.locale().name(), locale);
    }

    void switchesWhileItRuns() {
        Languages languages(*qApp, QLocale(QStringLiteral("en_US")));
        QSignalSpy changed(&languages, &Languages::languageChanged);
        languages.use(QStringLiteral("it"));
        QDialogButtonBox italian(QDialogButtonBox::Cancel);
        QVERIFY(italian.button(QDialogButtonBox::Cancel)
                    ->text()
                    .remove(u'&')
                    .startsWith(QLatin1String("Annulla")));
        QCOMPARE(languages.locale().name(), QStringLiteral("it_IT"));
        languages.use(QStringLiteral("en"));
        QDialogButtonBox english(QDialogButtonBox::Cancel);
        QCOMPARE(english.button(QDialogButtonBox::Cancel)->text().remove(u'&'), QStringLiteral("Cancel"));
        QCOMPARE(languages.locale().name(), QStringLiteral("en_US"));
        languages.use(QStringLiteral("en"));
        QCOMPARE(changed.count(), 2);
        // Plural texts write their numbers by the default.
        QCOMPARE(QLocale(), languages.locale());
    }

    void widgetsHearOfIt() {
        class Listener : public QWidget {
        public:
            int heard = 0;

        protected:
            void changeEvent(QEvent* event) override {
                heard += event->type() == QEvent::LanguageChange ? 1 : 0;
                QWidget::changeEvent(event);
            }
        } listener;
        Languages languages(*qApp, QLocale(QStringLiteral("en_US")));
        languages.use(QStringLiteral("it"));
        QTRY_VERIFY(listener.heard > 0);
    }
};

QTEST_MAIN(tst_Languages)
#include "tst_languages.moc"
