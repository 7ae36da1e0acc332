// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/contact.h"
#include "domain/phonenumber.h"

#include <QTest>

using namespace favilla;
using namespace Qt::Literals::StringLiterals;

class TestContact : public QObject {
    Q_OBJECT

private slots:
    void dialsNumbers_data();
    void dialsNumbers();
    void refusesNumbers_data();
    void refusesNumbers();
    void takesAddresses_data();
    void takesAddresses();
    void refusesAddresses_data();
    void refusesAddresses();
    void longAddressesAnswerAtOnce();
    void namesProblems_data();
    void namesProblems();
    void namesPeople();
};

void TestContact::dialsNumbers_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("number");
    QTest::newRow("IT landline keeps its zero") << u"049 123 4567"_s << u"IT"_s << u"+390491234567"_s;
    QTest::newRow("IT mobile") << u"347-1234567"_s << u"IT"_s << u"+393471234567"_s;
    QTest::newRow("IT international") << u"+39 02 1234 5678"_s << u"DE"_s << u"+390212345678"_s;
    QTest::newRow("IT with 00") << u"0039 02 12345678"_s << u"IT"_s << u"+390212345678"_s;
    QTest::newRow("DE landline") << u"(030) 123456"_s << u"DE"_s << u"+4930123456"_s;
    QTest::newRow("DE with (0)") << u"+49 (0)89 1234567"_s << u"IT"_s << u"+49891234567"_s;
    QTest::newRow("US") << u"(425) 555-0123"_s << u"US"_s << u"+14255550123"_s;
    QTest::newRow("US in lower case") << u"425.555.0123"_s << u"us"_s << u"+14255550123"_s;
    QTest::newRow("extension") << u"+1 425 555 0123 ext. 45"_s << u"US"_s << u"+14255550123"_s;
    QTest::newRow("IT extension") << u"049 1234567 int. 12"_s << u"IT"_s << u"+390491234567"_s;
    QTest::newRow("no country means Italy") << u"049 1234567"_s << QString() << u"+390491234567"_s;
    QTest::newRow("unknown country means Italy") << u"049 1234567"_s << u"ZZ"_s << u"+390491234567"_s;
    QTest::newRow("country as a name means Italy") << u"049 1234567"_s << u"Italy"_s << u"+390491234567"_s;
    QTest::newRow("spaces around") << u"  049 1234567\n"_s << u"IT"_s << u"+390491234567"_s;
    QTest::newRow("full-width digits") << u"０４９１２３４５６７"_s << u"IT"_s << u"+390491234567"_s;
}

void TestContact::dialsNumbers() {
    QFETCH(QString, text);
    QFETCH(QString, country);
    QFETCH(QString, number);
    QCOMPARE(dialable(text, country), number);
    QCOMPARE(internationalNumber(text, country), number);
    QVERIFY(canBePhone(text, country));
    QCOMPARE(dialable(number, u"US"_s), number);
}

void TestContact::refusesNumbers_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("country");
    QTest::newRow("empty") << QString() << u"IT"_s;
    QTest::newRow("words") << u"call me"_s << u"IT"_s;
    QTest::newRow("too short") << u"123"_s << u"IT"_s;
    QTest::newRow("too short in Germany") << u"1"_s << u"DE"_s;
    QTest::newRow("US without area code") << u"555-0123"_s << u"US"_s;
    QTest::newRow("too long") << u"+39 049 1234567890123"_s << u"IT"_s;
    QTest::newRow("prefix of no country") << u"+999 1234567"_s << u"IT"_s;
    QTest::newRow("sign alone") << u"+"_s << u"IT"_s;
    QTest::newRow("address") << u"ada@customer.example"_s << u"IT"_s;
    QTest::newRow("NUL") << QString(QChar::Null) << u"IT"_s;
    QTest::newRow("endless") << QString(1'000'000, u'1') << u"IT"_s;
}

void TestContact::refusesNumbers() {
    QFETCH(QString, text);
    QFETCH(QString, country);
    QVERIFY(!canBePhone(text, country));
    QVERIFY(dialable(text, country).isEmpty());
}

void TestContact::takesAddresses_data() {
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << u"ada@customer.example"_s;
    QTest::newRow("tag and dots") << u"a.neri+desk_1@mail.customer.example"_s;
    QTest::newRow("apostrophe") << u"o'brien@customer.example"_s;
    QTest::newRow("IDN") << u"info@bücher-köln.example"_s;
    QTest::newRow("IDN in ASCII") << u"info@xn--bcher-kva.example"_s;
    QTest::newRow("top level in another script") << u"info@例え.テスト"_s;
    QTest::newRow("local part in another script") << u"用户@customer.example"_s;
    QTest::newRow("digits") << u"1@2.example"_s;
    QTest::newRow("upper case") << u"ADA@CUSTOMER.EXAMPLE"_s;
    QTest::newRow("spaces around") << u" ada@customer.example "_s;
    QTest::newRow("longest local part") << QString(64, u'a') + u"@customer.example"_s;
}

void TestContact::takesAddresses() {
    QFETCH(QString, text);
    QVERIFY(canBeEmail(text));
}

void TestContact::refusesAddresses_data() {
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("no sign") << u"customer.example"_s;
    QTest::newRow("two signs") << u"a@b@customer.example"_s;
    QTest::newRow("no local part") << u"@customer.example"_s;
    QTest::newRow("no domain") << u"ada@"_s;
    QTest::newRow("no dot in the domain") << u"ada@localhost"_s;
    QTest::newRow("top level of one letter") << u"ada@customer.x"_s;
    QTest::newRow("ends with a dot") << u"ada@customer.example."_s;
    QTest::newRow("starts with a dot") << u".ada@customer.example"_s;
    QTest::newRow("local part ends with a dot") << u"ada.@customer.example"_s;
    QTest::newRow("two dots") << u"ada..neri@customer.example"_s;
    QTest::newRow("two dots in the domain") << u"ada@customer..example"_s;
    QTest::newRow("label starts with a hyphen") << u"ada@-customer.example"_s;
    QTest::newRow("label ends with a hyphen") << u"ada@customer-.example"_s;
    QTest::newRow("underscore in the domain") << u"ada@my_customer.example"_s;
    QTest::newRow("space within") << u"ada neri@customer.example"_s;
    QTest::newRow("two addresses") << u"ada@customer.example,ugo@customer.example"_s;
    QTest::newRow("with a name") << u"Ada <ada@customer.example>"_s;
    QTest::newRow("quoted") << u"\"ada neri\"@customer.example"_s;
    QTest::newRow("header injection") << u"ada@customer.example\nBcc: x@y.example"_s;
    QTest::newRow("query of a mailto") << u"ada@customer.example?bcc=x@y.example"_s;
    QTest::newRow("NUL in the local part") << u"ad"_s + QChar::Null + u"a@customer.example"_s;
    QTest::newRow("NUL in the domain") << u"ada@custo"_s + QChar::Null + u"mer.example"_s;
    QTest::newRow("control in the top level") << u"ada@customer.exam\u0007ple"_s;
    QTest::newRow("right-to-left mark") << u"ada@customer\u202E.example"_s;
    QTest::newRow("zero width space") << u"a\u200Bda@customer.example"_s;
    QTest::newRow("local part too long") << QString(65, u'a') + u"@customer.example"_s;
    QTest::newRow("too long") << u"a@"_s + QString(250, u'b') + u".example"_s;
}

void TestContact::refusesAddresses() {
    QFETCH(QString, text);
    QVERIFY(!canBeEmail(text));
}

void TestContact::longAddressesAnswerAtOnce() {
    QVERIFY(!canBeEmail(QString(5'000'000, u'a') + u"@customer.example"_s));
    QVERIFY(!canBeEmail(u"a@"_s + QString(250, u'-') + u"!"_s));
}

void TestContact::namesProblems_data() {
    QTest::addColumn<Contact>("contact");
    QTest::addColumn<QList<ErrorKind>>("kinds");
    QTest::addColumn<QList<Field>>("fields");
    using Kinds = QList<ErrorKind>;
    using Fields = QList<Field>;
    const Contact good{{}, u"Ada"_s, {}, {}, u"049 1234567"_s, {}, {}};
    QTest::newRow("telephone only") << good << Kinds{} << Fields{};
    auto contact = good;
    contact.phone.clear();
    contact.email = u"ada@customer.example"_s;
    QTest::newRow("address only") << contact << Kinds{} << Fields{};
    contact.firstName.clear();
    contact.lastName = u"Neri"_s;
    QTest::newRow("last name only") << contact << Kinds{} << Fields{};
    contact.lastName = u" "_s;
    QTest::newRow("blank name") << contact << Kinds{ErrorKind::Empty} << Fields{Field::FirstName};
    QTest::newRow("nothing") << Contact() << Kinds{ErrorKind::Empty, ErrorKind::Empty}
                             << Fields{Field::FirstName, Field::Phone};
    contact = good;
    contact.email = u"ada@"_s;
    contact.phone = u"1"_s;
    QTest::newRow("both wrong") << contact << Kinds{ErrorKind::InvalidPhone, ErrorKind::InvalidEmail}
                                << Fields{Field::Phone, Field::Email};
}

void TestContact::namesProblems() {
    QFETCH(Contact, contact);
    QFETCH(QList<ErrorKind>, kinds);
    QFETCH(QList<Field>, fields);
    QList<ErrorKind> foundKinds;
    QList<Field> foundFields;
    for (const auto& problem : problems(contact, u"IT"_s)) {
        foundKinds << problem.kind;
        foundFields << problem.field;
    }
    QCOMPARE(foundKinds, kinds);
    QCOMPARE(foundFields, fields);
}

void TestContact::namesPeople() {
    Contact contact;
    QVERIFY(contact.isEmpty());
    QVERIFY(contact.fullName().isEmpty());
    contact.lastName = u"Neri"_s;
    QCOMPARE(contact.fullName(), u"Neri"_s);
    contact.firstName = u"Ada"_s;
    QCOMPARE(contact.fullName(), u"Ada Neri"_s);
    QVERIFY(!contact.isEmpty());
}

QTEST_APPLESS_MAIN(TestContact)
#include "tst_contact.moc"
