// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/clock.h"
#include "domain/history.h"
#include "domain/referraljson.h"
#include "generator.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace favilla;
using namespace Qt::Literals::StringLiterals;

/// Every JSON form of the domain reads back what was written, through real text.
class TestReferralJson : public QObject {
    Q_OBJECT

private slots:
    void referralRoundTrips();
    void contactRoundTrips();
    void moneyRoundTrips();
    void intentRoundTrips();
    void queryRoundTrips();
    void changesRoundTrip();
    void keysAreThoseOfTheApi();
    void emptyIsLeftOut();
    void readsDealValueAsNumber();
    void refusesOtherShapes_data();
    void refusesOtherShapes();
    void refusesUnknownIntents();
    void readsOddQueriesAsDefault();
};

static QJsonObject throughText(const QJsonObject& json) {
    return QJsonDocument::fromJson(QJsonDocument(json).toJson(QJsonDocument::Compact)).object();
}

void TestReferralJson::referralRoundTrips() {
    Generator any;
    for (int i = 0; i < 500; ++i) {
        const auto referral = any.referral();
        const auto again = referralFromJson(throughText(toJson(*referral)));
        QVERIFY(again);
        QVERIFY2(*again == referral, QJsonDocument(toJson(*referral)).toJson().constData());
    }
}

void TestReferralJson::contactRoundTrips() {
    Generator any;
    for (int i = 0; i < 500; ++i) {
        const auto contact = any.contact();
        QVERIFY(contactFromJson(throughText(toJson(contact))) == contact);
    }
}

void TestReferralJson::moneyRoundTrips() {
    Generator any;
    for (int i = 0; i < 2'000; ++i) {
        const auto money = any.money();
        QCOMPARE(moneyFromJson(throughText(toJson(money))), std::optional(money));
    }
    QVERIFY(!moneyFromJson({}));
    QVERIFY(!moneyFromJson({{u"dealValue"_s, u"1"_s}}));
}

void TestReferralJson::intentRoundTrips() {
    Generator any;
    for (int i = 0; i < 1'000; ++i) {
        const auto intent = any.intent();
        const auto again = intentFromJson(throughText(toJson(intent)));
        QVERIFY(again);
        QVERIFY(*again == intent);
        QCOMPARE(name(*again), name(intent));
    }
}

void TestReferralJson::queryRoundTrips() {
    Generator any;
    for (int i = 0; i < 1'000; ++i) {
        const auto query = any.query();
        QVERIFY(queryFromJson(throughText(toJson(query))) == query);
    }
}

void TestReferralJson::changesRoundTrip() {
    Generator any;
    for (int i = 0; i < 200; ++i) {
        const auto changes = changesBetween(*any.referral(), *any.referral());
        const QJsonObject json{{u"changes"_s, toJson(changes)}};
        QCOMPARE(changesFromJson(throughText(json).value(u"changes"_s).toArray()), changes);
    }
}

void TestReferralJson::keysAreThoseOfTheApi() {
    ReferralData data;
    data.id = ReferralId(u"r-1"_s);
    data.engagementId = u"e-1"_s;
    data.createdAt = fromIso(u"2026-11-20T09:00:00Z"_s);
    data.expiresAt = fromIso(u"2026-12-04T09:00:00Z"_s);
    data.qualification = Qualification::Direct;
    data.customer.name = u"Alfa"_s;
    data.customer.address.country = u"IT"_s;
    data.contacts = {{{}, u"Ada"_s, u"Neri"_s, {}, u"049 1234567"_s, u"ada@customer.example"_s, u"it-IT"_s}};
    data.engagement = {u"Migration"_s, *Money::fromText(u"120000"_s, u"EUR"_s), {}, {2027, 2, 22}, u"N"_s,
        u"CRM-7"_s, {}, {}};
    data.customerRequestedContact = true;
    data.eTag = u"\"tag\""_s;
    const auto json = toJson(data);
    QCOMPARE(json.value(u"id"_s).toString(), u"r-1"_s);
    QCOMPARE(json.value(u"engagementId"_s).toString(), u"e-1"_s);
    QCOMPARE(json.value(u"name"_s).toString(), u"Migration"_s);
    QCOMPARE(json.value(u"externalReferenceId"_s).toString(), u"CRM-7"_s);
    QCOMPARE(json.value(u"createdDateTime"_s).toString(), u"2026-11-20T09:00:00.000Z"_s);
    QCOMPARE(json.value(u"expirationDateTime"_s).toString(), u"2026-12-04T09:00:00.000Z"_s);
    QCOMPARE(json.value(u"status"_s).toString(), u"New"_s);
    QCOMPARE(json.value(u"substatus"_s).toString(), u"Pending"_s);
    QCOMPARE(json.value(u"qualification"_s).toString(), u"Direct"_s);
    QCOMPARE(json.value(u"eTag"_s).toString(), u"\"tag\""_s);
    const auto profile = json.value(u"customerProfile"_s).toObject();
    QCOMPARE(profile.value(u"name"_s).toString(), u"Alfa"_s);
    QCOMPARE(profile.value(u"address"_s).toObject().value(u"country"_s).toString(), u"IT"_s);
    const auto person = profile.value(u"team"_s).toArray().first().toObject();
    QCOMPARE(person.value(u"firstName"_s).toString(), u"Ada"_s);
    QCOMPARE(person.value(u"phoneNumber"_s).toString(), u"049 1234567"_s);
    const auto details = json.value(u"details"_s).toObject();
    QCOMPARE(details.value(u"dealValue"_s).toString(), u"120000.00"_s);
    QCOMPARE(details.value(u"currency"_s).toString(), u"EUR"_s);
    QCOMPARE(details.value(u"closingDateTime"_s).toString(), u"2027-02-22"_s);
    QCOMPARE(details.value(u"customerRequestedContact"_s), QJsonValue(true));
    QCOMPARE(details.value(u"notes"_s).toString(), u"N"_s);
}

void TestReferralJson::emptyIsLeftOut() {
    ReferralData data;
    data.id = ReferralId(u"r-1"_s);
    data.createdAt = fromIso(u"2026-11-20T09:00:00Z"_s);
    const auto keys = toJson(data).keys();
    QCOMPARE(keys,
        (QStringList{
            u"consent"_s, u"createdDateTime"_s, u"favilla"_s, u"id"_s, u"status"_s, u"substatus"_s}));
}

void TestReferralJson::readsDealValueAsNumber() {
    QCOMPARE(moneyFromJson({{u"dealValue"_s, 120000.5}, {u"currency"_s, u"EUR"_s}})->minor(), 12'000'050);
    QCOMPARE(moneyFromJson({{u"dealValue"_s, 0.1}, {u"currency"_s, u"KWD"_s}})->minor(), 100);
    QVERIFY(!moneyFromJson({{u"dealValue"_s, -1}, {u"currency"_s, u"EUR"_s}}));
    QVERIFY(!moneyFromJson({{u"dealValue"_s, 1e300}, {u"currency"_s, u"EUR"_s}}));
    QVERIFY(!moneyFromJson({{u"dealValue"_s, QJsonArray{1}}, {u"currency"_s, u"EUR"_s}}));
}

void TestReferralJson::refusesOtherShapes_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<Field>("field");
    QTest::newRow("nothing") << QByteArray("{}") << ErrorKind::Empty << Field::ReferralId;
    QTest::newRow("id as a number") << QByteArray(R"({"id":7,"createdDateTime":"2026-11-20T09:00:00Z"})")
                                    << ErrorKind::Empty << Field::ReferralId;
    QTest::newRow("no creation") << QByteArray(R"({"id":"r"})") << ErrorKind::Empty << Field::CreatedAt;
    QTest::newRow("year 0") << QByteArray(R"({"id":"r","createdDateTime":"0000-11-20T09:00:00Z"})")
                            << ErrorKind::Empty << Field::CreatedAt;
    QTest::newRow("states that disagree") << QByteArray(
        R"({"id":"r","createdDateTime":"2026-11-20T09:00:00Z","status":"New","substatus":"Won"})")
                                          << ErrorKind::InconsistentState << Field::Substatus;
}

void TestReferralJson::refusesOtherShapes() {
    QFETCH(QByteArray, text);
    QFETCH(ErrorKind, kind);
    QFETCH(Field, field);
    const auto referral = referralFromJson(QJsonDocument::fromJson(text).object());
    QVERIFY(!referral);
    QCOMPARE(referral.error().kind, kind);
    QCOMPARE(referral.error().field, field);
}

void TestReferralJson::refusesUnknownIntents() {
    for (const auto& json : {QJsonObject{}, QJsonObject{{u"intent"_s, u"explode"_s}}}) {
        const auto intent = intentFromJson(json);
        QVERIFY(!intent);
        QCOMPARE(intent.error().kind, ErrorKind::InvalidValue);
    }
}

void TestReferralJson::readsOddQueriesAsDefault() {
    QVERIFY(queryFromJson({}) == ReferralQuery());
    QVERIFY(
        queryFromJson({{u"box"_s, u"drawer"_s}, {u"order"_s, 7}, {u"filter"_s, u"x"_s}}) == ReferralQuery());
}

QTEST_APPLESS_MAIN(TestReferralJson)
#include "tst_referraljson.moc"
