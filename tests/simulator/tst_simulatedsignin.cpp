// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "caller.h"

#include <QCryptographicHash>
#include <QUrlQuery>

using namespace favilla;
using namespace Qt::Literals::StringLiterals;

/// Both ways to sign in, the refresh, and what a native client is refused.
class TestSimulatedSignIn : public QObject {
    Q_OBJECT

private slots:
    void init();

    void givesACodeAtOnce();
    void waitsForAPerson();
    void cancels();
    void redeemsACode();
    void redeemsOnce();
    void redeemRefusals_data();
    void redeemRefusals();
    void codesExpire();
    void authorizeRefusals_data();
    void authorizeRefusals();
    void strangeRedirectsStayInTheBrowser_data();
    void strangeRedirectsStayInTheBrowser();

    void deviceWaitsForItsPerson();
    void devicePageApproves();
    void deviceIsDeclined();
    void deviceCodeExpires();
    void deviceIsToldToSlowDown();
    void deviceSpeaksItalian();

    void refreshRotates();
    void refreshKeeps();
    void refreshRefusals();
    void claims();
    void version1();
    void tokensExpire();
    void faultsOfSignIn();
    void formsOnly();

private:
    using Fields = QList<QPair<QString, QString>>;

    QString path(const QString& endpoint) const {
        return u'/' + m_simulator->signIn().tenant() + u"/oauth2/v2.0/"_s + endpoint;
    }
    Fields authorizeFields() const;
    Caller::Answered authorize(const Fields& fields);
    QUrlQuery codeAnswer();
    Fields redeemFields(const QString& code) const;
    Caller::Answered poll(const QString& deviceCode);
    Caller::Answered device(const QString& language = {});
    static QJsonObject part(const QString& jwt, int index);
    static void replace(Fields& fields, const QString& name, const QString& value);

    static inline const QString scope =
        u"https://api.partner.microsoft.com/user_impersonation offline_access openid"_s;
    static inline const QString redirect = u"http://localhost:51999"_s;
    static inline const QString verifier = u"dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"_s;

    std::unique_ptr<Simulator> m_simulator;
    std::unique_ptr<Caller> m_caller;
    QDateTime m_now;
};

void TestSimulatedSignIn::init() {
    m_now = QDateTime({2026, 11, 20}, {9, 0}, Qt::UTC);
    m_simulator = std::make_unique<Simulator>();
    m_simulator->setNow([this] { return m_now; });
    QVERIFY(m_simulator->start());
    m_caller = std::make_unique<Caller>(*m_simulator);
}

TestSimulatedSignIn::Fields TestSimulatedSignIn::authorizeFields() const {
    const auto challenge = QCryptographicHash::hash(verifier.toLatin1(), QCryptographicHash::Sha256)
                               .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    return {{u"client_id"_s, m_simulator->signIn().clientId()}, {u"response_type"_s, u"code"_s},
        {u"redirect_uri"_s, redirect}, {u"response_mode"_s, u"query"_s}, {u"scope"_s, scope},
        {u"state"_s, u"a state & more"_s}, {u"code_challenge"_s, QString::fromLatin1(challenge)},
        {u"code_challenge_method"_s, u"S256"_s}};
}

Caller::Answered TestSimulatedSignIn::authorize(const Fields& fields) {
    QByteArrayList parts;
    for (const auto& [name, value] : fields)
        parts << name.toLatin1() + '=' + QUrl::toPercentEncoding(value);
    return m_caller->page(path(u"authorize"_s).toLatin1() + '?' + parts.join('&'));
}

QUrlQuery TestSimulatedSignIn::codeAnswer() {
    m_simulator->signIn().signInAtOnce();
    return QUrlQuery(QUrl::fromEncoded(authorize(authorizeFields()).header("Location")));
}

TestSimulatedSignIn::Fields TestSimulatedSignIn::redeemFields(const QString& code) const {
    return {{u"grant_type"_s, u"authorization_code"_s}, {u"client_id"_s, m_simulator->signIn().clientId()},
        {u"code"_s, code}, {u"redirect_uri"_s, redirect}, {u"code_verifier"_s, verifier}};
}

void TestSimulatedSignIn::replace(Fields& fields, const QString& name, const QString& value) {
    fields.removeIf([&](const auto& field) { return field.first == name; });
    if (!value.isNull())
        fields << qMakePair(name, value);
}

QJsonObject TestSimulatedSignIn::part(const QString& jwt, int index) {
    return QJsonDocument::fromJson(
        QByteArray::fromBase64(jwt.section(u'.', index, index).toLatin1(), QByteArray::Base64UrlEncoding))
        .object();
}

void TestSimulatedSignIn::givesACodeAtOnce() {
    m_simulator->signIn().signInAtOnce();
    const auto answer = authorize(authorizeFields());
    QCOMPARE(answer.status, 302);
    const QUrl location = QUrl::fromEncoded(answer.header("Location"));
    QVERIFY(location.toString().startsWith(redirect + u"/?code="_s));
    const QUrlQuery query(location);
    QVERIFY(query.queryItemValue(u"code"_s).size() > 40);
    QCOMPARE(query.queryItemValue(u"state"_s, QUrl::FullyDecoded), u"a state & more"_s);
}

void TestSimulatedSignIn::waitsForAPerson() {
    const auto page = authorize(authorizeFields());
    QCOMPARE(page.status, 200);
    QVERIFY(page.header("Content-Type").startsWith("text/html"));
    QVERIFY(page.body.contains("Sign in as Ada Fiori"));
    const auto request = page.body.mid(page.body.indexOf("name=\"request\" value=\"") + 22, 36);
    const auto press = "/signin?request=" + request + "&user=ada.fiori%40lanterna.example";
    const auto answer = m_caller->page(press);
    QCOMPARE(answer.status, 302);
    const QUrlQuery query(QUrl::fromEncoded(answer.header("Location")));
    QCOMPARE(m_caller->form(path(u"token"_s), redeemFields(query.queryItemValue(u"code"_s))).status, 200);
    QCOMPARE(m_caller->page(press).status, 400);
}

void TestSimulatedSignIn::cancels() {
    const auto page = authorize(authorizeFields());
    const auto request = page.body.mid(page.body.indexOf("name=\"request\" value=\"") + 22, 36);
    const auto answer = m_caller->page("/signin?request=" + request + "&cancel=1");
    const QUrlQuery query(QUrl::fromEncoded(answer.header("Location")));
    QCOMPARE(query.queryItemValue(u"error"_s), u"access_denied"_s);
    QCOMPARE(query.queryItemValue(u"state"_s, QUrl::FullyDecoded), u"a state & more"_s);
    m_simulator->signIn().refuseNext(u"consent_required"_s);
    QVERIFY(authorize(authorizeFields()).header("Location").contains("error=consent_required"));
    QCOMPARE(authorize(authorizeFields()).status, 200);
}

void TestSimulatedSignIn::redeemsACode() {
    const auto answer =
        m_caller->form(path(u"token"_s), redeemFields(codeAnswer().queryItemValue(u"code"_s)));
    QCOMPARE(answer.status, 200);
    const auto json = answer.json();
    QCOMPARE(json.value(u"token_type"_s).toString(), u"Bearer"_s);
    QCOMPARE(json.value(u"expires_in"_s).toInt(), 3600);
    QVERIFY(!json.value(u"refresh_token"_s).toString().isEmpty());
    QCOMPARE(part(json.value(u"id_token"_s).toString(), 1).value(u"aud"_s).toString(),
        m_simulator->signIn().clientId());
    m_caller->token = json.value(u"access_token"_s).toString().toLatin1();
    QCOMPARE(m_caller->list().status, 200);
}

void TestSimulatedSignIn::redeemsOnce() {
    const auto fields = redeemFields(codeAnswer().queryItemValue(u"code"_s));
    QCOMPARE(m_caller->form(path(u"token"_s), fields).status, 200);
    const auto again = m_caller->form(path(u"token"_s), fields);
    QCOMPARE(again.status, 400);
    QCOMPARE(again.json().value(u"error"_s).toString(), u"invalid_grant"_s);
    QVERIFY(again.json().value(u"error_codes"_s).toArray().contains(54005));
}

void TestSimulatedSignIn::redeemRefusals_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("error");
    const auto row = [](const QString& name, const QString& value, const QString& error) {
        QTest::newRow(qPrintable(name + u' ' + value)) << name << value << error;
    };
    row(u"code"_s, u"made-up"_s, u"invalid_grant"_s);
    row(u"code_verifier"_s, QString(verifier).replace(u'd', u'e'), u"invalid_grant"_s);
    row(u"code_verifier"_s, QString(), u"invalid_grant"_s);
    row(u"code_verifier"_s, u"short"_s, u"invalid_grant"_s);
    row(u"redirect_uri"_s, u"http://localhost:52000"_s, u"invalid_grant"_s);
    row(u"client_id"_s, u"00000000-0000-0000-0000-000000000000"_s, u"unauthorized_client"_s);
    row(u"client_secret"_s, u"secret"_s, u"invalid_client"_s);
    row(u"grant_type"_s, u"password"_s, u"unsupported_grant_type"_s);
}

void TestSimulatedSignIn::redeemRefusals() {
    QFETCH(QString, name);
    QFETCH(QString, value);
    auto fields = redeemFields(codeAnswer().queryItemValue(u"code"_s));
    replace(fields, name, value);
    const auto answer = m_caller->form(path(u"token"_s), fields);
    QVERIFY(answer.status >= 400);
    QTEST(answer.json().value(u"error"_s).toString(), "error");
    QVERIFY(answer.json().value(u"error_description"_s).toString().startsWith("AADSTS"_L1));
    QVERIFY(answer.json().contains(u"correlation_id"_s));
}

void TestSimulatedSignIn::codesExpire() {
    const auto fields = redeemFields(codeAnswer().queryItemValue(u"code"_s));
    m_now = m_now.addSecs(601);
    QCOMPARE(
        m_caller->form(path(u"token"_s), fields).json().value(u"error"_s).toString(), u"invalid_grant"_s);
}

void TestSimulatedSignIn::authorizeRefusals_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("error");
    const auto row = [](const QString& name, const QString& value, const QString& error) {
        QTest::newRow(qPrintable(name + u' ' + value)) << name << value << error;
    };
    row(u"response_type"_s, u"token"_s, u"unsupported_response_type"_s);
    row(u"response_mode"_s, u"fragment"_s, u"invalid_request"_s);
    row(u"state"_s, QString(), u"invalid_request"_s);
    row(u"code_challenge"_s, QString(), u"invalid_request"_s);
    row(u"code_challenge_method"_s, u"plain"_s, u"invalid_request"_s);
    row(u"code_challenge_method"_s, QString(), u"invalid_request"_s);
    row(u"scope"_s, u"openid offline_access"_s, u"invalid_request"_s);
    row(u"scope"_s, u"https://graph.microsoft.com/mail.read"_s, u"invalid_scope"_s);
    row(u"prompt"_s, u"none"_s, u"interaction_required"_s);
}

void TestSimulatedSignIn::authorizeRefusals() {
    QFETCH(QString, name);
    QFETCH(QString, value);
    auto fields = authorizeFields();
    replace(fields, name, value);
    const auto answer = authorize(fields);
    QCOMPARE(answer.status, 302);
    const QUrlQuery query(QUrl::fromEncoded(answer.header("Location")));
    QTEST(query.queryItemValue(u"error"_s), "error");
    QVERIFY(!query.hasQueryItem(u"code"_s));
}

void TestSimulatedSignIn::strangeRedirectsStayInTheBrowser_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    for (const auto& uri :
        {u"https://localhost:51999"_s, u"http://evil.example"_s, u"http://localhost.evil.example"_s,
            u"http://localhost:51999/back"_s, u"http://user@localhost:51999"_s, u"favilla://back"_s, u""_s})
        QTest::newRow(qPrintable(u"to "_s + uri)) << u"redirect_uri"_s << uri;
    QTest::newRow("client") << u"client_id"_s << u"00000000-0000-0000-0000-000000000000"_s;
}

void TestSimulatedSignIn::strangeRedirectsStayInTheBrowser() {
    QFETCH(QString, name);
    QFETCH(QString, value);
    m_simulator->signIn().signInAtOnce();
    auto fields = authorizeFields();
    replace(fields, name, value);
    const auto answer = authorize(fields);
    QCOMPARE(answer.status, 400);
    QVERIFY(answer.header("Location").isNull());
}

Caller::Answered TestSimulatedSignIn::device(const QString& language) {
    return m_caller->form(path(u"devicecode"_s) + language,
        {{u"client_id"_s, m_simulator->signIn().clientId()}, {u"scope"_s, scope}});
}

Caller::Answered TestSimulatedSignIn::poll(const QString& deviceCode) {
    m_now = m_now.addSecs(5);
    return m_caller->form(path(u"token"_s),
        {{u"grant_type"_s, u"urn:ietf:params:oauth:grant-type:device_code"_s},
            {u"client_id"_s, m_simulator->signIn().clientId()}, {u"device_code"_s, deviceCode}});
}

void TestSimulatedSignIn::deviceWaitsForItsPerson() {
    const auto json = device().json();
    QCOMPARE(json.value(u"expires_in"_s).toInt(), 900);
    QCOMPARE(json.value(u"interval"_s).toInt(), 5);
    QVERIFY(!json.contains(u"verification_uri_complete"_s));
    QVERIFY(json.value(u"message"_s).toString().contains(json.value(u"user_code"_s).toString()));
    const auto code = json.value(u"device_code"_s).toString();
    for (int i = 0; i < 3; ++i)
        QCOMPARE(poll(code).json().value(u"error"_s).toString(), u"authorization_pending"_s);
    QCOMPARE(m_simulator->signIn().waitingUserCodes(), QStringList{json.value(u"user_code"_s).toString()});
    QVERIFY(m_simulator->signIn().approveDevice(json.value(u"user_code"_s).toString().toLower()));
    const auto granted = poll(code);
    QCOMPARE(granted.status, 200);
    m_caller->token = granted.json().value(u"access_token"_s).toString().toLatin1();
    QCOMPARE(m_caller->list().status, 200);
    QCOMPARE(poll(code).json().value(u"error"_s).toString(), u"invalid_grant"_s);
    QCOMPARE(poll(u"made-up"_s).json().value(u"error"_s).toString(), u"bad_verification_code"_s);
}

void TestSimulatedSignIn::devicePageApproves() {
    const auto json = device().json();
    const auto page = m_caller->page("/device");
    QCOMPARE(
        json.value(u"verification_uri"_s).toString(), m_simulator->authority().toString() + u"/device"_s);
    QVERIFY(page.body.contains("Sign in as Bruno Conti"));
    const auto wrong = m_caller->form(
        u"/device"_s, {{u"code"_s, u"WRONGCODE"_s}, {u"user"_s, u"bruno.conti@lanterna.example"_s}});
    QVERIFY(wrong.body.contains("not waiting"));
    m_caller->form(u"/device"_s,
        {{u"code"_s, json.value(u"user_code"_s).toString()}, {u"user"_s, u"bruno.conti@lanterna.example"_s}});
    const auto granted = poll(json.value(u"device_code"_s).toString());
    QCOMPARE(part(granted.json().value(u"access_token"_s).toString(), 1).value(u"upn"_s).toString(),
        u"bruno.conti@lanterna.example"_s);
}

void TestSimulatedSignIn::deviceIsDeclined() {
    const auto json = device().json();
    QVERIFY(m_simulator->signIn().declineDevice(json.value(u"user_code"_s).toString()));
    QCOMPARE(poll(json.value(u"device_code"_s).toString()).json().value(u"error"_s).toString(),
        u"authorization_declined"_s);
    QVERIFY(!m_simulator->signIn().approveDevice(json.value(u"user_code"_s).toString()));
}

void TestSimulatedSignIn::deviceCodeExpires() {
    const auto json = device().json();
    m_now = m_now.addSecs(900);
    QVERIFY(!m_simulator->signIn().approveDevice(json.value(u"user_code"_s).toString()));
    QCOMPARE(poll(json.value(u"device_code"_s).toString()).json().value(u"error"_s).toString(),
        u"expired_token"_s);
}

void TestSimulatedSignIn::deviceIsToldToSlowDown() {
    const auto code = device().json().value(u"device_code"_s).toString();
    QCOMPARE(poll(code).json().value(u"error"_s).toString(), u"authorization_pending"_s);
    m_now = m_now.addSecs(-3);
    QCOMPARE(poll(code).json().value(u"error"_s).toString(), u"slow_down"_s);
    // From now on 5 seconds more (RFC 8628, section 3.5).
    QCOMPARE(poll(code).json().value(u"error"_s).toString(), u"slow_down"_s);
    m_now = m_now.addSecs(10);
    QCOMPARE(poll(code).json().value(u"error"_s).toString(), u"authorization_pending"_s);
}

void TestSimulatedSignIn::deviceSpeaksItalian() {
    QVERIFY(device(u"?mkt=it-IT"_s).json().value(u"message"_s).toString().startsWith("Per accedere"_L1));
}

void TestSimulatedSignIn::refreshRotates() {
    const auto token = m_simulator->issueRefreshToken();
    const auto refresh = [&](const QString& token) {
        return m_caller->form(path(u"token"_s),
            {{u"grant_type"_s, u"refresh_token"_s}, {u"client_id"_s, m_simulator->signIn().clientId()},
                {u"refresh_token"_s, token}, {u"scope"_s, scope}});
    };
    const auto first = refresh(token);
    QCOMPARE(first.status, 200);
    const auto next = first.json().value(u"refresh_token"_s).toString();
    QVERIFY(!next.isEmpty() && next != token);
    QCOMPARE(refresh(token).json().value(u"error"_s).toString(), u"invalid_grant"_s);
    QCOMPARE(refresh(next).status, 200);
    m_simulator->switches().oddities.refreshTokenDiesOnUse = false;
    const auto living = m_simulator->issueRefreshToken();
    QCOMPARE(refresh(living).status, 200);
    QCOMPARE(refresh(living).status, 200);
    m_simulator->revokeRefreshTokens();
    QCOMPARE(refresh(living).json().value(u"error"_s).toString(), u"invalid_grant"_s);
}

void TestSimulatedSignIn::refreshKeeps() {
    m_simulator->switches().oddities.refreshTokenIsKept = true;
    const auto token = m_simulator->issueRefreshToken();
    for (int i = 0; i < 2; ++i) {
        const auto answer = m_caller->form(path(u"token"_s),
            {{u"grant_type"_s, u"refresh_token"_s}, {u"client_id"_s, m_simulator->signIn().clientId()},
                {u"refresh_token"_s, token}});
        QCOMPARE(answer.status, 200);
        QVERIFY(!answer.json().contains(u"refresh_token"_s));
    }
}

void TestSimulatedSignIn::refreshRefusals() {
    Fields fields{{u"grant_type"_s, u"refresh_token"_s}, {u"client_id"_s, m_simulator->signIn().clientId()},
        {u"refresh_token"_s, m_simulator->issueRefreshToken()}, {u"scope"_s, scope}};
    auto other = fields;
    replace(other, u"scope"_s, u"https://foo.example/.default"_s);
    QCOMPARE(m_caller->form(path(u"token"_s), other).json().value(u"error"_s).toString(), u"invalid_scope"_s);
    other = fields;
    replace(other, u"client_secret"_s, u"s"_s);
    QCOMPARE(m_caller->form(path(u"token"_s), other).status, 401);
    QCOMPARE(
        m_caller->form(u"/elsewhere.example/oauth2/v2.0/token"_s, fields).json().value(u"error"_s).toString(),
        u"invalid_tenant"_s);
    QCOMPARE(m_caller->form(u"/organizations/oauth2/v2.0/token"_s, fields).status, 200);
}

void TestSimulatedSignIn::claims() {
    const auto token = m_simulator->issueAccessToken();
    QCOMPARE(part(token, 0).value(u"typ"_s).toString(), u"JWT"_s);
    const auto claims = part(token, 1);
    QCOMPARE(claims.value(u"aud"_s).toString(), u"https://api.partner.microsoft.com"_s);
    QCOMPARE(claims.value(u"amr"_s).toArray(), (QJsonArray{u"pwd"_s, u"mfa"_s}));
    QCOMPARE(claims.value(u"upn"_s).toString(), u"ada.fiori@lanterna.example"_s);
    QCOMPARE(claims.value(u"preferred_username"_s), claims.value(u"upn"_s));
    QCOMPARE(claims.value(u"tid"_s).toString(), m_simulator->signIn().tenant());
    QCOMPARE(claims.value(u"exp"_s).toInteger(), m_now.toSecsSinceEpoch() + 3600);
    m_simulator->switches().oddities.lacksMfa = true;
    QCOMPARE(part(m_simulator->issueAccessToken(), 1).value(u"amr"_s).toArray(), QJsonArray{u"pwd"_s});
}

void TestSimulatedSignIn::version1() {
    Fields fields{{u"grant_type"_s, u"refresh_token"_s}, {u"client_id"_s, m_simulator->signIn().clientId()},
        {u"refresh_token"_s, m_simulator->issueRefreshToken()},
        {u"resource"_s, u"https://api.partner.microsoft.com"_s}};
    const auto json =
        m_caller->form(u'/' + m_simulator->signIn().tenant() + u"/oauth2/token"_s, fields).json();
    QCOMPARE(json.value(u"expires_in"_s).toString(), u"3600"_s);
    QCOMPARE(json.value(u"expires_on"_s).toString(), QString::number(m_now.toSecsSinceEpoch() + 3600));
    QCOMPARE(json.value(u"resource"_s).toString(), u"https://api.partner.microsoft.com"_s);
    m_simulator->switches().oddities.numbersAreText = true;
    QCOMPARE(device().json().value(u"interval"_s).toString(), u"5"_s);
}

void TestSimulatedSignIn::tokensExpire() {
    QCOMPARE(m_caller->list().status, 200);
    m_now = m_now.addSecs(3600);
    QCOMPARE(m_caller->list().status, 401);
}

void TestSimulatedSignIn::faultsOfSignIn() {
    m_simulator->switches().oddities.refreshTokenDiesOnUse = false;
    const Fields fields{{u"grant_type"_s, u"refresh_token"_s},
        {u"client_id"_s, m_simulator->signIn().clientId()},
        {u"refresh_token"_s, m_simulator->issueRefreshToken()}};
    const auto refresh = [&] { return m_caller->form(path(u"token"_s), fields); };
    m_simulator->switches().fail({.kind = Fault::InvalidGrant});
    QCOMPARE(refresh().json().value(u"error"_s).toString(), u"invalid_grant"_s);
    m_simulator->switches().fail({.kind = Fault::InteractionRequired});
    QCOMPARE(refresh().json().value(u"error"_s).toString(), u"interaction_required"_s);
    m_simulator->switches().fail({.kind = Fault::Unavailable, .on = Fault::Token});
    QCOMPARE(m_caller->list().status, 200);
    QCOMPARE(refresh().status, 503);
    m_simulator->switches().fail({.kind = Fault::ServerError});
    QCOMPARE(refresh().status, 200);
    QCOMPARE(m_caller->list().status, 500);
}

void TestSimulatedSignIn::formsOnly() {
    const auto url = m_simulator->authority().toEncoded() + path(u"token"_s).toLatin1();
    QCOMPARE(m_caller->send("POST", url, "{}", {{"Content-Type", "application/json"}}).status, 400);
    QCOMPARE(m_caller->send("GET", url, {}, {}).status, 400);
}

QTEST_GUILESS_MAIN(TestSimulatedSignIn)
#include "tst_simulatedsignin.moc"
