// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/httpcall.h"
#include "api/network.h"
#include "heard.h"
#include "support/scriptedserver.h"

#include <QTest>
#include <QThread>
#include <QTimer>

#include <memory>

using namespace favilla;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 mebibyte = 1024 * 1024;

/// Who asks, and what came of it.
struct Asked {
    explicit Asked(const NetworkOptions& options = {}) : network(options) { }

    void ask(const HttpQuestion& question) {
        HttpCall::start(network, network.options(), question, &parent, heard.then());
    }
    void get(const QUrl& address) { ask({.address = address}); }
    void patch(const QUrl& address) {
        ask({.verb = "PATCH", .address = address, .body = "[1]", .isWrite = true});
    }

    Network network;
    QObject parent;
    Heard<HttpAnswer> heard;
};

/// Writes for as long as somebody reads.
void pour(QTcpSocket& socket, const QByteArray& head, const QByteArray& piece, qint64& written) {
    socket.write(head);
    QObject::connect(&socket, &QTcpSocket::bytesWritten, &socket, [&socket, piece, &written](qint64 bytes) {
        written += bytes;
        if (socket.bytesToWrite() < mebibyte && socket.state() == QAbstractSocket::ConnectedState)
            socket.write(piece);
    });
}

/// A proxy that lets through to one place, whatever name was asked for.
void tunnel(QTcpSocket& socket, quint16 port) {
    socket.disconnect();
    auto* target = new QTcpSocket(&socket);
    QObject::connect(target, &QTcpSocket::connected, &socket,
        [&socket] { socket.write("HTTP/1.1 200 Connection established\r\n\r\n"); });
    QObject::connect(
        &socket, &QTcpSocket::readyRead, target, [&socket, target] { target->write(socket.readAll()); });
    QObject::connect(
        target, &QTcpSocket::readyRead, &socket, [&socket, target] { socket.write(target->readAll()); });
    target->connectToHost(QHostAddress::LocalHost, port);
}

NetworkOptions through(const ScriptedServer& proxy) {
    NetworkOptions options;
    options.proxyUse = NetworkOptions::ProxyUse::Own;
    options.ownProxy = QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, proxy.port());
    return options;
}

} // namespace

class tst_HttpCall : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void keepsWhatCame();
    void keepsConnectionsAndNoCookies();
    void refusesUnsafeAddresses_data();
    void refusesUnsafeAddresses();
    void refusesHeadersWithLineBreaks();
    void trustsWhatTheOptionsTrust();
    void refusesForeignCertificates();
    void refusesCertificatesOfAnotherName();
    void nobodyListens();
    void nobodyKnowsTheName();
    void nobodyShakesHands();
    void nobodyAnswers();
    void dripsForEver();
    void neverEndsItsHead();
    void cutAnswers_data();
    void cutAnswers();
    void stopsAtTheLimit_data();
    void stopsAtTheLimit();
    void refusesTooLongAtOnce();
    void unpacksWithinTheLimit();
    void stopsUnpackingAtTheLimit();
    void followsOnTheSameOrigin();
    void followsFiveTimes();
    void followsToNobodyElse_data();
    void followsToNobodyElse();
    void repeatsAWriteOnlyWhereItIsTold();
    void goesThroughAProxy();
    void proxyThatWantsAPassword();
    void proxyThatRefuses_data();
    void proxyThatRefuses();
    void thisMachineNeedsNoProxy();
    void endsInSilence();
    void whoIsToldMayEndEverything();
    void worksInAnotherThread();

private:
    TestCertificate m_certificate;
};

void tst_HttpCall::initTestCase() {
    m_certificate = TestCertificate::create();
    QVERIFY2(!m_certificate.isNull(), "needs the openssl program");
}

void tst_HttpCall::keepsWhatCame() {
    ScriptedServer server;
    server.thenAnswer(418, "short and stout", {{"X-Kind", "tea"}, {"Date", "Fri, 20 Nov 2026 09:00:00 GMT"}});
    Asked asked;
    asked.ask(
        {.verb = "POST", .address = server.url(u"/pot"_s), .headers = {{"X-From", "me"}}, .body = "water"});
    QTRY_VERIFY(asked.heard.isThere());
    const auto& answer = asked.heard.value();
    QCOMPARE(answer.status, 418);
    QCOMPARE(answer.body, "short and stout");
    QCOMPARE(answer.header("x-kind"), "tea");
    QCOMPARE(answer.date(), QDateTime({2026, 11, 20}, {9, 0}, Qt::UTC));
    const auto& request = server.requests().first();
    QCOMPARE(request.method, "POST");
    QCOMPARE(request.body, "water");
    QCOMPARE(request.header("X-From"), "me");
    QCOMPARE(request.header("User-Agent"), "Favilla");
}

void tst_HttpCall::keepsConnectionsAndNoCookies() {
    ScriptedServer server;
    server.thenAnswer(200, "{}", {{"Set-Cookie", "who=me; Path=/"}});
    server.thenAnswer(200, "{}");
    Asked asked;
    asked.get(server.url());
    QTRY_COMPARE(asked.heard.count(), 1);
    asked.get(server.url());
    QTRY_COMPARE(asked.heard.count(), 2);
    QCOMPARE(server.connections(), 1);
    QVERIFY(server.requests().last().header("Cookie").isEmpty());
}

void tst_HttpCall::refusesUnsafeAddresses_data() {
    QTest::addColumn<QUrl>("address");
    QTest::newRow("another machine") << QUrl(u"http://192.0.2.1/"_s);
    QTest::newRow("a name like ours") << QUrl(u"http://localhost.example/"_s);
    QTest::newRow("a file") << QUrl(u"file:///etc/hostname"_s);
    QTest::newRow("nothing") << QUrl();
}

void tst_HttpCall::refusesUnsafeAddresses() {
    QFETCH(QUrl, address);
    Asked asked;
    asked.get(address);
    QVERIFY(!asked.heard.isThere());
    QTRY_VERIFY(asked.heard.isThere());
    QCOMPARE(asked.heard.kind(), u"notHttps"_s);
}

void tst_HttpCall::refusesHeadersWithLineBreaks() {
    ScriptedServer server;
    Asked asked;
    asked.ask({.address = server.url(), .headers = {{"If-Match", "\"a\"\r\nX-Other: b"}}});
    QTRY_VERIFY(asked.heard.isThere());
    QCOMPARE(asked.heard.kind(), u"invalidValue"_s);
    QCOMPARE(server.connections(), 0);
}

void tst_HttpCall::trustsWhatTheOptionsTrust() {
    ScriptedServer server(m_certificate);
    server.thenAnswer(200, "{}");
    NetworkOptions options;
    options.extraCertificates = {m_certificate.certificate};
    Asked asked(options);
    asked.get(server.url({}, u"localhost"_s));
    QTRY_VERIFY(asked.heard.isThere());
    QCOMPARE(asked.heard.kind(), u"no failure"_s);
    QCOMPARE(asked.heard.value().body, "{}");
}

void tst_HttpCall::refusesForeignCertificates() {
    ScriptedServer server(m_certificate);
    Asked asked;
    asked.patch(server.url({}, u"localhost"_s));
    QTRY_VERIFY(asked.heard.isThere());
    QCOMPARE(asked.heard.kind(), u"tlsFailed"_s);
    QCOMPARE(asked.heard.failure().error.subject, u"localhost"_s);
    QVERIFY(!asked.heard.failure().mayBeApplied);
    QCOMPARE(server.requests().size(), 0);
}

void tst_HttpCall::refusesCertificatesOfAnotherName() {
    const auto other = TestCertificate::create(u"DNS:other.example"_s);
    ScriptedServer server(other);
    NetworkOptions options;
    options.extraCertificates = {other.certificate};
    Asked asked(options);
    asked.get(server.url());
    QTRY_VERIFY(asked.heard.isThere());
    QCOMPARE(asked.heard.kind(), u"tlsFailed"_s);
    QCOMPARE(server.requests().size(), 0);
}

void tst_HttpCall::nobodyListens() {
    auto server = std::make_unique<ScriptedServer>();
    const auto address = server->url();
    server.reset();
    Asked asked;
    asked.patch(address);
    QTRY_VERIFY(asked.heard.isThere());
    QCOMPARE(asked.heard.kind(), u"offline"_s);
    QVERIFY(!asked.heard.failure().mayBeApplied);
}

void tst_HttpCall::nobodyKnowsTheName() {
    NetworkOptions options;
    options.proxyUse = NetworkOptions::ProxyUse::None;
    Asked asked(options);
    asked.get(QUrl(u"https://nobody.invalid/"_s));
    QTRY_VERIFY_WITH_TIMEOUT(asked.heard.isThere(), 30'000);
    QCOMPARE(asked.heard.kind(), u"hostNotFound"_s);
    QCOMPARE(asked.heard.failure().error.subject, u"nobody.invalid"_s);
}

void tst_HttpCall::nobodyShakesHands() {
    // Speaks plainly, so a hello in TLS is never answered.
    ScriptedServer server;
    auto address = server.url();
    address.setScheme(u"https"_s);
    NetworkOptions options;
    options.connectTimeout = 200ms;
    Asked asked(options);
    asked.patch(address);
    QTRY_VERIFY(asked.heard.isThere());
    QCOMPARE(asked.heard.kind(), u"timedOut"_s);
    QVERIFY(!asked.heard.failure().mayBeApplied);
}

void tst_HttpCall::nobodyAnswers() {
    ScriptedServer server;
    server.otherwise([](QTcpSocket&, const ScriptedServer::Request&) {});
    NetworkOptions options;
    options.answerTimeout = 200ms;
    Asked read(options);
    read.get(server.url());
    QTRY_VERIFY(read.heard.isThere());
    QCOMPARE(read.heard.kind(), u"timedOut"_s);
    QVERIFY(!read.heard.failure().mayBeApplied);
    Asked write(options);
    write.patch(server.url());
    QTRY_VERIFY(write.heard.isThere());
    QCOMPARE(write.heard.kind(), u"timedOut"_s);
    QVERIFY(write.heard.failure().mayBeApplied);
}

void tst_HttpCall::dripsForEver() {
    ScriptedServer server;
    int drops = 0;
    server.then([&drops](QTcpSocket& socket, const ScriptedServer::Request&) {
        socket.write("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n");
        auto* drip = new QTimer(&socket);
        QObject::connect(drip, &QTimer::timeout, &socket, [&] { drops += int(socket.write("x")); });
        drip->start(10);
    });
    NetworkOptions options;
    options.callTimeout = 600ms;
    Asked asked(options);
    asked.get(server.url());
    QTRY_VERIFY(asked.heard.isThere());
    QCOMPARE(asked.heard.kind(), u"timedOut"_s);
    QVERIFY(drops > 1);
}

/// The network classes know no limit for it: time is one.
void tst_HttpCall::neverEndsItsHead() {
    ScriptedServer server;
    qint64 written = 0;
    server.then([&](QTcpSocket& socket, const ScriptedServer::Request&) {
        pour(socket, "HTTP/1.1 200 OK\r\n", "X-Filler: " + QByteArray(1000, 'x') + "\r\n", written);
    });
    NetworkOptions options;
    options.answerTimeout = 500ms;
    Asked asked(options);
    asked.get(server.url());
    QTRY_VERIFY(asked.heard.isThere());
    QCOMPARE(asked.heard.kind(), u"timedOut"_s);
    QVERIFY(written > 10'000);
}

void tst_HttpCall::cutAnswers_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("kind");
    QTest::newRow("nothing") << QByteArray() << u"offline"_s;
    QTest::newRow("within the headers") << QByteArray("HTTP/1.1 200 OK\r\nContent-Le") << u"offline"_s;
    QTest::newRow("within the body") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{}")
                                     << u"offline"_s;
    QTest::newRow("within the pieces")
        << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{\"a") << u"offline"_s;
    QTest::newRow("within an error") << QByteArray("HTTP/1.1 500 No\r\nContent-Length: 9\r\n\r\n{}")
                                     << u"offline"_s;
}

void tst_HttpCall::cutAnswers() {
    QFETCH(QByteArray, bytes);
    QFETCH(QString, kind);
    ScriptedServer server;
    server.otherwise([bytes](QTcpSocket& socket, const ScriptedServer::Request&) {
        socket.write(bytes);
        socket.disconnectFromHost();
    });
    Asked read;
    read.get(server.url());
    QTRY_VERIFY(read.heard.isThere());
    QCOMPARE(read.heard.kind(), kind);
    const auto before = server.requests().size();
    Asked write;
    write.patch(server.url());
    QTRY_VERIFY(write.heard.isThere());
    QCOMPARE(write.heard.kind(), kind);
    QVERIFY(write.heard.failure().mayBeApplied);
    QCOMPARE(server.requests().size(), before + 1);
}

void tst_HttpCall::stopsAtTheLimit_data() {
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("piece");
    QTest::newRow("in pieces") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
                               << "10000\r\n" + QByteArray(0x10000, 'x') + "\r\n";
    QTest::newRow("to the end of the connection")
        << QByteArray("HTTP/1.1 200 OK\r\n\r\n") << QByteArray(0x10000, 'x');
    QTest::newRow("of an error") << QByteArray("HTTP/1.1 500 No\r\n\r\n") << QByteArray(0x10000, 'x');
}

void tst_HttpCall::stopsAtTheLimit() {
    QFETCH(QByteArray, head);
    QFETCH(QByteArray, piece);
    ScriptedServer server;
    qint64 written = 0;
    server.then(
        [&](QTcpSocket& socket, const ScriptedServer::Request&) { pour(socket, head, piece, written); });
    NetworkOptions options;
    options.answerLimit = mebibyte;
    Asked asked(options);
    asked.patch(server.url());
    QTRY_VERIFY(asked.heard.isThere());
    QCOMPARE(asked.heard.kind(), u"answerTooLarge"_s);
    QVERIFY(asked.heard.failure().mayBeApplied);
    // What both kernels hold comes on top.
    QVERIFY2(written < 32 * mebibyte, qPrintable(QString::number(written)));
}

void tst_HttpCall::refusesTooLongAtOnce() {
    ScriptedServer server;
    qint64 written = 0;
    server.then([&](QTcpSocket& socket, const ScriptedServer::Request&) {
        pour(socket, "HTTP/1.1 200 OK\r\nContent-Length: 2147483648\r\n\r\n", {}, written);
    });
    Asked asked;
    asked.get(server.url());
    QTRY_VERIFY(asked.heard.isThere());
    QCOMPARE(asked.heard.kind(), u"answerTooLarge"_s);
}

void tst_HttpCall::unpacksWithinTheLimit() {
    ScriptedServer server;
    // More even than Qt's own check against bombs would let through.
    const QByteArray body(20 * mebibyte, ' ');
    server.thenAnswer(200, qCompress(body).mid(4), {{"Content-Encoding", "deflate"}});
    Asked asked;
    asked.get(server.url());
    QTRY_VERIFY_WITH_TIMEOUT(asked.heard.isThere(), 30'000);
    QCOMPARE(asked.heard.kind(), u"no failure"_s);
    QVERIFY(asked.heard.value().body == body);
    QVERIFY(server.requests().first().header("Accept-Encoding").contains("gzip"));
}

void tst_HttpCall::stopsUnpackingAtTheLimit() {
    ScriptedServer server;
    server.thenAnswer(
        200, qCompress(QByteArray(200 * mebibyte, ' ')).mid(4), {{"Content-Encoding", "deflate"}});
    NetworkOptions options;
    options.answerLimit = mebibyte;
    Asked asked(options);
    asked.get(server.url());
    QTRY_VERIFY_WITH_TIMEOUT(asked.heard.isThere(), 30'000);
    QCOMPARE(asked.heard.kind(), u"answerTooLarge"_s);
}

void tst_HttpCall::followsOnTheSameOrigin() {
    ScriptedServer server;
    server.thenAnswer(302, {}, {{"Location", "/there?x=1"}});
    server.thenAnswer(200, "{}");
    Asked asked;
    asked.ask({.address = server.url(u"/here"_s), .headers = {{"Authorization", "Bearer t"}}});
    QTRY_VERIFY(asked.heard.isThere());
    QCOMPARE(asked.heard.value().status, 200);
    QCOMPARE(server.requests().last().target, "/there?x=1");
    QCOMPARE(server.requests().last().header("Authorization"), "Bearer t");
}

void tst_HttpCall::followsFiveTimes() {
    ScriptedServer server;
    server.otherwise([](QTcpSocket& socket, const ScriptedServer::Request&) {
        socket.write(ScriptedServer::answer(307, {}, {{"Location", "/again"}}));
    });
    Asked asked;
    asked.get(server.url());
    QTRY_VERIFY(asked.heard.isThere());
    QCOMPARE(asked.heard.kind(), u"foreignAddress"_s);
    QCOMPARE(server.requests().size(), 6);
}

void tst_HttpCall::followsToNobodyElse_data() {
    QTest::addColumn<QString>("location");
    QTest::newRow("another port") << u"http://127.0.0.1:%1/"_s;
    QTest::newRow("another name") << u"http://localhost:%1/"_s;
    QTest::newRow("another scheme") << u"https://127.0.0.1:%1/"_s;
    QTest::newRow("no scheme") << u"//127.0.0.1:%1/"_s;
    QTest::newRow("a file") << u"file:///etc/hostname?%1"_s;
}

void tst_HttpCall::followsToNobodyElse() {
    QFETCH(QString, location);
    ScriptedServer server;
    ScriptedServer other;
    server.thenAnswer(301, {}, {{"Location", location.arg(other.port()).toLatin1()}});
    Asked asked;
    asked.patch(server.url());
    QTRY_VERIFY(asked.heard.isThere());
    QCOMPARE(asked.heard.kind(), u"foreignAddress"_s);
    QVERIFY(!asked.heard.failure().mayBeApplied);
    QCOMPARE(other.connections(), 0);
}

void tst_HttpCall::repeatsAWriteOnlyWhereItIsTold() {
    ScriptedServer server;
    server.thenAnswer(308, {}, {{"Location", "/there"}});
    server.thenAnswer(204);
    Asked kept;
    kept.patch(server.url(u"/here"_s));
    QTRY_VERIFY(kept.heard.isThere());
    QCOMPARE(kept.heard.kind(), u"no failure"_s);
    QCOMPARE(server.requests().last().method, "PATCH");
    QCOMPARE(server.requests().last().body, "[1]");
    server.thenAnswer(303, {}, {{"Location", "/there"}});
    Asked changed;
    changed.patch(server.url(u"/here"_s));
    QTRY_VERIFY(changed.heard.isThere());
    QCOMPARE(changed.heard.kind(), u"answerNotUnderstood"_s);
    QCOMPARE(server.requests().size(), 3);
}

void tst_HttpCall::goesThroughAProxy() {
    const auto certificate = TestCertificate::create(u"DNS:service.example"_s);
    ScriptedServer server(certificate);
    server.thenAnswer(200, "{}");
    ScriptedServer proxy;
    proxy.then(
        [&server](QTcpSocket& socket, const ScriptedServer::Request&) { tunnel(socket, server.port()); });
    auto options = through(proxy);
    options.extraCertificates = {certificate.certificate};
    Asked asked(options);
    asked.ask({.address = QUrl(u"https://service.example/x"_s), .headers = {{"Authorization", "Bearer t"}}});
    QTRY_VERIFY(asked.heard.isThere());
    QCOMPARE(asked.heard.kind(), u"no failure"_s);
    QCOMPARE(proxy.requests().size(), 1);
    QCOMPARE(proxy.requests().first().method, "CONNECT");
    QCOMPARE(proxy.requests().first().target, "service.example:443");
    QVERIFY(proxy.requests().first().header("Authorization").isEmpty());
    QCOMPARE(server.requests().first().header("Authorization"), "Bearer t");
}

void tst_HttpCall::proxyThatWantsAPassword() {
    const auto certificate = TestCertificate::create(u"DNS:service.example"_s);
    ScriptedServer server(certificate);
    server.thenAnswer(200, "{}");
    ScriptedServer proxy;
    proxy.thenAnswer(407, {}, {{"Proxy-Authenticate", "Basic realm=\"x\""}});
    proxy.then(
        [&server](QTcpSocket& socket, const ScriptedServer::Request&) { tunnel(socket, server.port()); });
    auto options = through(proxy);
    options.extraCertificates = {certificate.certificate};
    options.ownProxy.setUser(u"me"_s);
    options.ownProxy.setPassword(u"word"_s);
    Asked asked(options);
    asked.get(QUrl(u"https://service.example/x"_s));
    QTRY_VERIFY(asked.heard.isThere());
    QCOMPARE(asked.heard.kind(), u"no failure"_s);
    QCOMPARE(
        proxy.requests().last().header("Proxy-Authorization"), "Basic " + QByteArray("me:word").toBase64());
    QVERIFY(server.requests().first().header("Proxy-Authorization").isEmpty());
}

void tst_HttpCall::proxyThatRefuses_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("wants a password")
        << ScriptedServer::answer(407, "<html>", {{"Proxy-Authenticate", "Basic realm=\"x\""}});
    QTest::newRow("lets nobody through") << ScriptedServer::answer(403, "<html>");
    QTest::newRow("cannot reach it") << ScriptedServer::answer(502, "<html>");
    QTest::newRow("closes") << QByteArray();
}

void tst_HttpCall::proxyThatRefuses() {
    QFETCH(QByteArray, bytes);
    ScriptedServer proxy;
    proxy.otherwise([bytes](QTcpSocket& socket, const ScriptedServer::Request&) {
        socket.write(bytes);
        socket.disconnectFromHost();
    });
    auto options = through(proxy);
    // One that closes is only noticed by its silence.
    options.connectTimeout = 500ms;
    Asked asked(options);
    asked.patch(QUrl(u"https://service.example/x"_s));
    QTRY_VERIFY(asked.heard.isThere());
    QCOMPARE(asked.heard.kind(), u"proxyFailed"_s);
    QVERIFY(!asked.heard.failure().mayBeApplied);
}

void tst_HttpCall::thisMachineNeedsNoProxy() {
    ScriptedServer server;
    server.thenAnswer(200, "{}");
    ScriptedServer proxy;
    Asked asked(through(proxy));
    asked.get(server.url());
    QTRY_VERIFY(asked.heard.isThere());
    QCOMPARE(asked.heard.value().status, 200);
    QCOMPARE(proxy.connections(), 0);
}

void tst_HttpCall::endsInSilence() {
    ScriptedServer server;
    server.thenStaySilent();
    server.thenAnswer(200, "{}");
    Asked asked;
    auto parent = std::make_unique<QObject>();
    HttpCall::start(asked.network, {}, {.address = server.url()}, parent.get(), asked.heard.then());
    QTRY_COMPARE(server.requests().size(), 1);
    parent.reset();
    asked.get(server.url());
    QTRY_VERIFY(asked.heard.isThere());
    QCOMPARE(asked.heard.count(), 1);
    QCOMPARE(asked.heard.kind(), u"no failure"_s);
}

void tst_HttpCall::whoIsToldMayEndEverything() {
    ScriptedServer server;
    NetworkOptions options;
    options.answerLimit = 1000;
    // In each of the places where a call ends: with an answer, within one, before one.
    server.thenAnswer(200, "{}");
    server.thenAnswer(200, QByteArray(5000, 'x'));
    for (const auto& address : {server.url(), server.url(), QUrl(u"http://192.0.2.1/"_s)}) {
        auto network = std::make_unique<Network>(options);
        auto parent = std::make_unique<QObject>();
        bool isTold = false;
        HttpCall::start(*network, options, {.address = address}, parent.get(), [&](const auto&) {
            isTold = true;
            parent.reset();
        });
        QTRY_VERIFY(isTold);
        QVERIFY(!parent);
    }
}

void tst_HttpCall::worksInAnotherThread() {
    ScriptedServer server;
    server.thenAnswer(204);
    QThread thread;
    auto* worker = new QObject;
    worker->moveToThread(&thread);
    connect(&thread, &QThread::finished, worker, &QObject::deleteLater);
    thread.start();
    std::atomic<int> status = 0;
    std::atomic<bool> isThere = true;
    QMetaObject::invokeMethod(worker, [&, address = server.url()] {
        auto* network = new Network(NetworkOptions(), worker);
        HttpCall::start(*network, {}, {.verb = "PATCH", .address = address, .body = "[]", .isWrite = true},
            worker, [&](const Outcome<HttpAnswer>& outcome) {
                isThere = QThread::currentThread() == &thread;
                status = outcome ? outcome->status : -1;
            });
    });
    QTRY_COMPARE(status.load(), 204);
    QVERIFY(isThere);
    thread.quit();
    QVERIFY(thread.wait(10'000));
}

QTEST_GUILESS_MAIN(tst_HttpCall)
#include "tst_httpcall.moc"
