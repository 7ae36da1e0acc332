// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A connected workspace in two windows, from the sign-in to the end of the account: neither the log nor any
// file but the workspace itself tells of a person, a customer or a token.
#include "app/desktop.h"
#include "caughtlog.h"
#include "leaks.h"
#include "simulator/simulator.h"
#include "storefixture.h"
#include "sync/syncsamples.h"
#include "views/main/connectionflow.h"
#include "views/main/desk.h"
#include "views/main/mainactions.h"
#include "views/main/mainwindow.h"
#include "views/searchbar.h"

#include <QApplication>
#include <QLineEdit>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>

using namespace favilla;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 20'000;

QTemporaryDir& home() {
    static QTemporaryDir folder;
    return folder;
}

/// What belongs to a customer or to a person here; the last two are who signs in.
const QStringList& personalWords() {
    static const QStringList words{u"Dolomiti"_s, u"dolomiti"_s, u"Giulia"_s, u"giulia"_s, u"Rossi"_s,
        u"+39 049"_s, u"049 123"_s, u"%2B39"_s, u"Migrate 40"_s, u"ada@"_s, u"Neri"_s, u"Wants it before"_s,
        u"12000.5"_s, u"No room for"_s, u"ada.fiori"_s, u"Ada Fiori"_s};
    return words;
}

/// What a service says that knows no discretion.
const auto indiscreet = u"Giulia Rossi <giulia@dolomiti.example>, +39 049 123 4567, is not to be changed"_s;

/// What the controllers bring comes through the event loop.
template <class T>
Result<T> awaited(const QFuture<Result<T>>& future) {
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, patience))
        qFatal("nothing came");
    return future.result();
}

/// A computer with the program on it, its window open on a workspace that another one has open too.
class Computer {
public:
    Computer(const QString& name, Simulator& service)
        : m_service(service)
        , m_folder(home().filePath(name))
        , m_folders{m_folder + u"/favilla.ini"_s, m_folder, m_folder + u"/favilla.sqlite"_s}
        , m_desktop(*qApp, m_folders, m_clock, std::make_unique<MemorySecretStore>()) { }

    bool open(const StoreLocation& location) {
        StartOptions options;
        options.workspace = location.display();
        if (!location.isPostgresql())
            QDir().mkpath(QFileInfo(location.path()).path());
        m_desktop.start(options);
        return QTest::qWaitFor(
            [this] { return m_desktop.workspace() && connections().isStarted(); }, patience);
    }

    MainWindow& window() { return *m_desktop.window(); }
    Workspace& workspace() { return *m_desktop.workspace(); }
    ConnectionController& connections() { return workspace().connections(); }
    AccountId account() { return connections().accounts().first().id; }
    SyncStatus status() { return connections().statuses().first(); }

    bool addAccount() {
        auto account = documentedAccount();
        account.name = u"Simulated"_s;
        account.clientId = m_service.signIn().clientId();
        account.tenant = m_service.signIn().tenant();
        account.baseUrl = m_service.baseUrl();
        account.authority = m_service.authority();
        connections().save(account);
        return isKnown();
    }

    bool isKnown() {
        connections().reload();
        return QTest::qWaitFor([this] { return !connections().statuses().isEmpty(); }, patience);
    }

    bool signInByCode() {
        QSignalSpy done(&connections(), &ConnectionController::signedIn);
        const auto approving = QObject::connect(&connections(), &ConnectionController::codeReady, &m_browser,
            [this](const AccountId&, const DeviceCode& code) {
                m_service.signIn().approveDevice(code.userCode);
            });
        connections().signInByCode(account(), u"it-IT"_s);
        const bool isDone = done.wait(patience);
        QObject::disconnect(approving);
        return isDone;
    }

    bool signInByBrowser() {
        QSignalSpy done(&connections(), &ConnectionController::signedIn);
        m_service.signIn().signInAtOnce();
        const auto visiting = QObject::connect(&connections(), &ConnectionController::addressReady,
            &m_browser, [this](const AccountId&, const QUrl& address) {
                auto* reply = m_browser.get(QNetworkRequest(address));
                QObject::connect(reply, &QNetworkReply::finished, reply, &QObject::deleteLater);
            });
        connections().signInByBrowser(account(), {});
        const bool isDone = done.wait(patience);
        QObject::disconnect(visiting);
        return isDone;
    }

    bool sync(bool isFull = false) {
        QSignalSpy rested(&connections(), &ConnectionController::rested);
        connections().syncNow(account(), isFull);
        return rested.wait(patience);
    }

    /// What the user does; not held back.
    bool act(const QString& id, const Intent& intent) {
        workspace().referrals().setHold(std::chrono::seconds(0));
        return awaited(workspace().referrals().apply(ReferralId(id), intent)).hasValue() && sync();
    }

    bool search(const QString& words) {
        auto* field = window().desk().findChild<SearchBar*>()->findChild<QLineEdit*>();
        QSignalSpy read(&workspace().list(), &ReferralFeed::rowsRead);
        field->setText(words);
        emit field->textEdited(words);
        return (!read.isEmpty() || read.wait(patience))
            && QTest::qWaitFor([this] { return window().desk().detail().has_value(); }, patience);
    }

    /// Sends all that waits, ours where it is a conflict; signing in where it has to; how it stands in the
    /// end.
    QString settle() {
        constexpr int mostRounds = 10;
        for (int i = 0; i < mostRounds && (i == 0 || !isSettled()); ++i) {
            // A refresh token that was used up for an answer nobody heard.
            if (status().state == SyncState::SignInNeeded && !signInByCode())
                return u"no sign-in"_s;
            const auto items = awaited(connections().queue());
            for (const auto& item : *items)
                // One that was sent meanwhile is not found any more.
                [[maybe_unused]] const auto done =
                    awaited(item.state == QueueState::Conflict ? connections().decide(item.change, {})
                                                               : connections().retry(item.change));
            if (!sync())
                return u"no rest"_s;
        }
        return isSettled() ? u"settled"_s
                           : u"%1, %2, %3 wait, %4 refused"_s
                                 .arg(name(status().state),
                                     status().failure ? name(status().failure->kind) : u"no failure"_s)
                                 .arg(status().waiting)
                                 .arg(status().refused);
    }

    bool isSettled() {
        return status().state == SyncState::Idle && status().refused == 0 && status().waiting == 0;
    }

    bool check() {
        window().actions().check.trigger();
        QSignalSpy finished(&connections(), &ConnectionController::checkFinished);
        connections().check(account());
        return finished.wait(patience);
    }

    bool signOut() {
        return awaited(connections().remove(account())).hasValue()
            && QTest::qWaitFor([this] { return connections().accounts().isEmpty(); }, patience);
    }

private:
    Simulator& m_service;
    QString m_folder;
    StandardFolders m_folders;
    SystemClock m_clock;
    QNetworkAccessManager m_browser;
    Desktop m_desktop;
};

} // namespace

class tst_DesktopPrivacy : public QObject {
    Q_OBJECT

public:
    /// Before the application: it remembers where things are kept.
    static void initMain() {
        for (const auto* name :
            {"HOME", "TMPDIR", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"})
            qputenv(name, home().path().toUtf8());
        // The database's server runs as another user.
        QFile::setPermissions(home().path(),
            QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther);
        QDir::setCurrent(home().path());
    }

private:
    std::unique_ptr<StoreFixture> m_store;

    static QString substatus(const Simulator& service, const QString& id) {
        return service.referral(id).value("substatus"_L1).toString();
    }

    static void begin(Simulator& service, Computer& one, Computer& two, const StoreLocation& location) {
        QVERIFY(service.start());
        service.switches().oddities.deviceInterval = 1;
        for (const auto* id : {"a", "b", "c", "d"})
            service.add(samples::serviceDocument(QString::fromLatin1(id)));
        QVERIFY(one.open(location));
        QVERIFY(one.addAccount());
        QVERIFY(one.signInByCode());
        QVERIFY(one.sync());
        QVERIFY(two.open(location));
        QVERIFY(two.isKnown());
        QVERIFY(two.signInByBrowser());
        QVERIFY(two.search(u"Dolomiti"_s));
    }

    static void work(Simulator& service, Computer& one) {
        auto terms = samples::terms();
        terms.contacts = {samples::person(u"Ada"_s)};
        QVERIFY(one.act(u"a"_s, Accept{terms}));
        QVERIFY(one.act(u"b"_s, Decline{Reason::Others, u"No room for Giulia Rossi"_s}));
        QTRY_COMPARE(substatus(service, u"a"_s), u"Accepted"_s);
        QTRY_COMPARE(substatus(service, u"b"_s), u"Declined"_s);

        service.switches().fail({.kind = Fault::Unprocessable, .on = Fault::Patch, .words = indiscreet});
        QVERIFY(one.act(u"c"_s, Decline{Reason::Others, u"No room for Dolomiti"_s}));
        QTRY_COMPARE(one.status().refused, 1);
        one.window().actions().queue.trigger();
        QCOMPARE(one.settle(), u"settled"_s);

        auto edit = samples::editOf(
            (*awaited(one.workspace().referrals().detail(ReferralId(u"a"_s)))).referral->engagement);
        edit.notes = u"Ours, says Giulia Rossi"_s;
        service.set(u"a"_s, u"/details/notes"_s, u"Theirs, says Giulia Rossi"_s);
        QVERIFY(one.act(u"a"_s, EditEngagement{edit}));
        QTRY_COMPARE(one.status().refused, 1);
        QCOMPARE(one.settle(), u"settled"_s);
    }

    static void failOften(Simulator& service, Computer& one) {
        int number = 0;
        for (const auto on : {Fault::List, Fault::Get, Fault::Patch, Fault::Token})
            for (const auto kind : {Fault::ServerError, Fault::BadGateway, Fault::ProxyPage,
                     Fault::SignInPage, Fault::RedirectsElsewhere, Fault::MalformedJson, Fault::CutJson,
                     Fault::BrokenGzip, Fault::ClosesWithinAnswer}) {
                service.switches().fail({.kind = kind, .on = on, .words = indiscreet});
                if (on == Fault::Token)
                    service.expireAccessTokens();
                const auto name = u"Ada%1"_s.arg(++number);
                QVERIFY(one.act(u"a"_s, AddContact{samples::person(name)}));
                service.switches().clearFaults();
                QCOMPARE(one.settle(), u"settled"_s);
            }
        service.addAsIs(
            samples::with(samples::serviceDocument(u"broken"_s), u"createdDateTime"_s, u"yesterday"_s));
        QVERIFY(one.sync(true));
    }

private slots:
    void initTestCase() { m_store = std::make_unique<StoreFixture>(); }
    void cleanupTestCase() {
        m_store.reset();
        QVERIFY(QDir::setCurrent(QDir::rootPath()));
    }

    void nothingIsTold_data() { StoreFixture::addRows(); }
    void nothingIsTold() {
        QFETCH(const bool, isPostgresql);
        QString log;
        QStringList secrets;
        {
            const CaughtLog caught;
            // What Qt tells those who look for its own faults is what stands on the screen.
            QLoggingCategory::setFilterRules(u"*=true\nqt.*.debug=false"_s);
            Simulator service;
            Computer one(isPostgresql ? u"third"_s : u"first"_s, service);
            Computer two(isPostgresql ? u"fourth"_s : u"second"_s, service);
            begin(service, one, two, m_store->freshLocation(isPostgresql));
            if (!QTest::currentTestFailed())
                work(service, one);
            if (!QTest::currentTestFailed())
                failOften(service, one);
            if (!QTest::currentTestFailed()) {
                QVERIFY(one.check());
                QVERIFY(one.signOut());
            }
            secrets = service.secretsSeen();
            QCOMPARE(service.strangerRequests().size(), 0);
            log = caught.text();
        }
        if (QTest::currentTestFailed())
            return;
        QVERIFY(secrets.size() > 10);
        QVERIFY2(log.count("favilla.api") > 30, qPrintable(log.left(2000)));
        const auto told = leakingLines(log, personalWords() + secrets);
        QVERIFY2(told.isEmpty(), qPrintable(told.mid(0, 20).join(u'\n')));
        // A workspace holds what people write: that is what it is for.
        const auto unwantedIn = [&secrets](const QString& path) {
            const bool isWorkspace = path.contains(".sqlite"_L1) || path.contains("/data/base/"_L1)
                || path.contains("/data/pg_"_L1);
            return isWorkspace ? secrets : secrets + personalWords();
        };
        QVERIFY(QFile::exists(home().filePath(u"%1/favilla.ini"_s.arg(isPostgresql ? u"third" : u"first"))));
        const auto written = leaksUnder(home().path(), unwantedIn);
        QVERIFY2(written.isEmpty(), qPrintable(written.join(u'\n')));
    }
};

QTEST_MAIN(tst_DesktopPrivacy)
#include "tst_desktopprivacy.moc"
