// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/browsersignin.h"
#include "api/proofkey.h"
#include "apifixture.h"
#include "caughtlog.h"

#include <QSignalSpy>
#include <QTcpSocket>
#include <QUrlQuery>

using namespace favilla;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString fieldOf(const ScriptedServer::Request& request, const QString& name) {
    return QUrlQuery(QString::fromLatin1(request.body)).queryItemValue(name, QUrl::FullyDecoded);
}

QByteArray idTokenOf(const QByteArray& userId) {
    const auto claims =
        QByteArray(R"({"oid":")" + userId + R"(","preferred_username":"anna@contoso.example"})");
    return "e30." + claims.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals) + ".x";
}

QByteArray signedIn(const QByteArray& userId) {
    return R"({"token_type":"Bearer","expires_in":3600,"access_token":"new-access","refresh_token":"new-refresh",)"
           R"("id_token":")"
        + idTokenOf(userId) + "\"}";
}

/// A sign-in up to the address that the browser opens.
struct SigningIn {
    explicit SigningIn(const QString& loginHint = {}, const QString& prompt = {})
        : signIn(api.account, api.network, ApiFixture::quickOptions(), api.clock,
            {u"Favilla"_s, u"Signed in"_s, u"Not signed in"_s}) {
        QObject::connect(
            &signIn, &BrowserSignIn::addressReady, &signIn, [this](const QUrl& url) { address = url; });
        signIn.start(loginHint, prompt);
    }

    QString parameter(const QString& name) const {
        return QUrlQuery(address.query(QUrl::FullyEncoded)).queryItemValue(name, QUrl::FullyDecoded);
    }
    QUrl redirect() const { return QUrl(parameter(u"redirect_uri"_s)); }
    /// The browser is sent back with this query.
    void comeBack(const QByteArray& query) {
        browser.connectToHost(QHostAddress::LocalHost, quint16(redirect().port()));
        browser.write(
            "GET /?" + query + " HTTP/1.1\r\nHost: " + redirect().authority().toLatin1() + "\r\n\r\n");
    }
    QByteArray state() const { return parameter(u"state"_s).toLatin1(); }
    bool isPageShown(const QByteArray& text) {
        shown += browser.readAll();
        return shown.contains("<p>" + text + "</p>");
    }

    ApiFixture api;
    BrowserSignIn signIn;
    QSignalSpy succeeded{&signIn, &BrowserSignIn::succeeded};
    QSignalSpy failed{&signIn, &BrowserSignIn::failed};
    QUrl address;
    QTcpSocket browser;
    QByteArray shown;
};

QString kindOf(const QSignalSpy& failed) {
    return name(failed.first().first().value<Error>().kind);
}

} // namespace

class tst_BrowserSignIn : public QObject {
    Q_OBJECT

private slots:
    void opensTheDocumentedAddress();
    void hintIsEncoded();
    void eachAttemptIsNew();
    void exchangesTheCode();
    void refusesAnotherState_data();
    void refusesAnotherState();
    void endsAsTheServiceSays_data();
    void endsAsTheServiceSays();
    void exchangeFails_data();
    void exchangeFails();
    void somebodyElseIsRefused();
    void expectedUserIsTaken();
    void cancelIsSilent();
    void startsAgain();
    void authorityHasToBeSafe();
    void deletedWhileItTells();
    void logsNoSecret();
};

void tst_BrowserSignIn::opensTheDocumentedAddress() {
    SigningIn in;
    QVERIFY(in.address.isEmpty());
    QTRY_VERIFY(!in.address.isEmpty());
    const auto account = in.api.account;
    QCOMPARE(in.address.adjusted(QUrl::RemoveQuery),
        QUrl(account.authority.toString() + u"/example.onmicrosoft.example/oauth2/v2.0/authorize"_s));
    QCOMPARE(in.parameter(u"client_id"_s), account.clientId);
    QCOMPARE(in.parameter(u"response_type"_s), u"code"_s);
    QCOMPARE(in.parameter(u"response_mode"_s), u"query"_s);
    QCOMPARE(in.parameter(u"scope"_s), account.scopes.join(u' '));
    QCOMPARE(in.parameter(u"code_challenge_method"_s), u"S256"_s);
    QCOMPARE(in.parameter(u"code_challenge"_s).size(), 43);
    QVERIFY(in.parameter(u"state"_s).size() >= 43);
    QVERIFY(in.parameter(u"redirect_uri"_s).startsWith("http://localhost:"_L1));
    QVERIFY(in.redirect().path().isEmpty());
    const QUrlQuery query(in.address);
    for (const auto& name : {u"client_id"_s, u"scope"_s, u"state"_s, u"code_challenge"_s, u"redirect_uri"_s})
        QCOMPARE(query.allQueryItemValues(name).size(), 1);
    for (const auto& name : {u"login_hint"_s, u"prompt"_s, u"client_secret"_s})
        QVERIFY(!query.hasQueryItem(name));
}

void tst_BrowserSignIn::hintIsEncoded() {
    SigningIn in(u"anna+x&y=z@contoso.example"_s, u"select_account"_s);
    QTRY_VERIFY(!in.address.isEmpty());
    QVERIFY(in.address.toEncoded().contains(
        "&login_hint=anna%2Bx%26y%3Dz%40contoso.example&prompt=select_account"));
}

void tst_BrowserSignIn::eachAttemptIsNew() {
    SigningIn one;
    SigningIn other;
    QTRY_VERIFY(!one.address.isEmpty() && !other.address.isEmpty());
    QVERIFY(one.parameter(u"state"_s) != other.parameter(u"state"_s));
    QVERIFY(one.parameter(u"code_challenge"_s) != other.parameter(u"code_challenge"_s));
    QVERIFY(one.redirect().port() != other.redirect().port());
}

void tst_BrowserSignIn::exchangesTheCode() {
    SigningIn in;
    QTRY_VERIFY(!in.address.isEmpty());
    in.api.authority.thenAnswer(200, signedIn("oid-1"));
    in.comeBack("code=0.A+B%2FC%3D&session_state=x&state=" + in.state());
    QTRY_COMPARE(in.succeeded.size(), 1);
    const auto tokens = in.succeeded.first().first().value<Tokens>();
    QCOMPARE(tokens.accessToken, "new-access");
    QCOMPARE(tokens.refreshToken, u"new-refresh"_s);
    QCOMPARE(tokens.userName, u"anna@contoso.example"_s);
    QCOMPARE(tokens.expiresAt, in.api.clock.now().utc.addSecs(3600));
    const auto& request = in.api.authority.requests().first();
    QCOMPARE(request.method, "POST");
    QCOMPARE(request.target, "/example.onmicrosoft.example/oauth2/v2.0/token");
    QCOMPARE(fieldOf(request, u"grant_type"_s), u"authorization_code"_s);
    QCOMPARE(fieldOf(request, u"code"_s), u"0.A B/C="_s);
    QCOMPARE(fieldOf(request, u"redirect_uri"_s), in.parameter(u"redirect_uri"_s));
    QCOMPARE(fieldOf(request, u"client_id"_s), in.api.account.clientId);
    // Who sees the address in the browser cannot make the verifier of it.
    const auto verifier = fieldOf(request, u"code_verifier"_s).toLatin1();
    QCOMPARE(QString::fromLatin1(challengeOf(verifier)), in.parameter(u"code_challenge"_s));
    QVERIFY(!in.address.toEncoded().contains(verifier));
    QVERIFY(!request.body.contains("client_secret"));
    QTRY_VERIFY(in.isPageShown("Signed in"));
    QCOMPARE(in.failed.size(), 0);
}

void tst_BrowserSignIn::refusesAnotherState_data() {
    QTest::addColumn<QByteArray>("query");
    QTest::newRow("another one") << QByteArray("code=c&state=another");
    QTest::newRow("none") << QByteArray("code=c");
    QTest::newRow("an empty one") << QByteArray("code=c&state=");
    QTest::newRow("two") << QByteArray("code=c&state=%1&state=x");
    QTest::newRow("a longer one") << QByteArray("code=c&state=%1x");
    QTest::newRow("two codes") << QByteArray("code=c&code=d&state=%1");
    QTest::newRow("an error without") << QByteArray("error=access_denied");
}

void tst_BrowserSignIn::refusesAnotherState() {
    QFETCH(QByteArray, query);
    SigningIn in;
    QTRY_VERIFY(!in.address.isEmpty());
    in.comeBack(query.replace("%1", in.state()));
    QTRY_COMPARE(in.failed.size(), 1);
    QCOMPARE(kindOf(in.failed), u"signInFailed"_s);
    QCOMPARE(in.api.authority.connections(), 0);
    QTRY_VERIFY(in.isPageShown("Not signed in"));
}

void tst_BrowserSignIn::endsAsTheServiceSays_data() {
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("kind");
    QTest::newRow("declined") << QByteArray("error=access_denied&error_subcode=cancel")
                              << u"signInDeclined"_s;
    QTest::newRow("consent declined")
        << QByteArray("error=access_denied&error_description=AADSTS65004%3A+User") << u"signInDeclined"_s;
    QTest::newRow("consent") << QByteArray("error=access_denied&error_description=AADSTS90094%3A+Admin")
                             << u"consentNeeded"_s;
    QTest::newRow("rules") << QByteArray("error=access_denied&error_description=AADSTS53003%3A")
                           << u"conditionalAccess"_s;
    QTest::newRow("other") << QByteArray("error=invalid_request&error_description=AADSTS50011%3A")
                           << u"signInFailed"_s;
    QTest::newRow("broken") << QByteArray("error=server_error") << u"serviceUnavailable"_s;
}

void tst_BrowserSignIn::endsAsTheServiceSays() {
    QFETCH(QByteArray, query);
    QFETCH(QString, kind);
    SigningIn in;
    QTRY_VERIFY(!in.address.isEmpty());
    in.comeBack(query + "&state=" + in.state());
    QTRY_COMPARE(in.failed.size(), 1);
    QCOMPARE(kindOf(in.failed), kind);
    QTRY_VERIFY(in.isPageShown("Not signed in"));
}

void tst_BrowserSignIn::exchangeFails_data() {
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("kind");
    QTest::newRow("code expired") << ScriptedServer::answer(
        400, R"({"error":"invalid_grant","error_codes":[70008]})")
                                  << u"signInFailed"_s;
    QTest::newRow("another tenant") << ScriptedServer::answer(
        400, R"({"error":"invalid_grant","error_codes":[50020]})")
                                    << u"wrongAccount"_s;
    QTest::newRow("a page") << ScriptedServer::answer(200, "<html>") << u"answerNotUnderstood"_s;
    QTest::newRow("broken") << ScriptedServer::answer(503) << u"serviceUnavailable"_s;
    QTest::newRow("cut") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\n{") << u"offline"_s;
}

void tst_BrowserSignIn::exchangeFails() {
    QFETCH(QByteArray, answer);
    QFETCH(QString, kind);
    SigningIn in;
    QTRY_VERIFY(!in.address.isEmpty());
    in.api.authority.thenSend(answer);
    in.comeBack("code=c&state=" + in.state());
    QTRY_COMPARE(in.failed.size(), 1);
    QCOMPARE(kindOf(in.failed), kind);
    QCOMPARE(in.succeeded.size(), 0);
    QTRY_VERIFY(in.isPageShown("Not signed in"));
}

void tst_BrowserSignIn::somebodyElseIsRefused() {
    SigningIn in;
    in.signIn.setExpectedUser(u"oid-1"_s);
    QTRY_VERIFY(!in.address.isEmpty());
    in.api.authority.thenAnswer(200, signedIn("oid-2"));
    in.comeBack("code=c&state=" + in.state());
    QTRY_COMPARE(in.failed.size(), 1);
    QCOMPARE(kindOf(in.failed), u"wrongAccount"_s);
    QCOMPARE(in.succeeded.size(), 0);
}

void tst_BrowserSignIn::expectedUserIsTaken() {
    SigningIn in;
    in.signIn.setExpectedUser(u"oid-1"_s);
    QTRY_VERIFY(!in.address.isEmpty());
    in.api.authority.thenAnswer(200, signedIn("oid-1"));
    in.comeBack("code=c&state=" + in.state());
    QTRY_COMPARE(in.succeeded.size(), 1);
}

void tst_BrowserSignIn::cancelIsSilent() {
    SigningIn in;
    QTRY_VERIFY(!in.address.isEmpty());
    in.api.authority.thenStaySilent();
    in.comeBack("code=c&state=" + in.state());
    QTRY_COMPARE(in.api.authority.requests().size(), 1);
    in.signIn.cancel();
    QTRY_COMPARE(in.browser.state(), QAbstractSocket::UnconnectedState);
    QTest::qWait(20);
    QCOMPARE(in.succeeded.size() + in.failed.size(), 0);
}

void tst_BrowserSignIn::startsAgain() {
    SigningIn in;
    QTRY_VERIFY(!in.address.isEmpty());
    const auto before = in.address;
    in.address.clear();
    in.signIn.start();
    QTRY_VERIFY(!in.address.isEmpty());
    QVERIFY(in.address != before);
    in.api.authority.thenAnswer(200, signedIn("oid-1"));
    in.comeBack("code=c&state=" + in.state());
    QTRY_COMPARE(in.succeeded.size(), 1);
    QCOMPARE(in.failed.size(), 0);
}

void tst_BrowserSignIn::authorityHasToBeSafe() {
    ApiFixture api;
    api.account.authority = QUrl(u"http://login.example"_s);
    BrowserSignIn signIn(api.account, api.network, {}, api.clock, {});
    QSignalSpy ready(&signIn, &BrowserSignIn::addressReady);
    QSignalSpy failed(&signIn, &BrowserSignIn::failed);
    signIn.start();
    QCOMPARE(failed.size(), 0);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(kindOf(failed), u"notHttps"_s);
    QCOMPARE(ready.size(), 0);
}

void tst_BrowserSignIn::deletedWhileItTells() {
    ApiFixture api;
    auto signIn = std::make_unique<BrowserSignIn>(
        api.account, api.network, ApiFixture::quickOptions(), api.clock, SignInPage());
    connect(signIn.get(), &BrowserSignIn::addressReady, this, [&] {
        signIn->start();
        signIn.reset();
    });
    signIn->start();
    QTRY_VERIFY(!signIn);
}

void tst_BrowserSignIn::logsNoSecret() {
    const CaughtLog log;
    SigningIn in(u"anna@contoso.example"_s);
    QTRY_VERIFY(!in.address.isEmpty());
    in.api.authority.thenAnswer(200, signedIn("oid-1"));
    in.comeBack("code=secret-code&state=" + in.state());
    QTRY_COMPARE(in.succeeded.size(), 1);
    const auto verifier = fieldOf(in.api.authority.requests().first(), u"code_verifier"_s);
    for (const auto& secret : {u"secret-code"_s, u"new-access"_s, u"new-refresh"_s, u"anna"_s, verifier})
        QVERIFY2(!log.text().contains(secret), qPrintable(log.text()));
}

QTEST_GUILESS_MAIN(tst_BrowserSignIn)
#include "tst_browsersignin.moc"
