// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/redirectlistener.h"

#include <QNetworkInterface>
#include <QSignalSpy>
#include <QTest>

using namespace favilla;
using namespace Qt::Literals::StringLiterals;

namespace {

using Parameters = QMultiHash<QString, QString>;

const SignInPage page{u"Favilla <b>"_s, u"You may close this & go on"_s, u"That did not work"_s};

/// A browser that says exactly these bytes.
class Browser {
public:
    explicit Browser(quint16 port, const QHostAddress& address = QHostAddress::LocalHost) {
        QObject::connect(
            &m_socket, &QTcpSocket::readyRead, &m_socket, [this] { m_answer += m_socket.readAll(); });
        m_socket.connectToHost(address, port);
    }
    void say(const QByteArray& bytes) { m_socket.write(bytes); }
    void get(const QByteArray& target, quint16 port) {
        say("GET " + target + " HTTP/1.1\r\nHost: localhost:" + QByteArray::number(port)
            + "\r\nAccept: */*\r\n\r\n");
    }
    bool isClosed() const { return m_socket.state() == QAbstractSocket::UnconnectedState; }
    bool isConnected() const { return m_socket.state() == QAbstractSocket::ConnectedState; }
    const QByteArray& answer() const { return m_answer; }
    QByteArray status() const { return m_answer.mid(9, 3); }

private:
    QTcpSocket m_socket;
    QByteArray m_answer;
};

} // namespace

class tst_RedirectListener : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_listener.reset(); }
    void takesTheRedirect();
    void readsWhatABrowserWrites();
    void listensToThisMachineOnly();
    void bothAddressesOfLocalhost();
    void turnsAway_data();
    void turnsAway();
    void takesOneOnly();
    void takesPieces();
    void letsFewIn();
    void pageIsPlainAndAlone();
    void pageArrivesThoughTheListenerIsGone();
    void closes();

private:
    QByteArray port() const { return QByteArray::number(m_listener->port()); }

    std::unique_ptr<RedirectListener> m_listener;
};

void tst_RedirectListener::init() {
    m_listener = std::make_unique<RedirectListener>();
    QVERIFY(m_listener->listen());
}

void tst_RedirectListener::takesTheRedirect() {
    QSignalSpy redirected(m_listener.get(), &RedirectListener::redirected);
    Browser browser(m_listener->port());
    browser.get("/?code=c&state=s&session_state=x", m_listener->port());
    QTRY_COMPARE(redirected.size(), 1);
    const auto parameters = redirected.first().first().value<Parameters>();
    QCOMPARE(parameters.value(u"code"_s), u"c"_s);
    QCOMPARE(parameters.value(u"state"_s), u"s"_s);
    QVERIFY(!browser.isClosed());
    m_listener->answer(page, true);
    QTRY_VERIFY(browser.isClosed());
    QCOMPARE(browser.status(), "200");
}

void tst_RedirectListener::readsWhatABrowserWrites() {
    QSignalSpy redirected(m_listener.get(), &RedirectListener::redirected);
    Browser browser(m_listener->port());
    browser.get("/?error=access_denied&error_description=a+b%2Bc%26d%3De&state=%7Bx%7D", m_listener->port());
    QTRY_COMPARE(redirected.size(), 1);
    const auto parameters = redirected.first().first().value<Parameters>();
    QCOMPARE(parameters.value(u"error"_s), u"access_denied"_s);
    QCOMPARE(parameters.value(u"error_description"_s), u"a b+c&d=e"_s);
    QCOMPARE(parameters.value(u"state"_s), u"{x}"_s);
}

void tst_RedirectListener::listensToThisMachineOnly() {
    for (const auto& address : QNetworkInterface::allAddresses()) {
        if (address.isLoopback() || address.isLinkLocal())
            continue;
        Browser browser(m_listener->port(), address);
        QTRY_VERIFY(browser.isClosed());
    }
    for (const auto* server : m_listener->findChildren<QTcpServer*>())
        QVERIFY(!server->isListening() || server->serverAddress().isLoopback());
}

void tst_RedirectListener::bothAddressesOfLocalhost() {
    if (!QNetworkInterface::allAddresses().contains(QHostAddress(QHostAddress::LocalHostIPv6)))
        return;
    QSignalSpy redirected(m_listener.get(), &RedirectListener::redirected);
    Browser browser(m_listener->port(), QHostAddress::LocalHostIPv6);
    browser.get("/?code=c&state=s", m_listener->port());
    QTRY_COMPARE(redirected.size(), 1);
}

void tst_RedirectListener::turnsAway_data() {
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("status");
    const QByteArray host = "\r\nHost: localhost:%1\r\n\r\n";
    QTest::newRow("another path") << "GET /x?code=c&state=s HTTP/1.1" + host << QByteArray("404");
    QTest::newRow("the icon of a page") << "GET /favicon.ico HTTP/1.1" + host << QByteArray("404");
    QTest::newRow("nothing to say") << "GET / HTTP/1.1" + host << QByteArray("404");
    QTest::newRow("no answer of a sign-in") << "GET /?x=1 HTTP/1.1" + host << QByteArray("404");
    QTest::newRow("an address in full")
        << "GET http://localhost/?code=c HTTP/1.1" + host << QByteArray("404");
    QTest::newRow("another method") << "POST /?code=c&state=s HTTP/1.1" + host << QByteArray("405");
    QTest::newRow("no HTTP") << QByteArray("hello\r\n\r\n") << QByteArray("405");
    QTest::newRow("another name") << QByteArray(
        "GET /?code=c&state=s HTTP/1.1\r\nHost: evil.example:%1\r\n\r\n")
                                  << QByteArray("400");
    QTest::newRow("another port") << QByteArray("GET /?code=c&state=s HTTP/1.1\r\nHost: localhost\r\n\r\n")
                                  << QByteArray("400");
    QTest::newRow("no name") << QByteArray("GET /?code=c&state=s HTTP/1.1\r\n\r\n") << QByteArray("400");
    QTest::newRow("no end") << "GET /?code=" + QByteArray(64 * 1024, 'c') << QByteArray("431");
}

void tst_RedirectListener::turnsAway() {
    QFETCH(QByteArray, request);
    QFETCH(QByteArray, status);
    QSignalSpy redirected(m_listener.get(), &RedirectListener::redirected);
    Browser browser(m_listener->port());
    browser.say(request.replace("%1", port()));
    QTRY_VERIFY(browser.isClosed());
    // Of one that says too much, the connection may be cut before the answer is read.
    if (status != "431")
        QCOMPARE(browser.status(), status);
    Browser real(m_listener->port());
    real.get("/?code=c&state=s", m_listener->port());
    QTRY_COMPARE(redirected.size(), 1);
}

void tst_RedirectListener::takesOneOnly() {
    QSignalSpy redirected(m_listener.get(), &RedirectListener::redirected);
    Browser first(m_listener->port());
    first.get("/?code=c&state=s", m_listener->port());
    QTRY_COMPARE(redirected.size(), 1);
    Browser second(m_listener->port());
    second.get("/?code=d&state=s", m_listener->port());
    QTRY_VERIFY(second.isClosed());
    QCOMPARE(second.status(), "409");
    QCOMPARE(redirected.size(), 1);
}

void tst_RedirectListener::takesPieces() {
    QSignalSpy redirected(m_listener.get(), &RedirectListener::redirected);
    Browser browser(m_listener->port());
    for (const auto& piece : QByteArrayList{
             "GET /?code=", "c&state=s HT", "TP/1.1\r\nHost: 127.0.0.1:" + port() + "\r", "\n\r\n"}) {
        QCOMPARE(redirected.size(), 0);
        browser.say(piece);
        QTest::qWait(5);
    }
    QTRY_COMPARE(redirected.size(), 1);
}

void tst_RedirectListener::letsFewIn() {
    std::vector<std::unique_ptr<Browser>> silent;
    for (int i = 0; i < 20; ++i)
        silent.push_back(std::make_unique<Browser>(m_listener->port()));
    const auto closed = [&] {
        return std::count_if(
            silent.begin(), silent.end(), [](const auto& browser) { return browser->isClosed(); });
    };
    QTRY_COMPARE(closed(), 12);
}

void tst_RedirectListener::pageIsPlainAndAlone() {
    QSignalSpy redirected(m_listener.get(), &RedirectListener::redirected);
    Browser browser(m_listener->port());
    browser.get("/?code=secret-code&state=<script>", m_listener->port());
    QTRY_COMPARE(redirected.size(), 1);
    m_listener->answer(page, true);
    QTRY_VERIFY(browser.isClosed());
    const auto& answer = browser.answer();
    QVERIFY(answer.contains("Favilla &lt;b&gt;"));
    QVERIFY(answer.contains("You may close this &amp; go on"));
    QVERIFY(!answer.contains("secret-code"));
    QVERIFY(!answer.contains("script"));
    QVERIFY(!answer.contains("//"));
    QVERIFY(answer.contains("Content-Security-Policy: default-src 'none'\r\n"));
    QVERIFY(answer.contains("Cache-Control: no-store\r\n"));
    QVERIFY(answer.contains("Referrer-Policy: no-referrer\r\n"));
}

void tst_RedirectListener::pageArrivesThoughTheListenerIsGone() {
    QSignalSpy redirected(m_listener.get(), &RedirectListener::redirected);
    Browser browser(m_listener->port());
    browser.get("/?error=access_denied&state=s", m_listener->port());
    QTRY_COMPARE(redirected.size(), 1);
    m_listener->answer({u"Favilla"_s, u"good"_s, QString(200'000, u'x')}, false);
    m_listener.reset();
    QTRY_VERIFY(browser.isClosed());
    QVERIFY(browser.answer().endsWith("xxx</p>"));
    QVERIFY(!browser.answer().contains("good"));
    QVERIFY(browser.answer().size() > 200'000);
}

void tst_RedirectListener::closes() {
    const auto port = m_listener->port();
    m_listener->close();
    Browser browser(port);
    QTRY_VERIFY(browser.isClosed());
}

QTEST_GUILESS_MAIN(tst_RedirectListener)
#include "tst_redirectlistener.moc"
