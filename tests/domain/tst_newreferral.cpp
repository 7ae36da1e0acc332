// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/lifecycle.h"
#include "support/fakeclock.h"

#include <QTest>

using namespace favilla;
using namespace Qt::Literals::StringLiterals;

/// A request that came by telephone or e-mail, from the form to the referral.
class TestNewReferral : public QObject {
    Q_OBJECT

private slots:
    void newReferralIsMade();
    void newReferralAsksForItsFields_data();
    void newReferralAsksForItsFields();

private:
    const Moment m_now = FakeClock().now();
};

static Money euro(const QString& amount) {
    return *Money::fromText(amount, u"EUR"_s);
}

static Contact person() {
    return {{}, u"Ada"_s, u"Neri"_s, {}, u"049 1234567"_s, u"ada@customer.example"_s, {}};
}

static NewReferral form() {
    NewReferral made;
    made.title = u" Backup "_s;
    made.customer.name = u" Alfa srl "_s;
    made.customer.address.country = u"IT"_s;
    made.contact = person();
    made.request = u" We need backups "_s;
    made.receivedAt = FakeClock().now().utc.addSecs(-3600);
    return made;
}

void TestNewReferral::newReferralIsMade() {
    auto given = form();
    given.isCallWanted = true;
    given.value = euro(u"10"_s);
    const auto made = created(given, ReferralId(u"n-1"_s), m_now);
    QVERIFY(made);
    const auto& data = **made;
    QVERIFY(made->isNew());
    QCOMPARE(data.id, ReferralId(u"n-1"_s));
    QCOMPARE(data.source, Open<Source>(Source::Telephone));
    QCOMPARE(data.createdAt, given.receivedAt);
    QCOMPARE(data.updatedAt, m_now.utc);
    QCOMPARE(data.customer.name, u"Alfa srl"_s);
    QCOMPARE(data.request.text, u"We need backups"_s);
    QCOMPARE(data.engagement.name, u"Backup"_s);
    QCOMPARE(data.engagement.value, given.value);
    QCOMPARE(data.contacts.size(), 1);
    QVERIFY(!data.contacts.first().id.isEmpty());
    QCOMPARE(heat(clockFacts(data), m_now.utc), Heat::Hot);
    QCOMPARE(created(given, ReferralId(), m_now).error().field, Field::ReferralId);
}

void TestNewReferral::newReferralAsksForItsFields_data() {
    QTest::addColumn<NewReferral>("given");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<Field>("field");
    const auto row = [](const char* tag, void (*spoil)(NewReferral&), ErrorKind kind, Field field) {
        auto given = form();
        spoil(given);
        QTest::newRow(tag) << given << kind << field;
    };
    row(
        "customer", [](NewReferral& f) { f.customer.name = u" "_s; }, ErrorKind::Empty, Field::CustomerName);
    row(
        "request", [](NewReferral& f) { f.request.clear(); }, ErrorKind::Empty, Field::Request);
    row(
        "country", [](NewReferral& f) { f.customer.address.country = u"Italia"_s; },
        ErrorKind::InvalidCountry, Field::CustomerCountry);
    row(
        "no date", [](NewReferral& f) { f.receivedAt = {}; }, ErrorKind::Empty, Field::CreatedAt);
    row(
        "tomorrow", [](NewReferral& f) { f.receivedAt = f.receivedAt.addDays(1); }, ErrorKind::FutureDate,
        Field::CreatedAt);
    row(
        "endless name", [](NewReferral& f) { f.customer.name = QString(5000, u'x'); }, ErrorKind::TooLong,
        Field::CustomerName);
    row(
        "endless job", [](NewReferral& f) { f.contact.title = QString(5000, u'x'); }, ErrorKind::TooLong,
        Field::ContactTitle);
    row(
        "telephone", [](NewReferral& f) { f.contact.phone = u"+39"_s; }, ErrorKind::InvalidPhone,
        Field::Phone);
}

void TestNewReferral::newReferralAsksForItsFields() {
    QFETCH(NewReferral, given);
    QFETCH(ErrorKind, kind);
    QFETCH(Field, field);
    const auto found = problems(given, m_now);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().kind, kind);
    QCOMPARE(found.first().field, field);
    QCOMPARE(created(given, ReferralId(u"n"_s), m_now).error(), found.first());
}

QTEST_APPLESS_MAIN(TestNewReferral)
#include "tst_newreferral.moc"
