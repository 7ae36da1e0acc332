// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/partnercenterjson.h"
#include "exchange/workspacedump.h"

#include "../domain/generator.h"
#include "domain/referraljson.h"
#include "testdata.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

using namespace favilla;
using namespace Qt::Literals::StringLiterals;

namespace {

ReferralData only(const QByteArray& json) {
    const auto file = readPartnerCenterJson(json);
    if (!file || file->rows.size() != 1 || !file->rows.first().outcome)
        qFatal("not one readable referral");
    return **file->rows.first().outcome;
}

QByteArray withDetails(const QByteArray& details) {
    return R"({"id":"a","createdDateTime":"2026-11-18T08:00:00Z","details":)" + details + "}";
}

} // namespace

class TestPartnerCenterJson : public QObject {
    Q_OBJECT

private slots:
    void readsDirectLead();
    void keepsUnknownPropertiesAndDigits();
    void readsListAnswer();
    void takesNullsForNothing();
    void readsClosed();
    void readsValue_data();
    void readsValue();
    void completesState_data();
    void completesState();
    void keepsUnknownStatesAsText();
    void refusesRow_data();
    void refusesRow();
    void refusesFile_data();
    void refusesFile();
    void oneBadElementStopsNoOther();
    void saysLines();
    void saysEntriesOfOneLine();
    void readsCountryNames();
    void readsCurrencySigns();
    void givesTheSameContactsTheSameIds();
    void readsFavillasOwnForm();
    void endsWhenCancelled();
    void readsSharedSamples_data();
    void readsSharedSamples();
};

void TestPartnerCenterJson::readsDirectLead() {
    const auto data = only(testData(u"json/direct-lead.json"_s));
    QCOMPARE(data.id.text(), u"0b7f3c5e-41c2-4d0e-9a6a-3d1f0c8e7a01"_s);
    QCOMPARE(data.engagementId, u"9d2c7b10-6a55-4e21-8c0f-55a1b2c3d401"_s);
    QVERIFY(data.source == Source::PartnerCenter);
    QVERIFY(data.status == Status::New);
    QVERIFY(data.substatus == Substatus::Pending);
    QVERIFY(data.direction == Direction::Incoming);
    QCOMPARE(toIso(data.createdAt), u"2026-11-18T08:15:30.123Z"_s);
    QCOMPARE(data.updatedText, u"2026-11-18T08:15:30.1234567Z"_s);
    QCOMPARE(toIso(data.expiresAt), u"2026-12-02T00:00:00.000Z"_s);
    QCOMPARE(data.eTag, u"\"2500ec5a-0000-0000-0000-6bf4967d0000\""_s);
    QCOMPARE(data.customer.name, u"Cantine Valpiana"_s);
    QCOMPARE(data.customer.address.country, u"IT"_s);
    QCOMPARE(data.contacts.size(), 1);
    QCOMPARE(data.contacts.first().email, u"giulia.ferri@valpiana.example"_s);
    QCOMPARE(data.contacts.first().locale, u"it-IT"_s);
    QVERIFY(data.hasConsentToContact);
    QVERIFY(!data.customerRequestedContact);
    QVERIFY(data.request.text.startsWith("Cerchiamo"_L1));
    QVERIFY(data.engagement.notes.isEmpty());
    QCOMPARE(data.engagement.value->text(), u"10000.00"_s);
    QCOMPARE(data.engagement.purchaseBy, QDate(2027, 2, 22));
    QCOMPARE(data.request.solutions, QStringList{u"Posta e documenti"_s});
    QCOMPARE(data.organizationName, u"Officina Digitale"_s);
}

void TestPartnerCenterJson::keepsUnknownPropertiesAndDigits() {
    const auto raw = only(testData(u"json/direct-lead.json"_s)).raw;
    QVERIFY(raw.contains(R"("somethingNew":{"unheardOf":[1,2.50,1e3]})"));
    QVERIFY(raw.contains(R"(Microsoft 365: \"circa\" 40 persone.)"));
}

void TestPartnerCenterJson::readsListAnswer() {
    const auto file = readPartnerCenterJson(testData(u"json/list-answer.json"_s));
    QVERIFY(file);
    QCOMPARE(file->rows.size(), 3);
    const auto& first = *file->rows.at(0).outcome;
    QCOMPARE(first->engagement.value->text(), u"50000.00"_s);
    QCOMPARE(first->updatedText, u"2026-11-18T08:15:30.123456Z"_s);
    QCOMPARE(first->invitedBy, u"msft"_s);
    QCOMPARE(first->request.invitation, u"Hi partner, thanks"_s);
    QVERIFY(!first->hasConsentToContact);
    QVERIFY(file->rows.at(0).assumed.contains(Field::CallWanted));
    QVERIFY(!file->rows.at(1).outcome);
    QCOMPARE(file->rows.at(1).outcome.error().kind, ErrorKind::Empty);
    QCOMPARE(file->rows.at(1).outcome.error().field, Field::ReferralId);
    QCOMPARE(file->rows.at(1).outcome.error().line, 21);
    const auto& third = *file->rows.at(2).outcome;
    QCOMPARE(third->customer.dunsNumber, u"795986899"_s);
    QCOMPARE(third->engagement.notes, u"Offerta inviata"_s);
    QVERIFY(third->request.text.isEmpty());
    QCOMPARE(third->engagement.value->minor(), 1'234'567);
}

void TestPartnerCenterJson::takesNullsForNothing() {
    const auto data = only(testData(u"json/all-nulls.json"_s));
    QVERIFY(data.status == Status::New);
    QVERIFY(data.substatus == Substatus::Pending);
    QCOMPARE(data.qualification.text(), u"None"_s);
    QVERIFY(!data.acceptedAt.isValid());
    QVERIFY(data.contacts.isEmpty());
    QVERIFY(!data.engagement.value);
    QVERIFY(data.engagement.valueAsReceived.isEmpty());
    QVERIFY(!data.customerRequestedContact);
}

void TestPartnerCenterJson::readsClosed() {
    const auto data = only(testData(u"json/closed-lost.json"_s));
    QVERIFY(data.substatus == Substatus::Lost);
    QVERIFY(data.reason == Reason::CustomerChoseAnotherVendor);
    QCOMPARE(data.statusReason, u"Customer chose another vendor: price"_s);
    QCOMPARE(data.engagement.value->text(), u"1500.000"_s);
    QCOMPARE(data.customerRequestedContact, std::optional(true));
}

void TestPartnerCenterJson::readsValue_data() {
    QTest::addColumn<QByteArray>("details");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("asReceived");
    const auto row = [](const char* name, const char* details, const QString& value,
                         const QString& asReceived) {
        QTest::newRow(name) << QByteArray(details) << value << asReceived;
    };
    row("number", R"({"dealValue":50000,"currency":"EUR"})", u"50000.00"_s, {});
    row("text", R"({"dealValue":"10000","currency":"EUR"})", u"10000.00"_s, {});
    row("beyond double", R"({"dealValue":90071992547409.93,"currency":"EUR"})", u"90071992547409.93"_s, {});
    row("lower case", R"({"dealValue":1,"currency":"eur"})", u"1.00"_s, {});
    row("too large", R"({"dealValue":1e400,"currency":"EUR"})", {}, u"1e400 EUR"_s);
    row("unknown currency", R"({"dealValue":5,"currency":"XXQ"})", {}, u"5 XXQ"_s);
    row("negative", R"({"dealValue":-5,"currency":"EUR"})", {}, u"-5 EUR"_s);
    row("too many decimals", R"({"dealValue":1.234,"currency":"EUR"})", {}, u"1.234 EUR"_s);
    row("three decimals", R"({"dealValue":1.234,"currency":"KWD"})", u"1.234"_s, {});
    row("no currency", R"({"dealValue":7})", {}, u"7"_s);
    row("words", R"({"dealValue":"about 10","currency":"EUR"})", {}, u"about 10 EUR"_s);
    row("null", R"({"dealValue":null,"currency":"EUR"})", {}, {});
    row("last of two", R"({"dealValue":1,"currency":"EUR","dealValue":2})", u"2.00"_s, {});
}

void TestPartnerCenterJson::readsValue() {
    QFETCH(QByteArray, details);
    QFETCH(QString, value);
    QFETCH(QString, asReceived);
    const auto engagement = only(withDetails(details)).engagement;
    QCOMPARE(engagement.value ? engagement.value->text() : QString(), value);
    QCOMPARE(engagement.valueAsReceived, asReceived);
}

void TestPartnerCenterJson::completesState_data() {
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("substatus");
    QTest::newRow("both missing") << QByteArray() << u"New"_s << u"Pending"_s;
    QTest::newRow("New alone") << QByteArray(R"(,"status":"New")") << u"New"_s << u"Pending"_s;
    QTest::newRow("Active alone") << QByteArray(R"(,"status":"active")") << u"Active"_s << u"Accepted"_s;
    QTest::newRow("Won alone") << QByteArray(R"(,"substatus":"Won")") << u"Closed"_s << u"Won"_s;
    QTest::newRow("Received") << QByteArray(R"(,"status":null,"substatus":"Received")") << u"New"_s
                              << u"Received"_s;
    QTest::newRow("Error") << QByteArray(R"(,"status":"Closed","substatus":"Error")") << u"Closed"_s
                           << u"Error"_s;
}

void TestPartnerCenterJson::completesState() {
    QFETCH(QByteArray, members);
    QFETCH(QString, status);
    QFETCH(QString, substatus);
    const auto data = only(R"({"id":"a","createdDateTime":"2026-11-18T08:00:00Z")" + members + "}");
    QCOMPARE(data.status.text(), status);
    QCOMPARE(data.substatus.text(), substatus);
}

void TestPartnerCenterJson::keepsUnknownStatesAsText() {
    const auto data = only(
        R"({"id":"a","createdDateTime":"2026-11-18T08:00:00Z","status":"Frozen","substatus":"Melting","type":"Group"})");
    QCOMPARE(data.status.text(), u"Frozen"_s);
    QCOMPARE(data.substatus.text(), u"Melting"_s);
    QCOMPARE(data.type.text(), u"Group"_s);
}

void TestPartnerCenterJson::refusesRow_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<int>("field");
    const auto row = [](const char* name, const char* json, ErrorKind kind, Field field) {
        QTest::newRow(name) << QByteArray(json) << kind << int(field);
    };
    row("no id", R"({"createdDateTime":"2026-11-18T08:00:00Z"})", ErrorKind::Empty, Field::ReferralId);
    row("blank id", R"({"id":"  ","createdDateTime":"2026-11-18T08:00:00Z"})", ErrorKind::Empty,
        Field::ReferralId);
    row("no date", R"({"id":"a"})", ErrorKind::Empty, Field::CreatedAt);
    row("year 0", R"({"id":"a","createdDateTime":"0000-01-01T00:00:00Z"})", ErrorKind::NotADate,
        Field::CreatedAt);
    row("year 1", R"({"id":"a","createdDateTime":"0001-01-01T00:00:00Z"})", ErrorKind::NotADate,
        Field::CreatedAt);
    row("no time", R"({"id":"a","createdDateTime":"yesterday"})", ErrorKind::NotADate, Field::CreatedAt);
    row("two states",
        R"({"id":"a","createdDateTime":"2026-11-18T08:00:00Z","status":"New","substatus":"Won"})",
        ErrorKind::InconsistentState, Field::Substatus);
}

void TestPartnerCenterJson::refusesRow() {
    QFETCH(QByteArray, json);
    QFETCH(ErrorKind, kind);
    QFETCH(int, field);
    const auto file = readPartnerCenterJson('[' + json + ']');
    QVERIFY(file);
    QCOMPARE(file->rows.size(), 1);
    QCOMPARE(file->rows.first().original, json);
    QVERIFY(!file->rows.first().outcome);
    QCOMPARE(file->rows.first().outcome.error().kind, kind);
    QCOMPARE(int(file->rows.first().outcome.error().field), field);
    QCOMPARE(file->rows.first().outcome.error().line, 1);
}

void TestPartnerCenterJson::refusesFile_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<qint64>("line");
    const auto row = [](const char* name, const QByteArray& json, ErrorKind kind, qint64 line) {
        QTest::newRow(name) << json << kind << line;
    };
    row("empty", "", ErrorKind::EmptyFile, 0);
    row("blank", " \n\n", ErrorKind::EmptyFile, 0);
    row("word", "\nhello", ErrorKind::NotJson, 2);
    row("truncated list", "[\n{\"id\":\"a\"},\n{\"id\"", ErrorKind::TruncatedJson, 3);
    row("truncated text", "[\n{\"id\":\"a", ErrorKind::TruncatedJson, 2);
    row("ends in escape", "[\"\\", ErrorKind::TruncatedJson, 1);
    row("wrong bracket", "[{\n]}", ErrorKind::NotJson, 2);
    row("two values", "[]\n[]", ErrorKind::NotJson, 2);
    row("no colon", "{\"id\"\n\"a\"}", ErrorKind::NotJson, 2);
    row("no comma", "[{\"id\":\"a\"}\n{\"id\":\"b\"}]", ErrorKind::NotJson, 2);
    row("comma at the end", "[{\"id\":\"a\"},\n]", ErrorKind::NotJson, 2);
    row("nested", QByteArray(100'000, '[') + QByteArray(100'000, ']'), ErrorKind::NestedTooDeep, 1);
    row("nested objects", QByteArray("{\"a\":").repeated(100'000), ErrorKind::NestedTooDeep, 1);
    row("numbers", "[1,2,3]", ErrorKind::NotAReferralFile, 1);
    row("patch", R"([{"op":"replace","path":"/status","value":"Closed"}])", ErrorKind::NotAReferralFile, 1);
    row("error answer", R"({"error":{"code":"preconditionFailed"}})", ErrorKind::NotAReferralFile, 1);
    row("bad value", "{\"id\":\n tru}", ErrorKind::NotJson, 2);
}

void TestPartnerCenterJson::refusesFile() {
    QFETCH(QByteArray, json);
    QFETCH(ErrorKind, kind);
    QFETCH(qint64, line);
    const auto file = readPartnerCenterJson(json);
    QVERIFY(!file);
    QCOMPARE(file.error().kind, kind);
    QCOMPARE(file.error().line, line);
}

void TestPartnerCenterJson::oneBadElementStopsNoOther() {
    const auto file = readPartnerCenterJson(
        "[{\"id\":\"a\",\"createdDateTime\":\"2026-11-18T08:00:00Z\"},\n{\"id\" \"b\"},\n7,\n\"text\",\n"
        "{\"id\":\"c\",\"createdDateTime\":\"2026-11-18T08:00:00Z\"}]");
    QVERIFY(file);
    QCOMPARE(file->rows.size(), 5);
    QVERIFY(file->rows.at(0).outcome);
    QCOMPARE(file->rows.at(1).outcome.error().kind, ErrorKind::NotJson);
    QCOMPARE(file->rows.at(1).original, QByteArray(R"({"id" "b"})"));
    QCOMPARE(file->rows.at(2).outcome.error().kind, ErrorKind::NotAReferral);
    QCOMPARE(file->rows.at(2).outcome.error().line, 3);
    QCOMPARE(file->rows.at(2).outcome.error().entry, 3);
    QCOMPARE(file->rows.at(3).original, QByteArray("\"text\""));
    QVERIFY(file->rows.at(4).outcome);
}

void TestPartnerCenterJson::saysLines() {
    const auto file = readPartnerCenterJson(testData(u"json/list-answer.json"_s));
    QCOMPARE(file->rows.at(0).line, 5);
    QCOMPARE(file->rows.at(1).line, 21);
    QCOMPARE(file->rows.at(2).line, 27);
}

void TestPartnerCenterJson::saysEntriesOfOneLine() {
    const auto file = readPartnerCenterJson(
        R"([{"id":"a"},null,{"id":"b","createdDateTime":"2026-11-18T08:00:00Z"},7,"text",{"id" "c"},[]])");
    QVERIFY(file);
    QCOMPARE(file->rows.size(), 7);
    for (qsizetype i = 0; i < file->rows.size(); ++i) {
        QCOMPARE(file->rows.at(i).line, 1);
        QCOMPARE(file->rows.at(i).entry, i + 1);
        if (const auto& outcome = file->rows.at(i).outcome; !outcome)
            QCOMPARE(outcome.error().entry, i + 1);
    }
    for (const auto stranger : {1, 3, 4, 6})
        QCOMPARE(file->rows.at(stranger).outcome.error().kind, ErrorKind::NotAReferral);
    QCOMPARE(file->rows.at(5).outcome.error().kind, ErrorKind::NotJson);
    // A file that is one object alone speaks of itself.
    QCOMPARE(readPartnerCenterJson(R"({"id" "c"})").error().entry, 0);
}

void TestPartnerCenterJson::readsCountryNames() {
    const auto countryOf = [](const QByteArray& country) {
        return only(R"({"id":"a","createdDateTime":"2026-11-18T08:00:00Z","customerProfile":{"address":)"
                    R"({"country":")"
            + country + R"("}}})")
            .customer.address.country;
    };
    QCOMPARE(countryOf("it"), u"IT"_s);
    QCOMPARE(countryOf("Italia"), u"IT"_s);
    QCOMPARE(countryOf("DEU"), u"DE"_s);
    QCOMPARE(countryOf("Padania"), u"Padania"_s);
}

void TestPartnerCenterJson::readsCurrencySigns() {
    const auto engagement = [](const QByteArray& currency) {
        return only(R"({"id":"a","createdDateTime":"2026-11-18T08:00:00Z","details":{"dealValue":1200,)"
                    R"("currency":")"
            + currency + R"("}})")
            .engagement;
    };
    QCOMPARE(engagement("€").value, std::optional(*Money::fromText(u"1200"_s, u"EUR"_s)));
    QCOMPARE(engagement("$").value, std::optional(*Money::fromText(u"1200"_s, u"USD"_s)));
    QVERIFY(!engagement("XXQ").value);
    QCOMPARE(engagement("XXQ").valueAsReceived, u"1200 XXQ"_s);
}

void TestPartnerCenterJson::givesTheSameContactsTheSameIds() {
    const QByteArray json = R"([{"id":"a","createdDateTime":"2026-11-18T08:00:00Z","customerProfile":{"team":[
        {"firstName":"Ada","email":"ada@serena.example"},{"firstName":"Ada","email":"ada@serena.example"}]}}])";
    const auto first = only(json).contacts;
    QCOMPARE(first, only(json).contacts);
    QVERIFY(!first.at(0).id.isEmpty());
    QVERIFY(first.at(0).id != first.at(1).id);
}

void TestPartnerCenterJson::readsFavillasOwnForm() {
    Generator generator;
    QJsonArray array;
    QList<Referral> referrals;
    for (int i = 0; i < 20; ++i) {
        referrals << generator.referral();
        array << toJson(*referrals.last());
    }
    const auto file = readPartnerCenterJson(QJsonDocument(array).toJson());
    QVERIFY(file);
    for (qsizetype i = 0; i < referrals.size(); ++i) {
        QVERIFY(file->rows.at(i).outcome);
        QVERIFY(*file->rows.at(i).outcome == referrals.at(i));
        QVERIFY(!file->rows.at(i).isDeterminedByRaw);
    }
}

void TestPartnerCenterJson::endsWhenCancelled() {
    Progress progress;
    progress.isCancelled = true;
    const auto file = readPartnerCenterJson(testData(u"json/list-answer.json"_s), &progress);
    QVERIFY(!file);
    QCOMPARE(file.error().kind, ErrorKind::Cancelled);
}

// The vendor's own samples are not part of this repository: there are rows only where they lie beside it.
void TestPartnerCenterJson::readsSharedSamples_data() {
    QTest::addColumn<QString>("path");
    const auto fallback = QStringLiteral(FAVILLA_SOURCE_DIR "/../shared/partner-center/samples");
    const QDir folder(qEnvironmentVariable("FAVILLA_SHARED", fallback));
    const auto names = folder.entryList({u"*.json"_s});
    for (const auto& name : names)
        QTest::newRow(qUtf8Printable(name)) << folder.filePath(name);
    if (names.isEmpty())
        QTest::newRow("own list") << QStringLiteral(FAVILLA_TEST_DATA "/json/list-answer.json");
}

void TestPartnerCenterJson::readsSharedSamples() {
    QFETCH(QString, path);
    QFile opened(path);
    QVERIFY(opened.open(QIODevice::ReadOnly));
    const auto bytes = opened.readAll();
    const auto json = QJsonDocument::fromJson(bytes);
    const auto items = json.object().value("value"_L1).isArray() ? json.object().value("value"_L1).toArray()
        : json.isArray()                                         ? json.array()
                                                                 : QJsonArray{json.object()};
    const bool hasReferrals = items.first().toObject().contains("customerProfile"_L1);
    const auto file = readPartnerCenterJson(bytes);
    QVERIFY(file || (!hasReferrals && file.error().kind == ErrorKind::NotAReferralFile));
    if (!hasReferrals)
        return;
    QCOMPARE(file->rows.size(), items.size());
    for (qsizetype i = 0; i < items.size(); ++i) {
        const auto item = items.at(i).toObject();
        const auto& row = file->rows.at(i);
        QCOMPARE(bool(row.outcome), !item.value("id"_L1).toString().isEmpty());
        if (!row.outcome)
            continue;
        const auto& referral = *row.outcome;
        QCOMPARE(referral->id.text(), item.value("id"_L1).toString());
        QCOMPARE(referral->status.text(), item.value("status"_L1).toString());
        QCOMPARE(referral->eTag, item.value("eTag"_L1).toString());
        QCOMPARE(referral->updatedText, item.value("updatedDateTime"_L1).toString());
        QCOMPARE(QJsonDocument::fromJson(referral->raw).object(), item);
        const auto value = item.value("details"_L1).toObject().value("dealValue"_L1);
        QCOMPARE(referral->engagement.value.has_value(), value.isDouble() || value.isString());
    }
}

QTEST_APPLESS_MAIN(TestPartnerCenterJson)
#include "tst_partnercenterjson.moc"
