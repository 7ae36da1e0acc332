// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/lifecycle.h"
#include "samplereferrals.h"
#include "store/changejournal.h"
#include "store/historyrepository.h"
#include "store/importrepository.h"
#include "store/outbox.h"
#include "store/referralrepository.h"
#include "storefixture.h"

#include <QTest>

using namespace favilla;
using namespace Qt::Literals::StringLiterals;

/// Undo takes back exactly what was done, or says why it cannot.
class tst_ChangeJournal : public QObject {
    Q_OBJECT

private:
    StoreFixture m_store;
    FakeClock m_clock;
    std::unique_ptr<Database> m_database;

    RowId create(const QString& id, const BatchId& batch = {}) {
        return valueOf(
            m_database->write([=, now = m_clock.now().utc](Transaction& transaction) -> Result<RowId> {
                const auto referral = samples::built(samples::plain(id, u"Customer "_s + id, now));
                const auto row = ReferralRepository::insert(transaction, referral);
                FAVILLA_TRY(row);
                const auto kind = batch.isEmpty() ? u"create"_s : u"import"_s;
                FAVILLA_TRY(ChangeJournal::record(transaction,
                    {ChangeId(u"create-"_s + id), kind, referral->id, *row, {}, batch, now}, {}, referral));
                return row;
            }));
    }

    /// Writes as a controller does: change, history, journal, outbox.
    ChangeId rename(RowId row, const QString& name, const QString& kind = u"edit"_s) {
        return valueOf(
            m_database->write([=, now = m_clock.now().utc](Transaction& transaction) -> Result<ChangeId> {
                const auto stored = ReferralRepository::load(transaction.connection(), row);
                FAVILLA_TRY(stored);
                auto data = *stored->referral;
                data.engagement.name = name;
                data.raw = name.toUtf8();
                const auto after = samples::built(data);
                const auto change = ChangeId::create();
                FAVILLA_TRY(ReferralRepository::update(transaction, row, after));
                FAVILLA_TRY(HistoryRepository::append(transaction, row,
                    {now, u"anna"_s, HistoryAction::Edited, {}, changesBetween(*stored->referral, data)}));
                FAVILLA_TRY(ChangeJournal::record(
                    transaction, {change, kind, data.id, row, {}, {}, now}, stored->referral, after));
                FAVILLA_TRY(Outbox::append(transaction, row, change, Win{}, data.eTag, now.addSecs(15), now));
                return change;
            }));
    }

    Result<Change> undo(const ChangeId& id) {
        return resultOf(m_database->write([=, now = m_clock.now().utc](Transaction& transaction) {
            return ChangeJournal::undo(transaction, id, u"anna"_s, now);
        }));
    }
    std::optional<Change> latest() {
        return valueOf(m_database->read([](Connection& c) { return ChangeJournal::latestUndoable(c); }));
    }
    Referral referral(RowId row) {
        return valueOf(m_database->read([row](Connection& c) {
            return ReferralRepository::load(c, row);
        })).referral;
    }
    qint64 count() {
        return valueOf(m_database->read([](Connection& c) { return ReferralRepository::count(c); }));
    }
    QList<OutboxEntry> outbox() {
        return valueOf(m_database->read([](Connection& c) { return Outbox::all(c); }));
    }
    void prepare() {
        QFETCH(bool, isPostgresql);
        m_database = m_store.fresh(isPostgresql, m_clock);
    }

private slots:
    void cleanup() { m_database.reset(); }

    void putsBack_data() { StoreFixture::addRows(); }
    void putsBack() {
        prepare();
        const auto row = create(u"one"_s);
        const auto before = referral(row);
        const auto change = rename(row, u"Deal"_s);
        QCOMPARE(outbox().size(), 1);
        QCOMPARE(latest()->id, change);
        QCOMPARE(latest()->kind, u"edit"_s);
        QCOMPARE(latest()->customer, u"Customer one"_s);
        QCOMPARE(latest()->count, 1);
        QCOMPARE(undo(change)->id, change);
        QCOMPARE(referral(row), before);
        QVERIFY(outbox().isEmpty());
        const auto history =
            valueOf(m_database->read([row](Connection& c) { return HistoryRepository::of(c, row); }));
        QCOMPARE(history.size(), 2);
        QCOMPARE(history.first().action, HistoryAction::Undone);
        QCOMPARE(history.first().who, u"anna"_s);
        QCOMPARE(history.first().changes, (QList{FieldChange{Field::EngagementName, u"Deal"_s, {}}}));
        QCOMPARE(undo(change).error().kind, ErrorKind::NothingToUndo);
    }

    void goesBackStepByStepAcrossRestarts_data() { StoreFixture::addRows(); }
    void goesBackStepByStepAcrossRestarts() {
        prepare();
        const auto location = m_database->location();
        const auto row = create(u"one"_s);
        const auto first = rename(row, u"First"_s);
        rename(row, u"Second"_s);
        QCOMPARE(undo(first).error().kind, ErrorKind::ChangedMeanwhile);
        QCOMPARE(undo(first).error().subject, u"1"_s);
        m_database.reset();
        m_database = m_store.open(location, m_clock);
        QVERIFY(undo(latest()->id));
        QCOMPARE(referral(row)->engagement.name, u"First"_s);
        rename(row, u"Third"_s);
        QVERIFY(undo(latest()->id));
        QVERIFY(undo(latest()->id));
        QCOMPARE(referral(row)->engagement.name, QString());
        QCOMPARE(latest()->kind, u"create"_s);
        QVERIFY(undo(latest()->id));
        QCOMPARE(count(), 0);
        QVERIFY(!latest());
        QCOMPARE(undo(ChangeId(u"nobody"_s)).error().kind, ErrorKind::NothingToUndo);
    }

    void takesBatchBackWhole_data() { StoreFixture::addRows(); }
    void takesBatchBackWhole() {
        prepare();
        const BatchId batch(u"batch"_s);
        valueOf(m_database->write([&](Transaction& transaction) -> Result<void> {
            FAVILLA_TRY(ImportRepository::beginBatch(transaction, batch, u"leads.csv"_s, m_clock.now().utc));
            return ImportRepository::addProblems(transaction, batch, {{3, Error{ErrorKind::NotADate}, "x"}});
        }));
        const auto alone = create(u"alone"_s);
        const auto first = create(u"first"_s, batch);
        create(u"second"_s, batch);
        QCOMPARE(latest()->batch, batch);
        QCOMPARE(latest()->count, 2);
        const auto edited = rename(first, u"Mine"_s);
        const auto refused = undo(ChangeId(u"create-second"_s));
        QCOMPARE(refused.error().kind, ErrorKind::ChangedMeanwhile);
        QCOMPARE(refused.error().subject, u"1"_s);
        QCOMPARE(count(), 3);
        QVERIFY(undo(edited));
        QVERIFY(undo(ChangeId(u"create-second"_s)));
        QCOMPARE(count(), 1);
        QCOMPARE(referral(alone)->id.text(), u"alone"_s);
        QVERIFY(
            valueOf(m_database->read([](Connection& c) { return ImportRepository::problems(c); })).isEmpty());
        QVERIFY(
            valueOf(m_database->read([](Connection& c) { return ImportRepository::batches(c); })).isEmpty());
    }

    void leavesExpiryAside_data() { StoreFixture::addRows(); }
    void leavesExpiryAside() {
        prepare();
        const BatchId batch(u"batch"_s);
        const auto row = create(u"old"_s, batch);
        rename(row, u"closed by the clock"_s, u"expire"_s);
        QCOMPARE(latest()->kind, u"import"_s);
        QVERIFY(undo(latest()->id));
        QCOMPARE(count(), 0);
        QVERIFY(!latest());
    }

    void leavesWhatWasSent_data() { StoreFixture::addRows(); }
    void leavesWhatWasSent() {
        prepare();
        const auto row = create(u"one"_s);
        const auto change = rename(row, u"Deal"_s);
        valueOf(m_database->write([change](Transaction& t) { return Outbox::markSent(t, change); }));
        QVERIFY(!latest());
        QCOMPARE(undo(change).error().kind, ErrorKind::AlreadySent);
        QCOMPARE(referral(row)->engagement.name, u"Deal"_s);
    }
};

QTEST_GUILESS_MAIN(tst_ChangeJournal)
#include "tst_changejournal.moc"
