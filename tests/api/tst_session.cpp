// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "apifixture.h"

#include <QUrlQuery>

using namespace favilla;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString fieldOf(const ScriptedServer::Request& request, const QString& name) {
    return QUrlQuery(QString::fromLatin1(request.body)).queryItemValue(name, QUrl::FullyDecoded);
}

} // namespace

class tst_Session : public QObject {
    Q_OBJECT

private slots:
    void givesTheTokenThatIsThere();
    void renewsFiveMinutesBefore();
    void renewsOnceForAll();
    void usesShortTokensForHalfTheirLife();
    void tellsOfTheNewRefreshTokenFirst();
    void keepsTheOldRefreshTokenWhereNoneComes();
    void forgetsOnlyTheRefusedToken();
    void isNotSignedIn();
    void refusalIsNotTriedAgain();
    void refusals_data();
    void refusals();
    void troubleOnTheWayIsNoRefusal_data();
    void troubleOnTheWayIsNoRefusal();
    void stillGoodTokenOutlivesTrouble();
    void signInWhileRenewing();
    void signOutWhileRenewing();
    void nobodyWaitsAnyMore();
    void authorityHasToBeSafe();
};

void tst_Session::givesTheTokenThatIsThere() {
    ApiFixture api;
    Heard<QByteArray> heard;
    api.session.withToken(nullptr, heard.then());
    QVERIFY(!heard.isThere());
    QTRY_VERIFY(heard.isThere());
    QCOMPARE(heard.value(), "first-token");
    QCOMPARE(api.authority.connections(), 0);
}

void tst_Session::renewsFiveMinutesBefore() {
    ApiFixture api;
    api.authority.thenAnswer(200, ApiFixture::tokenAnswer("second-token"));
    api.clock.advance(55min - 1s);
    Heard<QByteArray> early;
    api.session.withToken(nullptr, early.then());
    QTRY_VERIFY(early.isThere());
    QCOMPARE(early.value(), "first-token");
    api.clock.advance(1s);
    Heard<QByteArray> late;
    api.session.withToken(nullptr, late.then());
    QTRY_VERIFY(late.isThere());
    QCOMPARE(late.value(), "second-token");
    const auto& request = api.authority.requests().first();
    QCOMPARE(request.method, "POST");
    QCOMPARE(request.target, "/example.onmicrosoft.example/oauth2/v2.0/token");
    QCOMPARE(request.header("Content-Type"), "application/x-www-form-urlencoded");
    QCOMPARE(fieldOf(request, u"grant_type"_s), u"refresh_token"_s);
    QCOMPARE(fieldOf(request, u"client_id"_s), api.account.clientId);
    QCOMPARE(fieldOf(request, u"refresh_token"_s), u"first-refresh"_s);
    QCOMPARE(fieldOf(request, u"scope"_s), api.account.scopes.join(u' '));
    QVERIFY(!request.body.contains("client_secret"));
}

void tst_Session::renewsOnceForAll() {
    ApiFixture api;
    api.clock.advance(1h);
    api.authority.thenAnswer(200, ApiFixture::tokenAnswer("second-token"));
    Heard<QByteArray> first;
    Heard<QByteArray> second;
    Heard<QByteArray> third;
    api.session.withToken(nullptr, first.then());
    api.session.withToken(nullptr, second.then());
    QTRY_COMPARE(api.authority.requests().size(), 1);
    api.session.withToken(nullptr, third.then());
    QTRY_VERIFY(third.isThere());
    for (const auto* heard : {&first, &second, &third}) {
        QCOMPARE(heard->count(), 1);
        QCOMPARE(heard->value(), "second-token");
    }
    QCOMPARE(api.authority.requests().size(), 1);
}

void tst_Session::usesShortTokensForHalfTheirLife() {
    ApiFixture api;
    api.session.take({.accessToken = "short", .expiresAt = api.clock.now().utc.addSecs(120)});
    api.clock.advance(59s);
    Heard<QByteArray> heard;
    api.session.withToken(nullptr, heard.then());
    QTRY_VERIFY(heard.isThere());
    QCOMPARE(heard.value(), "short");
    QCOMPARE(api.authority.connections(), 0);
}

void tst_Session::tellsOfTheNewRefreshTokenFirst() {
    ApiFixture api;
    api.clock.advance(1h);
    api.authority.thenAnswer(200, ApiFixture::tokenAnswer("second-token", "second-refresh"));
    QStringList order;
    connect(&api.session, &Session::refreshTokenRotated, this, [&](const QString& token) { order << token; });
    api.session.withToken(nullptr, [&](const auto& outcome) { order << QString::fromLatin1(*outcome); });
    QTRY_COMPARE(order, (QStringList{u"second-refresh"_s, u"second-token"_s}));
    api.clock.advance(1h);
    api.authority.thenAnswer(200, ApiFixture::tokenAnswer("third-token", "second-refresh"));
    Heard<QByteArray> heard;
    api.session.withToken(nullptr, heard.then());
    QTRY_VERIFY(heard.isThere());
    QCOMPARE(fieldOf(api.authority.requests().last(), u"refresh_token"_s), u"second-refresh"_s);
    QCOMPARE(order.size(), 2);
}

void tst_Session::keepsTheOldRefreshTokenWhereNoneComes() {
    ApiFixture api;
    QSignalSpy rotated(&api.session, &Session::refreshTokenRotated);
    for (int i = 0; i < 2; ++i) {
        api.clock.advance(1h);
        api.authority.thenAnswer(200, ApiFixture::tokenAnswer("next-token"));
        Heard<QByteArray> heard;
        api.session.withToken(nullptr, heard.then());
        QTRY_VERIFY(heard.isThere());
        QCOMPARE(fieldOf(api.authority.requests().last(), u"refresh_token"_s), u"first-refresh"_s);
    }
    QCOMPARE(rotated.size(), 0);
    QVERIFY(api.session.hasRefreshToken());
}

void tst_Session::forgetsOnlyTheRefusedToken() {
    ApiFixture api;
    api.session.forget("an-older-token");
    Heard<QByteArray> kept;
    api.session.withToken(nullptr, kept.then());
    QTRY_VERIFY(kept.isThere());
    QCOMPARE(kept.value(), "first-token");
    api.session.forget("first-token");
    api.authority.thenAnswer(200, ApiFixture::tokenAnswer("second-token"));
    Heard<QByteArray> renewed;
    api.session.withToken(nullptr, renewed.then());
    QTRY_VERIFY(renewed.isThere());
    QCOMPARE(renewed.value(), "second-token");
}

void tst_Session::isNotSignedIn() {
    ApiFixture api;
    api.session.setRefreshToken({});
    QSignalSpy needed(&api.session, &Session::signInNeeded);
    for (int i = 0; i < 2; ++i) {
        Heard<QByteArray> heard;
        api.session.withToken(nullptr, heard.then());
        QTRY_VERIFY(heard.isThere());
        QCOMPARE(heard.kind(), u"signInNeeded"_s);
    }
    QCOMPARE(needed.size(), 1);
    QCOMPARE(api.authority.connections(), 0);
}

void tst_Session::refusalIsNotTriedAgain() {
    ApiFixture api;
    api.clock.advance(1h);
    api.authority.thenAnswer(400, R"({"error":"invalid_grant","error_codes":[70008]})");
    QSignalSpy needed(&api.session, &Session::signInNeeded);
    for (int i = 0; i < 3; ++i) {
        Heard<QByteArray> heard;
        api.session.withToken(nullptr, heard.then());
        QTRY_VERIFY(heard.isThere());
        QCOMPARE(heard.kind(), u"signInNeeded"_s);
    }
    QCOMPARE(needed.size(), 1);
    QCOMPARE(api.authority.requests().size(), 1);
    api.session.take({.accessToken = "after", .expiresAt = api.clock.now().utc.addSecs(3600)});
    Heard<QByteArray> heard;
    api.session.withToken(nullptr, heard.then());
    QTRY_VERIFY(heard.isThere());
    QCOMPARE(heard.value(), "after");
}

void tst_Session::refusals_data() {
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("kind");
    QTest::newRow("second factor") << QByteArray(R"({"error":"invalid_grant","error_codes":[50076]})")
                                   << u"mfaRequired"_s;
    QTest::newRow("rules") << QByteArray(R"({"error":"invalid_grant","error_codes":[53003]})")
                           << u"conditionalAccess"_s;
    QTest::newRow("consent") << QByteArray(R"({"error":"invalid_grant","error_codes":[65001]})")
                             << u"consentNeeded"_s;
    QTest::newRow("interaction") << QByteArray(R"({"error":"interaction_required"})") << u"signInNeeded"_s;
    QTest::newRow("client") << QByteArray(R"({"error":"unauthorized_client","error_codes":[700016]})")
                            << u"signInFailed"_s;
}

void tst_Session::refusals() {
    QFETCH(QByteArray, body);
    QFETCH(QString, kind);
    ApiFixture api;
    api.clock.advance(1h);
    api.authority.thenAnswer(400, body);
    QSignalSpy needed(&api.session, &Session::signInNeeded);
    Heard<QByteArray> heard;
    api.session.withToken(nullptr, heard.then());
    QTRY_VERIFY(heard.isThere());
    QCOMPARE(heard.kind(), kind);
    QCOMPARE(needed.size(), 1);
    QCOMPARE(name(needed.first().first().value<Error>().kind), kind);
}

void tst_Session::troubleOnTheWayIsNoRefusal_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("kind");
    QTest::newRow("broken") << ScriptedServer::answer(503) << u"serviceUnavailable"_s;
    QTest::newRow("too often") << ScriptedServer::answer(429, {}, {{"Retry-After", "7"}}) << u"throttled"_s;
    QTest::newRow("a page") << ScriptedServer::answer(200, "<html>") << u"answerNotUnderstood"_s;
    QTest::newRow("cut") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{") << u"offline"_s;
    QTest::newRow("led away") << ScriptedServer::answer(302, {}, {{"Location", "https://elsewhere.example/"}})
                              << u"foreignAddress"_s;
}

void tst_Session::troubleOnTheWayIsNoRefusal() {
    QFETCH(QByteArray, bytes);
    QFETCH(QString, kind);
    ApiFixture api;
    api.clock.advance(1h);
    QSignalSpy needed(&api.session, &Session::signInNeeded);
    api.authority.thenSend(bytes);
    Heard<QByteArray> heard;
    api.session.withToken(nullptr, heard.then());
    QTRY_VERIFY(heard.isThere());
    QCOMPARE(heard.kind(), kind);
    QCOMPARE(needed.size(), 0);
    api.authority.thenAnswer(200, ApiFixture::tokenAnswer("second-token"));
    Heard<QByteArray> again;
    api.session.withToken(nullptr, again.then());
    QTRY_VERIFY(again.isThere());
    QCOMPARE(again.value(), "second-token");
}

void tst_Session::stillGoodTokenOutlivesTrouble() {
    ApiFixture api;
    api.clock.advance(57min);
    api.authority.thenAnswer(503);
    Heard<QByteArray> heard;
    api.session.withToken(nullptr, heard.then());
    QTRY_VERIFY(heard.isThere());
    QCOMPARE(heard.value(), "first-token");
}

void tst_Session::signInWhileRenewing() {
    ApiFixture api;
    api.clock.advance(1h);
    QPointer<QTcpSocket> waiting;
    api.authority.then([&](QTcpSocket& socket, const auto&) { waiting = &socket; });
    Heard<QByteArray> heard;
    api.session.withToken(nullptr, heard.then());
    QTRY_VERIFY(waiting);
    api.session.take({.accessToken = "signed-in",
        .refreshToken = u"signed-in-refresh"_s,
        .expiresAt = api.clock.now().utc.addSecs(3600)});
    QTRY_VERIFY(heard.isThere());
    QCOMPARE(heard.value(), "signed-in");
    // What comes late belongs to the session before.
    QSignalSpy needed(&api.session, &Session::signInNeeded);
    waiting->write(ScriptedServer::answer(400, R"({"error":"invalid_grant"})"));
    waiting->disconnectFromHost();
    QTRY_VERIFY(!waiting);
    QTest::qWait(50);
    Heard<QByteArray> later;
    api.session.withToken(nullptr, later.then());
    QTRY_VERIFY(later.isThere());
    QCOMPARE(later.value(), "signed-in");
    QCOMPARE(needed.size(), 0);
}

void tst_Session::signOutWhileRenewing() {
    ApiFixture api;
    api.clock.advance(1h);
    api.authority.thenStaySilent();
    Heard<QByteArray> heard;
    api.session.withToken(nullptr, heard.then());
    QTRY_COMPARE(api.authority.requests().size(), 1);
    api.session.setRefreshToken({});
    QTRY_VERIFY(heard.isThere());
    QCOMPARE(heard.kind(), u"signInNeeded"_s);
    QCOMPARE(heard.count(), 1);
}

void tst_Session::nobodyWaitsAnyMore() {
    ApiFixture api;
    api.clock.advance(1h);
    auto context = std::make_unique<QObject>();
    api.authority.then([&](QTcpSocket& socket, const auto&) {
        context.reset();
        socket.write(ScriptedServer::answer(200, ApiFixture::tokenAnswer("second-token")));
    });
    Heard<QByteArray> gone;
    Heard<QByteArray> there;
    api.session.withToken(context.get(), gone.then());
    api.session.withToken(nullptr, there.then());
    QTRY_VERIFY(there.isThere());
    QVERIFY(!gone.isThere());
}

void tst_Session::authorityHasToBeSafe() {
    ApiFixture api;
    auto account = api.account;
    account.authority = QUrl(u"http://login.example"_s);
    Session session(account, api.network, {}, api.clock);
    session.setRefreshToken(u"secret"_s);
    Heard<QByteArray> heard;
    session.withToken(nullptr, heard.then());
    QTRY_VERIFY(heard.isThere());
    QCOMPARE(heard.kind(), u"notHttps"_s);
}

QTEST_GUILESS_MAIN(tst_Session)
#include "tst_session.moc"
