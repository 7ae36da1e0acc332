// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/money.h"
#include "generator.h"

#include <QTest>

using namespace favilla;
using namespace Qt::Literals::StringLiterals;

class TestMoney : public QObject {
    Q_OBJECT

private slots:
    void readsText_data();
    void readsText();
    void refusesText_data();
    void refusesText();
    void refusesTheNulCharacter();
    void refusesMinorUnitsThatCannotBe();
    void knowsDecimals_data();
    void knowsDecimals();
    void listsCodesInOrder();
    void answersAtOnceForVeryLongText();
    void textRoundTrips();
};

void TestMoney::readsText_data() {
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* name, const QString& written, const QString& currency, qint64 minor,
                         const QString& text) {
        QTest::newRow(name) << written << currency << minor << text;
    };
    row("whole", u"120000"_s, u"EUR"_s, 12'000'000, u"120000.00"_s);
    row("cents", u"99.5"_s, u"EUR"_s, 9'950, u"99.50"_s);
    row("no decimals", u"1200"_s, u"JPY"_s, 1'200, u"1200"_s);
    row("zeros beyond the decimals", u"1200.000"_s, u"JPY"_s, 1'200, u"1200"_s);
    row("three decimals", u"0.125"_s, u"KWD"_s, 125, u"0.125"_s);
    row("four decimals", u"1.2345"_s, u"CLF"_s, 12'345, u"1.2345"_s);
    row("exponent", u"1.2e3"_s, u"EUR"_s, 120'000, u"1200.00"_s);
    row("capital exponent with sign", u"5E+2"_s, u"EUR"_s, 50'000, u"500.00"_s);
    row("negative exponent", u"12500e-3"_s, u"EUR"_s, 1'250, u"12.50"_s);
    row("spaces around", u" 7 "_s, u"EUR"_s, 700, u"7.00"_s);
    row("plus", u"+7"_s, u"EUR"_s, 700, u"7.00"_s);
    row("no whole part", u".5"_s, u"EUR"_s, 50, u"0.50"_s);
    row("no fraction", u"5."_s, u"EUR"_s, 500, u"5.00"_s);
    row("zero", u"0"_s, u"EUR"_s, 0, u"0.00"_s);
    row("minus zero", u"-0"_s, u"EUR"_s, 0, u"0.00"_s);
    row("minus zero with decimals", u"-0.00"_s, u"JPY"_s, 0, u"0"_s);
    row("zero with a large exponent", u"0e400"_s, u"EUR"_s, 0, u"0.00"_s);
    row("leading zeros", u"000000000000000000000001.10"_s, u"EUR"_s, 110, u"1.10"_s);
    row("largest", u"9999999999999999.99"_s, u"EUR"_s, 999'999'999'999'999'999, u"9999999999999999.99"_s);
}

void TestMoney::readsText() {
    QFETCH(QString, written);
    QFETCH(QString, currency);
    QFETCH(qint64, minor);
    QFETCH(QString, text);
    const auto money = Money::fromText(written, currency);
    QVERIFY(money);
    QCOMPARE(money->minor(), minor);
    QCOMPARE(money->currency(), currency);
    QCOMPARE(money->text(), text);
}

void TestMoney::refusesText_data() {
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<Field>("field");
    const auto row = [](const char* name, const QString& written, const QString& currency, ErrorKind kind,
                         Field field = Field::Value) {
        QTest::newRow(name) << written << currency << kind << field;
    };
    row("empty", u""_s, u"EUR"_s, ErrorKind::Empty);
    row("blank", u" \t"_s, u"EUR"_s, ErrorKind::Empty);
    row("negative", u"-1"_s, u"EUR"_s, ErrorKind::Negative);
    row("slightly negative", u"-0.01"_s, u"EUR"_s, ErrorKind::Negative);
    row("more decimals than the currency has", u"1.005"_s, u"EUR"_s, ErrorKind::NotANumber);
    row("half a yen", u"0.5"_s, u"JPY"_s, ErrorKind::NotANumber);
    row("beyond every double", u"1e400"_s, u"EUR"_s, ErrorKind::TooLarge);
    row("one digit too many", u"10000000000000000"_s, u"EUR"_s, ErrorKind::TooLarge);
    row("exponent that overflows", u"1e99999999999999"_s, u"EUR"_s, ErrorKind::NotANumber);
    row("vanishing", u"1e-400"_s, u"EUR"_s, ErrorKind::NotANumber);
    row("not a number", u"NaN"_s, u"EUR"_s, ErrorKind::NotANumber);
    row("infinite", u"inf"_s, u"EUR"_s, ErrorKind::NotANumber);
    row("hexadecimal", u"0x10"_s, u"EUR"_s, ErrorKind::NotANumber);
    row("decimal comma", u"1,5"_s, u"EUR"_s, ErrorKind::NotANumber);
    row("grouped", u"1.000.000"_s, u"EUR"_s, ErrorKind::NotANumber);
    row("two signs", u"--1"_s, u"EUR"_s, ErrorKind::NotANumber);
    row("sign alone", u"-"_s, u"EUR"_s, ErrorKind::NotANumber);
    row("point alone", u"."_s, u"EUR"_s, ErrorKind::NotANumber);
    row("exponent alone", u"e5"_s, u"EUR"_s, ErrorKind::NotANumber);
    row("empty exponent", u"1e"_s, u"EUR"_s, ErrorKind::NotANumber);
    row("space within the exponent", u"1e 5"_s, u"EUR"_s, ErrorKind::NotANumber);
    row("digits of another script", u"١٢"_s, u"EUR"_s, ErrorKind::NotANumber);
    row("unknown currency", u"1"_s, u"XXQ"_s, ErrorKind::UnknownCurrency, Field::Currency);
    row("lower case", u"1"_s, u"eur"_s, ErrorKind::UnknownCurrency, Field::Currency);
    row("no currency", u"1"_s, u""_s, ErrorKind::UnknownCurrency, Field::Currency);
    row("currency that was given up", u"1"_s, u"ITL"_s, ErrorKind::UnknownCurrency, Field::Currency);
}

void TestMoney::refusesText() {
    QFETCH(QString, written);
    QFETCH(QString, currency);
    QFETCH(ErrorKind, kind);
    QFETCH(Field, field);
    const auto money = Money::fromText(written, currency);
    QVERIFY(!money);
    QCOMPARE(money.error().kind, kind);
    QCOMPARE(money.error().field, field);
    QCOMPARE(money.error().subject, field == Field::Currency ? currency : written);
}

void TestMoney::refusesTheNulCharacter() {
    const auto nul = QString(QChar::Null);
    QCOMPARE(Money::fromText(u"12"_s + nul, u"EUR"_s).error().kind, ErrorKind::NotANumber);
    QCOMPARE(Money::fromText(u"1e2"_s + nul, u"EUR"_s).error().kind, ErrorKind::NotANumber);
    QCOMPARE(Money::fromText(u"12"_s, u"EUR"_s + nul).error().kind, ErrorKind::UnknownCurrency);
    QCOMPARE(Money::fromText(nul, u"EUR"_s).error().kind, ErrorKind::NotANumber);
}

void TestMoney::refusesMinorUnitsThatCannotBe() {
    QCOMPARE(Money::fromMinor(-1, u"EUR"_s).error().kind, ErrorKind::Negative);
    QCOMPARE(Money::fromMinor(1, u"XXQ"_s).error().kind, ErrorKind::UnknownCurrency);
    QCOMPARE(Money::fromMinor(0, u"EUR"_s)->text(), u"0.00"_s);
    // One limit, whatever way an amount comes.
    const auto largest = Money::fromMinor(Money::largestMinor, u"JPY"_s);
    QVERIFY(largest);
    QCOMPARE(*Money::fromText(largest->text(), u"JPY"_s), *largest);
    const auto beyond = QString::number(Money::largestMinor + 1);
    QCOMPARE(Money::fromMinor(Money::largestMinor + 1, u"JPY"_s).error().kind, ErrorKind::TooLarge);
    QCOMPARE(Money::fromText(beyond, u"JPY"_s).error().kind, ErrorKind::TooLarge);
}

void TestMoney::knowsDecimals_data() {
    QTest::addColumn<QString>("currency");
    QTest::addColumn<int>("decimals");
    QTest::newRow("yen") << u"JPY"_s << 0;
    QTest::newRow("krona of Iceland") << u"ISK"_s << 0;
    QTest::newRow("euro") << u"EUR"_s << 2;
    QTest::newRow("franc") << u"CHF"_s << 2;
    QTest::newRow("dinar of Kuwait") << u"KWD"_s << 3;
    QTest::newRow("dinar of Tunisia") << u"TND"_s << 3;
    QTest::newRow("unidad de fomento") << u"CLF"_s << 4;
    QTest::newRow("first of the list") << u"AED"_s << 2;
    QTest::newRow("last of the list") << u"ZWG"_s << 2;
}

void TestMoney::knowsDecimals() {
    QFETCH(QString, currency);
    QFETCH(int, decimals);
    QCOMPARE(currencyDecimals(currency), std::optional(decimals));
    QCOMPARE(Money::fromMinor(1, currency)->decimals(), decimals);
}

void TestMoney::listsCodesInOrder() {
    const auto codes = currencyCodes();
    auto sorted = codes;
    sorted.sort();
    QCOMPARE(codes, sorted);
    QCOMPARE(QSet<QString>(codes.begin(), codes.end()).size(), codes.size());
    QVERIFY(codes.contains(u"EUR"_s));
    for (const auto& code : codes)
        QVERIFY2(currencyDecimals(code), qPrintable(code));
}

void TestMoney::answersAtOnceForVeryLongText() {
    constexpr qsizetype length = 5'000'000;
    QCOMPARE(Money::fromText(QString(length, u'9'), u"EUR"_s).error().kind, ErrorKind::TooLarge);
    QCOMPARE(Money::fromText(QString(length, u'0') + u'1', u"EUR"_s)->minor(), 100);
    QCOMPARE(Money::fromText(u"1."_s + QString(length, u'0'), u"EUR"_s)->minor(), 100);
}

void TestMoney::textRoundTrips() {
    Generator any;
    for (int i = 0; i < 5'000; ++i) {
        const auto money = any.money();
        const auto again = Money::fromText(money.text(), money.currency());
        QVERIFY2(again, qPrintable(money.text() + money.currency()));
        QCOMPARE(*again, money);
    }
}

QTEST_APPLESS_MAIN(TestMoney)
#include "tst_money.moc"
