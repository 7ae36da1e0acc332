// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectionfixture.h"
#include "store/accountrepository.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <csignal>

using namespace favilla;
using namespace Qt::Literals::StringLiterals;

/// `account`, `sign-in` and `check` against the simulated service, with a keychain and without.
class TestTerminalSignIn : public QObject {
    Q_OBJECT

private slots:
    void init() { m_desk = std::make_unique<ConnectionFixture>(m_stores); }
    void cleanup();
    void keepsAccounts_data() { StoreFixture::addRows(); }
    void keepsAccounts();
    void refusesAccountsThatCannotBe();
    void refusesANameTwice();
    void findsAccountsByNameAndId();
    void asksBeforeChangesAreLost();
    void needsAnAccount();
    void signsInWithACode();
    void signsInInTheBrowser();
    void saysWhyASignInFails();
    void worksWithoutAKeychain();
    void waitsForNoLockedKeychain();
    void endsASignIn();
    void passesTheCheck();
    void checksWithoutASignIn();
    void failsTheCheckAtTls();
    void changesNothingByChecking();
    void speaksItalian();
    void worksAsAProgram();

private:
    QJsonArray accounts() { return m_desk->json({u"account"_s, u"list"_s}).array(); }
    void addAlike(const QString& name);
    static QJsonArray stepsOf(const ConnectionFixture::Outcome& outcome) {
        return outcome.object().value(u"accounts"_s).toArray().first().toObject().value(u"steps"_s).toArray();
    }
    static QStringList outcomesOf(const QJsonArray& steps) {
        QStringList outcomes;
        for (const auto& step : steps)
            outcomes << step.toObject().value(u"outcome"_s).toString();
        return outcomes;
    }

    StoreFixture m_stores;
    std::unique_ptr<ConnectionFixture> m_desk;
};

/// Whatever was tested: nothing that opens a door was printed.
void TestTerminalSignIn::cleanup() {
    for (const auto& secret : m_desk->secretsSeen())
        QVERIFY(!m_desk->printed.contains(secret));
    m_desk.reset();
}

void TestTerminalSignIn::keepsAccounts() {
    QFETCH(bool, isPostgresql);
    m_desk->begin(isPostgresql);
    QCOMPARE(accounts().size(), 1);
    const auto account = accounts().first().toObject();
    QCOMPARE(account.value(u"name"_s).toString(), u"Contoso"_s);
    QCOMPARE(account.value(u"baseUrl"_s).toString(), m_desk->service.baseUrl().toString());
    QCOMPARE(account.value(u"clientId"_s).toString(), m_desk->service.signIn().clientId());
    QCOMPARE(account.value(u"scopes"_s).toArray().size(), documentedAccount().scopes.size());
    QCOMPARE(account.value(u"userName"_s).toString(), QString());

    const auto edited = m_desk->json({u"account"_s, u"edit"_s, u"contoso"_s, u"--name"_s, u"Fabrikam"_s,
        u"--scope"_s, u"one two"_s, u"--scope"_s, u"three"_s});
    QVERIFY_DONE(edited);
    QCOMPARE(edited.object().value(u"id"_s), account.value(u"id"_s));
    QCOMPARE(edited.object().value(u"name"_s).toString(), u"Fabrikam"_s);
    QCOMPARE(edited.object().value(u"scopes"_s).toArray(), (QJsonArray{u"one"_s, u"two"_s, u"three"_s}));
    QCOMPARE(edited.object().value(u"tenant"_s), account.value(u"tenant"_s));
    const auto table = m_desk->text({u"account"_s, u"list"_s}).output;
    for (const auto* part : {"Fabrikam", "not signed in here", "127.0.0.1", "1 account"})
        QVERIFY2(table.contains(part), table.constData());

    const auto removed = m_desk->json({u"account"_s, u"remove"_s, u"Fabrikam"_s});
    QVERIFY_DONE(removed);
    QCOMPARE(removed.object().value(u"removed"_s), account.value(u"id"_s));
    QCOMPARE(removed.object().value(u"unsentChanges"_s).toInt(), 0);
    QVERIFY(accounts().isEmpty());
}

void TestTerminalSignIn::refusesAccountsThatCannotBe() {
    m_desk->begin();
    auto arguments = m_desk->accountArguments(u"Unsafe"_s);
    arguments[arguments.indexOf(u"--base-url"_s) + 1] = u"http://api.example/referrals"_s;
    arguments[arguments.indexOf(u"--tenant"_s) + 1] = u"a/b"_s;
    arguments[arguments.indexOf(u"--client-id"_s) + 1] = u"12345"_s;
    const auto refused = m_desk->json(arguments);
    QCOMPARE(refused.status, 1);
    QVERIFY(refused.output.isEmpty());
    QCOMPARE(refused.error().value(u"kind"_s).toString(), u"invalidValue"_s);
    QCOMPARE(refused.error().value(u"field"_s).toString(), u"clientId"_s);
    const auto message = refused.error().value(u"message"_s).toString();
    QVERIFY2(message.contains(u"“12345”"_s) && message.contains(u"Tenant: “a/b”"_s)
            && message.contains(u"https://"_s),
        qPrintable(message));
    const auto edited = m_desk->json({u"account"_s, u"edit"_s, u"Contoso"_s, u"--authority"_s, u""_s});
    QCOMPARE(edited.status, 1);
    QCOMPARE(edited.error().value(u"field"_s).toString(), u"authority"_s);
    QCOMPARE(accounts().size(), 1);
}

void TestTerminalSignIn::refusesANameTwice() {
    m_desk->begin();
    for (const auto& name : {u"Contoso"_s, u" CONTOSO "_s}) {
        const auto refused = m_desk->json(m_desk->accountArguments(name));
        QCOMPARE(refused.status, 1);
        QCOMPARE(refused.error().value(u"kind"_s).toString(), u"nameTaken"_s);
        const auto message = refused.error().value(u"message"_s).toString();
        QVERIFY2(message.contains(name.trimmed()), qPrintable(message));
    }
    QVERIFY_DONE(m_desk->json(m_desk->accountArguments(u"Fabrikam"_s)));
    const auto renamed = m_desk->json({u"account"_s, u"edit"_s, u"Fabrikam"_s, u"--name"_s, u"contoso"_s});
    QCOMPARE(renamed.error().value(u"kind"_s).toString(), u"nameTaken"_s);
    QVERIFY_DONE(m_desk->json({u"account"_s, u"edit"_s, u"Contoso"_s, u"--name"_s, u"contoso"_s}));
    QCOMPARE(accounts().size(), 2);
}

/// As a workspace of an older version, or restored, may have it.
void TestTerminalSignIn::addAlike(const QString& name) {
    const auto database = m_stores.open(StoreLocation::sqliteFile(m_desk->workspace), m_desk->clock);
    auto account = documentedAccount();
    account.id = AccountId::create();
    account.name = name;
    account.clientId = m_desk->service.signIn().clientId();
    valueOf(database->write(
        [account](Transaction& transaction) { return AccountRepository::save(transaction, account); }));
}

void TestTerminalSignIn::findsAccountsByNameAndId() {
    m_desk->begin();
    addAlike(u"contoso"_s);
    const auto edit = [this](const QString& account) {
        return m_desk->json({u"account"_s, u"edit"_s, account, u"--tenant"_s, u"x.example"_s});
    };
    QCOMPARE(edit(u"Contoso"_s).object().value(u"name"_s).toString(), u"Contoso"_s);
    QCOMPARE(edit(u"contoso"_s).object().value(u"name"_s).toString(), u"contoso"_s);
    QCOMPARE(edit(u"CONTOSO"_s).error().value(u"kind"_s).toString(), u"ambiguous"_s);
    const auto id = accounts().first().toObject().value(u"id"_s).toString();
    QCOMPARE(edit(id).object().value(u"id"_s).toString(), id);
    QCOMPARE(edit(id.left(8)).object().value(u"id"_s).toString(), id);
    const auto unknown = edit(u"Nobody"_s);
    QCOMPARE(unknown.status, 1);
    QCOMPARE(unknown.error().value(u"kind"_s).toString(), u"notFound"_s);
    const auto message = unknown.error().value(u"message"_s).toString();
    QVERIFY2(message.contains(u"“Nobody”"_s) && message.contains(u"account list"_s), qPrintable(message));
}

void TestTerminalSignIn::asksBeforeChangesAreLost() {
    const auto id = m_desk->service.add();
    m_desk->begin();
    QCOMPARE(m_desk->signInByCode().status, 0);
    QCOMPARE(m_desk->json({u"sync"_s}).status, 0);
    m_desk->accept(id);
    const auto asked = m_desk->json({u"account"_s, u"remove"_s, u"Contoso"_s});
    QCOMPARE(asked.status, 1);
    const auto message = asked.error().value(u"message"_s).toString();
    QVERIFY2(
        message.contains(u"1 change of “Contoso”"_s) && message.contains(u"--yes"_s), qPrintable(message));
    QCOMPARE(accounts().size(), 1);
    const auto removed = m_desk->json({u"account"_s, u"remove"_s, u"Contoso"_s, u"--yes"_s});
    QVERIFY_DONE(removed);
    QCOMPARE(removed.object().value(u"unsentChanges"_s).toInt(), 1);
    QCOMPARE(removed.object().value(u"isSignInForgotten"_s), QJsonValue(true));
    QVERIFY(m_desk->queue().isEmpty());
    QCOMPARE(m_desk->json({u"list"_s}).array().size(), 1);
    const auto secret = resultOf(m_desk->secrets->read(
        AccountSecret::nameOf(AccountId(removed.object().value(u"removed"_s).toString()))));
    QCOMPARE(secret.error().kind, ErrorKind::NotFound);
}

void TestTerminalSignIn::needsAnAccount() {
    m_desk->begin();
    QVERIFY_DONE(m_desk->json({u"account"_s, u"remove"_s, u"Contoso"_s}));
    for (const auto& command : {u"sign-in"_s, u"sync"_s, u"check"_s}) {
        const auto refused = m_desk->json({command});
        QCOMPARE(refused.status, 1);
        QCOMPARE(refused.error().value(u"kind"_s).toString(), u"notFound"_s);
        QCOMPARE(refused.error().value(u"field"_s).toString(), u"accountName"_s);
        QVERIFY(refused.error().value(u"message"_s).toString().contains(u"favilla-cli account"_s));
    }
}

void TestTerminalSignIn::signsInWithACode() {
    m_desk->begin();
    const auto signedIn = m_desk->signInByCode();
    QVERIFY2(signedIn.status == 0, signedIn.errors.constData());
    const auto told = QJsonDocument::fromJson(signedIn.errors).object().value(u"signIn"_s).toObject();
    QCOMPARE(QUrl(told.value(u"address"_s).toString()).host(), u"127.0.0.1"_s);
    QCOMPARE(fromIso(told.value(u"expiresAt"_s).toString()), m_desk->clock.now().utc.addSecs(900));
    QCOMPARE(signedIn.object().value(u"accountName"_s).toString(), u"Contoso"_s);
    QCOMPARE(signedIn.object().value(u"isKept"_s), QJsonValue(true));
    QVERIFY(!signedIn.object().value(u"userName"_s).toString().isEmpty());
    QCOMPARE(accounts().first().toObject().value(u"userName"_s), signedIn.object().value(u"userName"_s));
    QVERIFY_DONE(m_desk->json({u"sync"_s}));
    const auto text = m_desk->approving({u"sign-in"_s, u"--device"_s});
    QVERIFY2(text.errors.contains("and enter the code ") && text.errors.contains("good for another 15:00"),
        text.errors.constData());
    QVERIFY2(text.output.contains("You are signed in as") && text.output.contains("The keychain keeps"),
        text.output.constData());
}

void TestTerminalSignIn::signsInInTheBrowser() {
    m_desk->begin();
    m_desk->service.signIn().signInAtOnce();
    const auto signedIn = m_desk->text({u"sign-in"_s});
    QVERIFY2(signedIn.status == 0, signedIn.errors.constData());
    QCOMPARE(m_desk->opened.size(), 1);
    QVERIFY(signedIn.errors.contains(m_desk->opened.first().toEncoded()));
    QVERIFY(signedIn.output.contains("You are signed in as"));
    QVERIFY_DONE(m_desk->json({u"sync"_s}));
}

void TestTerminalSignIn::saysWhyASignInFails() {
    m_desk->begin();
    const auto decline = [this](const QByteArray&) {
        for (const auto& code : m_desk->service.signIn().waitingUserCodes())
            m_desk->service.signIn().declineDevice(code);
    };
    const auto synced = m_desk->watched({u"sync"_s, u"--device"_s}, decline);
    QCOMPARE(synced.status, 1);
    QVERIFY2(synced.output.contains("Sign-in needed, nothing read yet"), synced.output.constData());
    QVERIFY2(synced.errors.contains("The sign-in was cancelled"), synced.errors.constData());
    const auto refused = m_desk->watched({u"sign-in"_s, u"--device"_s}, decline);
    QCOMPARE(refused.status, 1);
    QVERIFY(refused.output.isEmpty());
    QVERIFY2(refused.errors.contains("The sign-in was cancelled"), refused.errors.constData());
}

void TestTerminalSignIn::worksWithoutAKeychain() {
    m_desk->secrets = std::make_unique<NoKeychain>();
    m_desk->service.add();
    m_desk->begin();
    const auto needed = m_desk->json({u"sync"_s});
    QCOMPARE(needed.status, 1);
    QCOMPARE(needed.error().value(u"kind"_s).toString(), u"signInNeeded"_s);
    QVERIFY(needed.error().value(u"message"_s).toString().contains(u"favilla-cli sync --device"_s));
    const auto signedIn = m_desk->approving({u"sign-in"_s, u"--device"_s});
    QCOMPARE(signedIn.status, 0);
    QVERIFY2(signedIn.output.contains("“favilla-cli sync --device” signs in each time"),
        signedIn.output.constData());
    const auto synced = m_desk->approving({u"sync"_s, u"--device"_s});
    QVERIFY2(synced.status == 0, synced.errors.constData());
    QVERIFY2(synced.output.contains("1 new referral"), synced.output.constData());
    QVERIFY_DONE(m_desk->json({u"account"_s, u"remove"_s, u"Contoso"_s}));
}

void TestTerminalSignIn::waitsForNoLockedKeychain() {
    m_desk->begin();
    m_desk->secrets = std::make_unique<NoKeychain>(ErrorKind::KeychainLocked);
    for (const auto& command : {u"sync"_s, u"sign-in"_s, u"check"_s}) {
        const auto refused = m_desk->json({command});
        QCOMPARE(refused.status, 1);
        QCOMPARE(refused.error().value(u"kind"_s).toString(), u"keychainLocked"_s);
    }
    const auto removed = m_desk->text({u"account"_s, u"remove"_s, u"Contoso"_s});
    QVERIFY_DONE(removed);
    QVERIFY2(removed.output.contains("partner-center/"), removed.output.constData());
}

void TestTerminalSignIn::endsASignIn() {
    m_desk->begin();
    bool isAsked = false;
    const auto ended =
        m_desk->watched({u"sign-in"_s, u"--device"_s, u"--json"_s}, [&](const QByteArray& errors) {
            if (errors.contains("userCode") && !std::exchange(isAsked, true))
                std::raise(SIGINT);
        });
    QVERIFY(isAsked);
    QCOMPARE(ended.status, 1);
    QVERIFY2(ended.errors.contains("\"cancelled\""), ended.errors.constData());
    QVERIFY(ended.output.isEmpty());
}

void TestTerminalSignIn::passesTheCheck() {
    m_desk->service.add();
    m_desk->begin();
    QCOMPARE(m_desk->signInByCode().status, 0);
    const auto checked = m_desk->json({u"check"_s});
    QVERIFY_DONE(checked);
    QCOMPARE(outcomesOf(stepsOf(checked)), QStringList(6, u"passed"_s));
    QCOMPARE(stepsOf(checked).first().toObject().value(u"step"_s).toString(), u"nameResolution"_s);
    QVERIFY(stepsOf(checked).first().toObject().contains(u"milliseconds"_s));
    const auto text = m_desk->text({u"check"_s, u"--account"_s, u"Contoso"_s});
    QVERIFY_DONE(text);
    QCOMPARE(text.output.count("Passed"), 6);
    QVERIFY(text.output.contains("Referrals can be read"));
}

void TestTerminalSignIn::checksWithoutASignIn() {
    m_desk->begin();
    const auto checked = m_desk->json({u"check"_s});
    QCOMPARE(checked.status, 1);
    QCOMPARE(checked.error().value(u"kind"_s).toString(), u"signInNeeded"_s);
    QCOMPARE(outcomesOf(stepsOf(checked)),
        (QStringList{u"passed"_s, u"passed"_s, u"passed"_s, u"failed"_s, u"notReached"_s, u"notReached"_s}));
    const auto step = stepsOf(checked).at(3).toObject();
    QCOMPARE(step.value(u"error"_s).toObject().value(u"kind"_s).toString(), u"signInNeeded"_s);
}

/// A service that speaks plain HTTP where TLS is expected.
void TestTerminalSignIn::failsTheCheckAtTls() {
    QTcpServer plain;
    QVERIFY(plain.listen(QHostAddress::LocalHost));
    connect(&plain, &QTcpServer::newConnection, &plain, [&plain] {
        auto* socket = plain.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket] {
            socket->write("HTTP/1.1 400 Bad Request\r\n\r\n");
            socket->disconnectFromHost();
        });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    });
    m_desk->begin();
    auto address = m_desk->service.baseUrl();
    address.setScheme(u"https"_s);
    address.setPort(plain.serverPort());
    QVERIFY_DONE(m_desk->json({u"account"_s, u"edit"_s, u"Contoso"_s, u"--base-url"_s, address.toString()}));
    const auto checked = m_desk->json({u"check"_s});
    QCOMPARE(checked.status, 1);
    QCOMPARE(stepsOf(checked).at(2).toObject().value(u"step"_s).toString(), u"tls"_s);
    QCOMPARE(stepsOf(checked).at(2).toObject().value(u"outcome"_s).toString(), u"failed"_s);
    QCOMPARE(checked.error().value(u"kind"_s).toString(), u"tlsFailed"_s);
    const auto text = m_desk->text({u"check"_s});
    QCOMPARE(text.status, 1);
    QVERIFY2(text.output.contains("Not reached"), text.output.constData());
    QVERIFY(!text.errors.isEmpty());
}

void TestTerminalSignIn::changesNothingByChecking() {
    const auto id = m_desk->service.add();
    m_desk->begin();
    QCOMPARE(m_desk->signInByCode().status, 0);
    QVERIFY_DONE(m_desk->json({u"sync"_s}));
    m_desk->accept(id);
    m_desk->service.add();
    QVERIFY_DONE(m_desk->json({u"check"_s}));
    QCOMPARE(m_desk->json({u"list"_s}).array().size(), 1);
    QCOMPARE(m_desk->service.requests(Fault::Patch).size(), 0);
}

void TestTerminalSignIn::speaksItalian() {
    m_desk->begin();
    const auto checked = m_desk->text({u"check"_s}, u"it"_s);
    QVERIFY2(checked.output.contains("Riuscito"), checked.output.constData());
    const auto list = m_desk->text({u"account"_s, u"list"_s}, u"it"_s).output;
    QVERIFY2(list.contains("accesso non eseguito qui"), list.constData());
}

/// The real program, on a machine without a keychain; the code is read from its standard error.
void TestTerminalSignIn::worksAsAProgram() {
    const auto id = m_desk->service.add();
    m_desk->begin();
    const TerminalFixture terminal(m_stores);
    QProcess program;
    auto environment = terminal.environment();
    for (const auto& proxy : {u"http_proxy"_s, u"https_proxy"_s, u"all_proxy"_s})
        environment.remove(proxy);
    program.setProcessEnvironment(environment);
    QByteArray errors;
    connect(&program, &QProcess::readyReadStandardError, this, [&] {
        errors += program.readAllStandardError();
        for (const auto& code : m_desk->service.signIn().waitingUserCodes())
            if (errors.contains(code.toUtf8()))
                m_desk->service.signIn().approveDevice(code);
    });
    program.start(QStringLiteral(FAVILLA_CLI),
        {u"sync"_s, u"--device"_s, u"--json"_s, u"--workspace"_s, m_desk->workspace});
    QTRY_COMPARE_WITH_TIMEOUT(program.state(), QProcess::NotRunning, 60'000);
    QVERIFY2(program.exitCode() == 0, errors.constData());
    const auto output = program.readAllStandardOutput();
    m_desk->printed += output + errors;
    for (const auto& line : errors.trimmed().split('\n'))
        QVERIFY2(QJsonDocument::fromJson(line).isObject(), errors.constData());
    const auto account =
        QJsonDocument::fromJson(output).object().value(u"accounts"_s).toArray().first().toObject();
    QCOMPARE(account.value(u"arrived"_s).toInt(), 1);
    QCOMPARE(idsOf(m_desk->json({u"list"_s}).array()), QStringList{id});
}

QTEST_GUILESS_MAIN(TestTerminalSignIn)
#include "tst_terminalsignin.moc"
