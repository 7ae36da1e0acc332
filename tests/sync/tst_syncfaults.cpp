// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every fault of the service, alone and two at a time, while changes wait on both sides: the status line says
// what is the matter, nothing is lost or doubled, and the same engine recovers by itself. FAVILLA_WHOLE=1
// runs every pair.
#include "chance.h"
#include "faultfate.h"
#include "stage.h"
#include "testseed.h"

using namespace favilla;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Each the faults of one run.
using Cases = QList<QList<FaultCase>>;

/// Seconds, or hundreds of megabytes.
bool isSlow(Fault::Kind kind) {
    return QList{Fault::Drips, Fault::Huge, Fault::HugeUnannounced, Fault::GzipBomb}.contains(kind);
}

/// The status against the queue and itself.
QString untruth(Stage& stage, const SyncStatus& status) {
    int waiting = 0;
    int refused = 0;
    for (const auto& item : stage.desk->queue())
        ++(item.state == QueueState::Refused || item.state == QueueState::Conflict ? refused : waiting);
    if (status.waiting != waiting || status.refused != refused)
        return u"%1 wait and %2 are refused, it says %3 and %4"_s.arg(waiting)
            .arg(refused)
            .arg(status.waiting)
            .arg(status.refused);
    if (status.state == SyncState::Idle)
        return status.failure ? u"idle with a failure"_s
            : waiting > 0     ? u"idle while something waits"_s
                              : u""_s;
    if (!status.failure)
        return u"no reason for "_s + name(status.state);
    const bool isOwn = status.state == SyncState::Waiting && waiting > 0;
    if (status.state != stateFor(status.failure->kind) && !isOwn)
        return u"%1 because of %2"_s.arg(name(status.state), name(status.failure->kind));
    if (status.state != SyncState::SignInNeeded && !(status.nextAttempt > stage.clock.now().utc))
        return u"no next attempt"_s;
    return {};
}

QString met(const SyncStatus& status, const FaultCase& fault, Stage& stage) {
    const auto fate = fateOf(fault);
    const auto seen =
        u"%1, %2, %3 refused"_s
            .arg(name(status.state), status.failure ? name(status.failure->kind) : u"no failure"_s)
            .arg(status.refused);
    if (fate.mayGoUnnoticed && status.state == SyncState::Idle && status.refused == 0)
        return {};
    if (fate.parked) {
        const bool isIt = status.state == SyncState::Idle && status.refused > 0
            && stage.desk->queue().first().refusal->error.kind == *fate.parked;
        return isIt ? QString() : seen;
    }
    for (const auto& kind : {fate.failure, fate.otherwise})
        if (kind && status.failure && status.failure->kind == *kind && status.state == stateFor(*kind))
            return {};
    return seen;
}

} // namespace

class tst_SyncFaults : public QObject {
    Q_OBJECT

private:
    StoreFixture m_store;
    int m_runs = 0;

    /// Changes on both sides, among them some that meet in the same referral.
    static void makeChanges(Stage& stage) {
        auto terms = samples::terms();
        terms.contacts = {samples::person(u"Ada"_s)};
        stage.act(u"a"_s, Accept{terms});
        stage.act(u"b"_s, Decline{Reason::Others, u"No room"_s});
        auto edit = stage.edit(u"c"_s);
        edit.notes = u"Ours"_s;
        stage.act(u"c"_s, EditEngagement{edit});
        stage.service.set(u"a"_s, u"/campaignId"_s, u"Autumn"_s);
        stage.service.set(u"c"_s, u"/externalReferenceId"_s, u"CRM-9"_s);
        stage.service.set(u"d"_s, u"/details/notes"_s, u"Theirs"_s);
    }

    /// What is wrong with a run through these faults; empty for nothing.
    QString wrongWith(const QList<FaultCase>& faults, bool isPostgresql) {
        ++m_runs;
        Stage stage(m_store, isPostgresql);
        stage.desk->setPatience(std::chrono::milliseconds(300), std::chrono::milliseconds(1500));
        stage.fill(4);
        stage.acceptAndSend(u"c"_s);
        makeChanges(stage);
        // By then the token has to be renewed.
        stage.clock.advance(std::chrono::hours(2));
        stage.add(u"new"_s);
        stage.service.forgetRequests();
        for (const auto& fault : faults)
            stage.service.switches().fail({.kind = fault.kind, .on = fault.on, .times = fault.times});
        const auto first = stage.desk->settle();
        if (const auto lie = untruth(stage, first); !lie.isEmpty())
            return lie;
        if (faults.size() == 1)
            if (const auto wrong = met(first, faults.first(), stage); !wrong.isEmpty())
                return u"at first: "_s + wrong;
        return recover(stage);
    }

    static QString recover(Stage& stage) {
        constexpr int mostRounds = 10;
        for (int i = 0; i < mostRounds; ++i) {
            if (i == mostRounds / 2)
                stage.service.switches().clearFaults();
            if (stage.desk->engine().status().state == SyncState::SignInNeeded)
                stage.desk->signIn();
            for (const auto& item : stage.desk->queue())
                if (item.state == QueueState::Refused)
                    stage.desk->retry(item.change);
            stage.clock.advance(std::chrono::minutes(20));
            if (const auto lie = untruth(stage, stage.desk->settle()); !lie.isEmpty())
                return lie;
        }
        return wrongAtTheEnd(stage);
    }

    static QString wrongAtTheEnd(Stage& stage) {
        QStringList wrong = stage.desk->differences() + stage.arrivedTwice();
        for (const auto& referral : stage.desk->referrals())
            if (referral->isGone)
                wrong << referral->id.text() + u" is gone"_s;
        if (!stage.service.strangerRequests().isEmpty())
            wrong << u"a stranger was asked"_s;
        if (const auto notes = (*stage.desk->referral(u"c"_s))->engagement; notes.notes != "Ours"_L1)
            wrong << u"our notes are lost"_s;
        wrong << stage.wrongAtRest();
        wrong.removeAll(QString());
        return wrong.join(u", "_s);
    }

    void run(const Cases& cases, bool isPostgresql) {
        QStringList wrong;
        for (const auto& faults : cases) {
            QStringList texts;
            for (const auto& fault : faults)
                texts << fault.text();
            if (const auto found = wrongWith(faults, isPostgresql); !found.isEmpty())
                wrong << texts.join(u" and "_s) + u": "_s + found;
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
    }

    /// Once and thrice; in the short form of thrice and of the slow ones a sample.
    static Cases singles() {
        Chance chance(testSeed());
        Cases cases;
        for (auto fault : allFaults()) {
            if (isSlow(fault.kind) && !isWhole() && !chance.oneIn(4))
                continue;
            cases << QList{fault};
            fault.times = 3;
            if (isWhole() || chance.oneIn(10))
                cases << QList{fault};
        }
        return cases;
    }

    /// Every pair of kinds, each on some request; in the short form a sample.
    static Cases pairs() {
        Chance chance(testSeed());
        const auto all = allFaults();
        const auto some = [&](Fault::Kind kind) {
            auto fault = chance.oneOf(all);
            while (fault.kind != kind)
                fault = chance.oneOf(all);
            fault.times = chance.oneIn(3) ? 3 : 1;
            return fault;
        };
        Cases cases;
        for (qsizetype i = 0; i < faultNames().size(); ++i)
            for (qsizetype j = i; j < faultNames().size(); ++j)
                if (isWhole() || chance.oneIn(60))
                    cases << QList{some(faultNames().at(i).kind), some(faultNames().at(j).kind)};
        return cases;
    }

    /// All on SQLite, some on PostgreSQL.
    static void addRows(const Cases& cases, qsizetype size) {
        constexpr int share = 12;
        QTest::addColumn<bool>("isPostgresql");
        QTest::addColumn<Cases>("cases");
        Cases some;
        for (qsizetype i = 0; i < cases.size(); i += share)
            some << cases.at(i);
        for (qsizetype i = 0; i < cases.size(); i += size)
            QTest::addRow("sqlite %d", int(i)) << false << cases.mid(i, size);
        for (qsizetype i = 0; i < some.size(); i += size)
            QTest::addRow("postgresql %d", int(i)) << true << some.mid(i, size);
    }

private slots:
    void cleanupTestCase() { qInfo("%d runs", m_runs); }

    /// Rows of a few, since a test function must not take long.
    void alone_data() { addRows(singles(), isWhole() ? 8 : 25); }
    void alone() {
        QFETCH(const bool, isPostgresql);
        QFETCH(const Cases, cases);
        run(cases, isPostgresql);
    }

    void twoAtATime_data() { addRows(pairs(), 10); }
    void twoAtATime() {
        QFETCH(const bool, isPostgresql);
        QFETCH(const Cases, cases);
        run(cases, isPostgresql);
    }
};

QTEST_GUILESS_MAIN(tst_SyncFaults)
#include "tst_syncfaults.moc"
