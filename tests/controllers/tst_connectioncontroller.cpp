// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/simulator.h"
#include "store/accountrepository.h"
#include "workspacefixture.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>

#include <list>

using namespace favilla;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Without a keychain: nothing can be kept.
class NoKeychain final : public SecretStore {
public:
    QFuture<Result<QString>> read(const QString&) override { return ready<Result<QString>>(); }
    QFuture<Result<void>> write(const QString&, const QString&) override { return ready<Result<void>>(); }
    QFuture<Result<void>> remove(const QString&) override { return ready<Result<void>>(); }

private:
    template <class R>
    QFuture<R> ready() {
        return QtFuture::makeReadyFuture(R(Error{ErrorKind::KeychainUnavailable}));
    }
};

/// Writes when it is told to: between asking and having a program might end.
class SlowKeychain final : public SecretStore {
public:
    QFuture<Result<QString>> read(const QString& name) override { return m_kept.read(name); }
    QFuture<Result<void>> write(const QString& name, const QString& secret) override {
        auto& writing = m_waiting.emplace_back(name, secret);
        writing.promise.start();
        return writing.promise.future();
    }
    QFuture<Result<void>> remove(const QString& name) override { return m_kept.remove(name); }

    qsizetype waiting() const { return qsizetype(m_waiting.size()); }
    void goOn() {
        for (auto& writing : m_waiting) {
            writing.promise.addResult(resultOf(m_kept.write(writing.name, writing.secret)));
            writing.promise.finish();
        }
        m_waiting.clear();
    }

private:
    struct Writing {
        Writing(QString name, QString secret) : name(std::move(name)), secret(std::move(secret)) { }
        QString name;
        QString secret;
        QPromise<Result<void>> promise = {};
    };
    MemorySecretStore m_kept;
    std::list<Writing> m_waiting;
};

} // namespace

class tst_ConnectionController : public QObject {
    Q_OBJECT

private:
    SystemClock m_clock;
    StoreFixture m_store;
    MemorySecretStore m_secrets;
    NoKeychain m_noKeychain;
    std::unique_ptr<Simulator> m_service;
    std::unique_ptr<Workspace> m_workspace;
    QNetworkAccessManager m_browser;

    ConnectionController& connections() { return m_workspace->connections(); }

    LinkOptions options() const {
        LinkOptions options;
        options.network.proxyUse = NetworkOptions::ProxyUse::None;
        return options;
    }
    Account account() const {
        auto account = documentedAccount();
        account.name = u"Simulated"_s;
        account.baseUrl = m_service->baseUrl();
        account.authority = m_service->authority();
        account.tenant = m_service->signIn().tenant();
        account.clientId = m_service->signIn().clientId();
        return account;
    }
    AccountId add() { return granted(connections().save(account())).id; }
    SyncStatus status() { return connections().statuses().value(0); }

    void visit(const QUrl& address) {
        QNetworkRequest request(address);
        request.setAttribute(
            QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::NoLessSafeRedirectPolicy);
        auto* reply = m_browser.get(request);
        connect(reply, &QNetworkReply::finished, reply, &QObject::deleteLater);
    }
    /// What the person does in the system's browser.
    void signIn(const AccountId& id) {
        m_service->signIn().signInAtOnce();
        const auto opened = connect(&connections(), &ConnectionController::addressReady, this,
            [this](const AccountId&, const QUrl& address) { visit(address); });
        QSignalSpy done(&connections(), &ConnectionController::signedIn);
        connections().signInByBrowser(id, {u"Favilla"_s, u"Signed in"_s, u"Not signed in"_s});
        QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, 10'000);
        disconnect(opened);
    }
    void connectIt(SecretStore& secrets) { connections().start(secrets, options()); }

private slots:
    void init() {
        m_service = std::make_unique<Simulator>();
        QVERIFY(m_service->start());
        m_workspace =
            openWorkspace(m_store.freshLocation(QTest::currentDataTag() == "postgresql"_L1), m_clock);
    }
    void cleanup() {
        m_workspace.reset();
        m_service.reset();
    }

    void signsInReadsAndAnswers_data() { StoreFixture::addRows(); }
    void signsInReadsAndAnswers() {
        const auto referral = m_service->add();
        connectIt(m_secrets);
        const auto id = add();
        QTRY_COMPARE(status().state, SyncState::SignInNeeded);
        signIn(id);
        QTRY_COMPARE_WITH_TIMEOUT(status().state, SyncState::Idle, 10'000);
        QVERIFY(status().lastSuccess.isValid());
        QVERIFY(!connections().userName(id).isEmpty());
        QCOMPARE(allReferrals(m_workspace->database()).size(), 1);

        m_workspace->referrals().setHold(std::chrono::seconds(0));
        auto terms = someTerms();
        terms.purchaseBy = m_clock.now().today().addDays(30);
        granted(m_workspace->referrals().apply(ReferralId(referral), Accept{terms}));
        QTRY_COMPARE_WITH_TIMEOUT(
            m_service->referral(referral).value("substatus"_L1).toString(), u"Accepted"_s, 10'000);
        QTRY_VERIFY(granted(connections().queue()).isEmpty());
    }

    void theNextStartNeedsNoSignIn() {
        connectIt(m_secrets);
        signIn(add());
        QTRY_COMPARE_WITH_TIMEOUT(status().state, SyncState::Idle, 10'000);
        const auto location = m_workspace->location();
        m_workspace.reset();
        m_service->expireAccessTokens();
        m_service->add();
        m_workspace = openWorkspace(location, m_clock);
        connectIt(m_secrets);
        QTRY_COMPARE(connections().accounts().size(), 1);
        connections().syncNow();
        QTRY_COMPARE_WITH_TIMEOUT(allReferrals(m_workspace->database()).size(), 1, 10'000);
    }

    void withoutAKeychainItLastsUntilTheEnd() {
        connectIt(m_noKeychain);
        const auto id = add();
        QSignalSpy done(&connections(), &ConnectionController::signedIn);
        signIn(id);
        QCOMPARE(done.first().at(2).toBool(), false);
        QVERIFY(!connections().hasKeychain());
        QTRY_COMPARE_WITH_TIMEOUT(status().state, SyncState::Idle, 10'000);
    }

    /// What the preferences change about the way there signs nobody out.
    void otherOptionsKeepTheSignIn() {
        connectIt(m_noKeychain);
        const auto id = add();
        signIn(id);
        QTRY_COMPARE_WITH_TIMEOUT(status().state, SyncState::Idle, 10'000);
        auto changed = options();
        changed.pace.poll = std::chrono::minutes(7);
        connections().setOptions(changed);
        m_service->add();
        connections().syncNow();
        QTRY_COMPARE_WITH_TIMEOUT(allReferrals(m_workspace->database()).size(), 1, 10'000);
        QCOMPARE(status().state == SyncState::SignInNeeded, false);
    }

    void aCodeServesAsWell() {
        connectIt(m_secrets);
        const auto id = add();
        QSignalSpy done(&connections(), &ConnectionController::signedIn);
        connect(&connections(), &ConnectionController::codeReady, this,
            [this](const AccountId&, const DeviceCode& code) {
                m_service->signIn().approveDevice(code.userCode);
            });
        m_service->switches().oddities.deviceInterval = 1;
        connections().signInByCode(id, u"it-IT"_s);
        QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, 15'000);
    }

    void asTwoDesksOnlyOneSends_data() { StoreFixture::addRows(); }
    void asTwoDesksOnlyOneSends() {
        connectIt(m_secrets);
        signIn(add());
        QTRY_COMPARE_WITH_TIMEOUT(status().state, SyncState::Idle, 10'000);
        Workspace other(m_workspace->location(), m_clock, u"Marco Blu"_s);
        granted(other.open());
        other.connections().start(m_secrets, options());
        QTRY_VERIFY(!other.connections().statuses().isEmpty());
        QTRY_COMPARE(other.connections().statuses().first().state, SyncState::Elsewhere);
    }

    void aRemovedAccountLeavesItsReferrals_data() { StoreFixture::addRows(); }
    void aRemovedAccountLeavesItsReferrals() {
        m_service->add();
        connectIt(m_secrets);
        const auto id = add();
        signIn(id);
        QTRY_COMPARE_WITH_TIMEOUT(allReferrals(m_workspace->database()).size(), 1, 10'000);
        QVERIFY(granted(m_workspace->connections().queue()).isEmpty());
        granted(connections().remove(id));
        QTRY_VERIFY(connections().accounts().isEmpty());
        const auto left = allReferrals(m_workspace->database());
        QCOMPARE(left.size(), 1);
        QVERIFY(left.first()->account.isEmpty());
        QCOMPARE(resultOf(m_secrets.read(AccountSecret::nameOf(id))).hasValue(), false);
    }

    void onDemandNothingIsAskedUnasked_data() { StoreFixture::addRows(); }
    void onDemandNothingIsAskedUnasked() {
        m_service->add();
        connectIt(m_secrets);
        const auto id = add();
        signIn(id);
        QTRY_COMPARE_WITH_TIMEOUT(status().state, SyncState::Idle, 10'000);
        const auto location = m_workspace->location();
        m_workspace.reset();
        m_service->add();
        m_service->forgetRequests();
        m_workspace = openWorkspace(location, m_clock);
        auto demand = options();
        demand.isOnDemand = true;
        QSignalSpy opened(&connections(), &ConnectionController::opened);
        QSignalSpy rested(&connections(), &ConnectionController::rested);
        connections().start(m_secrets, demand);
        QTRY_COMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().value<AccountId>(), id);
        QSignalSpy steps(&connections(), &ConnectionController::checkFinished);
        connections().check(id);
        QTRY_COMPARE_WITH_TIMEOUT(steps.size(), 1, 10'000);
        QCOMPARE(allReferrals(m_workspace->database()).size(), 1);
        QVERIFY(rested.isEmpty());
        connections().syncNow(id, false);
        QTRY_VERIFY_WITH_TIMEOUT(!rested.isEmpty(), 10'000);
        QCOMPARE(rested.first().first().value<SyncStatus>().state, SyncState::Idle);
        QCOMPARE(allReferrals(m_workspace->database()).size(), 2);
    }

    void restsOnceTheKeychainHasTheNewToken() {
        SlowKeychain keychain;
        auto demand = options();
        demand.isOnDemand = true;
        connections().start(keychain, demand);
        QSignalSpy opened(&connections(), &ConnectionController::opened);
        const auto id = granted(connections().save(account())).id;
        QTRY_COMPARE(opened.size(), 1);
        m_service->signIn().signInAtOnce();
        connect(&connections(), &ConnectionController::addressReady, this,
            [this](const AccountId&, const QUrl& address) { visit(address); });
        QSignalSpy done(&connections(), &ConnectionController::signedIn);
        connections().signInByBrowser(id, {u"Favilla"_s, u"Signed in"_s, u"Not signed in"_s});
        QTRY_COMPARE_WITH_TIMEOUT(keychain.waiting(), 2, 10'000);
        QSignalSpy rested(&connections(), &ConnectionController::rested);
        connections().syncNow(id, false);
        QTRY_COMPARE_WITH_TIMEOUT(status().state, SyncState::Idle, 10'000);
        QTRY_VERIFY(status().lastSuccess.isValid());
        QVERIFY(done.isEmpty() && rested.isEmpty());
        keychain.goOn();
        QTRY_COMPARE(done.size(), 1);
        QTRY_VERIFY(!rested.isEmpty());
    }

    void aCheckTellsEachStep() {
        connectIt(m_secrets);
        const auto id = add();
        signIn(id);
        QSignalSpy steps(&connections(), &ConnectionController::checked);
        QSignalSpy done(&connections(), &ConnectionController::checkFinished);
        connections().check(id);
        QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, 10'000);
        QCOMPARE(steps.size(), allCheckSteps().size());
    }
};

QTEST_GUILESS_MAIN(tst_ConnectionController)
#include "tst_connectioncontroller.moc"
