// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formsamples.h"
#include "views/forms/moneyfield.h"
#include "views/forms/moneytext.h"
#include "views/words/valuewords.h"

#include <QComboBox>
#include <QLineEdit>
#include <QRandomGenerator>

using namespace favilla;
using namespace Qt::Literals::StringLiterals;

/// Reading amounts as people type them, and the field around it.
class TestMoneyField : public QObject {
    Q_OBJECT

private slots:
    void readsWhatPeopleType_data();
    void readsWhatPeopleType();
    void refusesWhatIsNoAmount_data();
    void refusesWhatIsNoAmount();
    void readsBackWhatItWrites();
    void writesOutOnceLeft();
    void keepsTheAmountWhenDecimalsChange();
    void offersFrequentCurrenciesFirstAndAll();
    void draftSurvivesAnotherLanguage();
    void draftKeepsWhatIsNoAmount();
    void showsWhatCameInstead();
    void saysEditedOnlyForTheUser();
};

void TestMoneyField::readsWhatPeopleType_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("expected");

    const auto row = [](const char* text, const char* currency, const char* locale, const char* expected) {
        QTest::addRow("%s %s %s", text, currency, locale)
            << QString::fromUtf8(text) << QString::fromLatin1(currency) << QString::fromLatin1(locale)
            << QString::fromLatin1(expected);
    };
    row("120000", "EUR", "it_IT", "120000.00");
    row("120.000,00", "EUR", "it_IT", "120000.00");
    row("120.000", "EUR", "it_IT", "120000.00");
    row("1.200", "EUR", "it_IT", "1200.00");
    row("12.5", "EUR", "it_IT", "12.50");
    row("12,5", "EUR", "it_IT", "12.50");
    row("120,000.00", "EUR", "it_IT", "120000.00");
    row("120,000.00", "EUR", "en_GB", "120000.00");
    row("1,200", "EUR", "en_GB", "1200.00");
    row("12,5", "EUR", "en_GB", "12.50");
    row("1.234.567", "EUR", "en_GB", "1234567.00");
    row("1,234,567.8", "USD", "it_IT", "1234567.80");
    row("€ 1.200", "EUR", "it_IT", "1200.00");
    row("1.200 €", "EUR", "it_IT", "1200.00");
    row("eur 99,50", "EUR", "it_IT", "99.50");
    row("1 200 000,5", "EUR", "fr_FR", "1200000.50");
    row("1\u202f200", "EUR", "fr_FR", "1200.00");
    row("1\u00a0200,00", "EUR", "it_IT", "1200.00");
    row("1'200.50", "CHF", "de_CH", "1200.50");
    row("1’200", "CHF", "de_CH", "1200.00");
    row("120000", "JPY", "it_IT", "120000");
    row("120.000", "JPY", "it_IT", "120000");
    row("1,234", "KWD", "it_IT", "1.234");
    row("0.500", "KWD", "it_IT", "0.500");
    row("1.234,567", "KWD", "it_IT", "1234.567");
    row("0", "EUR", "it_IT", "0.00");
    row("-0", "EUR", "it_IT", "0.00");
    row(",5", "EUR", "it_IT", "0.50");
    row("٥٠٠", "EUR", "ar_EG", "500.00");
    row("1٬200٫50", "EUR", "ar_EG", "1200.50");
}

void TestMoneyField::readsWhatPeopleType() {
    QFETCH(QString, text);
    QFETCH(QString, currency);
    QFETCH(QString, locale);
    const auto money = moneyFromTyped(text, currency, QLocale(locale));
    QVERIFY2(money.hasValue(), "refused");
    QTEST(money->text(), "expected");
    QCOMPARE(money->currency(), currency);
}

void TestMoneyField::refusesWhatIsNoAmount_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<ErrorKind>("kind");

    QTest::newRow("nothing") << u"  "_s << u"EUR"_s << ErrorKind::Empty;
    QTest::newRow("words") << u"tanto"_s << u"EUR"_s << ErrorKind::NotANumber;
    QTest::newRow("sign only") << u"€"_s << u"EUR"_s << ErrorKind::NotANumber;
    QTest::newRow("point only") << u"."_s << u"EUR"_s << ErrorKind::NotANumber;
    QTest::newRow("negative") << u"-5"_s << u"EUR"_s << ErrorKind::Negative;
    QTest::newRow("negative, minus sign") << u"\u22125"_s << u"EUR"_s << ErrorKind::Negative;
    QTest::newRow("two minuses") << u"--5"_s << u"EUR"_s << ErrorKind::NotANumber;
    QTest::newRow("exponent") << u"1e400"_s << u"EUR"_s << ErrorKind::NotANumber;
    QTest::newRow("too large") << u"99999999999999999999"_s << u"EUR"_s << ErrorKind::TooLarge;
    QTest::newRow("cents of yen") << u"12,5"_s << u"JPY"_s << ErrorKind::NotANumber;
    QTest::newRow("mills of euros") << u"1,234"_s << u"EUR"_s << ErrorKind::NotANumber;
    QTest::newRow("mills of euros, zero") << u"1,200"_s << u"EUR"_s << ErrorKind::NotANumber;
    QTest::newRow("broken groups") << u"12.34.567"_s << u"EUR"_s << ErrorKind::NotANumber;
    QTest::newRow("broken groups, decimals") << u"1.23,45"_s << u"EUR"_s << ErrorKind::NotANumber;
    QTest::newRow("mixed") << u"1,2.3,4"_s << u"EUR"_s << ErrorKind::NotANumber;
}

void TestMoneyField::refusesWhatIsNoAmount() {
    QFETCH(QString, text);
    QFETCH(QString, currency);
    const auto money = moneyFromTyped(text, currency, QLocale(u"it_IT"_s));
    QVERIFY(!money);
    QTEST(money.error().kind, "kind");
    QCOMPARE(money.error().field, Field::Value);
    QCOMPARE(money.error().subject, text.trimmed());
}

void TestMoneyField::readsBackWhatItWrites() {
    const auto seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    const auto codes = currencyCodes();
    const QStringList locales{u"it_IT"_s, u"en_GB"_s, u"en_US"_s, u"de_DE"_s, u"fr_FR"_s, u"de_CH"_s};
    for (int i = 0; i < 2000; ++i) {
        const QLocale locale(locales[random.bounded(locales.size())]);
        const auto minor = qint64(random.generate64() % 1'000'000'000'000'000'000ULL) >> random.bounded(60);
        const auto money = *Money::fromMinor(minor, codes[random.bounded(codes.size())]);
        const auto written = words::amountWord(money, locale);
        const auto read = moneyFromTyped(written, money.currency(), locale);
        QVERIFY2(read && *read == money,
            qPrintable(locale.name() + u' ' + money.currency() + u' ' + money.text() + u' ' + written));
    }
}

void TestMoneyField::writesOutOnceLeft() {
    MoneyField field;
    field.setUp(QLocale(u"it_IT"_s), u"EUR"_s);
    auto* amount = samples::child<QLineEdit>(field, "amount");
    QTest::keyClicks(amount, u"120000"_s);
    QCOMPARE(amount->text(), u"120000"_s);
    QTest::keyClick(amount, Qt::Key_Return);
    QCOMPARE(amount->text(), u"120.000,00"_s);
    QCOMPARE(field.money()->minor(), 12'000'000);
}

void TestMoneyField::keepsTheAmountWhenDecimalsChange() {
    MoneyField field;
    field.setUp(QLocale(u"it_IT"_s), u"EUR"_s);
    field.setMoney(*Money::fromMinor(12'000'000, u"EUR"_s));
    auto* currency = samples::child<QComboBox>(field, "currency");
    currency->setCurrentText(u"JPY"_s);
    emit currency->activated(currency->currentIndex());
    QCOMPARE(field.money()->text(), u"120000"_s);
    QCOMPARE(field.money()->currency(), u"JPY"_s);
    currency->setCurrentText(u"KWD"_s);
    emit currency->activated(currency->currentIndex());
    QCOMPARE(samples::child<QLineEdit>(field, "amount")->text(), u"120.000,000"_s);
}

void TestMoneyField::offersFrequentCurrenciesFirstAndAll() {
    MoneyField field;
    field.setUp(QLocale(u"it_IT"_s), u"SEK"_s);
    const auto* currency = samples::child<QComboBox>(field, "currency");
    QCOMPARE(currency->currentText(), u"SEK"_s);
    QCOMPARE(currency->itemText(0), u"SEK"_s);
    QCOMPARE(currency->itemText(1), u"EUR"_s);
    QStringList offered;
    for (int i = 0; i < currency->count(); ++i)
        if (!currency->itemText(i).isEmpty())
            offered << currency->itemText(i);
    QVERIFY(offered.removeDuplicates() == 0);
    offered.sort();
    QCOMPARE(offered, currencyCodes());
}

void TestMoneyField::draftSurvivesAnotherLanguage() {
    MoneyField italian;
    italian.setUp(QLocale(u"it_IT"_s), u"EUR"_s);
    italian.setMoney(*Money::fromMinor(120'050, u"USD"_s));
    MoneyField english;
    english.setUp(QLocale(u"en_GB"_s), u"EUR"_s);
    english.setDraft(italian.draft());
    QCOMPARE(samples::child<QLineEdit>(english, "amount")->text(), u"1,200.50"_s);
    QVERIFY(english.money() == italian.money());
}

void TestMoneyField::draftKeepsWhatIsNoAmount() {
    MoneyField field;
    field.setUp(QLocale(u"it_IT"_s), u"EUR"_s);
    QTest::keyClicks(samples::child<QLineEdit>(field, "amount"), u"circa 5"_s);
    MoneyField again;
    again.setUp(QLocale(u"it_IT"_s), u"GBP"_s);
    again.setDraft(field.draft());
    QCOMPARE(samples::child<QLineEdit>(again, "amount")->text(), u"circa 5"_s);
    QCOMPARE(again.problem()->kind, ErrorKind::NotANumber);
    QCOMPARE(again.draft(), field.draft());
}

void TestMoneyField::showsWhatCameInstead() {
    MoneyField field;
    field.setUp(QLocale(u"it_IT"_s), u"EUR"_s);
    field.setAsReceived(u"1e400 XXQ"_s);
    QVERIFY(samples::child<QLineEdit>(field, "amount")->placeholderText().contains(u"1e400 XXQ"_s));
    QVERIFY(!field.money());
    QCOMPARE(field.problem()->kind, ErrorKind::Empty);
}

void TestMoneyField::saysEditedOnlyForTheUser() {
    MoneyField field;
    field.setUp(QLocale(u"it_IT"_s), u"EUR"_s);
    QSignalSpy edited(&field, &MoneyField::edited);
    field.setMoney(*Money::fromMinor(100, u"USD"_s));
    field.setDraft(field.draft());
    QCOMPARE(edited.size(), 0);
    QTest::keyClicks(samples::child<QLineEdit>(field, "amount"), u"5"_s);
    QCOMPARE(edited.size(), 1);
}

QTEST_MAIN(TestMoneyField)
#include "tst_moneyfield.moc"
