// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/connectionprobe.h"
#include "apifixture.h"
#include "caughtlog.h"

#include <QSignalSpy>

using namespace favilla;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto emptyList = R"({"value":[]})";

struct Probing {
    explicit Probing(const NetworkOptions& options = ApiFixture::quickOptions(),
        const TestCertificate& certificate = TestCertificate())
        : api(options, certificate) { }

    void start() {
        probe = std::make_unique<ConnectionProbe>(
            api.account, api.session, api.network, api.network.options(), api.clock);
        QObject::connect(probe.get(), &ConnectionProbe::stepFinished, probe.get(),
            [this](const CheckResult& result) { results << result; });
        QObject::connect(probe.get(), &ConnectionProbe::finished, probe.get(), [this] { ++finished; });
        probe->start();
    }
    CheckResult at(CheckStep step) const {
        for (const auto& result : results)
            if (result.step == step)
                return result;
        return {};
    }
    /// "passed" for each step that passed, the kind of the error for the one that failed.
    QStringList course() const {
        QStringList words;
        for (const auto& result : results)
            words << (result.error ? name(result.error->kind) : name(result.outcome));
        return words;
    }

    ApiFixture api;
    std::unique_ptr<ConnectionProbe> probe;
    QList<CheckResult> results;
    int finished = 0;
};

/// So many steps that passed, one that failed, the rest not reached.
QStringList courseTo(int before, const QString& kind) {
    QStringList words(before, name(CheckOutcome::Passed));
    words << kind;
    while (words.size() < allCheckSteps().size())
        words << name(CheckOutcome::NotReached);
    return words;
}

NetworkOptions through(quint16 port) {
    auto options = ApiFixture::quickOptions();
    options.proxyUse = NetworkOptions::ProxyUse::Own;
    options.ownProxy =
        QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, port, u"proxy-user"_s, u"proxy-word"_s);
    return options;
}

} // namespace

class tst_ConnectionProbe : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void everythingIsFine();
    void encrypted();
    void nameIsNotKnown();
    void addressIsNotSafe();
    void proxyIsDown();
    void proxyRefuses();
    void certificateIsNotTrusted();
    void nobodyShakesHands();
    void nobodyListens();
    void notSignedIn();
    void reading_data();
    void reading();
    void cancelIsSilent();
    void startsAgain();
    void tellsNoSecret();

private:
    TestCertificate m_certificate;
};

void tst_ConnectionProbe::initTestCase() {
    m_certificate = TestCertificate::create();
    QVERIFY2(!m_certificate.isNull(), "needs the openssl program");
}

void tst_ConnectionProbe::everythingIsFine() {
    Probing probing;
    probing.api.service.otherwise([](QTcpSocket& socket, const auto&) {
        socket.write(ScriptedServer::answer(200, emptyList, {{"request-id", "r-1"}}));
    });
    probing.start();
    QCOMPARE(probing.results.size(), 0);
    QTRY_COMPARE(probing.finished, 1);
    QCOMPARE(probing.course(), QStringList(6, name(CheckOutcome::Passed)));
    for (qsizetype i = 0; i < probing.results.size(); ++i)
        QCOMPARE(name(probing.results.at(i).step), name(allCheckSteps().at(i)));
    QVERIFY(probing.at(CheckStep::NameResolution).finding.contains("127.0.0.1: 127.0.0.1"_L1));
    QCOMPARE(probing.at(CheckStep::Proxy).note, CheckNote::NoProxy);
    QVERIFY(probing.at(CheckStep::ReadAccess).finding.startsWith("status 200, request-id r-1, "_L1));
    for (const auto& request : probing.api.service.requests()) {
        QCOMPARE(request.method, "GET");
        QCOMPARE(request.target, "/v1.0/engagements/referrals?$top=1");
    }
}

void tst_ConnectionProbe::encrypted() {
    auto options = ApiFixture::quickOptions();
    options.extraCertificates = {m_certificate.certificate};
    Probing probing(options, m_certificate);
    probing.api.service.otherwise(
        [](QTcpSocket& socket, const auto&) { socket.write(ScriptedServer::answer(200, emptyList)); });
    probing.start();
    QTRY_COMPARE(probing.finished, 1);
    QCOMPARE(probing.course(), QStringList(6, name(CheckOutcome::Passed)));
    const auto finding = probing.at(CheckStep::Tls).finding;
    QVERIFY2(finding.startsWith("TLSv1."_L1), qPrintable(finding));
    QVERIFY2(finding.endsWith("issued by Favilla test localhost"_L1), qPrintable(finding));
}

void tst_ConnectionProbe::nameIsNotKnown() {
    auto options = ApiFixture::quickOptions();
    options.proxyUse = NetworkOptions::ProxyUse::None;
    Probing probing(options);
    probing.api.account.baseUrl = QUrl(u"https://nobody.invalid/referrals"_s);
    probing.start();
    QTRY_COMPARE_WITH_TIMEOUT(probing.finished, 1, 30'000);
    QCOMPARE(probing.course(), courseTo(0, u"hostNotFound"_s));
    QCOMPARE(probing.results.first().error->subject, u"nobody.invalid"_s);
}

void tst_ConnectionProbe::addressIsNotSafe() {
    Probing probing;
    probing.api.account.authority = QUrl(u"http://login.example"_s);
    probing.start();
    QTRY_COMPARE(probing.finished, 1);
    QCOMPARE(probing.course(), courseTo(0, u"notHttps"_s));
}

void tst_ConnectionProbe::proxyIsDown() {
    auto closed = std::make_unique<ScriptedServer>();
    const auto port = closed->port();
    closed.reset();
    Probing probing(through(port));
    probing.api.account.baseUrl = QUrl(u"https://service.example/referrals"_s);
    probing.start();
    QTRY_COMPARE(probing.finished, 1);
    QCOMPARE(probing.course(), courseTo(1, u"proxyFailed"_s));
    QCOMPARE(probing.at(CheckStep::NameResolution).note, CheckNote::LeftToProxy);
    QCOMPARE(probing.at(CheckStep::Proxy).error->subject, u"127.0.0.1:%1"_s.arg(port));
}

void tst_ConnectionProbe::proxyRefuses() {
    ScriptedServer proxy;
    proxy.otherwise([](QTcpSocket& socket, const auto&) {
        socket.write(ScriptedServer::answer(407, "<html>", {{"Proxy-Authenticate", "Basic realm=\"x\""}}));
        socket.disconnectFromHost();
    });
    Probing probing(through(proxy.port()));
    probing.api.account.baseUrl = QUrl(u"https://service.example/referrals"_s);
    probing.start();
    QTRY_COMPARE(probing.finished, 1);
    QCOMPARE(probing.course(), courseTo(2, u"proxyFailed"_s));
    for (const auto& result : probing.results)
        QVERIFY(!result.finding.contains("proxy-user"_L1) && !result.finding.contains("proxy-word"_L1));
}

void tst_ConnectionProbe::certificateIsNotTrusted() {
    Probing probing(ApiFixture::quickOptions(), m_certificate);
    probing.start();
    QTRY_COMPARE(probing.finished, 1);
    QCOMPARE(probing.course(), courseTo(2, u"tlsFailed"_s));
    const auto result = probing.at(CheckStep::Tls);
    QCOMPARE(result.error->subject, u"127.0.0.1"_s);
    QVERIFY2(result.finding.contains("self-signed"_L1), qPrintable(result.finding));
    QVERIFY2(result.finding.endsWith("issued by Favilla test localhost"_L1), qPrintable(result.finding));
    QCOMPARE(probing.api.service.requests().size(), 0);
}

void tst_ConnectionProbe::nobodyShakesHands() {
    auto options = ApiFixture::quickOptions();
    options.connectTimeout = 300ms;
    Probing probing(options);
    probing.api.account.baseUrl.setScheme(u"https"_s);
    probing.start();
    QTRY_COMPARE(probing.finished, 1);
    QCOMPARE(probing.course(), courseTo(2, u"timedOut"_s));
    QVERIFY(probing.at(CheckStep::Tls).duration >= 250ms);
}

void tst_ConnectionProbe::nobodyListens() {
    auto closed = std::make_unique<ScriptedServer>();
    Probing probing;
    probing.api.account.baseUrl = closed->url(u"/referrals"_s);
    probing.api.account.baseUrl.setScheme(u"https"_s);
    closed.reset();
    probing.start();
    QTRY_COMPARE(probing.finished, 1);
    QCOMPARE(probing.course(), courseTo(2, u"offline"_s));
}

void tst_ConnectionProbe::notSignedIn() {
    Probing probing;
    probing.api.session.setRefreshToken({});
    probing.start();
    QTRY_COMPARE(probing.finished, 1);
    QCOMPARE(probing.course(), courseTo(3, u"signInNeeded"_s));
}

void tst_ConnectionProbe::reading_data() {
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QStringList>("course");
    const auto row = [](const char* name, int status, const QByteArray& body, const QStringList& course) {
        QTest::newRow(name) << ScriptedServer::answer(status, body) << course;
    };
    row("no role", 403, R"({"error":{"code":"accessDenied"}})", courseTo(4, u"roleMissing"_s));
    row("rules", 403, R"({"error":{"code":"insufficient_claims"}})", courseTo(4, u"conditionalAccess"_s));
    row("a proxy's page", 403, "<html>", courseTo(4, u"answerNotUnderstood"_s));
    row("not there", 404, "{}", courseTo(4, u"answerNotUnderstood"_s));
    row("broken", 503, {}, courseTo(4, u"serviceUnavailable"_s));
    row("no list", 200, R"({"id":"a"})", courseTo(5, u"answerNotUnderstood"_s));
    row("no JSON", 200, "<html>", courseTo(5, u"answerNotUnderstood"_s));
}

void tst_ConnectionProbe::reading() {
    QFETCH(QByteArray, answer);
    QFETCH(QStringList, course);
    Probing probing;
    probing.api.service.otherwise([answer](QTcpSocket& socket, const auto&) { socket.write(answer); });
    probing.start();
    QTRY_COMPARE(probing.finished, 1);
    QCOMPARE(probing.course(), course);
}

void tst_ConnectionProbe::cancelIsSilent() {
    Probing probing;
    probing.api.service.thenStaySilent();
    probing.start();
    QTRY_COMPARE(probing.api.service.requests().size(), 1);
    const auto told = probing.results.size();
    probing.probe->cancel();
    QTest::qWait(30);
    QCOMPARE(probing.results.size(), told);
    QCOMPARE(probing.finished, 0);
}

void tst_ConnectionProbe::startsAgain() {
    Probing probing;
    probing.api.service.thenStaySilent();
    probing.api.service.otherwise(
        [](QTcpSocket& socket, const auto&) { socket.write(ScriptedServer::answer(200, emptyList)); });
    probing.start();
    QTRY_COMPARE(probing.api.service.requests().size(), 1);
    probing.results.clear();
    probing.probe->start();
    QTRY_COMPARE(probing.finished, 1);
    QCOMPARE(probing.course(), QStringList(6, name(CheckOutcome::Passed)));
    QTest::qWait(20);
    QCOMPARE(probing.finished, 1);
}

void tst_ConnectionProbe::tellsNoSecret() {
    const CaughtLog log;
    Probing probing;
    probing.api.clock.advance(1h);
    probing.api.authority.thenAnswer(200, ApiFixture::tokenAnswer("secret-access", "secret-refresh"));
    probing.api.service.otherwise([](QTcpSocket& socket, const auto&) {
        socket.write(ScriptedServer::answer(200, R"({"value":[{"name":"secret-customer"}]})"));
    });
    probing.start();
    QTRY_COMPARE(probing.finished, 1);
    QString findings;
    for (const auto& result : probing.results)
        findings += result.finding + (result.error ? result.error->detail : QString());
    QVERIFY2(!findings.contains("secret"_L1), qPrintable(findings));
    QVERIFY2(!log.text().contains("secret"_L1), qPrintable(log.text()));
}

QTEST_GUILESS_MAIN(tst_ConnectionProbe)
#include "tst_connectionprobe.moc"
