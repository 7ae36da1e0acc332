// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectionfixture.h"
#include "store/accountlock.h"

#include <QTest>

#include <csignal>

using namespace favilla;
using namespace Qt::Literals::StringLiterals;

/// `sync` and `queue` against the simulated service: what arrives, what is sent, what is refused.
class TestTerminalSync : public QObject {
    Q_OBJECT

private slots:
    void init() { m_desk = std::make_unique<ConnectionFixture>(m_stores); }
    void cleanup();
    void bringsAndSends_data() { StoreFixture::addRows(); }
    void bringsAndSends();
    void keepsWhatIsHeld();
    void readsEverythingAnew();
    void saysThatTheNetworkIsGone();
    void waitsOutAShortPause();
    void showsAndSendsAgainWhatWasRefused();
    void discardsWhatWasRefused();
    void decidesAConflict_data();
    void decidesAConflict();
    void decidesOnlyWhatThereIsToDecide();
    void leavesItToAnotherDesk();
    void endsEarly();
    void synchronisesSeveralAccounts();
    void speaksItalian();

private:
    /// With one referral, here and over there.
    QString beginWithOne(bool isPostgresql = false);
    static QJsonObject accountOf(const ConnectionFixture::Outcome& outcome) {
        return outcome.object().value(u"accounts"_s).toArray().first().toObject();
    }
    QJsonObject synced() { return accountOf(m_desk->json({u"sync"_s})); }
    QString there(const QString& id, const QString& key) {
        return m_desk->service.referral(id).value(key).toString();
    }

    StoreFixture m_stores;
    std::unique_ptr<ConnectionFixture> m_desk;
};

/// Whatever was tested: nothing that opens a door was printed.
void TestTerminalSync::cleanup() {
    for (const auto& secret : m_desk->secretsSeen())
        QVERIFY(!m_desk->printed.contains(secret));
    m_desk.reset();
}

QString TestTerminalSync::beginWithOne(bool isPostgresql) {
    const auto id = m_desk->service.add();
    m_desk->begin(isPostgresql);
    if (m_desk->signInByCode().status != 0 || synced().value(u"arrived"_s).toInt() != 1)
        qFatal("nothing arrived: %s", m_desk->printed.constData());
    return id;
}

void TestTerminalSync::bringsAndSends() {
    QFETCH(bool, isPostgresql);
    const auto first = m_desk->service.add();
    m_desk->service.add();
    m_desk->begin(isPostgresql);
    QCOMPARE(m_desk->signInByCode().status, 0);
    const auto arrived = m_desk->json({u"sync"_s});
    QVERIFY_DONE(arrived);
    const auto account = accountOf(arrived);
    QCOMPARE(account.value(u"accountName"_s).toString(), ConnectionFixture::accountName);
    QCOMPARE(account.value(u"state"_s).toString(), u"idle"_s);
    QCOMPARE(account.value(u"isUpToDate"_s), QJsonValue(true));
    QCOMPARE(fromIso(account.value(u"lastSuccess"_s).toString()), m_desk->clock.now().utc);
    QCOMPARE(account.value(u"arrived"_s).toInt(), 2);
    QCOMPARE(account.value(u"sent"_s).toInt(), 0);
    QCOMPARE(m_desk->json({u"list"_s}).array().size(), 2);

    m_desk->accept(first);
    const auto sent = accountOf(m_desk->json({u"sync"_s}));
    QCOMPARE(sent.value(u"sent"_s).toInt(), 1);
    QCOMPARE(sent.value(u"arrived"_s).toInt(), 0);
    QCOMPARE(sent.value(u"changed"_s).toInt(), 0);
    QCOMPARE(there(first, u"substatus"_s), u"Accepted"_s);
    QVERIFY(m_desk->queue().isEmpty());

    m_desk->clock.advance(std::chrono::minutes(1));
    m_desk->service.set(first, u"/details/notes"_s, u"Now sixty mailboxes"_s);
    const auto changed = m_desk->text({u"sync"_s});
    QCOMPARE(changed.status, 0);
    QVERIFY2(changed.output.contains("1 referral changed over there"), changed.output.constData());
    QVERIFY(changed.output.contains("Contoso: Up to date, just now"));
    QVERIFY2(changed.errors.contains("Looking for news"), changed.errors.constData());
    QVERIFY(m_desk->text({u"sync"_s}).output.contains("Nothing new, nothing to send"));
}

void TestTerminalSync::keepsWhatIsHeld() {
    const auto id = beginWithOne();
    QVERIFY_DONE(m_desk->json(acceptArguments(id)));
    const auto held = m_desk->json({u"sync"_s});
    QVERIFY_DONE(held);
    QCOMPARE(accountOf(held).value(u"held"_s).toInt(), 1);
    const auto until = fromIso(accountOf(held).value(u"heldUntil"_s).toString());
    QVERIFY(until > m_desk->clock.now().utc);
    QCOMPARE(there(id, u"substatus"_s), u"Pending"_s);
    const auto told = m_desk->text({u"sync"_s}).output;
    QVERIFY2(told.contains("1 change held for undo until " + until.toString(u"HH:mm:ss"_s).toUtf8()),
        told.constData());
    QCOMPARE(m_desk->queue().first().toObject().value(u"state"_s).toString(), u"held"_s);
}

/// What the service does not show any more is noticed only where everything is read.
void TestTerminalSync::readsEverythingAnew() {
    const auto id = beginWithOne();
    m_desk->service.hide(id);
    m_desk->clock.advance(std::chrono::minutes(1));
    QCOMPARE(synced().value(u"changed"_s).toInt(), 0);
    const auto full = m_desk->json({u"sync"_s, u"--full"_s});
    QVERIFY_DONE(full);
    QCOMPARE(accountOf(full).value(u"changed"_s).toInt(), 1);
}

void TestTerminalSync::saysThatTheNetworkIsGone() {
    const auto id = beginWithOne();
    m_desk->accept(id);
    m_desk->service.stop();
    const auto offline = m_desk->json({u"sync"_s});
    QCOMPARE(offline.status, 1);
    QCOMPARE(offline.error().value(u"kind"_s).toString(), u"offline"_s);
    const auto message = offline.error().value(u"message"_s).toString();
    QVERIFY2(message.contains(u"cannot be reached"_s), qPrintable(message));
    QCOMPARE(accountOf(offline).value(u"state"_s).toString(), u"offline"_s);
    QCOMPARE(accountOf(offline).value(u"isUpToDate"_s), QJsonValue(false));
    QCOMPARE(accountOf(offline).value(u"waiting"_s).toInt(), 1);
    QCOMPARE(accountOf(offline).value(u"error"_s).toObject().value(u"kind"_s).toString(), u"offline"_s);
    const auto told = m_desk->text({u"sync"_s});
    QVERIFY2(told.output.contains("1 change still waiting"), told.output.constData());
    QVERIFY(told.errors.contains("cannot be reached"));
}

/// The desk's clock stands still in these tests, so it is moved on while the terminal pauses.
void TestTerminalSync::waitsOutAShortPause() {
    beginWithOne();
    m_desk->service.switches().fail({.kind = Fault::Unavailable});
    m_desk->service.add();
    const auto done = m_desk->watched({u"sync"_s}, [this](const QByteArray& errors) {
        if (errors.contains(", goes on at"))
            m_desk->clock.advance(std::chrono::seconds(1));
    });
    QVERIFY2(done.status == 0, done.errors.constData());
    QVERIFY(done.errors.contains(", goes on at"));
    QVERIFY2(done.output.contains("1 new referral"), done.output.constData());
}

void TestTerminalSync::showsAndSendsAgainWhatWasRefused() {
    const auto id = beginWithOne();
    m_desk->accept(id);
    m_desk->service.switches().fail({.kind = Fault::Unprocessable, .on = Fault::Patch, .times = 2});
    const auto refused = m_desk->json({u"sync"_s});
    QCOMPARE(refused.status, 1);
    QCOMPARE(refused.error().value(u"kind"_s).toString(), u"refusedByService"_s);
    QCOMPARE(accountOf(refused).value(u"toDecide"_s).toInt(), 1);
    QCOMPARE(accountOf(refused).value(u"isUpToDate"_s), QJsonValue(true));
    QVERIFY(m_desk->text({u"sync"_s}).output.contains("1 change for you to decide: see “favilla-cli queue”"));

    const auto item = m_desk->queue().first().toObject();
    QCOMPARE(item.value(u"referral"_s).toString(), id);
    QCOMPARE(item.value(u"kind"_s).toString(), u"accept"_s);
    QCOMPARE(item.value(u"state"_s).toString(), u"refused"_s);
    QCOMPARE(item.value(u"accountName"_s).toString(), ConnectionFixture::accountName);
    QVERIFY(fromIso(item.value(u"createdAt"_s).toString()).isValid());
    QVERIFY(item.value(u"localFields"_s).toArray().contains(u"name"_s));
    const auto refusal = item.value(u"refusal"_s).toObject();
    QCOMPARE(refusal.value(u"kind"_s).toString(), u"refusedByService"_s);
    QVERIFY(refusal.value(u"requestIds"_s).toString().contains(u"request-id"_s));
    QVERIFY(refusal.value(u"message"_s).toString().contains(u"refused this change"_s));
    const auto change = item.value(u"id"_s).toString();
    const auto table = m_desk->text({u"queue"_s});
    QVERIFY_DONE(table);
    for (const auto& part : {change.left(8).toUtf8(), QByteArray("Accept"), QByteArray("Refused"),
             QByteArray("1 minute ago"), QByteArray("request-id"), QByteArray("1 change")})
        QVERIFY2(table.output.contains(part), table.output.constData());

    const auto again = m_desk->json({u"queue"_s, u"--retry"_s, change.left(8)});
    QVERIFY_DONE(again);
    QCOMPARE(again.array().first().toObject().value(u"state"_s).toString(), u"waiting"_s);
    QCOMPARE(synced().value(u"sent"_s).toInt(), 1);
    QCOMPARE(there(id, u"substatus"_s), u"Accepted"_s);
}

void TestTerminalSync::discardsWhatWasRefused() {
    const auto id = beginWithOne();
    m_desk->accept(id);
    m_desk->service.switches().fail({.kind = Fault::Forbidden, .on = Fault::Patch});
    QCOMPARE(m_desk->json({u"sync"_s}).status, 1);
    const auto change = m_desk->queue().first().toObject().value(u"id"_s).toString();
    const auto discarded = m_desk->json({u"queue"_s, u"--discard"_s, change});
    QVERIFY_DONE(discarded);
    QVERIFY(discarded.array().isEmpty());
    QCOMPARE(stateOf(m_desk->json({u"show"_s, id}).object()), u"New/Pending"_s);
    QVERIFY_DONE(m_desk->json({u"sync"_s}));
    QCOMPARE(there(id, u"substatus"_s), u"Pending"_s);
}

void TestTerminalSync::decidesAConflict_data() {
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("notes");
    QTest::newRow("mine") << u"--mine"_s << u"Ours"_s;
    QTest::newRow("theirs") << u"--theirs"_s << u"Theirs"_s;
}

void TestTerminalSync::decidesAConflict() {
    QFETCH(QString, option);
    QFETCH(QString, notes);
    const auto id = beginWithOne();
    m_desk->accept(id);
    QCOMPARE(synced().value(u"sent"_s).toInt(), 1);
    QVERIFY_DONE(m_desk->json({u"edit"_s, id, u"--notes"_s, u"Ours"_s}));
    m_desk->clock.advance(std::chrono::minutes(1));
    m_desk->service.set(id, u"/details/notes"_s, u"Theirs"_s);
    const auto asked = m_desk->json({u"sync"_s});
    QCOMPARE(asked.status, 1);
    QCOMPARE(asked.error().value(u"kind"_s).toString(), u"changedOverThere"_s);
    const auto item = m_desk->queue().first().toObject();
    QCOMPARE(item.value(u"state"_s).toString(), u"conflict"_s);
    const auto conflict =
        item.value(u"refusal"_s).toObject().value(u"conflicts"_s).toArray().first().toObject();
    QCOMPARE(conflict.value(u"mine"_s).toString(), u"Ours"_s);
    QCOMPARE(conflict.value(u"theirs"_s).toString(), u"Theirs"_s);
    const auto table = m_desk->text({u"queue"_s}).output;
    QVERIFY2(table.contains("here “Ours”, in Partner Center “Theirs”"), table.constData());
    QVERIFY_DONE(m_desk->json({u"queue"_s, option, item.value(u"id"_s).toString()}));
    const auto after = m_desk->json({u"sync"_s});
    QVERIFY_DONE(after);
    QVERIFY(m_desk->queue().isEmpty());
    QCOMPARE(m_desk->service.referral(id).value(u"details"_s).toObject().value(u"notes"_s).toString(), notes);
    QCOMPARE(detailsOf(m_desk->json({u"show"_s, id}).object()).value(u"notes"_s).toString(), notes);
}

void TestTerminalSync::decidesOnlyWhatThereIsToDecide() {
    const auto id = beginWithOne();
    m_desk->accept(id);
    const auto change = m_desk->queue().first().toObject().value(u"id"_s).toString();
    for (const auto& option : {u"--retry"_s, u"--mine"_s, u"--theirs"_s}) {
        const auto refused = m_desk->json({u"queue"_s, option, change});
        QCOMPARE(refused.status, 1);
        QCOMPARE(refused.error().value(u"kind"_s).toString(), u"illegalTransition"_s);
    }
    const auto unknown = m_desk->json({u"queue"_s, u"--discard"_s, u"nowhere"_s});
    QCOMPARE(unknown.status, 1);
    QCOMPARE(unknown.error().value(u"kind"_s).toString(), u"notFound"_s);
    const auto message = unknown.error().value(u"message"_s).toString();
    QVERIFY2(message.contains(u"“nowhere”"_s) && message.contains(u"queue"_s), qPrintable(message));
    QVERIFY(unknown.output.isEmpty());
    QCOMPARE(m_desk->queue().size(), 1);
}

void TestTerminalSync::leavesItToAnotherDesk() {
    beginWithOne();
    const auto other = m_stores.open(StoreLocation::sqliteFile(m_desk->workspace), m_desk->clock);
    const auto account = m_desk->json({u"account"_s, u"list"_s}).array().first().toObject();
    AccountLock lock(*other, AccountId(account.value(u"id"_s).toString()));
    QVERIFY(*resultOf(lock.take()));
    const auto left = m_desk->json({u"sync"_s});
    QCOMPARE(left.status, 1);
    QCOMPARE(left.error().value(u"kind"_s).toString(), u"syncedElsewhere"_s);
    QCOMPARE(accountOf(left).value(u"state"_s).toString(), u"elsewhere"_s);
}

void TestTerminalSync::endsEarly() {
    beginWithOne();
    m_desk->service.switches().fail({.kind = Fault::NeverAnswers, .on = Fault::List, .times = Fault::always});
    bool isAsked = false;
    const auto ended = m_desk->watched({u"sync"_s, u"--full"_s}, [&](const QByteArray& errors) {
        if (errors.contains("Looking for news") && !std::exchange(isAsked, true))
            std::raise(SIGINT);
    });
    QVERIFY(isAsked);
    QCOMPARE(ended.status, 1);
    QVERIFY2(ended.output.contains("Ended early"), ended.output.constData());
    QVERIFY(ended.errors.contains("Ended before everything was done."));
}

void TestTerminalSync::synchronisesSeveralAccounts() {
    beginWithOne();
    QVERIFY_DONE(m_desk->json(m_desk->accountArguments(u"Second"_s)));
    const auto unclear = m_desk->json({u"sign-in"_s, u"--device"_s});
    QCOMPARE(unclear.status, 1);
    QCOMPARE(unclear.error().value(u"kind"_s).toString(), u"ambiguous"_s);
    const auto half = m_desk->json({u"sync"_s});
    QCOMPARE(half.status, 1);
    QCOMPARE(half.error().value(u"kind"_s).toString(), u"signInNeeded"_s);
    const auto accounts = half.object().value(u"accounts"_s).toArray();
    QCOMPARE(accounts.size(), 2);
    QCOMPARE(accounts.first().toObject().value(u"isUpToDate"_s), QJsonValue(true));
    QCOMPARE(accounts.last().toObject().value(u"state"_s).toString(), u"signInNeeded"_s);
    m_desk->service.forgetRequests();
    QVERIFY_DONE(m_desk->json({u"sync"_s, u"--account"_s, u"contoso"_s}));
    const auto signedIn = m_desk->approving({u"sync"_s, u"--device"_s, u"--account"_s, u"Second"_s});
    QVERIFY2(signedIn.status == 0, signedIn.errors.constData());
    QVERIFY(signedIn.errors.contains("You are signed in as"));
}

void TestTerminalSync::speaksItalian() {
    const auto id = beginWithOne();
    m_desk->accept(id);
    m_desk->service.switches().fail({.kind = Fault::Unprocessable, .on = Fault::Patch, .times = 2});
    const auto synced = m_desk->text({u"sync"_s}, u"it"_s);
    QVERIFY2(synced.output.contains("1 modifica su cui decidere"), synced.output.constData());
    const auto queue = m_desk->text({u"queue"_s}, u"it"_s).output;
    QVERIFY2(queue.contains("1 modifica"), queue.constData());
}

QTEST_GUILESS_MAIN(TestTerminalSync)
#include "tst_terminalsync.moc"
