// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A week without a network: 500 changes here, 500 over there, over 120 referrals. Afterwards nothing is lost,
// and nobody is asked more than there is to decide.
#include "stage.h"
#include "synchistory.h"
#include "testseed.h"

using namespace favilla;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int referralCount = 120;
constexpr int changeCount = 500;
constexpr int mostAttempts = 20'000;

/// Everybody's work of a week, and what stood before it.
class Week {
public:
    Week(StoreFixture& store, bool isPostgresql, quint32 seed)
        : stage(store, isPostgresql)
        , chance(seed)
        , there(stage.service, ledger, chance)
        , here(*stage.desk, ledger, chance) {
        for (int i = 0; i < referralCount; ++i)
            there.arrive();
        stage.desk->sync();
        // Half of them are under way already.
        for (int i = 0; i < referralCount / 2; ++i)
            here.apply(stage.service.ids().at(i), Accept{here.terms(word(stage.service.ids().at(i)))});
        stage.desk->sync();
        for (const auto& id : stage.service.ids())
            before.insert(id, word(id));
    }

    ReferralData word(const QString& id) const { return samples::wordOf(stage.service.referral(id)); }

    void pass() {
        stage.service.stop();
        const int made = here.changeCount();
        for (int i = 0; i < mostAttempts && here.changeCount() < made + changeCount; ++i) {
            if (i % 20 == 0) {
                stage.clock.advance(std::chrono::minutes(20));
                stage.desk->settle();
            }
            here.act(chance.oneOf(stage.service.ids()));
        }
        const int seen = there.changeCount();
        for (int i = 0; i < mostAttempts && there.changeCount() < seen + changeCount; ++i)
            there.act();
        there.showAll();
    }

    /// Where both sides have another value than before and than each other, and the referral is open.
    QList<Ledger::Place> conflicts() {
        QList<Ledger::Place> found;
        for (auto at = before.begin(); at != before.end(); ++at) {
            const auto theirs = word(at.key());
            const auto mine = *stage.desk->referral(at.key());
            for (const auto field : sharedFields())
                if (theirs.status != Status::Closed && isConflict(*at, *mine, theirs, field))
                    found << Ledger::Place{at.key(), field};
        }
        return found;
    }

    static bool isConflict(
        const ReferralData& was, const ReferralData& mine, const ReferralData& theirs, Field field) {
        const auto text = textOf(mine, field);
        // A declined request keeps its words as the notes over there.
        const bool isMine = text != textOf(was, field) && (field == Field::CrmId || !text.isEmpty());
        const auto other = textOf(theirs, field);
        return isMine && other != textOf(was, field) && other != text;
    }

    Stage stage;
    Ledger ledger;
    Chance chance;
    PortalLife there;
    DeskLife here;
    QHash<QString, ReferralData> before;
};

QStringList namesOf(const QList<Ledger::Place>& places) {
    QStringList names;
    for (const auto& place : places)
        names << place.referral + u' ' + name(place.field);
    names.sort();
    return names;
}

} // namespace

class tst_SyncOffline : public QObject {
    Q_OBJECT

private:
    StoreFixture m_store;

    /// Decides and gives up until nothing is left; what was asked.
    static QList<Ledger::Place> settleAll(Week& week) {
        constexpr int mostRounds = 10;
        auto& desk = *week.stage.desk;
        QList<Ledger::Place> asked;
        for (int round = 0; round < mostRounds; ++round) {
            week.stage.clock.advance(std::chrono::minutes(20));
            desk.sync(true);
            asked << week.here.decideAll();
            for (const auto& item : desk.queue())
                if (item.state == QueueState::Refused)
                    giveUp(week, item);
            if (desk.queue().isEmpty())
                break;
        }
        return asked;
    }

    /// Only what the service's state does not allow any more may be refused.
    static void giveUp(Week& week, const QueueItem& item) {
        const auto kind = item.refusal->error.kind;
        const auto isClosed = week.there.statusOf(item.referral.text()) == "Closed"_L1;
        QVERIFY2((kind == ErrorKind::ClosedForEver && isClosed) || kind == ErrorKind::IllegalTransition,
            qPrintable(name(kind)));
        week.here.discard(item);
    }

private slots:
    void nothingIsLost_data() { StoreFixture::addRows(); }
    void nothingIsLost() {
        QFETCH(const bool, isPostgresql);
        const int weeks = isWhole() ? 5 : 1;
        const auto seed = testSeed();
        for (int i = 0; i < weeks && !QTest::currentTestFailed(); ++i)
            liveThrough(isPostgresql, seed + quint32(i));
    }

private:
    void liveThrough(bool isPostgresql, quint32 seed) {
        Week week(m_store, isPostgresql, seed);
        auto& stage = week.stage;
        QCOMPARE(stage.desk->differences(), QStringList());
        week.pass();
        QCOMPARE(stage.desk->engine().status().state, SyncState::Offline);
        const auto conflicts = namesOf(week.conflicts());
        QVERIFY(stage.service.start(stage.service.port()));
        stage.service.forgetRequests();
        const auto asked = namesOf(settleAll(week));
        qInfo("%d changes here, %d there, %d conflicts, %d questions", week.here.changeCount(),
            week.there.changeCount(), int(conflicts.size()), int(asked.size()));
        QVERIFY(!asked.isEmpty());
        auto once = asked;
        QCOMPARE(once.removeDuplicates(), 0);
        for (const auto& place : asked)
            QVERIFY2(conflicts.contains(place), qPrintable(u"asked for nothing: "_s + place));
        QCOMPARE(stage.desk->differences(), QStringList());
        QCOMPARE(lostThere(stage.service, week.ledger), QStringList());
        QCOMPARE(arrivedTwice(stage.service, week.ledger), QStringList());
        QCOMPARE(peopleTwice(stage.service, *stage.desk), QStringList());
        stage.service.forgetRequests();
        stage.desk->sync();
        QCOMPARE(stage.service.requests(Fault::Patch).size(), 0);
    }
};

QTEST_GUILESS_MAIN(tst_SyncOffline)
#include "tst_syncoffline.moc"
