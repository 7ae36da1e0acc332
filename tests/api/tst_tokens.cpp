// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/tokens.h"

#include <QDebug>
#include <QJsonDocument>
#include <QTest>

using namespace favilla;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime now({2026, 11, 20}, {9, 0}, Qt::UTC);

QByteArray tokenWith(const QByteArray& claims) {
    return "e30." + claims.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals) + ".x";
}

Outcome<Tokens> read(int status, const QByteArray& body, SignInStage stage = SignInStage::Interactive) {
    return tokensFrom({.status = status, .body = body}, now, stage);
}

} // namespace

class tst_Tokens : public QObject {
    Q_OBJECT

private slots:
    void lifetimes_data();
    void lifetimes();
    void claims();
    void noToken_data();
    void noToken();
    void errors_data();
    void errors();
    void descriptionsAreNotKept();
    void errorsThatAreNoneOfTheStandard_data();
    void errorsThatAreNoneOfTheStandard();
    void somebodyElse();
    void printNothing();
};

void tst_Tokens::lifetimes_data() {
    QTest::addColumn<QByteArray>("told");
    QTest::addColumn<int>("seconds");
    const auto inAnHour = QByteArray::number(now.toSecsSinceEpoch() + 3600);
    QTest::newRow("a number") << QByteArray(R"("expires_in":3599)") << 3599;
    QTest::newRow("text") << QByteArray(R"("expires_in":"3599")") << 3599;
    QTest::newRow("only an end, text") << R"("expires_on":")" + inAnHour + '"' << 3600;
    QTest::newRow("only an end") << R"("expires_on":)" + inAnHour << 3600;
    QTest::newRow("both: this machine's clock may be wrong")
        << QByteArray(R"("expires_in":"3600","expires_on":"1546469802")") << 3600;
    QTest::newRow("neither") << QByteArray(R"("x":1)") << 600;
    QTest::newRow("below nothing") << QByteArray(R"("expires_in":-1)") << 600;
    QTest::newRow("for ever") << QByteArray(R"("expires_in":1e300)") << 7 * 24 * 3600;
}

void tst_Tokens::lifetimes() {
    QFETCH(QByteArray, told);
    QFETCH(int, seconds);
    const auto tokens = read(200, R"({"access_token":"opaque",)" + told + '}');
    QVERIFY(tokens.hasValue());
    QCOMPARE(tokens->expiresAt, now.addSecs(seconds));
}

void tst_Tokens::claims() {
    const auto access =
        tokenWith(R"({"amr":["pwd","mfa"],"oid":"o-2","tid":"t-1","upn":"b@contoso.example"})");
    const auto id = tokenWith(R"({"oid":"o-1","preferred_username":"ä@contoso.example"})");
    const auto tokens =
        read(200, R"({"access_token":")" + access + R"(","id_token":")" + id + R"(","refresh_token":"r"})");
    QVERIFY(tokens.hasValue());
    QCOMPARE(tokens->accessToken, access);
    QCOMPARE(tokens->refreshToken, u"r"_s);
    QCOMPARE(tokens->userName, u"ä@contoso.example"_s);
    QCOMPARE(tokens->tenantId, u"t-1"_s);
    QCOMPARE(tokens->userId, u"o-1"_s);
    QCOMPARE(tokens->amr, (QStringList{u"pwd"_s, u"mfa"_s}));
    for (const auto* other : {"", "a", "a.b.c", "..", "a.!!!.c"})
        QVERIFY(claimsOf(other).isEmpty());
}

void tst_Tokens::noToken_data() {
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a page") << QByteArray("<html>");
    QTest::newRow("other JSON") << QByteArray("{}");
    QTest::newRow("a line break") << QByteArray(R"({"access_token":"a\r\nX-Other: b"})");
    QTest::newRow("other letters") << QByteArray(R"({"access_token":"ü"})");
    QTest::newRow("another type") << QByteArray(R"({"access_token":["a"]})");
}

void tst_Tokens::noToken() {
    QFETCH(QByteArray, body);
    const auto tokens = read(200, body);
    QVERIFY(!tokens.hasValue());
    QCOMPARE(tokens.error().kind, ErrorKind::AnswerNotUnderstood);
}

void tst_Tokens::errors_data() {
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("interactive");
    QTest::addColumn<ErrorKind>("renewal");
    const auto row = [](const char* name, const QByteArray& body, ErrorKind interactive, ErrorKind renewal) {
        QTest::newRow(name) << body << interactive << renewal;
    };
    const auto both = [&](const char* name, const QByteArray& body, ErrorKind kind) {
        row(name, body, kind, kind);
    };
    row("expired", R"({"error":"invalid_grant","error_codes":[70008]})", ErrorKind::SignInFailed,
        ErrorKind::SignInNeeded);
    both("interaction", R"({"error":"interaction_required","error_codes":[16000]})", ErrorKind::SignInNeeded);
    for (const int number : {50076, 50079, 50158, 50074})
        both(qPrintable(u"AADSTS%1"_s.arg(number)),
            R"({"error":"invalid_grant","error_codes":[)" + QByteArray::number(number) + "]}",
            ErrorKind::MfaRequired);
    for (const int number : {53000, 53001, 53002, 53003, 53004, 50005})
        both(qPrintable(u"AADSTS%1"_s.arg(number)),
            R"({"error":"interaction_required","error_codes":[")" + QByteArray::number(number) + "\"]}",
            ErrorKind::ConditionalAccess);
    both("number only in the words",
        R"({"error":"invalid_grant","error_description":"AADSTS50076: Due to a change"})",
        ErrorKind::MfaRequired);
    both("no consent", R"({"error":"invalid_grant","error_codes":[65001]})", ErrorKind::ConsentNeeded);
    both("no consent, by its kind", R"({"error":"invalid_grant","suberror":"consent_required"})",
        ErrorKind::ConsentNeeded);
    both("declined", R"({"error":"access_denied","error_codes":[65004]})", ErrorKind::SignInDeclined);
    both("another tenant", R"({"error":"invalid_grant","error_codes":[50020]})", ErrorKind::WrongAccount);
    both("unknown user", R"({"error":"invalid_grant","error_codes":[50034]})", ErrorKind::WrongAccount);
    both("expired code", R"({"error":"expired_token"})", ErrorKind::CodeExpired);
    both("scope", R"({"error":"invalid_scope","error_codes":[70011]})", ErrorKind::SignInFailed);
    both("for now", R"({"error":"temporarily_unavailable"})", ErrorKind::ServiceUnavailable);
}

void tst_Tokens::errors() {
    QFETCH(QByteArray, body);
    QFETCH(ErrorKind, interactive);
    QFETCH(ErrorKind, renewal);
    QCOMPARE(name(read(400, body).error().kind), name(interactive));
    QCOMPARE(name(read(400, body, SignInStage::Renewal).error().kind), name(renewal));
}

void tst_Tokens::descriptionsAreNotKept() {
    const auto tokens = read(400,
        R"({"error":"invalid_grant","error_description":"AADSTS50020: User 'anna@contoso.example' does not exist",)"
        R"("trace_id":"tr-1","correlation_id":"co-1<>"})");
    const auto& failure = tokens.failure();
    QCOMPARE(failure.error.subject, u"AADSTS50020"_s);
    QCOMPARE(failure.error.detail, u"invalid_grant AADSTS50020"_s);
    QCOMPARE(failure.requestIds, u"trace_id tr-1, correlation_id co-1"_s);
    QCOMPARE(failure.code, u"invalid_grant"_s);
}

void tst_Tokens::errorsThatAreNoneOfTheStandard_data() {
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("a page") << 403 << QByteArray("<html>") << ErrorKind::AnswerNotUnderstood;
    QTest::newRow("nothing") << 404 << QByteArray() << ErrorKind::AnswerNotUnderstood;
    QTest::newRow("broken") << 500 << QByteArray("<html>") << ErrorKind::ServiceUnavailable;
    QTest::newRow("too often") << 429 << QByteArray(R"({"error":"invalid_request"})") << ErrorKind::Throttled;
    QTest::newRow("the network's own sign-in")
        << 511 << QByteArray("<html>") << ErrorKind::AnswerNotUnderstood;
    QTest::newRow("proxy") << 407 << QByteArray() << ErrorKind::ProxyFailed;
}

void tst_Tokens::errorsThatAreNoneOfTheStandard() {
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(ErrorKind, kind);
    QCOMPARE(name(read(status, body).error().kind), name(kind));
}

void tst_Tokens::somebodyElse() {
    QVERIFY(isSomebodyElse({.userId = u"a"_s}, u"b"_s));
    QVERIFY(!isSomebodyElse({.userId = u"a"_s}, u"a"_s));
    QVERIFY(!isSomebodyElse({.userId = u"a"_s}, {}));
    QVERIFY(!isSomebodyElse({}, u"b"_s));
}

void tst_Tokens::printNothing() {
    QString text;
    QDebug(&text) << Tokens{.accessToken = "secret-access",
        .refreshToken = u"secret-refresh"_s,
        .userName = u"anna@contoso.example"_s};
    QVERIFY(!text.contains("secret"_L1));
    QVERIFY(!text.contains("anna"_L1));
    QVERIFY(text.contains(u"‹…›"_s));
}

QTEST_GUILESS_MAIN(tst_Tokens)
#include "tst_tokens.moc"
