// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/handover.h"
#include "platform/singleinstance.h"

#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/stat.h>
#endif

using namespace favilla;
using namespace Qt::Literals::StringLiterals;

namespace {

/// One process of the probe.
class Probe final {
public:
    Probe(
        const InstancePlace& place, int patience, const QStringList& arguments, const QString& folder = {}) {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_ACTIVATION_TOKEN"_s, u"token-1"_s);
        m_process.setProcessEnvironment(environment);
        if (!folder.isEmpty())
            m_process.setWorkingDirectory(folder);
        m_process.start(QStringLiteral(FAVILLA_INSTANCE_PROBE),
            QStringList{place.socket, place.lock, QString::number(patience)} + arguments);
    }
    ~Probe() {
        m_process.kill();
        m_process.waitForFinished();
    }

    QString line() {
        while (!m_process.canReadLine() && m_process.waitForReadyRead(20'000)) { }
        return QString::fromLocal8Bit(m_process.readLine()).trimmed();
    }
    int status() {
        m_process.waitForFinished(20'000);
        return m_process.exitCode();
    }
    QProcess& process() { return m_process; }

private:
    QProcess m_process;
};

} // namespace

class TestSingleInstance : public QObject {
    Q_OBJECT

private slots:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_place = {m_folder->filePath(u"s"_s), m_folder->filePath(u"l"_s)};
    }

    void secondStartShowsTheFirst();
    void firstHearsOfEachStart();
    void aDeadOnesPlaceIsTakenOver();
    void oneThatHangsIsReported();
    void manyAtOnceLeaveOneFirst();
    void nobodyToMeetMeansAlone();
    void onlyItsUserMayConnect();
    void whatIsNoRequestIsRefused_data();
    void whatIsNoRequestIsRefused();
    void silentGuestsKeepNobodyOut();
    void whatIsTooLongIsNotSent();
    void anAnswerThatIsNoneIsNone();
    void requestsSurviveTheWay();
    void tokensComeFromTheEnvironment();
    void placesDifferByProfile();
    void placesStayShortAndPrivate();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    InstancePlace m_place;
};

void TestSingleInstance::secondStartShowsTheFirst() {
    Probe first(m_place, 5'000, {});
    QCOMPARE(first.line(), u"first"_s);
    Probe second(m_place, 5'000, {u"a file.csv"_s, u"favilla:referral/1"_s}, m_folder->path());
    QCOMPARE(second.line(), u"handed 0"_s);
    QCOMPARE(second.status(), 0);
    const auto folder = QFileInfo(m_folder->path()).canonicalFilePath();
    QCOMPARE(first.line(), folder + u"|token-1|a file.csv|favilla:referral/1"_s);
}

void TestSingleInstance::firstHearsOfEachStart() {
    SingleInstance first(m_place);
    QSignalSpy started(&first, &SingleInstance::started);
    QCOMPARE(first.begin({}), SingleInstance::Outcome::First);
    for (int i = 1; i <= 3; ++i) {
        Probe next(m_place, 5'000, {QString::number(i)});
        QTRY_COMPARE(started.size(), i);
        QCOMPARE(next.status(), 0);
        QCOMPARE(started.constLast().constFirst().value<StartRequest>().arguments,
            QStringList({QString::number(i)}));
    }
}

void TestSingleInstance::aDeadOnesPlaceIsTakenOver() {
    Probe first(m_place, 5'000, {});
    QCOMPARE(first.line(), u"first"_s);
    first.process().kill();
    QVERIFY(first.process().waitForFinished());
    QVERIFY(QFileInfo::exists(m_place.lock));
    Probe second(m_place, 5'000, {});
    QCOMPARE(second.line(), u"first"_s);
    Probe third(m_place, 5'000, {u"x"_s});
    QCOMPARE(third.line(), u"handed 0"_s);
}

void TestSingleInstance::oneThatHangsIsReported() {
#ifdef Q_OS_UNIX
    Probe first(m_place, 5'000, {});
    QCOMPARE(first.line(), u"first"_s);
    const auto process = first.process().processId();
    QCOMPARE(::kill(pid_t(process), SIGSTOP), 0);
    Probe second(m_place, 200, {});
    QCOMPARE(second.line(), u"hung %1"_s.arg(process));
    QCOMPARE(second.status(), 1);
    ::kill(pid_t(process), SIGCONT);
#endif
}

void TestSingleInstance::manyAtOnceLeaveOneFirst() {
    std::vector<std::unique_ptr<Probe>> probes;
    for (int i = 0; i < 6; ++i)
        probes.push_back(std::make_unique<Probe>(m_place, 30'000, QStringList()));
    int firsts = 0;
    for (const auto& probe : probes) {
        const auto line = probe->line();
        firsts += line == "first"_L1 ? 1 : 0;
        QVERIFY2(line == "first"_L1 || line == "handed 0"_L1, qPrintable(line));
    }
    QCOMPARE(firsts, 1);
}

void TestSingleInstance::nobodyToMeetMeansAlone() {
    SingleInstance nowhere(InstancePlace{});
    QCOMPARE(nowhere.begin({}), SingleInstance::Outcome::Alone);
    SingleInstance unwritable({u"/nonexistent/s"_s, u"/nonexistent/l"_s});
    QCOMPARE(unwritable.begin({}), SingleInstance::Outcome::Alone);
}

void TestSingleInstance::onlyItsUserMayConnect() {
#ifdef Q_OS_UNIX
    SingleInstance first(m_place);
    QCOMPARE(first.begin({}), SingleInstance::Outcome::First);
    struct stat status { };
    QCOMPARE(::stat(qPrintable(m_place.socket), &status), 0);
    QCOMPARE(status.st_mode & (S_IRWXG | S_IRWXO), mode_t(0));
    QLocalSocket guest;
    guest.connectToServer(m_place.socket);
    QVERIFY(guest.waitForConnected());
    QVERIFY(isOwnUser(guest.socketDescriptor()));
    QVERIFY(!isOwnUser(-1));
#endif
}

void TestSingleInstance::whatIsNoRequestIsRefused_data() {
    QTest::addColumn<QByteArray>("line");
    const QByteArray good = R"({"version":1,"arguments":["a"],"folder":"/tmp","token":""})";
    QTest::newRow("no JSON") << QByteArray("hello\n");
    QTest::newRow("empty line") << QByteArray("\n");
    QTest::newRow("another version") << QByteArray(good).replace(":1", ":2") + '\n';
    QTest::newRow("no arguments") << QByteArray(good).replace("[\"a\"]", "\"a\"") + '\n';
    QTest::newRow("numbers") << QByteArray(good).replace("\"a\"", "1") + '\n';
    QTest::newRow("relative folder") << QByteArray(good).replace("/tmp", "tmp") + '\n';
    QTest::newRow("null character") << QByteArray(good).replace("[\"a", "[\"a\\u0000") + '\n';
    QTest::newRow("without end") << QByteArray(startRequestLimit + 1, 'x');
    QTest::newRow("deep") << QByteArray(100'000, '[') + '\n';
}

void TestSingleInstance::whatIsNoRequestIsRefused() {
    QFETCH(QByteArray, line);
    SingleInstance first(m_place);
    QSignalSpy started(&first, &SingleInstance::started);
    QCOMPARE(first.begin({}), SingleInstance::Outcome::First);
    QLocalSocket guest;
    guest.connectToServer(m_place.socket);
    guest.write(line);
    QTRY_VERIFY(guest.canReadLine());
    QCOMPARE(guest.readLine(), QByteArray("2\n"));
    QTRY_COMPARE(guest.state(), QLocalSocket::UnconnectedState);
    QCOMPARE(started.size(), 0);
}

void TestSingleInstance::silentGuestsKeepNobodyOut() {
    SingleInstance first(m_place);
    QSignalSpy started(&first, &SingleInstance::started);
    QCOMPARE(first.begin({}), SingleInstance::Outcome::First);
    std::vector<std::unique_ptr<QLocalSocket>> silent;
    for (int i = 0; i < 10; ++i) {
        silent.push_back(std::make_unique<QLocalSocket>());
        silent.back()->connectToServer(m_place.socket);
        silent.back()->write("{");
    }
    Probe next(m_place, 30'000, {});
    QTRY_COMPARE(started.size(), 1);
    // One that goes in the middle of its word is forgotten.
    silent.clear();
    Probe last(m_place, 30'000, {});
    QTRY_COMPARE(started.size(), 2);
}

void TestSingleInstance::whatIsTooLongIsNotSent() {
    SingleInstance first(m_place);
    QSignalSpy started(&first, &SingleInstance::started);
    QCOMPARE(first.begin({}), SingleInstance::Outcome::First);
    SingleInstance second(m_place);
    const StartRequest request{{QString(startRequestLimit, u'x')}, u"/tmp"_s, {}};
    QCOMPARE(second.begin(request), SingleInstance::Outcome::HandedOver);
    QCOMPARE(second.status(), HandOver::notUnderstood);
    QCOMPARE(started.size(), 0);
}

void TestSingleInstance::anAnswerThatIsNoneIsNone() {
    QLocalServer server;
    QVERIFY(server.listen(m_place.socket));
    QLocalSocket guest;
    guest.connectToServer(m_place.socket);
    QVERIFY(guest.waitForConnected());
    QVERIFY(server.waitForNewConnection(5'000));
    connect(&server, &QLocalServer::newConnection, &server, [&server] {
        auto* socket = server.nextPendingConnection();
        socket->write("certainly, whenever you like\n");
        socket->flush();
    });
    server.nextPendingConnection();
    HandOver handed;
    std::unique_ptr<QThread> second(QThread::create([&] {
        handed = handOver(m_place.socket, {{}, u"/"_s, {}}, QDeadlineTimer(30'000));
    }));
    second->start();
    QTRY_VERIFY(second->isFinished());
    QCOMPARE(handed.outcome, HandOver::Outcome::NoAnswer);
}

void TestSingleInstance::requestsSurviveTheWay() {
    const StartRequest request{
        {u"--minimized"_s, u"a\nb \"c\" \\ ünï 🔥"_s, QString()}, u"/tmp/x y"_s, u"t"_s};
    const auto line = toLine(request);
    QCOMPARE(line.count('\n'), 1);
    QCOMPARE(startRequestIn(line), request);
}

void TestSingleInstance::tokensComeFromTheEnvironment() {
    QProcessEnvironment environment;
    QCOMPARE(startRequest({u"a"_s}, environment), StartRequest({{u"a"_s}, QDir::currentPath(), QString()}));
    environment.insert(u"DESKTOP_STARTUP_ID"_s, u"x11_TIME1"_s);
    QCOMPARE(startRequest({}, environment).token, u"x11_TIME1"_s);
    environment.insert(u"XDG_ACTIVATION_TOKEN"_s, u"wayland"_s);
    QCOMPARE(startRequest({}, environment).token, u"wayland"_s);
}

void TestSingleInstance::placesDifferByProfile() {
    QProcessEnvironment environment;
    environment.insert(u"XDG_RUNTIME_DIR"_s, m_folder->path());
    const auto one = instancePlace(environment, u"/home/x/.config/favilla/favilla.ini"_s);
    QCOMPARE(one, instancePlace(environment, u"/home/x/.config/favilla/favilla.ini"_s));
    QVERIFY(one.socket != instancePlace(environment, u"/tmp/other/favilla.ini"_s).socket);
    const auto other = instancePlace(environment, u"/home/x/.config/favilla/favilla.ini"_s, u"/srv/a"_s);
    QVERIFY(one.socket != other.socket);
    QVERIFY(one.lock != other.lock);
    QVERIFY(one.socket.startsWith(m_folder->path()));
    QVERIFY(one.lock != one.socket);
}

void TestSingleInstance::placesStayShortAndPrivate() {
#ifdef Q_OS_UNIX
    QProcessEnvironment environment;
    for (const auto& runtime :
        {QString(), u"relative"_s, u"/nonexistent"_s, m_folder->path() + QString(80, u'x')}) {
        environment.insert(u"XDG_RUNTIME_DIR"_s, runtime);
        if (runtime.startsWith(m_folder->path()))
            QVERIFY(QDir().mkpath(runtime));
        const auto place = instancePlace(environment, u"/home/x/favilla.ini"_s);
        QVERIFY(place.socket.size() < 100);
        const QFileInfo folder(QFileInfo(place.socket).path());
        QVERIFY(folder.isDir());
        QVERIFY(!(folder.permissions() & (QFile::WriteGroup | QFile::WriteOther | QFile::ReadOther)));
    }
#endif
}

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "tst_singleinstance.moc"
