// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogsamples.h"
#include "views/dialogs/wordtocustomer.h"
#include "views/dialogs/wordtocustomerdialog.h"
#include "views/safelink.h"

#include <QClipboard>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QUrlQuery>

using namespace favilla;
using namespace favilla::samples;
using namespace Qt::Literals::StringLiterals;

/// The ready e-mail: for whom, in which language, and safe as a link.
class TestWordToCustomer : public QObject {
    Q_OBJECT

private slots:
    void isWantedWhereNobodyElseTells_data();
    void isWantedWhereNobodyElseTells();
    void speaksTheCustomersLanguage_data();
    void speaksTheCustomersLanguage();
    void doesNotFollowTheProgramsLanguage();
    void italianIsComplete();
    void choosesWhoCanBeWrittenTo();
    void namesAndThanks();
    void strangersTextStaysOneShortLine();
    void linkHoldsWhatTheMailSays();
    void noLinkWithoutAnAddress_data();
    void noLinkWithoutAnAddress();
    void dialogHandsOver();
    void dialogLeadsToTheOpenAddress();
};

void TestWordToCustomer::isWantedWhereNobodyElseTells_data() {
    QTest::addColumn<int>("source");
    QTest::addColumn<int>("substatus");
    QTest::addColumn<bool>("isWanted");
    QTest::newRow("file, declined") << int(Source::File) << int(Substatus::Declined) << true;
    QTest::newRow("telephone, expired") << int(Source::Telephone) << int(Substatus::Expired) << true;
    QTest::newRow("Partner Center, declined")
        << int(Source::PartnerCenter) << int(Substatus::Declined) << false;
    QTest::newRow("Partner Center, expired")
        << int(Source::PartnerCenter) << int(Substatus::Expired) << false;
    QTest::newRow("file, lost") << int(Source::File) << int(Substatus::Lost) << false;
    QTest::newRow("file, new") << int(Source::File) << int(Substatus::Received) << false;
}

void TestWordToCustomer::isWantedWhereNobodyElseTells() {
    QFETCH(const int, source);
    QFETCH(const int, substatus);
    auto referral = sampleReferral();
    referral.source = Source(source);
    referral.substatus = Substatus(substatus);
    QTEST(WordToCustomer::isWanted(referral), "isWanted");
}

void TestWordToCustomer::speaksTheCustomersLanguage_data() {
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("language");
    QTest::newRow("in Italy") << QString() << u"IT"_s << u"it"_s;
    QTest::newRow("in Italy, small letters") << QString() << u"it"_s << u"it"_s;
    QTest::newRow("Italian abroad") << u"it-CH"_s << u"CH"_s << u"it"_s;
    QTest::newRow("Italian, other spelling") << u"IT_it"_s << QString() << u"it"_s;
    QTest::newRow("in Germany") << u"de-DE"_s << u"DE"_s << u"en"_s;
    QTest::newRow("another language that begins so") << u"ita-x"_s << u"DE"_s << u"en"_s;
    QTest::newRow("nothing known") << QString() << QString() << u"en"_s;
}

void TestWordToCustomer::speaksTheCustomersLanguage() {
    QFETCH(const QString, locale);
    QFETCH(const QString, country);
    auto referral = sampleReferral();
    referral.contacts.first().locale = locale;
    referral.customer.address.country = country;
    QTEST(WordToCustomer::languageOf(referral), "language");
}

void TestWordToCustomer::doesNotFollowTheProgramsLanguage() {
    auto referral = sampleReferral();
    referral.customer.address.country = u"DE"_s;
    const OtherLanguage other;
    QVERIFY(!WordToCustomer().word(referral, {}).body.contains(u'«'));
}

void TestWordToCustomer::italianIsComplete() {
    auto referral = sampleReferral();
    referral.substatus = Substatus::Declined;
    const auto italianWord = WordToCustomer().word(referral, u"Marta"_s);
    auto abroad = referral;
    abroad.customer.address.country = u"DE"_s;
    const auto englishWord = WordToCustomer().word(abroad, u"Marta"_s);
    QCOMPARE(italianWord.language, u"it"_s);
    QVERIFY(italianWord.subject != englishWord.subject);
    const auto italianParts = italianWord.body.split(u"\n\n"_s);
    const auto englishParts = englishWord.body.split(u"\n\n"_s);
    QCOMPARE(italianParts.size(), englishParts.size());
    for (qsizetype i = 0; i < italianParts.size(); ++i)
        QVERIFY2(italianParts[i] != englishParts[i], qPrintable(englishParts[i]));
}

void TestWordToCustomer::choosesWhoCanBeWrittenTo() {
    auto referral = sampleReferral();
    Contact nobody;
    nobody.firstName = u"Luca"_s;
    nobody.email = u"not an address"_s;
    referral.contacts.prepend(nobody);
    QCOMPARE(WordToCustomer().word(referral, {}).address, u"giulia.ferri@terrealte.example"_s);
    referral.contacts = {nobody};
    QCOMPARE(WordToCustomer().word(referral, {}).address, QString());
    referral.contacts.clear();
    QVERIFY(WordToCustomer().word(referral, {}).body.contains(referral.customer.name));
}

void TestWordToCustomer::namesAndThanks() {
    auto referral = sampleReferral();
    referral.customer.address.country = u"DE"_s;
    referral.substatus = Substatus::Declined;
    const auto declined = WordToCustomer().word(referral, u"Marta Galli"_s);
    QCOMPARE(declined.subject, u"Your request: Migrazione ERP"_s);
    QVERIFY(declined.body.startsWith(u"Dear Giulia Ferri,\n\nthank you"_s));
    QVERIFY(declined.body.contains(u"another partner"_s));
    QVERIFY(declined.body.endsWith(u"Kind regards\nMarta Galli\n"_s));
    referral.substatus = Substatus::Expired;
    QVERIFY(WordToCustomer().word(referral, {}).body.contains(u"in time"_s));
}

void TestWordToCustomer::strangersTextStaysOneShortLine() {
    auto referral = sampleReferral();
    referral.engagement.name = u"x\r\nBcc: all@example.com"_s + QString(5000, u'y');
    referral.contacts.first().firstName = QString(5000, u'\u202E') + u"%1 %2"_s;
    const auto word = WordToCustomer().word(referral, u"%1"_s);
    QVERIFY(!word.subject.contains(u'\n') && !word.subject.contains(u'\r'));
    QVERIFY(word.subject.size() < 200);
    QVERIFY(!word.body.contains(u'\u202E'));
    QVERIFY(word.link().toEncoded().size() < 4000);
    QVERIFY(isSafeLink(word.link()));
}

void TestWordToCustomer::linkHoldsWhatTheMailSays() {
    const CustomerWord word{u"giulia+news@terrealte.example"_s, u"50 % & più?"_s, u"a=b&c\nè\n"_s, u"it"_s};
    const auto link = word.link();
    QCOMPARE(link.scheme(), u"mailto"_s);
    QCOMPARE(link.path(QUrl::FullyDecoded), word.address);
    const QUrlQuery query(link);
    QCOMPARE(query.queryItems().size(), 2);
    QCOMPARE(query.queryItemValue(u"subject"_s, QUrl::FullyDecoded), word.subject);
    QCOMPARE(query.queryItemValue(u"body"_s, QUrl::FullyDecoded), u"a=b&c\r\nè\r\n"_s);
    QVERIFY(link.toEncoded().contains("%0D%0A"));
    QVERIFY(isSafeLink(link));
}

void TestWordToCustomer::noLinkWithoutAnAddress_data() {
    QTest::addColumn<QString>("address");
    QTest::newRow("none") << QString();
    QTest::newRow("two") << u"a@b.example,c@d.example"_s;
    QTest::newRow("header") << u"a@b.example?bcc=c@d.example"_s;
    QTest::newRow("line end") << u"a@b.example\nBcc: c@d.example"_s;
}

void TestWordToCustomer::noLinkWithoutAnAddress() {
    QFETCH(const QString, address);
    const CustomerWord word{address, u"s"_s, u"b"_s, u"en"_s};
    const auto link = word.link();
    QVERIFY2(link.isEmpty(), qPrintable(link.toString()));
}

void TestWordToCustomer::dialogHandsOver() {
    const CustomerWord word{u"a@b.example"_s, u"Subject"_s, u"Text"_s, u"en"_s};
    WordToCustomerDialog dialog(word, italian());
    QSignalSpy opened(&dialog, &WordToCustomerDialog::mailOpened);
    dialog.show();
    QCOMPARE(dialog.word(), word);
    click(dialog, "copyButton");
    QCOMPARE(QGuiApplication::clipboard()->text(), u"Text"_s);
    child<QPlainTextEdit>(dialog, "bodyEdit")->setPlainText(u"Other"_s);
    click(dialog, "openButton");
    QCOMPARE(opened.size(), 1);
    QVERIFY(opened.first().first().toUrl().toEncoded().endsWith("body=Other"));
    QVERIFY(!dialog.isVisible());
}

void TestWordToCustomer::dialogLeadsToTheOpenAddress() {
    WordToCustomerDialog dialog({{}, u"s"_s, u"b"_s, u"en"_s}, italian());
    QSignalSpy opened(&dialog, &WordToCustomerDialog::mailOpened);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QVERIFY(!child<QLabel>(dialog, "addressNote")->isVisible());
    click(dialog, "openButton");
    QCOMPARE(opened.size(), 0);
    QVERIFY(child<QLabel>(dialog, "addressNote")->isVisible());
    QVERIFY(child<QLineEdit>(dialog, "addressEdit")->hasFocus());
    child<QLineEdit>(dialog, "addressEdit")->setText(u"a@b.example"_s);
    QVERIFY(!child<QLabel>(dialog, "addressNote")->isVisible());
    click(dialog, "openButton");
    QCOMPARE(opened.size(), 1);
}

QTEST_MAIN(TestWordToCustomer)
#include "tst_wordtocustomer.moc"
