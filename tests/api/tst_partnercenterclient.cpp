// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "apifixture.h"
#include "caughtlog.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

using namespace favilla;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const ReferralId someId(u"c5fbb3b6-be74-4795-9fb5-4324c73fed37"_s);
const QByteArray somePath = "/v1.0/engagements/referrals/c5fbb3b6-be74-4795-9fb5-4324c73fed37";
const QByteArray emptyList = R"({"value":[]})";

QJsonArray someChange() {
    return {QJsonObject{{u"op"_s, u"replace"_s}, {u"path"_s, u"/status"_s}, {u"value"_s, u"Active"_s}}};
}

} // namespace

class tst_PartnerCenterClient : public QObject {
    Q_OBJECT

private slots:
    void sendsTheDocumentedHeaders();
    void encodesTheQuery();
    void asksForTheNextPageAtHome();
    void nextPageElsewhereIsRefused();
    void readsOne();
    void sendsTheTagByteForByte();
    void tagThatCannotBeSentIsRefused_data();
    void tagThatCannotBeSentIsRefused();
    void readsTheAnswerOfAChange();
    void creates_data();
    void creates();
    void idThatIsNoneIsRefused();
    void answersThatAreNoJson_data();
    void answersThatAreNoJson();
    void renewsOnceAfter401_data();
    void renewsOnceAfter401();
    void second401IsTheEnd();
    void refusedRenewalIsTheEnd();
    void failuresCarryWhatTheEngineNeeds();
    void writeIsNeverSentTwice();
    void cutWriteMayBeApplied();
    void writeTheServerBrokeOverMayBeApplied();
    void abortEndsInSilence();
    void abortWithinTheAnswer();
    void goneContextIsNotTold();
    void logsNothingButPathsAndIds();
};

void tst_PartnerCenterClient::sendsTheDocumentedHeaders() {
    ApiFixture api;
    api.service.thenAnswer(
        200, emptyList, {{"request-id", "abc-1"}, {"Date", "Fri, 20 Nov 2026 09:00:05 GMT"}});
    api.service.thenAnswer(200, emptyList);
    Heard<Answer> heard;
    api.client.list({}, nullptr, heard.then());
    QVERIFY(!heard.isThere());
    QTRY_VERIFY(heard.isThere());
    QVERIFY(heard.outcome().hasValue());
    const auto& request = api.service.requests().first();
    QCOMPARE(request.method, "GET");
    QCOMPARE(request.header("Authorization"), "Bearer first-token");
    QCOMPARE(request.header("Accept"), "application/json");
    QCOMPARE(request.header("Content-Type"), "application/json");
    QVERIFY(!QUuid(QString::fromLatin1(request.header("client-request-id"))).isNull());
    QCOMPARE(request.header("MS-CorrelationId"), request.header("client-request-id"));
    QCOMPARE(heard.value().serverTime, QDateTime({2026, 11, 20}, {9, 0, 5}, Qt::UTC));
    QCOMPARE(heard.value().body, emptyList);
    QCOMPARE(heard.value().requestIds,
        u"request-id abc-1, client-request-id "_s + QString::fromLatin1(request.header("client-request-id")));
    api.client.list({}, nullptr, heard.then());
    QTRY_COMPARE(heard.count(), 2);
    QVERIFY(api.service.requests().last().header("client-request-id")
        != api.service.requests().first().header("client-request-id"));
}

void tst_PartnerCenterClient::encodesTheQuery() {
    ApiFixture api;
    api.service.thenAnswer(200, emptyList);
    Heard<Answer> heard;
    api.client.list({.filter = u"team/any(t:t/email eq 'a+b&c@contoso.example') and x eq '50%'"_s,
                        .orderBy = u"createdDateTime desc"_s,
                        .top = 10,
                        .select = {u"id"_s, u"status"_s}},
        nullptr, heard.then());
    QTRY_VERIFY(heard.isThere());
    QCOMPARE(api.service.requests().first().target,
        "/v1.0/engagements/"
        "referrals?$top=10&$filter=team%2Fany%28t%3At%2Femail%20eq%20%27a%2Bb%26c%40contoso.example"
        "%27%29%20and%20x%20eq%20%2750%25%27&$orderby=createdDateTime%20desc&$select=id%2Cstatus");
}

void tst_PartnerCenterClient::asksForTheNextPageAtHome() {
    ApiFixture api;
    api.service.thenAnswer(200, emptyList);
    Heard<Answer> heard;
    api.client.next(u"http://api.partner.example/v1.0/referrals?$skiptoken=k1%2B8"_s, nullptr, heard.then());
    QTRY_VERIFY(heard.isThere());
    QVERIFY(heard.outcome().hasValue());
    QCOMPARE(api.service.requests().first().target, "/v1.0/engagements/referrals?$skiptoken=k1%2B8");
}

void tst_PartnerCenterClient::nextPageElsewhereIsRefused() {
    ApiFixture api;
    Heard<Answer> heard;
    api.client.next(
        u"https://elsewhere.example/v1.0/engagements/referrals?$skip=100"_s, nullptr, heard.then());
    QVERIFY(!heard.isThere());
    QTRY_VERIFY(heard.isThere());
    QCOMPARE(heard.kind(), u"foreignAddress"_s);
    QCOMPARE(heard.failure().error.subject, u"elsewhere.example"_s);
    QCOMPARE(api.service.connections(), 0);
}

void tst_PartnerCenterClient::readsOne() {
    ApiFixture api;
    const QByteArray body = R"({"id":"c5fbb3b6","eTag":"\"x\""})";
    api.service.thenAnswer(200, body, {{"ETag", "W/\"h\""}});
    Heard<Answer> heard;
    api.client.get(someId, nullptr, heard.then());
    QTRY_VERIFY(heard.isThere());
    QCOMPARE(api.service.requests().first().target, somePath);
    QCOMPARE(heard.value().body, body);
    QCOMPARE(heard.value().object.value(u"eTag"_s).toString(), u"\"x\""_s);
    QCOMPARE(heard.value().eTag, u"W/\"h\""_s);
}

void tst_PartnerCenterClient::sendsTheTagByteForByte() {
    ApiFixture api;
    api.service.thenAnswer(204);
    Heard<Answer> heard;
    api.client.patch(someId, someChange(), u"\"2500ec5a-0000\""_s, nullptr, heard.then());
    QTRY_VERIFY(heard.isThere());
    QVERIFY(heard.outcome().hasValue());
    QCOMPARE(heard.value().httpStatus, 204);
    const auto& request = api.service.requests().first();
    QCOMPARE(request.method, "PATCH");
    QCOMPARE(request.target, somePath);
    QCOMPARE(request.header("If-Match"), "\"2500ec5a-0000\"");
    QCOMPARE(request.header("Prefer"), "return=representation");
    QCOMPARE(QJsonDocument::fromJson(request.body).array(), someChange());
}

void tst_PartnerCenterClient::tagThatCannotBeSentIsRefused_data() {
    QTest::addColumn<QString>("tag");
    QTest::newRow("line break") << u"\"a\"\r\nAuthorization: Bearer x"_s;
    QTest::newRow("only a return") << u"\"a\"\r"_s;
    QTest::newRow("nothing within") << u"\"a"_s + QChar(0) + u'"';
    QTest::newRow("tab") << u"\"a\t\""_s;
}

void tst_PartnerCenterClient::tagThatCannotBeSentIsRefused() {
    QFETCH(QString, tag);
    ApiFixture api;
    Heard<Answer> heard;
    api.client.patch(someId, someChange(), tag, nullptr, heard.then());
    QTRY_VERIFY(heard.isThere());
    QCOMPARE(heard.kind(), u"invalidValue"_s);
    QVERIFY(!heard.failure().mayBeApplied);
    QCOMPARE(api.service.connections(), 0);
}

void tst_PartnerCenterClient::readsTheAnswerOfAChange() {
    ApiFixture api;
    api.service.thenAnswer(200, R"({"id":"c5fbb3b6","status":"Active"})");
    Heard<Answer> heard;
    api.client.patch(someId, someChange(), {}, nullptr, heard.then());
    QTRY_VERIFY(heard.isThere());
    QCOMPARE(heard.value().object.value(u"status"_s).toString(), u"Active"_s);
    QVERIFY(api.service.requests().first().header("If-Match").isEmpty());
}

void tst_PartnerCenterClient::creates_data() {
    QTest::addColumn<int>("status");
    QTest::newRow("as the connector says") << 200;
    QTest::newRow("as usual") << 201;
}

void tst_PartnerCenterClient::creates() {
    QFETCH(int, status);
    ApiFixture api;
    api.service.thenAnswer(status, R"({"id":"new"})");
    Heard<Answer> heard;
    const QJsonObject referral{{u"name"_s, u"Città"_s}};
    api.client.create(referral, nullptr, heard.then());
    QTRY_VERIFY(heard.isThere());
    QCOMPARE(heard.value().httpStatus, status);
    const auto& request = api.service.requests().first();
    QCOMPARE(request.method, "POST");
    QCOMPARE(request.target, "/v1.0/engagements/referrals");
    QCOMPARE(QJsonDocument::fromJson(request.body).object(), referral);
}

void tst_PartnerCenterClient::idThatIsNoneIsRefused() {
    ApiFixture api;
    Heard<Answer> read;
    api.client.get(ReferralId(u".."_s), nullptr, read.then());
    Heard<Answer> write;
    api.client.patch(ReferralId(), someChange(), {}, nullptr, write.then());
    QTRY_VERIFY(read.isThere() && write.isThere());
    QCOMPARE(read.kind(), u"invalidValue"_s);
    QCOMPARE(write.kind(), u"invalidValue"_s);
    QCOMPARE(api.service.connections(), 0);
}

void tst_PartnerCenterClient::answersThatAreNoJson_data() {
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isFineForAChange");
    QTest::newRow("a page") << 200 << QByteArray("<html>sign in</html>") << false;
    QTest::newRow("a list of values") << 200 << QByteArray("[1]") << false;
    QTest::newRow("half of it") << 200 << QByteArray(R"({"value":[{"id":"a)") << false;
    QTest::newRow("text") << 200 << QByteArray("OK") << false;
    QTest::newRow("nothing") << 200 << QByteArray() << true;
    QTest::newRow("blanks") << 202 << QByteArray("\r\n ") << true;
    QTest::newRow("no content") << 204 << QByteArray() << true;
}

void tst_PartnerCenterClient::answersThatAreNoJson() {
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(bool, isFineForAChange);
    ApiFixture api;
    for (int i = 0; i < 4; ++i)
        api.service.thenAnswer(status, body);
    Heard<Answer> list;
    Heard<Answer> get;
    Heard<Answer> create;
    Heard<Answer> patch;
    api.client.list({}, nullptr, list.then());
    api.client.get(someId, nullptr, get.then());
    api.client.create({}, nullptr, create.then());
    api.client.patch(someId, someChange(), {}, nullptr, patch.then());
    QTRY_VERIFY(list.isThere() && get.isThere() && create.isThere() && patch.isThere());
    for (const auto* heard : {&list, &get, &create})
        QCOMPARE(heard->kind(), u"answerNotUnderstood"_s);
    QVERIFY(!list.failure().mayBeApplied);
    QVERIFY(create.failure().mayBeApplied);
    QCOMPARE(create.failure().httpStatus, status);
    QCOMPARE(patch.outcome().hasValue(), isFineForAChange);
    if (!isFineForAChange)
        QVERIFY(patch.failure().mayBeApplied);
}

void tst_PartnerCenterClient::renewsOnceAfter401_data() {
    QTest::addColumn<bool>("isWrite");
    QTest::newRow("read") << false;
    QTest::newRow("write") << true;
}

void tst_PartnerCenterClient::renewsOnceAfter401() {
    QFETCH(bool, isWrite);
    ApiFixture api;
    api.service.thenAnswer(401, {}, {{"WWW-Authenticate", "Bearer error=\"invalid_token\""}});
    api.service.thenAnswer(200, R"({"id":"a"})");
    api.authority.thenAnswer(200, ApiFixture::tokenAnswer("second-token"));
    Heard<Answer> heard;
    if (isWrite)
        api.client.patch(someId, someChange(), u"\"t\""_s, nullptr, heard.then());
    else
        api.client.get(someId, nullptr, heard.then());
    QTRY_VERIFY(heard.isThere());
    QCOMPARE(heard.kind(), u"no failure"_s);
    QCOMPARE(api.authority.requests().size(), 1);
    QCOMPARE(api.service.requests().size(), 2);
    const auto& first = api.service.requests().first();
    const auto& second = api.service.requests().last();
    QCOMPARE(second.header("Authorization"), "Bearer second-token");
    QVERIFY(second.header("client-request-id") != first.header("client-request-id"));
    QCOMPARE(second.header("If-Match"), first.header("If-Match"));
    QCOMPARE(second.body, first.body);
}

void tst_PartnerCenterClient::second401IsTheEnd() {
    ApiFixture api;
    api.service.thenAnswer(401);
    api.service.thenAnswer(401, "Unauthorized - MFA required");
    api.authority.thenAnswer(200, ApiFixture::tokenAnswer("second-token"));
    Heard<Answer> heard;
    api.client.patch(someId, someChange(), {}, nullptr, heard.then());
    QTRY_VERIFY(heard.isThere());
    QCOMPARE(heard.kind(), u"mfaRequired"_s);
    QCOMPARE(heard.failure().httpStatus, 401);
    QVERIFY(!heard.failure().mayBeApplied);
    QCOMPARE(api.authority.requests().size(), 1);
    QCOMPARE(api.service.requests().size(), 2);
}

void tst_PartnerCenterClient::refusedRenewalIsTheEnd() {
    ApiFixture api;
    api.service.thenAnswer(401);
    api.authority.thenAnswer(400, R"({"error":"invalid_grant","error_codes":[700082]})");
    QSignalSpy needed(&api.session, &Session::signInNeeded);
    Heard<Answer> heard;
    api.client.list({}, nullptr, heard.then());
    QTRY_VERIFY(heard.isThere());
    QCOMPARE(heard.kind(), u"signInNeeded"_s);
    QCOMPARE(needed.size(), 1);
    QCOMPARE(api.service.requests().size(), 1);
}

void tst_PartnerCenterClient::failuresCarryWhatTheEngineNeeds() {
    ApiFixture api;
    api.service.thenAnswer(412,
        R"({"error":{"code":"preconditionFailed","message":"m","target":"ETag","innerError":{"code":"99918"}}})",
        {{"Request-ID", "r-1"}, {"client-request-id", "c-1"}});
    api.service.thenAnswer(429, R"({"statusCode":429,"message":"Rate limit"})", {{"Retry-After", "57"}});
    Heard<Answer> conflict;
    api.client.patch(someId, someChange(), u"\"old\""_s, nullptr, conflict.then());
    QTRY_VERIFY(conflict.isThere());
    QCOMPARE(conflict.kind(), u"changedOverThere"_s);
    QCOMPARE(conflict.failure().httpStatus, 412);
    QCOMPARE(conflict.failure().code, u"preconditionFailed"_s);
    QCOMPARE(conflict.failure().requestIds, u"request-id r-1, client-request-id c-1"_s);
    QVERIFY(!conflict.failure().mayBeApplied);
    Heard<Answer> wait;
    api.client.list({}, nullptr, wait.then());
    QTRY_VERIFY(wait.isThere());
    QCOMPARE(wait.kind(), u"throttled"_s);
    QCOMPARE(*wait.failure().retryAfter, 57s);
}

void tst_PartnerCenterClient::writeIsNeverSentTwice() {
    ApiFixture api;
    for (int i = 0; i < 4; ++i)
        api.service.thenSend({});
    Heard<Answer> heard;
    api.client.patch(someId, someChange(), {}, nullptr, heard.then());
    QTRY_VERIFY(heard.isThere());
    QCOMPARE(heard.kind(), u"offline"_s);
    QVERIFY(heard.failure().mayBeApplied);
    QVERIFY(heard.failure().requestIds.startsWith("client-request-id "_L1));
    QCOMPARE(api.service.requests().size(), 1);
}

void tst_PartnerCenterClient::cutWriteMayBeApplied() {
    ApiFixture api;
    api.service.thenSend("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{\"id\"");
    Heard<Answer> heard;
    api.client.patch(someId, someChange(), {}, nullptr, heard.then());
    QTRY_VERIFY(heard.isThere());
    QCOMPARE(heard.kind(), u"offline"_s);
    QVERIFY(heard.failure().mayBeApplied);
    QCOMPARE(api.service.requests().size(), 1);
}

void tst_PartnerCenterClient::writeTheServerBrokeOverMayBeApplied() {
    ApiFixture api;
    api.service.thenAnswer(504, "<html>");
    Heard<Answer> heard;
    api.client.create({}, nullptr, heard.then());
    QTRY_VERIFY(heard.isThere());
    QCOMPARE(heard.kind(), u"serviceUnavailable"_s);
    QVERIFY(heard.failure().mayBeApplied);
}

void tst_PartnerCenterClient::abortEndsInSilence() {
    ApiFixture api;
    api.service.thenStaySilent();
    Heard<Answer> under;
    api.client.list({}, nullptr, under.then());
    QTRY_COMPARE(api.service.requests().size(), 1);
    Heard<Answer> waiting;
    api.client.get(someId, nullptr, waiting.then());
    Heard<Answer> refused;
    api.client.get(ReferralId(), nullptr, refused.then());
    api.client.abort();
    api.service.thenAnswer(200, emptyList);
    Heard<Answer> after;
    api.client.list({}, nullptr, after.then());
    QTRY_VERIFY(after.isThere());
    QVERIFY(!under.isThere() && !waiting.isThere() && !refused.isThere());
    QCOMPARE(api.service.requests().size(), 2);
}

void tst_PartnerCenterClient::abortWithinTheAnswer() {
    ApiFixture api;
    api.service.thenAnswer(200, emptyList);
    api.service.thenStaySilent();
    Heard<Answer> other;
    int told = 0;
    api.client.list({}, nullptr, [&](const auto&) {
        ++told;
        api.client.abort();
    });
    api.client.list({}, nullptr, other.then());
    QTRY_COMPARE(told, 1);
    QTest::qWait(20);
    QVERIFY(!other.isThere());
}

void tst_PartnerCenterClient::goneContextIsNotTold() {
    ApiFixture api;
    auto context = std::make_unique<QObject>();
    api.service.then([&](QTcpSocket& socket, const auto&) {
        context.reset();
        socket.write(ScriptedServer::answer(200, emptyList));
    });
    Heard<Answer> gone;
    api.client.list({}, context.get(), gone.then());
    QTRY_VERIFY(!context);
    api.service.thenAnswer(200, emptyList);
    Heard<Answer> there;
    api.client.list({}, nullptr, there.then());
    QTRY_VERIFY(there.isThere());
    QVERIFY(!gone.isThere());
}

void tst_PartnerCenterClient::logsNothingButPathsAndIds() {
    const CaughtLog log;
    ApiFixture api;
    api.clock.advance(1h);
    api.authority.thenAnswer(200, ApiFixture::tokenAnswer("secret-access", "secret-refresh"));
    api.service.thenAnswer(200, R"({"value":[{"name":"secret-customer"}]})", {{"request-id", "r-1"}});
    api.service.thenAnswer(400, R"({"error":{"code":"invalidRequest","message":"secret-message"}})");
    api.service.thenAnswer(401, "secret-page");
    api.authority.thenAnswer(400, R"({"error":"invalid_grant","error_description":"secret-user"})");
    Heard<Answer> list;
    api.client.list({.filter = u"email eq 'secret@contoso.example'"_s}, nullptr, list.then());
    QTRY_VERIFY(list.isThere());
    Heard<Answer> patch;
    api.client.patch(
        someId, {QJsonObject{{u"value"_s, u"secret-note"_s}}}, u"\"secret-tag\""_s, nullptr, patch.then());
    QTRY_VERIFY(patch.isThere());
    Heard<Answer> get;
    api.client.get(someId, nullptr, get.then());
    QTRY_VERIFY(get.isThere());
    const auto text = log.text();
    QVERIFY2(!text.contains("secret"_L1), qPrintable(text));
    QVERIFY(!text.contains("Bearer"_L1));
    QVERIFY(!text.contains("first-refresh"_L1));
    QVERIFY(text.contains("favilla.api GET /v1.0/engagements/referrals 200 request-id r-1"_L1));
    QVERIFY(
        text.contains("favilla.api PATCH "_L1 + QString::fromLatin1(somePath) + " 400 refusedByService"_L1));
}

QTEST_GUILESS_MAIN(tst_PartnerCenterClient)
#include "tst_partnercenterclient.moc"
