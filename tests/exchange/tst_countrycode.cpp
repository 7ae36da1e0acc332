// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/countrycode.h"

#include <QTest>

using namespace favilla;
using namespace Qt::Literals::StringLiterals;

class TestCountryCode : public QObject {
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void knowsEveryTerritoryOfTheProgram();
    void takesAnyLength();
};

void TestCountryCode::reads_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    const auto row = [](const QString& text, const QString& code) {
        QTest::newRow(qUtf8Printable(text)) << text << code;
    };
    row(u"IT"_s, u"IT"_s);
    row(u" it "_s, u"IT"_s);
    row(u"ITA"_s, u"IT"_s);
    row(u"deu"_s, u"DE"_s);
    row(u"Italia"_s, u"IT"_s);
    row(u"ITALY"_s, u"IT"_s);
    row(u"Italien"_s, u"IT"_s);
    row(u"Deutschland"_s, u"DE"_s);
    row(u"Germania"_s, u"DE"_s);
    row(u"Stati Uniti"_s, u"US"_s);
    row(u"stati  uniti d’America"_s, u"US"_s);
    row(u"U.S.A."_s, u"US"_s);
    row(u"United States"_s, u"US"_s);
    row(u"UK"_s, u"GB"_s);
    row(u"Regno Unito"_s, u"GB"_s);
    row(u"Osterreich"_s, u"AT"_s);
    row(u"Österreich"_s, u"AT"_s);
    row(u"Svizzera"_s, u"CH"_s);
    row(u"Schweiz"_s, u"CH"_s);
    row(u"Suisse"_s, u"CH"_s);
    row(u"España"_s, u"ES"_s);
    row(u"Spagna"_s, u"ES"_s);
    row(u"Paesi Bassi"_s, u"NL"_s);
    row(u"Holland"_s, u"NL"_s);
    row(u"Repubblica Ceca"_s, u"CZ"_s);
    row(u"Cechia"_s, u"CZ"_s);
    row(u"Ελλάδα"_s, u"GR"_s);
    row(u"日本"_s, u"JP"_s);
    row(u"Côte d’Ivoire"_s, u"CI"_s);
    row(u"Costa d'Avorio"_s, u"CI"_s);
    row(u"San Marino"_s, u"SM"_s);
    row(u"Kosovo"_s, u"XK"_s);
    row(u"XK"_s, u"XK"_s);
    row(u"Niger"_s, u"NE"_s);
    row(u"Nigeria"_s, u"NG"_s);
    row(u"Guinea"_s, u"GN"_s);
    row({}, {});
    row(u" "_s, u" "_s);
    row(u"Padania"_s, u"Padania"_s);
    row(u"xq"_s, u"xq"_s);
    row(u"I T A L Y?"_s, u"IT"_s);
}

void TestCountryCode::reads() {
    QFETCH(QString, text);
    QTEST(countryCode(text), "code");
}

void TestCountryCode::knowsEveryTerritoryOfTheProgram() {
    int known = 0;
    for (int i = QLocale::AnyTerritory + 1; i <= QLocale::LastTerritory; ++i) {
        const auto territory = QLocale::Territory(i);
        const auto code = QLocale::territoryToCode(territory);
        // Regions of the world have numbers, and a few islands no code of their own.
        if (code.size() != 2 || countryCode(code + u' ') != code)
            continue;
        ++known;
        QCOMPARE(countryCode(code.toLower()), code);
        QVERIFY2(countryCode(QLocale::territoryToString(territory)).size() == 2, qUtf8Printable(code));
    }
    QVERIFY2(known > 240, qUtf8Printable(QString::number(known)));
}

void TestCountryCode::takesAnyLength() {
    const auto endless = QString(5'000'000, u'é');
    QCOMPARE(countryCode(endless), endless);
}

QTEST_APPLESS_MAIN(TestCountryCode)
#include "tst_countrycode.moc"
