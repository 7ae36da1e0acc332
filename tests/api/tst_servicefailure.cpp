// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/servicefailure.h"

#include <QTest>

using namespace favilla;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime now({2026, 11, 20}, {9, 0}, Qt::UTC);

Failure failureFor(int status, const QByteArray& body, const HttpHeaders& headers = {}, AskedFor asked = {}) {
    return serviceFailure({.status = status, .headers = headers, .body = body}, asked, now);
}

const QByteArray page = "\n <html><body>Blocked</body></html>";

} // namespace

class tst_ServiceFailure : public QObject {
    Q_OBJECT

private slots:
    void kinds_data();
    void kinds();
    void codes_data();
    void codes();
    void writesThatMayBeApplied_data();
    void writesThatMayBeApplied();
    void collectionThatIsNotThere();
    void pauseIsCountedFromTheServiceClock();
    void detailIsOneShortLine();
    void requestIds();
};

void tst_ServiceFailure::kinds_data() {
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<HttpHeaders>("headers");
    QTest::addColumn<ErrorKind>("kind");
    const QByteArray refused = R"({"error":{"code":"invalidRequest","message":"m","target":"/status"}})";
    const HttpHeaders own{{"Request-ID", "abc"}};
    const HttpHeaders claims{{"WWW-Authenticate", R"(Bearer error="insufficient_claims", claims="e30=")"}};
    const auto row = [](const char* name, int status, const QByteArray& body, const HttpHeaders& headers,
                         ErrorKind kind) { QTest::newRow(name) << status << body << headers << kind; };
    row("400", 400, refused, {}, ErrorKind::RefusedByService);
    row("400 with nothing", 400, {}, {}, ErrorKind::RefusedByService);
    row("400 of a proxy", 400, page, {}, ErrorKind::AnswerNotUnderstood);
    row("401", 401, R"({"error":{"code":"unAuthorized"}})", {}, ErrorKind::SignInNeeded);
    row("401 with nothing", 401, {}, {}, ErrorKind::SignInNeeded);
    row("401 MFA in the body", 401, "Unauthorized - MFA required", {}, ErrorKind::MfaRequired);
    row("401 MFA in JSON", 401, R"({"error":{"code":"x","message":"Unauthorized - MFA Required"}})", {},
        ErrorKind::MfaRequired);
    row("401 MFA in the header", 401, {},
        {{"WWW-Authenticate", R"(Bearer error="invalid_token", error_description="MFA required")"}},
        ErrorKind::MfaRequired);
    row("401 claims", 401, {}, claims, ErrorKind::ConditionalAccess);
    row("403", 403, R"({"error":{"code":"accessDenied"}})", {}, ErrorKind::RoleMissing);
    row("403 with nothing", 403, {}, own, ErrorKind::RoleMissing);
    row("403 claims", 403, R"({"error":{"code":"insufficient_claims"}})", {}, ErrorKind::ConditionalAccess);
    row("403 claims, misspelt", 403, R"({"error":"insufficent_claims"})", {}, ErrorKind::ConditionalAccess);
    row("403 claims in the header", 403, {}, claims, ErrorKind::ConditionalAccess);
    row("403 of a proxy", 403, page, {}, ErrorKind::AnswerNotUnderstood);
    row("403 page of the service", 403, page, own, ErrorKind::RoleMissing);
    row("404", 404, R"({"error":{"code":"itemNotFound"}})", {}, ErrorKind::NotVisible);
    row("404 of a proxy", 404, page, {{"Content-Type", "text/html"}}, ErrorKind::AnswerNotUnderstood);
    row("407", 407, page, {}, ErrorKind::ProxyFailed);
    row("408", 408, {}, {}, ErrorKind::TimedOut);
    row("409", 409, {}, {}, ErrorKind::ChangedOverThere);
    row("410", 410, {}, {}, ErrorKind::NotVisible);
    row("412", 412, {}, {}, ErrorKind::ChangedOverThere);
    row("422", 422, refused, {}, ErrorKind::RefusedByService);
    row("429", 429, R"({"statusCode":429,"message":"Rate limit"})", {}, ErrorKind::Throttled);
    row("500", 500, {}, {}, ErrorKind::ServiceUnavailable);
    row("502 page", 502, page, {}, ErrorKind::ServiceUnavailable);
    row("503", 503, R"({"error":{"code":"serviceNotAvailable"}})", {}, ErrorKind::ServiceUnavailable);
    row("504", 504, {}, {}, ErrorKind::ServiceUnavailable);
    row("507", 507, {}, {}, ErrorKind::ServiceUnavailable);
    row("509", 509, {}, {}, ErrorKind::Throttled);
    row("511", 511, page, {}, ErrorKind::AnswerNotUnderstood);
    row("304", 304, {}, {}, ErrorKind::AnswerNotUnderstood);
}

void tst_ServiceFailure::kinds() {
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(HttpHeaders, headers);
    QFETCH(ErrorKind, kind);
    const auto failure = failureFor(status, body, headers);
    QCOMPARE(name(failure.error.kind), name(kind));
    QCOMPARE(failure.httpStatus, status);
}

void tst_ServiceFailure::codes_data() {
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("code");
    QTest::newRow("plain") << QByteArray(R"({"error":{"code":"invalidRequest"}})") << u"invalidRequest"_s;
    QTest::newRow("a number inside is not known")
        << QByteArray(R"({"error":{"code":"preconditionFailed","innerError":{"code":"99918"}}})")
        << u"preconditionFailed"_s;
    QTest::newRow("the innermost known one") << QByteArray(
        R"({"error":{"code":"generalException","innerError":{"code":"invalidRequest","innererror":{"code":"RESOURCEMODIFIED","innerError":{"code":"77"}}}}})")
                                             << u"RESOURCEMODIFIED"_s;
    QTest::newRow("only unknown ones")
        << QByteArray(R"({"error":{"code":"x1","innerError":{"code":"x2"}}})") << u"x2"_s;
    QTest::newRow("the sister host") << QByteArray(
        R"({"code":"600002","description":"d","data":[],"source":"s"})")
                                     << u"600002"_s;
    QTest::newRow("a number") << QByteArray(R"({"code":2001,"description":"d"})") << u"2001"_s;
    QTest::newRow("the gateway") << QByteArray(R"({"statusCode":429,"message":"m"})") << QString();
    QTest::newRow("sign-in") << QByteArray(R"({"error":"invalid_grant"})") << u"invalid_grant"_s;
    QTest::newRow("text with more in it") << QByteArray(R"({"error":{"code":"a<b>\u0007 c\n"}})") << u"abc"_s;
    QTest::newRow("other types") << QByteArray(R"({"error":{"code":null,"innerError":[1]}})") << QString();
    QTest::newRow("no object") << QByteArray("[1]") << QString();
    QTest::newRow("no JSON") << QByteArray("{\"error\"") << QString();
    QTest::newRow("a page") << page << QString();
    QTest::newRow("nothing") << QByteArray() << QString();
    QTest::newRow("too deep to follow")
        << R"({"error":)" + QByteArray(R"({"code":"invalidRequest","innerError":)").repeated(400) + "{}"
            + QByteArray("}").repeated(400) + "}"
        << u"invalidRequest"_s;
}

void tst_ServiceFailure::codes() {
    QFETCH(QByteArray, body);
    QFETCH(QString, code);
    QCOMPARE(failureFor(400, body).code, code);
}

void tst_ServiceFailure::writesThatMayBeApplied_data() {
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("mayBe");
    for (const int status : {400, 401, 403, 404, 407, 409, 412, 422, 429, 509, 511})
        QTest::addRow("%d", status) << status << false;
    for (const int status : {408, 500, 502, 503, 504, 507})
        QTest::addRow("%d", status) << status << true;
}

void tst_ServiceFailure::writesThatMayBeApplied() {
    QFETCH(int, status);
    QFETCH(bool, mayBe);
    QCOMPARE(failureFor(status, {}, {}, {.isWrite = true}).mayBeApplied, mayBe);
    QVERIFY(!failureFor(status, {}).mayBeApplied);
}

void tst_ServiceFailure::collectionThatIsNotThere() {
    QCOMPARE(failureFor(404, "{}", {}, {.isCollection = true}).error.kind, ErrorKind::AnswerNotUnderstood);
}

void tst_ServiceFailure::pauseIsCountedFromTheServiceClock() {
    const QByteArray until = "Fri, 20 Nov 2026 12:00:30 GMT";
    const auto theirs =
        failureFor(429, {}, {{"Retry-After", until}, {"Date", "Fri, 20 Nov 2026 12:00:00 GMT"}});
    QCOMPARE(theirs.retryAfter->count(), 30'000);
    QCOMPARE(failureFor(429, {}, {{"retry-after", until}}).retryAfter->count(), 3 * 3600'000 + 30'000);
    QCOMPARE(failureFor(429, {}, {{"Retry-After", "57"}}).retryAfter->count(), 57'000);
    QVERIFY(!failureFor(429, {}).retryAfter);
}

void tst_ServiceFailure::detailIsOneShortLine() {
    const auto message = QByteArray("long ").repeated(1000);
    const auto failure = failureFor(400,
        R"({"error":{"code":"invalidRequest","message":"a\r\nb\u0000\u202e )" + message
            + R"(","target":"x"}})");
    QVERIFY(failure.error.detail.startsWith("400 invalidRequest a b long"_L1));
    QVERIFY(failure.error.detail.size() <= 500);
    QCOMPARE(failure.error.subject, u"x"_s);
}

void tst_ServiceFailure::requestIds() {
    QCOMPARE(requestIdsOf({.headers = {{"Request-ID", "a-1"}, {"Client-Request-Id", "b-2"}}}, "sent"),
        u"request-id a-1, client-request-id b-2"_s);
    QCOMPARE(requestIdsOf({.headers = {{"request-id", "a\u202e <1>"}}}, "sent"),
        u"request-id a1, client-request-id sent"_s);
    QCOMPARE(requestIdsOf({}, "sent"), u"client-request-id sent"_s);
}

QTEST_GUILESS_MAIN(tst_ServiceFailure)
#include "tst_servicefailure.moc"
