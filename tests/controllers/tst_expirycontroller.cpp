// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspacefixture.h"

#include <QSemaphore>

using namespace favilla;
using namespace Qt::Literals::StringLiterals;

/// Referrals expire at their instant, once, whether or not the program ran at that moment.
class tst_ExpiryController : public QObject {
    Q_OBJECT

private:
    StoreFixture m_store;

    static QDateTime utc(int year, int month, int day, int hour, int minute = 0) {
        return QDateTime({year, month, day}, {hour, minute}, Qt::UTC);
    }
    static ReferralData asked(const QString& id, const QDateTime& at) {
        return samples::plain(id, u"Tela e Filo"_s, at);
    }

private slots:
    void expiresAtStart_data() { StoreFixture::addRows(); }
    void expiresAtStart() {
        QFETCH(bool, isPostgresql);
        FakeClock clock(utc(2026, 11, 1, 9));
        const auto location = m_store.freshLocation(isPostgresql);
        RowId late{};
        RowId fresh{};
        {
            const auto database = m_store.open(location, clock);
            late = insert(*database, asked(u"late"_s, utc(2026, 11, 1, 8)));
            fresh = insert(*database, asked(u"fresh"_s, utc(2026, 11, 10, 8)));
            insert(*database, openDeal(u"active"_s));
        }
        clock.set(utc(2026, 11, 20, 9));
        const auto workspace = openWorkspace(location, clock);
        auto& database = workspace->database();
        const auto expired = load(database, late);
        QCOMPARE(expired->status, Status::Closed);
        QCOMPARE(expired->substatus, Substatus::Expired);
        QCOMPARE(expired->closedAt, utc(2026, 11, 15, 8));
        QVERIFY(load(database, fresh).isNew());
        const auto history = historyOf(database, late);
        QCOMPARE(history.size(), 1);
        QCOMPARE(history.first().action, HistoryAction::Expired);
        QCOMPARE(history.first().at, utc(2026, 11, 15, 8));
        QVERIFY(history.first().who.isEmpty());
        QVERIFY(!history.first().changes.isEmpty());
        QVERIFY(historyOf(database, fresh).isEmpty());
        // Partner Center expires its referrals by itself, and nobody takes back what the clock did.
        QVERIFY(outboxOf(database).isEmpty());
        QVERIFY(!granted(workspace->referrals().latestUndoable()));
        QCOMPARE(granted(workspace->expiry().nextExpiry()), utc(2026, 11, 24, 8));
    }

    void expiresWhileRunning_data() { StoreFixture::addRows(); }
    void expiresWhileRunning() {
        QFETCH(bool, isPostgresql);
        // The heartbeat beats at full minutes: half a tenth of a second before one it does so at once.
        const auto almost = utc(2026, 11, 15, 8, 59).addMSecs(59'950);
        FakeClock clock(almost);
        const auto workspace = openWorkspace(m_store.freshLocation(isPostgresql), clock);
        auto& database = workspace->database();
        const auto first = insert(database, asked(u"first"_s, utc(2026, 11, 1, 9)));
        const auto second = insert(database, asked(u"second"_s, utc(2026, 11, 1, 12)));
        QSignalSpy beats(&workspace->heartbeat(), &Heartbeat::ticked);
        QTRY_VERIFY(beats.size() >= 2);
        QVERIFY(load(database, first).isNew());
        clock.set(almost.addSecs(60));
        QTRY_VERIFY(load(database, first).isClosed());
        QVERIFY(load(database, second).isNew());
        clock.set(almost.addSecs(4 * 3600));
        QTRY_VERIFY(load(database, second).isClosed());
        QCOMPARE(load(database, second)->closedAt, utc(2026, 11, 15, 12));
        const auto seen = beats.size();
        QTRY_VERIFY(beats.size() >= seen + 2);
        QCOMPARE(historyOf(database, first).size(), 1);
    }

    void comparesInstants_data() {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QByteArray>("nextZone");
        QTest::addColumn<QDateTime>("createdAt");
        // Clocks in Italy go back on 25 October and forward on 28 March.
        const auto autumn = utc(2026, 10, 12, 0, 30);
        const auto spring = utc(2027, 3, 14, 1, 30);
        QTest::newRow("hour that comes twice") << "Europe/Rome"_qba
                                               << "Europe/Rome"_qba << autumn;
        QTest::newRow("hour that never comes") << "Europe/Rome"_qba
                                               << "Europe/Rome"_qba << spring;
        QTest::newRow("autumn, flown west") << "Europe/Rome"_qba
                                            << "America/New_York"_qba << autumn;
        QTest::newRow("spring, flown east") << "Europe/Rome"_qba
                                            << "Asia/Tokyo"_qba << spring;
        QTest::newRow("over the date line") << "Pacific/Kiritimati"_qba
                                            << "Pacific/Pago_Pago"_qba << autumn;
    }
    void comparesInstants() {
        QFETCH(QByteArray, zone);
        QFETCH(QByteArray, nextZone);
        QFETCH(QDateTime, createdAt);
        FakeClock clock(createdAt, QTimeZone(zone));
        const auto workspace = openWorkspace(m_store.freshLocation(false), clock);
        const auto row = insert(workspace->database(), asked(u"one"_s, createdAt));
        const auto expiresAt = createdAt.addSecs(14 * 24 * 3600);
        QCOMPARE(granted(workspace->expiry().nextExpiry()), expiresAt);
        clock.set(expiresAt.addMSecs(-1));
        QCOMPARE(granted(workspace->expiry().expireOverdue()), 0);
        clock.setZone(QTimeZone(nextZone));
        QCOMPARE(granted(workspace->expiry().expireOverdue()), 0);
        clock.set(expiresAt);
        QCOMPARE(granted(workspace->expiry().expireOverdue()), 1);
        QCOMPARE(load(workspace->database(), row)->closedAt, expiresAt);
    }

    void expiresOnce_data() { StoreFixture::addRows(); }
    void expiresOnce() {
        QFETCH(bool, isPostgresql);
        FakeClock clock(utc(2026, 11, 1, 9));
        const auto location = m_store.freshLocation(isPostgresql);
        auto workspace = openWorkspace(location, clock);
        const auto row = insert(workspace->database(), asked(u"one"_s, clock.now().utc));
        clock.advance(std::chrono::days(15));
        QCOMPARE(granted(workspace->expiry().expireOverdue()), 1);
        const auto expired = load(workspace->database(), row);
        for (const auto days : {-20, 40}) {
            clock.advance(std::chrono::days(days));
            QCOMPARE(granted(workspace->expiry().expireOverdue()), 0);
            workspace.reset();
            workspace = openWorkspace(location, clock);
            QCOMPARE(load(workspace->database(), row), expired);
            QCOMPARE(historyOf(workspace->database(), row).size(), 1);
        }
        QVERIFY(!granted(workspace->expiry().nextExpiry()).isValid());
    }

    void expiresOnceForTwo_data() { StoreFixture::addRows(); }
    void expiresOnceForTwo() {
        QFETCH(bool, isPostgresql);
        FakeClock clock(utc(2026, 11, 1, 9));
        const auto location = m_store.freshLocation(isPostgresql);
        const auto here = openWorkspace(location, clock);
        const auto there = openWorkspace(location, clock);
        QList<RowId> rows;
        for (const auto& id : {u"a"_s, u"b"_s, u"c"_s})
            rows << insert(here->database(), asked(id, clock.now().utc));
        clock.advance(std::chrono::days(15));
        QCoreApplication::processEvents();
        QSignalSpy committed(&here->database(), &Database::committed);
        const auto first = here->expiry().expireOverdue();
        const auto second = there->expiry().expireOverdue();
        QCOMPARE(granted(first) + granted(second), 3);
        for (const auto row : rows)
            QCOMPARE(historyOf(here->database(), row).size(), 1);
        QTRY_COMPARE(committed.size(), 1);
        QCOMPARE(committed.first().first().value<ChangeSet>().updated.size(), 3);
        QVERIFY(!committed.wait(100));
    }

    /// Where nothing is due, a long write of another process does not keep a workspace from opening.
    void opensBesideLongWrite_data() { StoreFixture::addRows(); }
    void opensBesideLongWrite() {
        QFETCH(bool, isPostgresql);
        FakeClock clock(utc(2026, 11, 1, 9));
        const auto location = m_store.freshLocation(isPostgresql);
        const auto here = openWorkspace(location, clock);
        insert(here->database(), asked(u"one"_s, clock.now().utc));
        QSemaphore gate;
        const auto writing = here->database().write([&gate](Transaction& transaction) -> Result<void> {
            FAVILLA_TRY(ReferralRepository::insert(
                transaction, samples::built(asked(u"two"_s, utc(2026, 11, 1, 9)))));
            gate.acquire();
            return {};
        });
        Workspace there(location, clock, u"Ugo"_s);
        const auto opened = awaited(there.open());
        const auto isBusy = !writing.isFinished();
        gate.release();
        granted(writing);
        QVERIFY(opened);
        QVERIFY(isBusy);
    }

    /// The clock's own step counts for nothing when the user takes back the one before.
    void givesWayToUndo_data() { StoreFixture::addRows(); }
    void givesWayToUndo() {
        QFETCH(bool, isPostgresql);
        FakeClock clock(utc(2026, 11, 1, 9));
        const auto workspace = openWorkspace(m_store.freshLocation(isPostgresql), clock);
        auto& database = workspace->database();
        const auto row = insert(database, asked(u"one"_s, clock.now().utc));
        const auto asReceived = load(database, row);
        granted(workspace->referrals().apply(ReferralId(u"one"_s), AddContact{someone()}));
        clock.advance(std::chrono::days(15));
        QCOMPARE(granted(workspace->expiry().expireOverdue()), 1);
        QCOMPARE(granted(workspace->referrals().undo()).kind, u"add-contact"_s);
        QCOMPARE(load(database, row), asReceived);
        QCOMPARE(granted(workspace->expiry().expireOverdue()), 1);
        QVERIFY(load(database, row)->contacts.isEmpty());
    }

    void expiresOnArrival_data() { StoreFixture::addRows(); }
    void expiresOnArrival() {
        QFETCH(bool, isPostgresql);
        FakeClock clock(utc(2026, 11, 20, 9));
        const auto workspace = openWorkspace(m_store.freshLocation(isPostgresql), clock);
        auto& database = workspace->database();
        const auto file = granted(workspace->imports().loadText(
            R"([{"id":"old","createdDateTime":"2025-03-01T08:00:00Z","customerProfile":{"name":"A"}},
                {"id":"new","createdDateTime":"2026-11-19T08:00:00Z","customerProfile":{"name":"B"}}])"_qba,
            std::make_shared<Progress>()));
        const auto outcome =
            granted(workspace->imports().commit(file, u"old.json"_s, std::make_shared<Progress>()));
        QCOMPARE(outcome.counts.inserted, 2);
        QCOMPARE(outcome.expired, 1);
        const auto all = allReferrals(database);
        QCOMPARE(all.at(0)->substatus, Substatus::Expired);
        QCOMPARE(all.at(0)->closedAt, utc(2025, 3, 15, 8));
        QVERIFY(all.at(1).isNew());
        const auto history = granted(workspace->referrals().detail(ReferralId(u"old"_s))).history;
        QCOMPARE(history.size(), 2);
        QCOMPARE(history.at(0).action, HistoryAction::Expired);
        QCOMPARE(history.at(1).action, HistoryAction::Received);
        // The same file once more: what the clock did to it here is no contradiction.
        const auto again = granted(workspace->imports().plan(file, std::make_shared<Progress>()));
        QCOMPARE(again.count(Fate::Unchanged), 2);
        granted(workspace->referrals().undo());
        QVERIFY(allReferrals(database).isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_ExpiryController)
#include "tst_expirycontroller.moc"
