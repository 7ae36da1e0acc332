// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/words/checkwords.h"
#include "views/words/languages.h"
#include "views/words/syncwords.h"

#include <QCoreApplication>
#include <QSet>
#include <QTest>

using namespace favilla;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QLocale british(QLocale::English, QLocale::UnitedKingdom);

QDateTime utc(int hour, int minute, int second = 0) {
    return QDateTime({2026, 11, 22}, {hour, minute, second}, Qt::UTC);
}

Moment noon() {
    return {utc(12, 0), QTimeZone("Europe/Rome")};
}

SyncStatus account(SyncState state, const QString& name = u"Contoso"_s) {
    SyncStatus status;
    status.account = AccountId(name);
    status.accountName = name;
    status.state = state;
    status.lastSuccess = utc(11, 55);
    return status;
}

QueueItem item(QueueState state) {
    QueueItem item;
    item.kind = u"accept"_s;
    item.state = state;
    item.heldUntil = utc(12, 0, 12);
    return item;
}

} // namespace

/// How the connection, the queue and the check are told, in both languages.
class TestSyncWords : public QObject {
    Q_OBJECT

private slots:
    void init() { m_languages = std::make_unique<Languages>(*qApp, british); }
    void cleanup() { m_languages.reset(); }
    void tellsEveryState_data();
    void tellsEveryState();
    void theMostUrgentAccountSpeaks();
    void countsWhatIsOpenInAllAccounts();
    void nobodyNobodySpeaks();
    void pastByItsLength_data();
    void pastByItsLength();
    void changesByState_data();
    void changesByState();
    void everyEnumeratorHasItsOwnWord();
    void speaksItalianWithItsPlurals();
    void reportHasEveryStepAndNoSubject();
    void durations();

private:
    std::unique_ptr<Languages> m_languages;
};

void TestSyncWords::tellsEveryState_data() {
    QTest::addColumn<SyncStatus>("status");
    QTest::addColumn<QString>("sentence");
    auto status = account(SyncState::Idle);
    QTest::newRow("idle") << status << u"Partner Center · Up to date, 5 minutes ago"_s;
    status.waiting = 1;
    QTest::newRow("held") << status << u"Partner Center · Up to date, 5 minutes ago · 1 change waiting"_s;
    status = account(SyncState::Idle);
    status.lastSuccess = {};
    QTest::newRow("never") << status << u"Partner Center · Signed in, nothing read yet"_s;
    status = account(SyncState::Pushing);
    status.waiting = 3;
    QTest::newRow("pushing") << status << u"Partner Center · Sending 3 changes"_s;
    status = account(SyncState::Pulling);
    QTest::newRow("pulling") << status << u"Partner Center · Looking for news"_s;
    status.isFirstPull = true;
    QTest::newRow("first pull") << status << u"Partner Center · Reading referrals"_s;
    status.received = 1200;
    QTest::newRow("reading") << status << u"Partner Center · Reading referrals: 1,200"_s;
    status = account(SyncState::Waiting);
    QTest::newRow("pausing") << status << u"Partner Center · Pausing, goes on by itself"_s;
    status.nextAttempt = utc(12, 7);
    QTest::newRow("pausing until") << status << u"Partner Center · Pausing, goes on at 13:07"_s;
    status.failure = Error{ErrorKind::Throttled};
    QTest::newRow("throttled") << status
                               << u"Partner Center · Pausing as Partner Center asks, goes on at 13:07"_s;
    status.failure = Error{ErrorKind::RoleMissing};
    QTest::newRow("no access") << status << u"Partner Center · No access: see Accounts, goes on at 13:07"_s;
    status.failure.reset();
    status = account(SyncState::Offline);
    status.waiting = 3;
    QTest::newRow("offline")
        << status << u"Partner Center · Offline, last up to date 5 minutes ago · 3 changes waiting"_s;
    status.lastSuccess = {};
    status.waiting = 0;
    QTest::newRow("never online") << status << u"Partner Center · Offline, nothing read yet"_s;
    status = account(SyncState::SignInNeeded);
    status.refused = 1;
    QTest::newRow("signed out")
        << status << u"Partner Center · Sign-in needed, last up to date 5 minutes ago · 1 change to decide"_s;
    QTest::newRow("elsewhere") << account(SyncState::Elsewhere)
                               << u"Partner Center · Kept up to date by another desk"_s;
}

void TestSyncWords::tellsEveryState() {
    QFETCH(SyncStatus, status);
    QFETCH(QString, sentence);
    QCOMPARE(words::statusSentence({status}, noon(), british), sentence);
}

void TestSyncWords::theMostUrgentAccountSpeaks() {
    auto older = account(SyncState::Idle, u"Older"_s);
    older.lastSuccess = utc(10, 0);
    const auto calm = account(SyncState::Idle, u"Calm"_s);
    QVERIFY(words::statusSentence({calm, older}, noon(), british).startsWith(u"Older · "_s));
    const auto offline = account(SyncState::Offline, u"Off\nline"_s);
    QVERIFY(words::statusSentence({calm, offline, older}, noon(), british).startsWith(u"Off line · "_s));
    const auto out = account(SyncState::SignInNeeded, u"Out"_s);
    QVERIFY(words::statusSentence({offline, out, calm}, noon(), british).startsWith(u"Out · "_s));
}

void TestSyncWords::countsWhatIsOpenInAllAccounts() {
    auto one = account(SyncState::Idle, u"One"_s);
    one.waiting = 1;
    auto two = account(SyncState::Offline, u"Two"_s);
    two.waiting = 2;
    two.refused = 1200;
    QVERIFY(words::statusSentence({one, two}, noon(), british)
                .endsWith(u" · 3 changes waiting · 1,200 changes to decide"_s));
}

void TestSyncWords::nobodyNobodySpeaks() {
    QVERIFY(words::statusSentence({}, noon(), british).isEmpty());
}

void TestSyncWords::pastByItsLength_data() {
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("word");
    QTest::newRow("now") << qint64(0) << u"just now"_s;
    QTest::newRow("clock set back") << qint64(-600) << u"just now"_s;
    QTest::newRow("59 s") << qint64(59) << u"just now"_s;
    QTest::newRow("1 min") << qint64(60) << u"1 minute ago"_s;
    QTest::newRow("59 min") << qint64(3599) << u"59 minutes ago"_s;
    QTest::newRow("1 h") << qint64(3600) << u"1 hour ago"_s;
    QTest::newRow("47 h") << qint64(47 * 3600 + 3599) << u"47 hours ago"_s;
    QTest::newRow("2 d") << qint64(48 * 3600) << u"2 days ago"_s;
}

void TestSyncWords::pastByItsLength() {
    QFETCH(qint64, seconds);
    QFETCH(QString, word);
    QCOMPARE(words::agoWord(noon().utc.addSecs(-seconds), noon()), word);
    QVERIFY(words::agoWord({}, noon()).isEmpty());
}

void TestSyncWords::changesByState_data() {
    QTest::addColumn<QueueItem>("item");
    QTest::addColumn<QString>("word");
    QTest::newRow("held") << item(QueueState::Held) << u"Sends in 12 s"_s;
    auto longer = item(QueueState::Held);
    longer.heldUntil = utc(12, 2);
    QTest::newRow("held longer") << longer << u"Sends in 2 min"_s;
    auto over = item(QueueState::Held);
    over.heldUntil = utc(12, 0);
    QTest::newRow("held no longer") << over << u"Waiting to be sent"_s;
    QTest::newRow("waiting") << item(QueueState::Waiting) << u"Waiting to be sent"_s;
    QTest::newRow("sending") << item(QueueState::Sending) << u"Sending, not confirmed yet"_s;
    QTest::newRow("refused") << item(QueueState::Refused) << u"Refused"_s;
    QTest::newRow("conflict") << item(QueueState::Conflict) << u"Decide"_s;
}

void TestSyncWords::changesByState() {
    QFETCH(QueueItem, item);
    QFETCH(QString, word);
    QCOMPARE(words::sendStateWord(item, noon()), word);
}

void TestSyncWords::everyEnumeratorHasItsOwnWord() {
    QSet<QString> states;
    for (int state = 0; state <= int(QueueState::Conflict); ++state)
        states << words::queueStateWord(QueueState(state));
    QCOMPARE(states.size(), 5);
    QSet<QString> kinds;
    QSet<QString> losses;
    for (const auto& kind :
        {u"accept"_s, u"decline"_s, u"win"_s, u"lose"_s, u"edit"_s, u"add-contact"_s, u"rename\n"_s}) {
        kinds << words::changeKindWord(kind);
        losses << words::discardLossWord(kind);
    }
    QCOMPARE(kinds.size(), 7);
    QCOMPARE(losses.size(), 7);
    QVERIFY(kinds.contains(u"rename"_s));
    QSet<QString> steps;
    for (const auto step : allCheckSteps())
        steps << words::checkStepWord(step);
    QCOMPARE(steps.size(), allCheckSteps().size());
    QVERIFY(!steps.contains(QString()));
}

void TestSyncWords::speaksItalianWithItsPlurals() {
    m_languages->use(u"it"_s);
    auto status = account(SyncState::Offline);
    status.waiting = 1;
    const QLocale italian(QLocale::Italian, QLocale::Italy);
    QCOMPARE(words::statusSentence({status}, noon(), italian),
        u"Centro per i partner · Non in linea, dati di 5 minuti fa · 1 modifica in attesa"_s);
    status.waiting = 1200;
    status.lastSuccess = utc(11, 0);
    QCOMPARE(words::statusSentence({status}, noon(), italian),
        u"Centro per i partner · Non in linea, dati di 1 ora fa · 1.200 modifiche in attesa"_s);
    QCOMPARE(words::localFieldsWord({Field::EngagementName, Field::CrmId}, italian),
        u"Resta su questo computer, perché il Centro per i partner non lo accetta: Nome dell'impegno e ID CRM."_s);
    QVERIFY(words::localFieldsWord({}, italian).isEmpty());
}

void TestSyncWords::reportHasEveryStepAndNoSubject() {
    m_languages->use(u"it"_s);
    words::CheckReport report{u"Con\ntoso"_s, utc(12, 0), u"1.2.3"_s, u"Debian 12, x86_64"_s,
        {{CheckStep::NameResolution, CheckOutcome::Passed, {}, u"203.0.113.7"_s, 12ms},
            {CheckStep::Tls, CheckOutcome::Failed,
                Error{ErrorKind::TlsFailed, Field::None, u"secret.example"_s, u"token"_s}, u"self-signed"_s,
                1500ms},
            {CheckStep::Role, CheckOutcome::NotReached, {}, {}, 0ms}}};
    QCOMPARE(words::checkReportText(report),
        u"Favilla connection check\nTime: 2026-11-22T12:00:00.000Z\nVersion: 1.2.3\n"
        "System: Debian 12, x86_64\nAccount: Con toso\n\n"
        "nameResolution: passed (12 ms): 203.0.113.7\n"
        "tls: failed (1500 ms) [tlsFailed]: self-signed\nrole: notReached\n"_s);
}

void TestSyncWords::durations() {
    QCOMPARE(words::durationWord(85ms, british), u"85 ms"_s);
    QCOMPARE(words::durationWord(2449ms, british), u"2.4 s"_s);
}

QTEST_GUILESS_MAIN(TestSyncWords)
#include "tst_syncwords.moc"
