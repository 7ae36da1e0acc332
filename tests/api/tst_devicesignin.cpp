// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/devicesignin.h"
#include "apifixture.h"
#include "caughtlog.h"

#include <QSignalSpy>
#include <QUrlQuery>

using namespace favilla;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

QByteArray codeAnswer(const QByteArray& address = "https://microsoft.example/devicelogin") {
    return R"({"device_code":"secret-device","user_code":"GTHK-QPMN","expires_in":"900","interval":"5",)"
           R"("verification_uri":")"
        + address + R"(","message":"To sign in, <b>open</b>"})";
}

QByteArray notYet(const QByteArray& name) {
    return R"({"error":")" + name + R"(","error_description":"secret words"})";
}

QString fieldOf(const ScriptedServer::Request& request, const QString& name) {
    return QUrlQuery(QString::fromLatin1(request.body)).queryItemValue(name, QUrl::FullyDecoded);
}

struct SigningIn {
    SigningIn() : signIn(api.account, api.network, ApiFixture::quickOptions(), api.clock) {
        signIn.setPace(1ms);
    }

    ApiFixture api;
    DeviceSignIn signIn;
    QSignalSpy ready{&signIn, &DeviceSignIn::codeReady};
    QSignalSpy succeeded{&signIn, &DeviceSignIn::succeeded};
    QSignalSpy failed{&signIn, &DeviceSignIn::failed};
};

QString kindOf(const QSignalSpy& failed) {
    return name(failed.first().first().value<Error>().kind);
}

} // namespace

class tst_DeviceSignIn : public QObject {
    Q_OBJECT

private slots:
    void tellsTheCode();
    void asksUntilItIsDone();
    void slowsDown();
    void networkThatFailsForAMoment();
    void ends_data();
    void ends();
    void codeExpiresByTheClock();
    void codesThatAreNone_data();
    void codesThatAreNone();
    void codeIsRefused();
    void somebodyElseIsRefused();
    void cancelIsSilent();
    void logsNoSecret();
};

void tst_DeviceSignIn::tellsTheCode() {
    SigningIn in;
    in.signIn.setPace(1h);
    in.api.authority.thenAnswer(200, codeAnswer());
    in.signIn.start(u"it-IT"_s);
    QTRY_COMPARE(in.ready.size(), 1);
    const auto code = in.ready.first().first().value<DeviceCode>();
    QCOMPARE(code.userCode, u"GTHK-QPMN"_s);
    QCOMPARE(code.verificationAddress, QUrl(u"https://microsoft.example/devicelogin"_s));
    QCOMPARE(code.expiresAt, in.api.clock.now().utc.addSecs(900));
    QCOMPARE(code.interval, 5s);
    const auto& request = in.api.authority.requests().first();
    QCOMPARE(request.target, "/example.onmicrosoft.example/oauth2/v2.0/devicecode?mkt=it-IT");
    QCOMPARE(fieldOf(request, u"client_id"_s), in.api.account.clientId);
    QCOMPARE(fieldOf(request, u"scope"_s), in.api.account.scopes.join(u' '));
}

void tst_DeviceSignIn::asksUntilItIsDone() {
    SigningIn in;
    in.api.authority.thenAnswer(200, codeAnswer());
    for (int i = 0; i < 3; ++i)
        in.api.authority.thenAnswer(400, notYet("authorization_pending"));
    in.api.authority.thenAnswer(200, ApiFixture::tokenAnswer("new-access", "new-refresh"));
    in.signIn.start({});
    QTRY_COMPARE(in.succeeded.size(), 1);
    QCOMPARE(in.succeeded.first().first().value<Tokens>().refreshToken, u"new-refresh"_s);
    QCOMPARE(in.api.authority.requests().size(), 5);
    QCOMPARE(
        in.api.authority.requests().first().target, "/example.onmicrosoft.example/oauth2/v2.0/devicecode");
    const auto& request = in.api.authority.requests().last();
    QCOMPARE(request.target, "/example.onmicrosoft.example/oauth2/v2.0/token");
    QCOMPARE(fieldOf(request, u"grant_type"_s), u"urn:ietf:params:oauth:grant-type:device_code"_s);
    QCOMPARE(fieldOf(request, u"device_code"_s), u"secret-device"_s);
    QCOMPARE(fieldOf(request, u"client_id"_s), in.api.account.clientId);
    QCOMPARE(in.failed.size(), 0);
    // Nothing goes on behind it.
    QTest::qWait(30);
    QCOMPARE(in.api.authority.requests().size(), 5);
}

void tst_DeviceSignIn::slowsDown() {
    SigningIn in;
    in.api.authority.thenAnswer(200, codeAnswer());
    for (int i = 0; i < 2; ++i)
        in.api.authority.thenAnswer(400, notYet("slow_down"));
    in.api.authority.thenAnswer(400, notYet("authorization_pending"));
    in.api.authority.thenAnswer(200, ApiFixture::tokenAnswer("new-access"));
    in.signIn.start({});
    QTRY_COMPARE(in.ready.size(), 1);
    QTRY_COMPARE(in.succeeded.size(), 1);
    QCOMPARE(in.signIn.interval(), 15s);
}

void tst_DeviceSignIn::networkThatFailsForAMoment() {
    SigningIn in;
    in.api.authority.thenAnswer(200, codeAnswer());
    in.api.authority.thenSend("HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\n{");
    in.api.authority.thenAnswer(503);
    in.api.authority.thenAnswer(429);
    in.api.authority.thenAnswer(200, ApiFixture::tokenAnswer("new-access"));
    in.signIn.start({});
    QTRY_COMPARE(in.succeeded.size(), 1);
    QCOMPARE(in.signIn.interval(), 20s);
}

void tst_DeviceSignIn::ends_data() {
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("kind");
    QTest::newRow("declined") << notYet("authorization_declined") << u"signInDeclined"_s;
    QTest::newRow("denied, as in the standard") << notYet("access_denied") << u"signInDeclined"_s;
    QTest::newRow("wrong code") << notYet("bad_verification_code") << u"signInFailed"_s;
    QTest::newRow("too late") << notYet("expired_token") << u"codeExpired"_s;
    QTest::newRow("too late, by number")
        << QByteArray(R"({"error":"code_expired","error_codes":[70019]})") << u"codeExpired"_s;
    QTest::newRow("rules") << QByteArray(R"({"error":"interaction_required","error_codes":[53003]})")
                           << u"conditionalAccess"_s;
    QTest::newRow("a page") << QByteArray("<html>") << u"answerNotUnderstood"_s;
}

void tst_DeviceSignIn::ends() {
    QFETCH(QByteArray, body);
    QFETCH(QString, kind);
    SigningIn in;
    in.api.authority.thenAnswer(200, codeAnswer());
    in.api.authority.thenAnswer(400, body);
    in.signIn.start({});
    QTRY_COMPARE(in.failed.size(), 1);
    QCOMPARE(kindOf(in.failed), kind);
    QTest::qWait(30);
    QCOMPARE(in.api.authority.requests().size(), 2);
    QCOMPARE(in.succeeded.size(), 0);
}

void tst_DeviceSignIn::codeExpiresByTheClock() {
    SigningIn in;
    in.api.authority.thenAnswer(200, codeAnswer());
    in.api.authority.then([&](QTcpSocket& socket, const auto&) {
        in.api.clock.advance(900s);
        socket.write(ScriptedServer::answer(400, notYet("authorization_pending")));
    });
    in.signIn.start({});
    QTRY_COMPARE(in.failed.size(), 1);
    QCOMPARE(kindOf(in.failed), u"codeExpired"_s);
    QCOMPARE(in.api.authority.requests().size(), 2);
}

void tst_DeviceSignIn::codesThatAreNone_data() {
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("kind");
    QTest::newRow("nothing") << QByteArray() << u"answerNotUnderstood"_s;
    QTest::newRow("a page") << QByteArray("<html>") << u"answerNotUnderstood"_s;
    QTest::newRow("no code") << QByteArray(R"({"device_code":"d","verification_uri":"https://x.example"})")
                             << u"answerNotUnderstood"_s;
    QTest::newRow("not encrypted") << codeAnswer("http://microsoft.example/devicelogin") << u"notHttps"_s;
    QTest::newRow("a script") << codeAnswer("javascript:alert(1)") << u"notHttps"_s;
    QTest::newRow("a file") << codeAnswer("file:///etc/passwd") << u"notHttps"_s;
    QTest::newRow("no address") << codeAnswer("microsoft example") << u"notHttps"_s;
}

void tst_DeviceSignIn::codesThatAreNone() {
    QFETCH(QByteArray, body);
    QFETCH(QString, kind);
    SigningIn in;
    in.api.authority.thenAnswer(200, body);
    in.signIn.start({});
    QTRY_COMPARE(in.failed.size(), 1);
    QCOMPARE(kindOf(in.failed), kind);
    QCOMPARE(in.ready.size(), 0);
    QTest::qWait(30);
    QCOMPARE(in.api.authority.requests().size(), 1);
}

void tst_DeviceSignIn::codeIsRefused() {
    SigningIn in;
    in.api.authority.thenAnswer(400, R"({"error":"unauthorized_client","error_codes":[700016]})");
    in.signIn.start({});
    QTRY_COMPARE(in.failed.size(), 1);
    QCOMPARE(kindOf(in.failed), u"signInFailed"_s);
    QCOMPARE(in.failed.first().first().value<Error>().subject, u"AADSTS700016"_s);
}

void tst_DeviceSignIn::somebodyElseIsRefused() {
    SigningIn in;
    in.signIn.setExpectedUser(u"oid-1"_s);
    const auto claims = QByteArray(R"({"oid":"oid-2"})").toBase64(QByteArray::Base64UrlEncoding);
    in.api.authority.thenAnswer(200, codeAnswer());
    in.api.authority.thenAnswer(200, ApiFixture::tokenAnswer("e30." + claims + ".x"));
    in.signIn.start({});
    QTRY_COMPARE(in.failed.size(), 1);
    QCOMPARE(kindOf(in.failed), u"wrongAccount"_s);
}

void tst_DeviceSignIn::cancelIsSilent() {
    SigningIn in;
    in.api.authority.thenAnswer(200, codeAnswer());
    in.api.authority.thenStaySilent();
    in.signIn.start({});
    QTRY_COMPARE(in.api.authority.requests().size(), 2);
    in.signIn.cancel();
    QTest::qWait(30);
    QCOMPARE(in.succeeded.size() + in.failed.size(), 0);
}

void tst_DeviceSignIn::logsNoSecret() {
    const CaughtLog log;
    SigningIn in;
    in.api.authority.thenAnswer(200, codeAnswer());
    in.api.authority.thenAnswer(400, notYet("authorization_pending"));
    in.api.authority.thenAnswer(400, notYet("authorization_declined"));
    in.signIn.start({});
    QTRY_COMPARE(in.failed.size(), 1);
    QVERIFY2(!log.text().contains("secret"_L1) && !log.text().contains("GTHK"_L1), qPrintable(log.text()));
    QVERIFY(log.text().contains("device sign-in signInDeclined"_L1));
}

QTEST_GUILESS_MAIN(tst_DeviceSignIn)
#include "tst_devicesignin.moc"
