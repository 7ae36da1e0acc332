// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever the documentation leaves open about the service: with each reading of it, alone and two at a time,
// both sides end up equal. FAVILLA_WHOLE=1 runs every pair.
#include "chance.h"
#include "stage.h"
#include "testseed.h"

using namespace favilla;
using namespace Qt::Literals::StringLiterals;

namespace {

void turnOn(Stage& stage, const QStringList& names) {
    auto& switches = stage.service.switches();
    switches.oddities.pageSize = 3;
    for (const auto& name : names)
        if (!switches.turnOnByName(name))
            qFatal("no such oddity");
    stage.desk->setPatience(std::chrono::seconds(10), std::chrono::seconds(20));
    // Slow enough to be noticed.
    switches.oddities.latency = std::min(switches.oddities.latency, 20);
}

/// A day's work with one of the referrals whose state no oddity hides, and the life around it.
class Day {
public:
    explicit Day(Stage& stage) : m_stage(stage) { }

    /// What went wrong; empty for nothing.
    QString run() {
        for (const auto& id : {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s, u"g"_s})
            m_stage.add(id);
        sync("the first pull");
        if (m_stage.desk->referrals().size() != 7)
            return u"%1 of 7 arrived; "_s.arg(m_stage.desk->referrals().size()) + m_wrong.join(u"; "_s);
        m_stage.clock.advance(std::chrono::minutes(20));
        news();
        sync("news");
        work();
        m_stage.clock.advance(std::chrono::hours(25));
        m_stage.service.set(u"e"_s, u"/campaignId"_s, u"Autumn"_s);
        m_stage.service.hide(u"g"_s);
        sync("the full pass");
        compare();
        return m_wrong.join(u"; "_s);
    }

private:
    void news() {
        auto& service = m_stage.service;
        m_stage.add(u"new"_s);
        service.set(u"new"_s, u"/campaignId"_s, u"Spring"_s);
        service.set(u"b"_s, u"/details/notes"_s, u"Sixty mailboxes"_s);
        service.set(u"c"_s, u"/salesStage"_s, u"40"_s);
        service.expire(u"d"_s);
    }

    void work() {
        auto terms = samples::terms();
        terms.contacts = {samples::person(u"Ada"_s)};
        act(u"b"_s, Accept{terms});
        sync("the acceptance");
        auto edit = m_stage.edit(u"b"_s);
        edit.notes = u"Second thoughts"_s;
        edit.crmId = u"CRM-1"_s;
        edit.value = *Money::fromText(u"99.95"_s, u"EUR"_s);
        act(u"b"_s, EditEngagement{edit});
        act(u"c"_s, AddContact{samples::person(u"Bice"_s)});
        sync("the edit");
        act(u"b"_s, Win{});
        act(u"e"_s, Decline{Reason::Others, u"No room"_s});
        sync("the ends");
    }

    void act(const QString& id, const Intent& intent) {
        if (!m_stage.desk->act(ReferralId(id), intent))
            m_wrong << u"%1 of %2 is refused here"_s.arg(name(intent), id);
    }

    void sync(const char* what) {
        const auto status = m_stage.desk->sync();
        if (status.state != SyncState::Idle || status.waiting + status.refused > 0)
            m_wrong << u"%1: %2, %3, %4 wait, %5 refused"_s
                           .arg(QLatin1String(what), name(status.state),
                               status.failure ? name(status.failure->kind) : QString())
                           .arg(status.waiting)
                           .arg(status.refused);
    }

    void compare() {
        m_wrong << m_stage.desk->differences() << m_stage.arrivedTwice();
        const auto there = m_stage.service.referral(u"b"_s);
        if (there.value("substatus"_L1).toString() != "Won"_L1
            || there[u"details"][u"dealValue"].toVariant().toString() != "99.95"_L1)
            m_wrong << u"the deal did not arrive"_s;
        if (!(*m_stage.desk->referral(u"g"_s))->isGone)
            m_wrong << u"nobody noticed that one is gone"_s;
        if (m_stage.desk->problemCount() > 0)
            m_wrong << u"items could not be read"_s;
        m_stage.service.forgetRequests();
        sync("one more");
        if (!m_stage.service.requests(Fault::Patch).isEmpty())
            m_wrong << u"something is sent although both sides are equal"_s;
    }

    Stage& m_stage;
    QStringList m_wrong;
};

} // namespace

class tst_SyncOddities : public QObject {
    Q_OBJECT

private:
    StoreFixture m_store;
    int m_runs = 0;

    QString wrongWith(const QStringList& names, bool isPostgresql) {
        ++m_runs;
        Stage stage(m_store, isPostgresql);
        turnOn(stage, names);
        return Day(stage).run();
    }

    /// Those with which nobody gets in are a case of their own.
    static QStringList usable() {
        QStringList names;
        for (const auto& oddity : oddityNames())
            if (oddity.name != "no-mfa"_L1)
                names << oddity.name;
        return names;
    }

    /// Those that decide together how a change is found and sent.
    static bool isCrucial(const QString& name) {
        static const QStringList names{u"no-time-filter"_s, u"time-filter-ignored"_s, u"order-ignored"_s,
            u"paging-by-offset"_s, u"next-wrong-path"_s, u"next-relative"_s, u"list-without-etag"_s,
            u"patch-without-body"_s, u"no-digits"_s, u"clock-behind"_s};
        return names.contains(name);
    }

    static QList<QStringList> pairs() {
        Chance chance(testSeed());
        const auto names = usable();
        QList<QStringList> all;
        for (qsizetype i = 0; i < names.size(); ++i)
            for (qsizetype j = i + 1; j < names.size(); ++j)
                if (isWhole() || (isCrucial(names.at(i)) && isCrucial(names.at(j))) || chance.oneIn(40))
                    all << QStringList{names.at(i), names.at(j)};
        return all;
    }

    /// Rows of a few, since a test function must not take long; on PostgreSQL a part of them.
    static void addRows(const QList<QStringList>& cases) {
        constexpr int rowSize = 12;
        constexpr int share = 5;
        QTest::addColumn<bool>("isPostgresql");
        QTest::addColumn<QList<QStringList>>("cases");
        QList<QStringList> some;
        for (qsizetype i = 0; i < cases.size(); i += share)
            some << cases.at(i);
        for (qsizetype i = 0; i < cases.size(); i += rowSize)
            QTest::addRow("sqlite %d", int(i)) << false << cases.mid(i, rowSize);
        for (qsizetype i = 0; i < some.size(); i += rowSize)
            QTest::addRow("postgresql %d", int(i)) << true << some.mid(i, rowSize);
    }

    void run() {
        QFETCH(const bool, isPostgresql);
        QFETCH(const QList<QStringList>, cases);
        QStringList wrong;
        for (const auto& names : cases)
            if (const auto found = wrongWith(names, isPostgresql); !found.isEmpty())
                wrong << names.join(u" and "_s) + u": "_s + found;
        QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
    }

private slots:
    void cleanupTestCase() { qInfo("%d runs", m_runs); }

    void alone_data() {
        QList<QStringList> cases{{}};
        for (const auto& name : usable())
            cases << QStringList{name};
        addRows(cases);
    }
    void alone() { run(); }

    void twoAtATime_data() { addRows(pairs()); }
    void twoAtATime() { run(); }

    void withoutASecondFactorNobodyGetsIn_data() { StoreFixture::addRows(); }
    void withoutASecondFactorNobodyGetsIn() {
        QFETCH(const bool, isPostgresql);
        Stage stage(m_store, isPostgresql);
        turnOn(stage, {u"no-mfa"_s});
        stage.add(u"a"_s);
        const auto status = stage.desk->sync();
        QCOMPARE(status.state, SyncState::SignInNeeded);
        QCOMPARE(status.failure->kind, ErrorKind::MfaRequired);
        stage.service.switches().oddities = {};
        stage.desk->signIn();
        QCOMPARE(stage.desk->settle().state, SyncState::Idle);
        QCOMPARE(stage.desk->differences(), QStringList());
    }
};

QTEST_GUILESS_MAIN(tst_SyncOddities)
#include "tst_syncoddities.moc"
