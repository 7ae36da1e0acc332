// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/amount.h"
#include "exchange/currencysign.h"

#include "testdata.h"

using namespace favilla;
using namespace Qt::Literals::StringLiterals;

class TestAmount : public QObject {
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void namesCurrencies_data();
    void namesCurrencies();
};

void TestAmount::reads_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QChar>("decimalSign");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("named");
    const auto row = [](const QString& text, QChar sign, const QString& currency, const QString& number,
                         const QString& named = {}) {
        QTest::newRow(qUtf8Printable(text + sign + currency)) << text << sign << currency << number << named;
    };
    row(u"1.234,56"_s, u',', u"EUR"_s, u"1234.56"_s);
    row(u"1.234,56"_s, u'.', u"EUR"_s, u"1234.56"_s);
    row(u"1,234.56"_s, u',', u"EUR"_s, u"1234.56"_s);
    row(u"1 234,56"_s, u',', u"EUR"_s, u"1234.56"_s);
    row(u"1\u00A0234,56"_s, u',', u"EUR"_s, u"1234.56"_s);
    row(u"1\u202F234"_s, u',', u"EUR"_s, u"1234"_s);
    row(u"€ 1.200"_s, u',', {}, u"1200"_s, u"EUR"_s);
    row(u"1.200 €"_s, u'.', {}, u"1200"_s, u"EUR"_s);
    row(u"1'200.50 CHF"_s, u'.', {}, u"1200.50"_s, u"CHF"_s);
    row(u"USD 99.5"_s, u'.', {}, u"99.5"_s, u"USD"_s);
    row(u"US$5"_s, u'.', {}, u"5"_s, u"USD"_s);
    row(u"1.234"_s, u'.', u"EUR"_s, u"1234"_s);
    row(u"1.234"_s, u'.', u"KWD"_s, u"1.234"_s);
    row(u"1.234"_s, u',', u"KWD"_s, u"1234"_s);
    row(u"1,234"_s, u',', u"KWD"_s, u"1.234"_s);
    row(u"0,125"_s, u'.', u"EUR"_s, u"0.125"_s);
    row(u"1.234.567"_s, u'.', u"EUR"_s, u"1234567"_s);
    row(u"1.234.567,8"_s, u'.', u"EUR"_s, u"1234567.8"_s);
    row(u"12,34,567.00"_s, u'.', u"INR"_s, u"1234567.00"_s);
    row(u"12,5"_s, u'.', u"EUR"_s, u"12.5"_s);
    row(u"1200000"_s, u'.', u"EUR"_s, u"1200000"_s);
    row(u"1.2e3"_s, u'.', u"EUR"_s, u"1.2e3"_s);
    row(u"1e400"_s, u'.', u"EUR"_s, u"1e400"_s);
    row(u"+5"_s, u'.', u"EUR"_s, u"5"_s);
    row(u".5"_s, u'.', u"EUR"_s, u".5"_s);
    row(u"EUR 1200"_s, u'.', {}, u"1200"_s, u"EUR"_s);
    row(u"1.200 euro"_s, u',', {}, u"1200"_s, u"EUR"_s);
    row(u"$ 1,200"_s, u'.', {}, u"1200"_s, u"USD"_s);
    row(u"$ 1,200"_s, u'.', u"CAD"_s, u"1200"_s, u"CAD"_s);
    row(u"$ 1,200"_s, u'.', u"EUR"_s, u"1200"_s, u"USD"_s);
    row(u"CA$ 1,200"_s, u'.', u"USD"_s, u"1200"_s, u"CAD"_s);
    row(u"£1,200.50"_s, u'.', {}, u"1200.50"_s, u"GBP"_s);
    row(u"1 200 zł"_s, u',', {}, u"1200"_s, u"PLN"_s);
    row(u"Fr. 1'200.50"_s, u'.', {}, u"1200.50"_s, u"CHF"_s);
}

void TestAmount::reads() {
    QFETCH(QString, text);
    QFETCH(QChar, decimalSign);
    QFETCH(QString, currency);
    const auto amount = amountFromText(text, decimalSign, currency);
    QVERIFY(amount);
    QTEST(amount->number, "number");
    QTEST(amount->currency, "named");
}

void TestAmount::refuses_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("empty") << u"  "_s << ErrorKind::Empty;
    QTest::newRow("symbol alone") << u"€"_s << ErrorKind::Empty;
    QTest::newRow("negative") << u"-5"_s << ErrorKind::Negative;
    QTest::newRow("true minus") << u"− 1.200 €"_s << ErrorKind::Negative;
    QTest::newRow("brackets") << u"(1,200.00)"_s << ErrorKind::Negative;
    QTest::newRow("minus behind") << u"5-"_s << ErrorKind::Negative;
    QTest::newRow("words") << u"about ten"_s << ErrorKind::NotANumber;
    QTest::newRow("two decimals") << u"1,2,3.4.5"_s << ErrorKind::NotANumber;
    QTest::newRow("odd groups") << u"1.23.4567"_s << ErrorKind::NotANumber;
    QTest::newRow("range") << u"10-20"_s << ErrorKind::NotANumber;
}

void TestAmount::refuses() {
    QFETCH(QString, text);
    QFETCH(ErrorKind, kind);
    const auto amount = amountFromText(text, u'.', u"EUR"_s);
    QVERIFY(!amount);
    QCOMPARE(amount.error().kind, kind);
}

void TestAmount::namesCurrencies_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("hint");
    QTest::addColumn<QString>("code");
    const auto row = [](const QString& text, const QString& hint, const QString& code) {
        QTest::newRow(qUtf8Printable(text + u'/' + hint)) << text << hint << code;
    };
    row(u"EUR"_s, {}, u"EUR"_s);
    row(u" eur "_s, {}, u"EUR"_s);
    row(u"€"_s, {}, u"EUR"_s);
    row(u"Euro"_s, {}, u"EUR"_s);
    row(u"€"_s, u"USD"_s, u"EUR"_s);
    row(u"$"_s, {}, u"USD"_s);
    row(u"$"_s, u"CAD"_s, u"CAD"_s);
    row(u"$"_s, u"EUR"_s, u"USD"_s);
    row(u"US $"_s, u"CAD"_s, u"USD"_s);
    row(u"¥"_s, u"CNY"_s, u"CNY"_s);
    row(u"£"_s, {}, u"GBP"_s);
    row(u"XXQ"_s, u"EUR"_s, {});
    row(u"€€"_s, {}, {});
    row({}, u"EUR"_s, {});
}

void TestAmount::namesCurrencies() {
    QFETCH(QString, text);
    QFETCH(QString, hint);
    QTEST(currencyCode(text, hint), "code");
}

QTEST_APPLESS_MAIN(TestAmount)
#include "tst_amount.moc"
