// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe.h"
#include "samplereferrals.h"
#include "store/historyrepository.h"
#include "store/outbox.h"
#include "store/queryrepository.h"
#include "store/referralrepository.h"
#include "store/settingrepository.h"
#include "storefixture.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTest>

using namespace favilla;
using namespace Qt::Literals::StringLiterals;

/// All or nothing, seen by everyone, and told to everyone.
class tst_Database : public QObject {
    Q_OBJECT

private:
    StoreFixture m_store;
    FakeClock m_clock;

    static QFuture<Result<RowId>> insert(Database& database, const QString& id) {
        return database.write([id](Transaction& transaction) {
            return ReferralRepository::insert(transaction, samples::built(samples::full(id)));
        });
    }
    static qint64 count(Database& database, const QString& table = u"referrals"_s) {
        return valueOf(database.read([table](Connection& connection) {
            return connection.value(u"SELECT count(*) FROM "_s + table);
        })).toLongLong();
    }
    static ChangeSet lastOf(const QSignalSpy& spy) { return spy.last().first().value<ChangeSet>(); }

private slots:
    void keepsNothingOfAFailedWrite_data() { StoreFixture::addRows(); }
    void keepsNothingOfAFailedWrite() {
        QFETCH(bool, isPostgresql);
        const auto database = m_store.fresh(isPostgresql, m_clock);
        QSignalSpy committed(database.get(), &Database::committed);
        const auto row = valueOf(insert(*database, u"one"_s));
        QTRY_COMPARE(committed.size(), 1);
        // The change is written, its history entry is not.
        const auto failed = resultOf(database->write([row](Transaction& transaction) -> Result<void> {
            FAVILLA_TRY(
                ReferralRepository::update(transaction, row, samples::built(samples::full(u"two"_s))));
            return Error{ErrorKind::StoreFailed};
        }));
        QCOMPARE(failed.error().kind, ErrorKind::StoreFailed);
        // An error that the function overlooks does not lead to half a write either.
        const auto overlooked = resultOf(database->write([](Transaction& transaction) -> Result<void> {
            FAVILLA_TRY(ReferralRepository::insert(transaction, samples::built(samples::full(u"three"_s))));
            static_cast<void>(
                transaction.connection().execute(u"INSERT INTO nowhere VALUES (1)"_s).hasValue());
            return {};
        }));
        QVERIFY(!overlooked);
        QCOMPARE(count(*database), 1);
        const auto stored =
            valueOf(database->read([row](Connection& c) { return ReferralRepository::load(c, row); }));
        QCOMPARE(stored.referral->id.text(), u"one"_s);
        QVERIFY(valueOf(insert(*database, u"four"_s)) != row);
        QTRY_COMPARE(committed.size(), 2);
    }

    void tellsWhatChanged_data() { StoreFixture::addRows(); }
    void tellsWhatChanged() {
        QFETCH(bool, isPostgresql);
        const auto database = m_store.fresh(isPostgresql, m_clock);
        QSignalSpy committed(database.get(), &Database::committed);
        const auto row = valueOf(insert(*database, u"one"_s));
        QTRY_COMPARE(committed.size(), 1);
        QCOMPARE(lastOf(committed).inserted, QList{row});
        QVERIFY(!lastOf(committed).isElsewhere);
        valueOf(database->write([row](Transaction& transaction) -> Result<void> {
            FAVILLA_TRY(
                ReferralRepository::update(transaction, row, samples::built(samples::full(u"two"_s))));
            const auto other = ReferralRepository::insert(transaction, samples::built(samples::full(u"x"_s)));
            FAVILLA_TRY(other);
            return ReferralRepository::remove(transaction, *other);
        }));
        QTRY_COMPARE(committed.size(), 2);
        QVERIFY(lastOf(committed).inserted.isEmpty() && lastOf(committed).removed.isEmpty());
        QCOMPARE(lastOf(committed).updated, QList{row});
        valueOf(database->write([](Transaction& t) { return SettingRepository::setValue(t, u"a"_s, 1); }));
        QTRY_COMPARE(committed.size(), 3);
        QVERIFY(lastOf(committed).hasWorkspaceChange);
        valueOf(database->write([](Transaction& transaction) -> Result<void> {
            for (int i = 0; i <= Transaction::namedRows; ++i)
                FAVILLA_TRY(ReferralRepository::insert(transaction,
                    samples::built(samples::plain(u"n%1"_s.arg(i), {}, QDateTime::currentDateTimeUtc()))));
            return {};
        }));
        QTRY_COMPARE(committed.size(), 4);
        QVERIFY(lastOf(committed).isEverything);
        QVERIFY(lastOf(committed).inserted.isEmpty());
    }

    void seesChangesElsewhere_data() { StoreFixture::addRows(); }
    void seesChangesElsewhere() {
        QFETCH(bool, isPostgresql);
        const auto here = m_store.fresh(isPostgresql, m_clock);
        const auto there = m_store.open(here->location(), m_clock);
        QSignalSpy seen(there.get(), &Database::committed);
        QSignalSpy own(here.get(), &Database::committed);
        QList<qint64> times;
        for (int i = 0; i < 3; ++i) {
            seen.clear();
            const auto row = valueOf(insert(*here, u"id%1"_s.arg(i)));
            QElapsedTimer time;
            time.start();
            QTRY_COMPARE_WITH_TIMEOUT(seen.size(), 1, 20000);
            times << time.elapsed();
            QVERIFY(lastOf(seen).isElsewhere);
            QCOMPARE(lastOf(seen).inserted, QList{row});
        }
        // A busy machine may delay one of them.
        QVERIFY2(*std::min_element(times.cbegin(), times.cend()) < 1000,
            qPrintable(QString::number(times.first())));
        QCOMPARE(own.size(), 3);
        valueOf(insert(*there, u"back"_s));
        QTRY_COMPARE_WITH_TIMEOUT(own.size(), 4, 20000);
        QVERIFY(lastOf(own).isElsewhere);
    }

    void readsOneSnapshot_data() { StoreFixture::addRows(); }
    void readsOneSnapshot() {
        QFETCH(bool, isPostgresql);
        const auto here = m_store.fresh(isPostgresql, m_clock);
        const auto there = m_store.open(here->location(), m_clock);
        const auto difference = valueOf(here->read([&there](Connection& connection) -> Result<qint64> {
            const auto before = ReferralRepository::count(connection);
            FAVILLA_TRY(before);
            valueOf(insert(*there, u"meanwhile"_s));
            const auto after = ReferralRepository::count(connection);
            FAVILLA_TRY(after);
            return *after - *before;
        }));
        QCOMPARE(difference, 0);
        QCOMPARE(count(*here), 1);
    }

    void losesNoWriteOnTheWayOut_data() { StoreFixture::addRows(); }
    void losesNoWriteOnTheWayOut() {
        QFETCH(bool, isPostgresql);
        auto database = m_store.fresh(isPostgresql, m_clock);
        for (int i = 0; i < 20; ++i)
            insert(*database, u"id%1"_s.arg(i));
        const auto location = database->location();
        database.reset();
        QCOMPARE(count(*m_store.open(location, m_clock)), 20);
    }

    void leavesOutWhatWasCancelled() {
        const auto database = m_store.fresh(false, m_clock);
        auto first = database->read([](Connection&) -> Result<int> {
            QThread::msleep(100);
            return 1;
        });
        std::atomic_bool hasRun = false;
        auto second = database->read([&hasRun](Connection&) -> Result<int> {
            hasRun = true;
            return 2;
        });
        second.cancel();
        QCOMPARE(count(*database), 0);
        QCOMPARE(valueOf(first), 1);
        QVERIFY(!hasRun);
    }

    void survivesBeingKilledInAWrite_data() { StoreFixture::addRows(); }
    void survivesBeingKilledInAWrite() {
        QFETCH(bool, isPostgresql);
        auto database = m_store.fresh(isPostgresql, m_clock);
        const auto location = database->location();
        valueOf(insert(*database, u"kept"_s));
        database.reset();
        QString word;
        const auto probe = startProbe(u"stall"_s, location, &word);
        QCOMPARE(word, u"stalled"_s);
        probe->kill();
        probe->waitForFinished();
        database = m_store.open(location, m_clock);
        QCOMPARE(count(*database), 1);
        for (const auto& table : {u"history"_s, u"outbox"_s})
            QCOMPARE(count(*database, table), 0);
        valueOf(insert(*database, u"next"_s));
    }

    void survivesBeingKilledAtAnyMoment_data() { StoreFixture::addRows(); }
    void survivesBeingKilledAtAnyMoment() {
        QFETCH(bool, isPostgresql);
        const auto location = m_store.fresh(isPostgresql, m_clock)->location();
        for (int i = 0; i < 4; ++i) {
            QString word;
            const auto probe = startProbe(u"write"_s, location, &word);
            QCOMPARE(word, u"writing"_s);
            QThread::msleep(37 + 29 * i);
            probe->kill();
            probe->waitForFinished();
            const auto database = m_store.open(location, m_clock);
            const auto referrals = count(*database);
            for (const auto& table : {u"referral_texts"_s, u"search"_s, u"history"_s, u"outbox"_s})
                QCOMPARE(count(*database, table), referrals);
        }
        QVERIFY(count(*m_store.open(location, m_clock)) > 0);
    }

    void survivesBeingKilledInAMigration_data() { StoreFixture::addRows(); }
    void survivesBeingKilledInAMigration() {
        QFETCH(bool, isPostgresql);
        for (int delay = 0; delay < 60; delay += 6) {
            const auto location = m_store.freshLocation(isPostgresql);
            QProcess probe;
            probe.start(
                QCoreApplication::applicationDirPath() + u"/storeprobe"_s, {u"open"_s, location.display()});
            QVERIFY(probe.waitForStarted());
            QThread::msleep(static_cast<unsigned long>(delay));
            probe.kill();
            probe.waitForFinished();
            const auto database = m_store.open(location, m_clock);
            valueOf(insert(*database, u"one"_s));
            QCOMPARE(count(*database, u"workspace"_s), 1);
        }
    }

    void refusesBeforeItIsOpen() {
        Database database(StoreLocation::sqliteFile(u"/nowhere/at/all.sqlite"_s), m_clock);
        const auto early = resultOf(database.read([](Connection&) -> Result<int> { return 1; }));
        QCOMPARE(early.error().kind, ErrorKind::CannotOpen);
    }

    void makesAFreshFileAgainAndAgain() {
        const auto location = m_store.freshLocation(false);
        for (int i = 0; i < 3; ++i)
            valueOf(insert(*m_store.open(location, m_clock), u"id%1"_s.arg(i)));
        QCOMPARE(count(*m_store.open(location, m_clock)), 3);
        QVERIFY(!QFileInfo::exists(location.path() + u"-wal"_s));
    }

    void closesTheFileToOthers() {
        const auto database = m_store.fresh(false, m_clock);
        valueOf(insert(*database, u"one"_s));
        constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        for (const auto& suffix : {u""_s, u"-wal"_s, u"-shm"_s}) {
            const auto path = database->location().path() + suffix;
            QVERIFY2(QFileInfo::exists(path), qPrintable(path));
            QVERIFY2(!(QFile::permissions(path) & others), qPrintable(path));
        }
    }

    void comesBackWhenTheServerDoes() {
        // Nobody who uses the program can do anything about these.
        QTest::failOnWarning(QRegularExpression(u"Unable to free statement|not open|still in use"_s));
        const auto database = m_store.fresh(true, m_clock);
        QSignalSpy committed(database.get(), &Database::committed);
        valueOf(insert(*database, u"one"_s));
        m_store.postgres().stop();
        QCOMPARE(resultOf(insert(*database, u"two"_s)).error().kind, ErrorKind::ConnectionFailed);
        QCOMPARE(
            resultOf(database->read([](Connection& c) { return ReferralRepository::count(c); })).error().kind,
            ErrorKind::ConnectionFailed);
        QVERIFY(m_store.postgres().start());
        QCOMPARE(count(*database), 1);
        // What others do is heard again.
        const auto there = m_store.open(database->location(), m_clock);
        QTRY_COMPARE(committed.size(), 1);
        valueOf(insert(*there, u"three"_s));
        QTRY_COMPARE_WITH_TIMEOUT(committed.size(), 2, 20000);
        QVERIFY(lastOf(committed).isElsewhere);
    }
};

QTEST_GUILESS_MAIN(tst_Database)
#include "tst_database.moc"
