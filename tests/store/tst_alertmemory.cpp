// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplereferrals.h"
#include "store/alertmemory.h"
#include "store/historyrepository.h"
#include "store/outbox.h"
#include "store/referralrepository.h"
#include "storefixture.h"

#include <QTest>

using namespace favilla;
using namespace Qt::Literals::StringLiterals;

/// What a person was told of is kept for them, and what may be due is found without looking through the rest.
class tst_AlertMemory : public QObject {
    Q_OBJECT

private:
    StoreFixture m_store;
    const QDateTime m_now{{2026, 11, 20}, {9, 0}, Qt::UTC};
    FakeClock m_clock{m_now};
    std::unique_ptr<Database> m_database;

    void begin() {
        QFETCH(bool, isPostgresql);
        m_database = m_store.open(m_store.readyLocation(isPostgresql), m_clock);
    }
    RowId insert(ReferralData data, const QString& who = u"Partner Center"_s,
        HistoryAction action = HistoryAction::Received) {
        const auto arrivedAt = data.createdAt.addSecs(60);
        return valueOf(m_database->write([=](Transaction& transaction) -> Result<RowId> {
            const auto row = ReferralRepository::insert(transaction, samples::built(data));
            FAVILLA_TRY(row);
            FAVILLA_TRY(HistoryRepository::append(transaction, *row, {arrivedAt, who, action, {}, {}}));
            FAVILLA_TRY(HistoryRepository::append(
                transaction, *row, {arrivedAt.addSecs(60), u"Ugo"_s, HistoryAction::ContactAdded, {}, {}}));
            return *row;
        }));
    }
    ReferralData request(const QString& id, int hoursAgo, bool isHot = false) const {
        auto data = samples::plain(id, u"Customer "_s + id, m_now.addSecs(-3600 * hoursAgo));
        data.customerRequestedContact = isHot;
        return data;
    }
    ReferralData deal(const QString& id) const {
        auto data = request(id, 24 * 10);
        data.status = Status::Active;
        data.substatus = Substatus::Accepted;
        return data;
    }
    ReferralData closed(const QString& id, Substatus substatus, int daysAgo) const {
        auto data = request(id, 24 * (daysAgo + 14));
        data.status = Status::Closed;
        data.substatus = substatus;
        data.closedAt = m_now.addDays(-daysAgo);
        return data;
    }
    AlertState read(const QString& person = u"Anna"_s, int hoursLater = 0) {
        const auto now = m_now.addSecs(3600 * hoursLater);
        return valueOf(m_database->read([=](Connection& connection) {
            return AlertMemory::read(connection, person, now, now.addDays(1), now.addDays(-30));
        }));
    }
    QSet<AlertKey> tell(const QList<AlertKey>& keys, const QString& person = u"Anna"_s) {
        return valueOf(m_database->write([=, now = m_now](Transaction& transaction) {
            return AlertMemory::tell(transaction, person, keys, now);
        }));
    }
    static QSet<QString> idsOf(const AlertState& state) {
        QSet<QString> ids;
        for (const auto& facts : state.facts)
            ids.insert(facts.id.text());
        return ids;
    }
    AlertKey arrivalOf(RowId row, AlertKind kind = AlertKind::NewRequest) {
        const auto facts = valueOf(m_database->read(
            [row](Connection& connection) { return AlertMemory::factsOf(connection, {row}); }));
        return {row, kind, facts.first().arrivedAt};
    }

private slots:
    void cleanup() { m_database.reset(); }

    void findsWhatMayBeDue_data() { StoreFixture::addRows(); }
    void findsWhatMayBeDue() {
        begin();
        auto gone = request(u"gone"_s, 1);
        gone.isGone = true;
        auto stepped = deal(u"step today"_s);
        stepped.nextStep = NextStep{m_now.addSecs(3600), u"Call"_s};
        auto later = deal(u"step next week"_s);
        later.nextStep = NextStep{m_now.addDays(7), u"Call"_s};
        auto past = deal(u"purchase past"_s);
        past.engagement.purchaseBy = QDate(2026, 11, 19);
        auto future = deal(u"purchase next week"_s);
        future.engagement.purchaseBy = QDate(2026, 11, 27);
        for (const auto& data : {request(u"new"_s, 1), request(u"hot"_s, 1, true), gone, deal(u"calm"_s),
                 stepped, later, past, future, closed(u"expired"_s, Substatus::Expired, 2),
                 closed(u"long expired"_s, Substatus::Expired, 40), closed(u"won"_s, Substatus::Won, 2)})
            insert(data);
        QCOMPARE(idsOf(read()),
            (QSet<QString>{u"new"_s, u"hot"_s, u"step today"_s, u"purchase past"_s, u"expired"_s}));
    }

    void leavesOutWhatWasTold_data() { StoreFixture::addRows(); }
    void leavesOutWhatWasTold() {
        begin();
        auto purchase = deal(u"purchase"_s);
        purchase.engagement.purchaseBy = QDate(2026, 11, 18);
        auto step = deal(u"step"_s);
        step.nextStep = NextStep{m_now.addSecs(-60), u"Call"_s};
        // An hour ago, so that neither its answer nor its expiry is near.
        const auto fresh = insert(request(u"fresh"_s, 1));
        const auto bought = insert(purchase);
        const auto planned = insert(step);
        const auto expired = insert(closed(u"expired"_s, Substatus::Expired, 2));
        QCOMPARE(read().facts.size(), 4);
        tell({arrivalOf(fresh), {bought, AlertKind::PurchasePast, QDateTime({2026, 11, 18}, {0, 0}, Qt::UTC)},
            {planned, AlertKind::NextStepDue, m_now.addSecs(-60)},
            {expired, AlertKind::Expired, m_now.addDays(-2)}});
        // Its answer is due within a day and 4 h.
        QCOMPARE(idsOf(read()), QSet<QString>{u"fresh"_s});
        QCOMPARE(read().told.size(), 1);
        QCOMPARE(idsOf(read(u"Ugo"_s)).size(), 4);
        QVERIFY(read(u"Ugo"_s).told.isEmpty());
    }

    void readsTheFacts_data() { StoreFixture::addRows(); }
    void readsTheFacts() {
        begin();
        auto data = request(u"one"_s, 1, true);
        data.engagement.purchaseBy = QDate(2027, 2, 22);
        data.expiresAt = m_now.addDays(3);
        data.nextStep = NextStep{m_now.addSecs(3600), u"Call <b>Ugo</b>"_s};
        const auto row = insert(data);
        const auto state = read();
        QCOMPARE(state.facts.size(), 1);
        const auto& facts = state.facts.first();
        QCOMPARE(facts.row, row);
        QCOMPARE(facts.id, data.id);
        QCOMPARE(facts.customer, data.customer.name);
        QCOMPARE(facts.clocks, clockFacts(data));
        QCOMPARE(facts.arrivedAt, data.createdAt.addSecs(60));
        QCOMPARE(facts.step, data.nextStep);
        QVERIFY(!facts.refusedAt.isValid() && facts.refusedChange.isEmpty());
        // Nobody was told of anything yet: from now on.
        QVERIFY(!state.knownSince.isValid());
        QCOMPARE(facts.knownSince, m_now);
        valueOf(m_database->write([now = m_now](Transaction& transaction) {
            return AlertMemory::begin(transaction, u"Anna"_s, now.addDays(-1));
        }));
        QCOMPARE(read().facts.first().knownSince, m_now.addDays(-1));
        QVERIFY(!read(u"Ugo"_s).knownSince.isValid());
    }

    void knowsRefusals_data() { StoreFixture::addRows(); }
    void knowsRefusals() {
        begin();
        auto data = deal(u"one"_s);
        data.account = AccountId(u"account"_s);
        const auto row = insert(data);
        const auto own = insert(deal(u"own"_s));
        const auto change = ChangeId::create();
        const auto write = [this](const auto& function) { valueOf(m_database->write(function)); };
        write([=, now = m_now](Transaction& transaction) -> Result<void> {
            FAVILLA_TRY(Outbox::append(transaction, row, change, Win{}, {}, {}, now.addDays(-2)));
            FAVILLA_TRY(Outbox::append(transaction, own, ChangeId::create(), Win{}, {}, {}, now.addDays(-2)));
            return {};
        });
        QCOMPARE(read().facts.size(), 0);
        const auto park = [&](const QDateTime& at) {
            write([=](Transaction& transaction) {
                return Outbox::park(
                    transaction, change, {.error = {.kind = ErrorKind::RefusedByService}}, at);
            });
        };
        park(m_now.addSecs(-60));
        QCOMPARE(read().facts.size(), 1);
        QCOMPARE(read().facts.first().refusedChange, u"win"_s);
        QCOMPARE(read().facts.first().refusedAt, m_now.addSecs(-60));
        // Another question to it is no other refusal, another try is.
        park(m_now);
        QCOMPARE(read().facts.first().refusedAt, m_now.addSecs(-60));
        write([=](Transaction& transaction) { return Outbox::retry(transaction, change); });
        QCOMPARE(read().facts.size(), 0);
        park(m_now);
        QCOMPARE(read().facts.first().refusedAt, m_now);
    }

    void whoEnteredItKnows_data() { StoreFixture::addRows(); }
    void whoEnteredItKnows() {
        begin();
        const auto row = insert(request(u"typed"_s, 1, true), u"Anna"_s, HistoryAction::Created);
        QCOMPARE(
            read(u"Anna"_s).told, (QSet<AlertKey>{arrivalOf(row), arrivalOf(row, AlertKind::HotRequest)}));
        QVERIFY(read(u"Ugo"_s).told.isEmpty());
    }

    void tellsEachPersonOnce_data() { StoreFixture::addRows(); }
    void tellsEachPersonOnce() {
        begin();
        const auto key = arrivalOf(insert(request(u"one"_s, 1)));
        const auto other = arrivalOf(insert(request(u"two"_s, 1)));
        QCOMPARE(tell({key}), QSet<AlertKey>{key});
        QCOMPARE(tell({key, other}), QSet<AlertKey>{other});
        QCOMPARE(tell({key, other}), QSet<AlertKey>());
        QCOMPARE(tell({key}, u"Ugo"_s), QSet<AlertKey>{key});
        QCOMPARE(read().told, (QSet<AlertKey>{key, other}));
        // Of what is not there any more nobody is told.
        QCOMPARE(tell({{RowId{4711}, AlertKind::Expired, m_now}}), QSet<AlertKey>());
    }

    void putsOff_data() { StoreFixture::addRows(); }
    void putsOff() {
        begin();
        const auto key = arrivalOf(insert(request(u"one"_s, 1)));
        const auto other = arrivalOf(insert(request(u"two"_s, 1)));
        tell({key});
        for (const auto& each : {key, other})
            valueOf(m_database->write([=, now = m_now](Transaction& transaction) {
                return AlertMemory::snooze(transaction, u"Anna"_s, each, now.addSecs(3600), now);
            }));
        const auto state = read();
        QCOMPARE(state.told, (QSet<AlertKey>{key, other}));
        QCOMPARE(state.snoozed.size(), 2);
        QVERIFY(state.snoozed.contains({key, m_now.addSecs(3600)}));
        QVERIFY(read(u"Ugo"_s).snoozed.isEmpty());
        // Told once more, and that is that.
        QCOMPARE(tell({key}), QSet<AlertKey>{key});
        QCOMPARE(read().snoozed, (QList<Snoozed>{{other, m_now.addSecs(3600)}}));
        QCOMPARE(tell({key}), QSet<AlertKey>());
    }

    void clearsWhatIsClosed_data() { StoreFixture::addRows(); }
    void clearsWhatIsClosed() {
        begin();
        const auto open = arrivalOf(insert(request(u"open"_s, 1)));
        const auto closedKey = arrivalOf(insert(closed(u"closed"_s, Substatus::Won, 1)));
        tell({open, closedKey});
        const auto clear = [this](const QDateTime& before) {
            return valueOf(m_database->write(
                [before](Transaction& transaction) { return AlertMemory::clear(transaction, before); }));
        };
        QCOMPARE(clear(m_now), 0);
        QCOMPARE(clear(m_now.addSecs(1)), 1);
        QCOMPARE(tell({open, closedKey}), QSet<AlertKey>{closedKey});
        // With the referral what was told of it goes too.
        valueOf(m_database->write(
            [open](Transaction& transaction) { return ReferralRepository::remove(transaction, open.row); }));
        QVERIFY(read().told.isEmpty());
    }

    void countsWhatNeedsAnAnswer_data() { StoreFixture::addRows(); }
    void countsWhatNeedsAnAnswer() {
        begin();
        auto passed = request(u"passed"_s, 24 * 20);
        passed.account = AccountId(u"account"_s);
        auto gone = request(u"gone"_s, 1, true);
        gone.isGone = true;
        for (const auto& data : {request(u"late"_s, 30), request(u"later"_s, 50), request(u"fresh"_s, 1),
                 request(u"pressing"_s, 22), request(u"hot"_s, 2, true), request(u"hottest"_s, 60, true),
                 passed, gone, deal(u"deal"_s), closed(u"won"_s, Substatus::Won, 1)})
            insert(data);
        const auto countsAt = [this](int hoursLater) {
            const auto now = m_now.addSecs(3600 * hoursLater);
            return valueOf(m_database->read(
                [now](Connection& connection) { return AlertMemory::counts(connection, now); }));
        };
        const auto names = [](const AlertCounts& counts) {
            QStringList names;
            for (const auto& named : counts.mostUrgent)
                names << named.id.text();
            return names;
        };
        const auto counts = countsAt(0);
        QCOMPARE(counts.needAnswer, 6);
        QCOMPARE(counts.hot, 2);
        QCOMPARE(names(counts), (QStringList{u"hottest"_s, u"hot"_s, u"pressing"_s}));
        QCOMPARE(counts.mostUrgent.first().customer, u"Customer hottest"_s);
        QCOMPARE(names(countsAt(3)), (QStringList{u"hottest"_s, u"hot"_s, u"fresh"_s}));
        QCOMPARE(names(countsAt(100)), (QStringList{u"fresh"_s, u"hot"_s, u"pressing"_s}));
        QCOMPARE(countsAt(24 * 14).needAnswer, 0);
        const auto next = [this](const QDateTime& now) {
            return valueOf(m_database->read(
                [now](Connection& connection) { return AlertMemory::nextCounts(connection, now); }));
        };
        QCOMPARE(next(m_now), m_now.addSecs(2 * 3600));
        QVERIFY(!next(m_now.addDays(20)).isValid());
    }

    /// A million closed referrals cost nothing: no statement walks through the table.
    void searchesHaveTheirIndex() {
        m_database = m_store.open(m_store.readyLocation(false), m_clock);
        for (const auto& sql : alertSearches()) {
            QStringList plan;
            valueOf(m_database->read([&](Connection& connection) -> Result<void> {
                QVariantList values(sql.count(u'?'), u"2026-11-20T09:00:00.000Z"_s);
                return connection.each(u"EXPLAIN QUERY PLAN "_s + sql, values,
                    [&plan](const QSqlQuery& row) { plan << row.value(3).toString(); });
            }));
            QVERIFY(!plan.isEmpty());
            for (const auto& step : plan) {
                // An index that holds only what is meant is walked as a whole.
                const bool isNarrow = step.contains("outbox_parked"_L1);
                QVERIFY2(!step.startsWith("SCAN"_L1) || isNarrow, qPrintable(sql + u'\n' + plan.join(u'\n')));
                QVERIFY2(!step.contains("TEMP B-TREE"_L1), qPrintable(sql + u'\n' + plan.join(u'\n')));
            }
        }
    }
};

QTEST_GUILESS_MAIN(tst_AlertMemory)
#include "tst_alertmemory.moc"
