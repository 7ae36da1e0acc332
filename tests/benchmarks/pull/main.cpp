// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The first pull of a whole account over the loopback, beside a bare program that parses the same pages and
// inserts the same rows: processor time of the whole process, memory, and how long the window's thread was
// busy at a time. Then what a poll without news costs, and what doing nothing costs.
#include "api/devicesignin.h"
#include "api/network.h"
#include "controllers/accountsecret.h"
#include "controllers/workspace.h"
#include "exchange/partnercenterjson.h"
#include "settings/secretstore.h"
#include "store/historyrepository.h"
#include "store/referralrepository.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkReply>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>
#include <QThread>
#include <QTimer>

#include <sys/resource.h>

using namespace favilla;
using namespace Qt::Literals::StringLiterals;

namespace {

void say(const QString& line) {
    QTextStream(stdout) << line << Qt::endl;
}

double cpuSeconds() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval& time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

qint64 residentKiB(const char* key) {
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const auto& line : file.readAll().split('\n'))
        if (line.startsWith(key))
            return line.simplified().split(' ').value(1).toLongLong();
    return 0;
}

qint64 threadCpu() {
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return time.tv_sec * 1'000'000'000LL + time.tv_nsec;
}

/// Notes the longest event of the main thread, and the most laborious one: what is longer than that waited
/// for a processor.
class WatchedCore final : public QCoreApplication {
public:
    using QCoreApplication::QCoreApplication;
    bool notify(QObject* receiver, QEvent* event) override {
        // The events of other threads come through here too.
        if (QThread::currentThread() != thread() || m_depth > 0)
            return QCoreApplication::notify(receiver, event);
        ++m_depth;
        QElapsedTimer timer;
        timer.start();
        const auto before = threadCpu();
        const auto* name = receiver->metaObject()->className(); // it may be gone afterwards
        const bool isTaken = QCoreApplication::notify(receiver, event);
        if (const auto took = timer.nsecsElapsed(); took > longest) {
            longest = took;
            longestReceiver = name;
        }
        hardest = std::max(hardest, threadCpu() - before);
        ++events;
        --m_depth;
        return isTaken;
    }
    qint64 longest = 0;
    const char* longestReceiver = "";
    qint64 hardest = 0;
    int events = 0;

private:
    int m_depth = 0;
};

/// Sleeps in between: with a time limit processEvents() would turn in a circle, and that would be measured
/// too.
template <class Done>
void waitFor(Done done) {
    QTimer look;
    look.start(50);
    while (!done())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

Account accountFrom(const QJsonObject& ready) {
    auto account = documentedAccount();
    account.id = AccountId(u"bench"_s);
    account.name = u"Benchmark"_s;
    account.baseUrl = QUrl(ready.value("baseUrl"_L1).toString());
    account.authority = QUrl(ready.value("authority"_L1).toString());
    account.tenant = ready.value("tenant"_L1).toString();
    account.clientId = ready.value("clientId"_L1).toString();
    return account;
}

LinkOptions directly() {
    LinkOptions options;
    options.network.proxyUse = NetworkOptions::ProxyUse::None;
    return options;
}

void report(const QString& who, double cpu, qint64 wall, const WatchedCore& core) {
    say(QString::fromUtf8(QJsonDocument(
        QJsonObject{{u"who"_s, who}, {u"cpu_s"_s, cpu}, {u"wall_s"_s, double(wall) / 1000},
            {u"peak_kib"_s, residentKiB("VmHWM")}, {u"longest_ms"_s, double(core.longest) / 1e6},
            {u"longest_of"_s, QLatin1String(core.longestReceiver)},
            {u"longest_cpu_ms"_s, double(core.hardest) / 1e6}})
                              .toJson(QJsonDocument::Compact)));
}

/// What the user's Sync now does, as the timer does it: one request each.
void pollAndRest(ConnectionController& connections, WatchedCore& core, int polls, int idleSeconds) {
    const auto before = cpuSeconds();
    for (int i = 0; i < polls; ++i) {
        const auto last = connections.statuses().value(0).lastSuccess;
        connections.syncNow();
        waitFor([&] {
            const auto status = connections.statuses().value(0);
            return status.state == SyncState::Idle && status.lastSuccess > last;
        });
    }
    if (polls > 0)
        say(u"{\"who\":\"a poll without news\",\"polls\":%1,\"cpu_ms_each\":%2}"_s.arg(polls).arg(
            (cpuSeconds() - before) * 1000 / polls));
    core.events = 0;
    const auto rested = cpuSeconds();
    const QDeadlineTimer end{std::chrono::seconds(idleSeconds)};
    QTimer::singleShot(std::chrono::seconds(idleSeconds), &core, [] {});
    while (!end.hasExpired())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    if (idleSeconds > 0)
        say(u"{\"who\":\"idle\",\"seconds\":%1,\"cpu_ms\":%2,\"events\":%3}"_s.arg(idleSeconds)
                .arg((cpuSeconds() - rested) * 1000)
                .arg(core.events));
}

/// Signs in with a code that the simulator is told to approve, and pulls everything; the list of the window
/// is kept fresh meanwhile.
int pullWhole(WatchedCore& core, const QJsonObject& ready, const QString& folder, QProcess& simulator,
    const QCommandLineParser& parser) {
    SystemClock clock;
    MemorySecretStore secrets;
    Workspace workspace(StoreLocation::sqliteFile(folder + u"/whole.sqlite"_s), clock, {});
    auto opening = workspace.open();
    waitFor([&] { return opening.isFinished(); });
    workspace.list().setQuery({});
    auto& connections = workspace.connections();
    connections.start(secrets, directly());
    QObject::connect(
        &connections, &ConnectionController::codeReady, &core, [&](const AccountId&, const DeviceCode& code) {
            simulator.write("approve " + code.userCode.toLatin1() + '\n');
        });
    QElapsedTimer timer;
    auto account = accountFrom(ready);
    auto saving = connections.save(account);
    waitFor([&] { return saving.isFinished() && !connections.accounts().isEmpty(); });
    connections.signInByCode(account.id, u"en"_s);
    bool isSignedIn = false;
    QObject::connect(&connections, &ConnectionController::signedIn, &core, [&] { isSignedIn = true; });
    waitFor([&] { return isSignedIn; });
    const auto before = cpuSeconds();
    core.longest = core.hardest = 0;
    timer.start();
    waitFor([&] {
        const auto status = connections.statuses().value(0);
        return status.state == SyncState::Idle && status.lastSuccess.isValid();
    });
    report(u"favilla"_s, cpuSeconds() - before, timer.elapsed(), core);
    pollAndRest(connections, core, parser.value(u"polls"_s).toInt(), parser.value(u"idle"_s).toInt());
    return 0;
}

QByteArray signedIn(const QJsonObject& ready, QProcess& simulator) {
    SystemClock clock;
    Network network(directly().network);
    DeviceSignIn signIn(accountFrom(ready), network, directly().network, clock);
    QByteArray token;
    QObject::connect(&signIn, &DeviceSignIn::codeReady, &signIn,
        [&](const DeviceCode& code) { simulator.write("approve " + code.userCode.toLatin1() + '\n'); });
    QObject::connect(&signIn, &DeviceSignIn::succeeded, &signIn,
        [&](const Tokens& tokens) { token = tokens.accessToken; });
    signIn.start(u"en"_s);
    waitFor([&] { return !token.isEmpty(); });
    return token;
}

/// What cannot be done with less: the pages, their referrals, the rows.
int pullBare(WatchedCore& core, const QJsonObject& ready, const QString& folder, const QByteArray& token) {
    SystemClock clock;
    Database database(StoreLocation::sqliteFile(folder + u"/bare.sqlite"_s), clock);
    auto opening = database.open();
    waitFor([&] { return opening.isFinished(); });
    QNetworkAccessManager network;
    const auto before = cpuSeconds();
    QElapsedTimer timer;
    timer.start();
    auto address =
        QUrl(ready.value("baseUrl"_L1).toString() + u"/referrals?$orderby=createdDateTime%20desc"_s);
    while (address.isValid()) {
        QNetworkRequest request(address);
        request.setRawHeader("Authorization", "Bearer " + token);
        request.setRawHeader("Accept", "application/json");
        request.setRawHeader("client-request-id", QUuid::createUuid().toByteArray(QUuid::WithoutBraces));
        auto* reply = network.get(request);
        waitFor([&] { return reply->isFinished(); });
        const auto body = reply->readAll();
        reply->deleteLater();
        const auto page = readPartnerCenterJson(body);
        if (!page)
            qFatal("no page: %s", body.left(200).constData());
        auto writing = database.write(
            [rows = page->rows, now = clock.now().utc](Transaction& transaction) -> Result<int> {
                for (const auto& row : rows) {
                    const auto number = ReferralRepository::insert(transaction, *row.outcome);
                    FAVILLA_TRY(number);
                    FAVILLA_TRY(HistoryRepository::append(
                        transaction, *number, {now, {}, HistoryAction::Received, Source::PartnerCenter, {}}));
                }
                return int(rows.size());
            });
        waitFor([&] { return writing.isFinished(); });
        address = QUrl(QJsonDocument::fromJson(body).object().value("@odata.nextLink"_L1).toString());
    }
    report(u"bare"_s, cpuSeconds() - before, timer.elapsed(), core);
    return 0;
}

} // namespace

int main(int argc, char* argv[]) {
    WatchedCore core(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption rows(u"rows"_s, u"Referrals over there."_s, u"N"_s, u"100000"_s);
    const QCommandLineOption bare(u"bare"_s, u"The floor: parse and insert, nothing else."_s);
    const QCommandLineOption polls(u"polls"_s, u"Polls without news afterwards."_s, u"N"_s, u"0"_s);
    const QCommandLineOption idle(u"idle"_s, u"Then doing nothing, in seconds."_s, u"S"_s, u"0"_s);
    parser.addOptions({rows, bare, polls, idle});
    parser.process(core);
    QTemporaryDir folder;
    const auto readyFile = folder.filePath(u"ready.json"_s);
    QProcess simulator;
    simulator.setStandardOutputFile(QProcess::nullDevice());
    simulator.start(QCoreApplication::applicationDirPath() + u"/favilla-simulator"_s,
        {u"--referrals"_s, parser.value(rows), u"--ready-file"_s, readyFile});
    waitFor([&] { return QFile::exists(readyFile) || simulator.state() == QProcess::NotRunning; });
    QFile file(readyFile);
    if (!file.open(QIODevice::ReadOnly))
        return 1;
    const auto ready = QJsonDocument::fromJson(file.readAll()).object();
    const auto status = parser.isSet(bare) ? pullBare(core, ready, folder.path(), signedIn(ready, simulator))
                                           : pullWhole(core, ready, folder.path(), simulator, parser);
    simulator.kill();
    simulator.waitForFinished();
    return status;
}
