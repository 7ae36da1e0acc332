// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "apifixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

using namespace favilla;
using namespace Qt::Literals::StringLiterals;

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
    void sendsTheTagByteForByte();
    void writeIsNeverSentTwice();
    void cutWriteMayBeApplied();
};

void tst_PartnerCenterClient::sendsTheDocumentedHeaders() {
    ApiFixture api;
    api.service.thenAnswer(
        200, emptyList, {{"request-id", "abc-1"}, {"Date", "Fri, 20 Nov 2026 09:00:05 GMT"}});
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
    QVERIFY(request.header("Cookie").isEmpty());
    QCOMPARE(heard.value().serverTime, QDateTime({2026, 11, 20}, {9, 0, 5}, Qt::UTC));
    QCOMPARE(heard.value().body, emptyList);
    QCOMPARE(heard.value().requestIds,
        u"request-id abc-1, client-request-id "_s + QString::fromLatin1(request.header("client-request-id")));
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

void tst_PartnerCenterClient::writeIsNeverSentTwice() {
    ApiFixture api;
    for (int i = 0; i < 4; ++i)
        api.service.thenSend({});
    Heard<Answer> heard;
    api.client.patch(someId, someChange(), {}, nullptr, heard.then());
    QTRY_VERIFY(heard.isThere());
    QCOMPARE(heard.kind(), u"offline"_s);
    QVERIFY(heard.failure().mayBeApplied);
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

QTEST_GUILESS_MAIN(tst_PartnerCenterClient)
#include "tst_partnercenterclient.moc"
