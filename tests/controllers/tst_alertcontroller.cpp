// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "alertdesk.h"

using namespace favilla;
using namespace Qt::Literals::StringLiterals;

/// From what is committed to what is told: written down first, said once, taken back when it does not hold.
class tst_AlertController : public QObject {
    Q_OBJECT

private:
    StoreFixture m_store;
    FakeClock m_clock;

private slots:
    void init() {
        m_clock.set(QDateTime({2026, 11, 20}, {9, 0}, Qt::UTC));
        m_clock.setZone(QTimeZone::utc());
    }

    void tellsWhatComes_data() { StoreFixture::addRows(); }
    void tellsWhatComes() {
        QFETCH(bool, isPostgresql);
        AlertDesk desk(m_store.freshLocation(isPostgresql), m_clock);
        desk.start();
        QCOMPARE(desk.diary(), QStringList());
        QCOMPARE(desk.counts().needAnswer, 0);
        desk.receive(u"A"_s);
        QCOMPARE(desk.diary(), QStringList{u"newRequest A"_s});
        QCOMPARE(desk.counts().needAnswer, 1);
        QCOMPARE(desk.counts().mostUrgent.first().id, ReferralId(u"A"_s));
        desk.receive(u"B"_s, true);
        QCOMPARE(desk.diary(), (QStringList{u"newRequest A"_s, u"hotRequest B!"_s}));
        QCOMPARE(desk.counts().hot, 1);
        QCOMPARE(desk.counts().mostUrgent.first().id, ReferralId(u"B"_s));
        QCOMPARE(desk.alerts().nextMoment(), QDateTime({2026, 11, 21}, {5, 0}, Qt::UTC));
    }

    void tellsNothingTwice_data() { StoreFixture::addRows(); }
    void tellsNothingTwice() {
        QFETCH(bool, isPostgresql);
        const auto location = m_store.freshLocation(isPostgresql);
        {
            AlertDesk desk(location, m_clock);
            desk.start();
            desk.receive(u"A"_s);
            QCOMPARE(desk.diary(), QStringList{u"newRequest A"_s});
        }
        m_clock.advance(std::chrono::hours(1));
        AlertDesk again(location, m_clock);
        again.start();
        QCOMPARE(again.diary(), QStringList());
        // Somebody else has not heard of it yet, but it came before they were here.
        AlertDesk other(location, m_clock, u"Ugo"_s);
        other.start();
        QCOMPARE(other.diary(), QStringList{u"newRequest A"_s});
    }

    /// Another name is not another person.
    void aNewNameIsToldNothingAgain_data() { StoreFixture::addRows(); }
    void aNewNameIsToldNothingAgain() {
        QFETCH(bool, isPostgresql);
        const auto location = m_store.freshLocation(isPostgresql);
        {
            AlertDesk desk(location, m_clock, u"anna"_s);
            desk.start();
            desk.receive(u"A"_s, true);
            desk.receive(u"B"_s);
            QTRY_COMPARE(desk.diary().size(), 2);
            desk.alerts().rename(u"Anna Neri"_s);
            desk.settle();
            desk.receive(u"C"_s);
            QTRY_COMPARE(desk.diary().last(), u"newRequest C"_s);
        }
        AlertDesk again(location, m_clock, u"Anna Neri"_s);
        again.start();
        QVERIFY2(again.diary().isEmpty(), qPrintable(again.diary().join(u'|')));
        AlertDesk other(location, m_clock, u"Ugo"_s);
        other.start();
        QTRY_VERIFY(!other.diary().isEmpty());
    }

    /// Whoever has worked here for days hears of a request that comes after its 24 h: it may expire today.
    void tellsWhatComesLate() {
        AlertDesk desk(m_store.freshLocation(false), m_clock);
        desk.start();
        desk.receive(u"A"_s);
        m_clock.advance(std::chrono::hours(48));
        const auto now = m_clock.now().utc;
        const auto late = samples::built(samples::plain(u"L"_s, u"L"_s, now.addDays(-3)));
        valueOf(desk.workspace().database().write([&](Transaction& transaction) -> Result<void> {
            const auto row = ReferralRepository::insert(transaction, late);
            FAVILLA_TRY(row);
            return HistoryRepository::append(
                transaction, *row, {now, {}, HistoryAction::Received, Source::PartnerCenter, {}});
        }));
        desk.settle();
        QTRY_COMPARE(desk.diary().last(), u"newRequest L"_s);
    }

    void withdrawsWhatIsAnswered_data() { StoreFixture::addRows(); }
    void withdrawsWhatIsAnswered() {
        QFETCH(bool, isPostgresql);
        const auto location = m_store.freshLocation(isPostgresql);
        AlertDesk here(location, m_clock);
        AlertDesk there(location, m_clock, u"Ugo"_s);
        here.start();
        there.start();
        here.receive(u"A"_s, true);
        QTRY_COMPARE(there.diary(), QStringList{u"hotRequest A!"_s});
        granted(here.workspace().referrals().apply(ReferralId(u"A"_s), Accept{someTerms()}));
        QTRY_COMPARE(here.diary(), (QStringList{u"hotRequest A!"_s, u"withdrawn hotRequest A"_s}));
        QTRY_COMPARE(there.diary(), (QStringList{u"hotRequest A!"_s, u"withdrawn hotRequest A"_s}));
        QTRY_COMPARE(there.counts().needAnswer, 0);
        // Taken back: it is told already.
        granted(here.workspace().referrals().undo());
        QTRY_COMPARE(here.counts().needAnswer, 1);
        QTRY_COMPARE(there.counts().needAnswer, 1);
        QCOMPARE(here.diary().size(), 2);
        QCOMPARE(there.diary().size(), 2);
    }

    /// One person at two desks hears once, at whichever is first.
    void tellsOnePersonOnce_data() { StoreFixture::addRows(); }
    void tellsOnePersonOnce() {
        QFETCH(bool, isPostgresql);
        const auto location = m_store.freshLocation(isPostgresql);
        AlertDesk here(location, m_clock);
        AlertDesk there(location, m_clock);
        here.start();
        there.start();
        for (const auto& id : {u"A"_s, u"B"_s, u"C"_s}) {
            here.receive(id);
            QTRY_COMPARE(there.counts().needAnswer, here.counts().needAnswer);
        }
        here.settle();
        there.settle();
        auto heard = here.diary() + there.diary();
        heard.sort();
        QCOMPARE(heard, (QStringList{u"newRequest A"_s, u"newRequest B"_s, u"newRequest C"_s}));
    }

    void wakesAtTheMoment_data() { StoreFixture::addRows(); }
    void wakesAtTheMoment() {
        QFETCH(bool, isPostgresql);
        AlertDesk desk(m_store.freshLocation(isPostgresql), m_clock);
        desk.start();
        desk.receive(u"A"_s);
        granted(desk.workspace().referrals().apply(
            ReferralId(u"A"_s), PlanNextStep{NextStep{m_clock.now().utc.addSecs(3600), u"Call Ugo"_s}}));
        desk.settle();
        QCOMPARE(desk.alerts().nextMoment(), m_clock.now().utc.addSecs(3600));
        // Just before it the timer is set anew; it comes a moment later.
        m_clock.advance(std::chrono::milliseconds(3'599'990));
        desk.change();
        desk.settle();
        QCOMPARE(desk.diary(), QStringList{u"newRequest A"_s});
        m_clock.advance(std::chrono::milliseconds(10));
        QTRY_COMPARE(desk.diary(), (QStringList{u"newRequest A"_s, u"nextStepDue A"_s}));
        QCOMPARE(desk.last().stepText, u"Call Ugo"_s);
    }

    void asleep_data() { StoreFixture::addRows(); }
    void asleep() {
        QFETCH(bool, isPostgresql);
        AlertDesk desk(m_store.freshLocation(isPostgresql), m_clock);
        desk.start();
        desk.receive(u"A"_s);
        desk.receive(u"B"_s);
        // Minutes go by, and nothing is looked at.
        for (int minute = 0; minute < 3; ++minute) {
            m_clock.advance(std::chrono::minutes(1));
            desk.alerts().checkClock(m_clock.now());
            QVERIFY(!desk.alerts().isLooking());
        }
        m_clock.advance(std::chrono::hours(20));
        desk.alerts().checkClock(m_clock.now());
        QVERIFY(desk.alerts().isLooking());
        desk.settle();
        QCOMPARE(desk.diary(), (QStringList{u"newRequest A"_s, u"newRequest B"_s, u"[2 answers of 2]"_s}));
    }

    void looksAgainInAnotherZone() {
        AlertDesk desk(m_store.freshLocation(false), m_clock);
        desk.start();
        auto deal = openDeal(u"A"_s);
        deal.engagement.purchaseBy = QDate(2026, 11, 20);
        insert(desk.workspace().database(), deal);
        desk.settle();
        QCOMPARE(desk.diary(), QStringList());
        m_clock.set(QDateTime({2026, 11, 21}, {1, 0}, Qt::UTC));
        desk.alerts().checkClock(m_clock.now());
        desk.settle();
        QCOMPARE(desk.diary(), QStringList());
        m_clock.setZone(QTimeZone("Asia/Tokyo"));
        desk.alerts().checkClock(m_clock.now());
        desk.settle();
        QCOMPARE(desk.diary(), QStringList{u"purchasePast A"_s});
    }

    void aLaterAlertTakesThePlace() {
        AlertDesk desk(m_store.freshLocation(false), m_clock);
        desk.start();
        desk.receive(u"A"_s);
        m_clock.advance(std::chrono::hours(20));
        desk.change();
        desk.settle();
        QCOMPARE(desk.diary(),
            (QStringList{u"newRequest A"_s, u"withdrawn newRequest A"_s, u"answerDueIn4Hours A"_s}));
    }

    void snoozes_data() { StoreFixture::addRows(); }
    void snoozes() {
        QFETCH(bool, isPostgresql);
        const auto location = m_store.freshLocation(isPostgresql);
        {
            AlertDesk desk(location, m_clock);
            desk.start();
            desk.receive(u"A"_s);
            desk.alerts().snooze(desk.last().key, snoozeTime(Snooze::OneHour, m_clock.now()));
            desk.settle();
            QCOMPARE(desk.alerts().nextMoment(), m_clock.now().utc.addSecs(3600));
        }
        AlertDesk desk(location, m_clock);
        desk.start();
        QCOMPARE(desk.diary(), QStringList());
        m_clock.advance(std::chrono::hours(1));
        desk.alerts().checkClock(m_clock.now());
        desk.settle();
        QCOMPARE(desk.diary(), QStringList{u"newRequest A"_s});
    }

    /// What was hot when it was put off, and is not any more.
    void snoozesUntilItHasCooled() {
        AlertDesk desk(m_store.freshLocation(false), m_clock);
        desk.start();
        desk.receive(u"A"_s, true);
        desk.alerts().snooze(desk.last().key, m_clock.now().utc.addDays(4));
        desk.settle();
        m_clock.advance(std::chrono::hours(4 * 24));
        desk.alerts().checkClock(m_clock.now());
        desk.settle();
        QCOMPARE(desk.diary(), (QStringList{u"hotRequest A!"_s, u"newRequest A"_s}));
    }

    void pauses() {
        AlertDesk desk(m_store.freshLocation(false), m_clock);
        desk.start();
        QSignalSpy changed(&desk.alerts(), &AlertController::settingsChanged);
        desk.alerts().pauseUntil(m_clock.now().utc.addSecs(3600));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(desk.alerts().settings().pausedUntil, m_clock.now().utc.addSecs(3600));
        desk.receive(u"A"_s);
        desk.receive(u"B"_s, true);
        QCOMPARE(desk.diary(), QStringList());
        QCOMPARE(desk.counts().needAnswer, 2);
        m_clock.advance(std::chrono::minutes(10));
        desk.alerts().resume();
        desk.settle();
        QCOMPARE(desk.diary(), (QStringList{u"hotRequest B!"_s, u"[2 new, 1 hot of 2]"_s}));
        QCOMPARE(changed.size(), 2);
        desk.alerts().resume();
        QCOMPARE(changed.size(), 2);
    }

    void anImportIsTold_data() { StoreFixture::addRows(); }
    void anImportIsTold() {
        QFETCH(bool, isPostgresql);
        AlertDesk desk(m_store.freshLocation(isPostgresql), m_clock);
        desk.start();
        desk.alerts().beginOccasion(Occasion::Import);
        for (const auto& id : {u"A"_s, u"B"_s, u"C"_s, u"D"_s})
            desk.receive(id, id == u"C"_s);
        QCOMPARE(desk.diary(), QStringList());
        QTRY_COMPARE(desk.counts().needAnswer, 4);
        desk.alerts().endOccasion();
        desk.settle();
        QCOMPARE(desk.diary(), (QStringList{u"hotRequest C!"_s, u"[4 new, 1 hot of 4]"_s}));
    }

    /// A workspace that is years old has nothing to say of those years when alerts come to it.
    void beginsWithoutThePast_data() { StoreFixture::addRows(); }
    void beginsWithoutThePast() {
        QFETCH(bool, isPostgresql);
        const auto location = m_store.freshLocation(isPostgresql);
        {
            const auto workspace = openWorkspace(location, m_clock);
            auto late = openDeal(u"late"_s);
            late.engagement.purchaseBy = QDate(2026, 11, 10);
            insert(workspace->database(), late);
            auto passed = samples::plain(u"passed"_s, u"Passed"_s, m_clock.now().utc.addDays(-15));
            passed.account = AccountId(u"account"_s);
            insert(workspace->database(), passed);
            insert(workspace->database(),
                samples::plain(u"unanswered"_s, u"Unanswered"_s, m_clock.now().utc.addDays(-2)));
            insert(workspace->database(),
                samples::plain(u"fresh"_s, u"Fresh"_s, m_clock.now().utc.addSecs(-3600)));
        }
        AlertDesk desk(location, m_clock);
        desk.start();
        QCOMPARE(desk.diary(), QStringList{u"newRequest fresh"_s});
    }

    void tellsNothingThatItCannotKeep() {
        const auto location = m_store.freshLocation(false);
        {
            const auto workspace = openWorkspace(location, m_clock);
            insert(workspace->database(), openRequest(u"A"_s));
        }
        AlertDesk desk(location, m_clock);
        const auto blocked = desk.workspace().database().write([](Transaction& transaction) -> Result<void> {
            FAVILLA_TRY(transaction.connection().execute(
                u"CREATE TRIGGER refuse BEFORE INSERT ON alerts_told BEGIN SELECT RAISE(ABORT, 'no'); END"_s));
            return {};
        });
        granted(blocked);
        QSignalSpy failed(&desk.alerts(), &AlertController::failed);
        desk.start();
        QCOMPARE(desk.diary(), QStringList());
        QCOMPARE(failed.size(), 1);
        QCOMPARE(desk.alerts().nextMoment(), m_clock.now().utc.addSecs(60));
        granted(desk.workspace().database().write([](Transaction& transaction) -> Result<void> {
            FAVILLA_TRY(transaction.connection().execute(u"DROP TRIGGER refuse"_s));
            return {};
        }));
        m_clock.advance(std::chrono::seconds(61));
        desk.alerts().checkClock(m_clock.now());
        desk.settle();
        QCOMPARE(desk.diary(), QStringList{u"hotRequest A!"_s});
    }
};

QTEST_GUILESS_MAIN(tst_AlertController)
#include "tst_alertcontroller.moc"
