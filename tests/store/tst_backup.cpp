// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplereferrals.h"
#include "store/backup.h"
#include "store/dailybackup.h"
#include "store/migrator.h"
#include "store/referralrepository.h"
#include "storefixture.h"

#include <QDir>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTest>

using namespace favilla;
using namespace Qt::Literals::StringLiterals;

/// Backups are whole, few, and can be put back; what was there before is never lost.
class tst_Backup : public QObject {
    Q_OBJECT

private:
    StoreFixture m_store;
    FakeClock m_clock;

    static void insert(Database& database, const QString& id) {
        valueOf(database.write([id](Transaction& transaction) {
            return ReferralRepository::insert(transaction, samples::built(samples::full(id)));
        }));
    }
    static qint64 count(Database& database) {
        return valueOf(database.read([](Connection& c) { return ReferralRepository::count(c); }));
    }
    static void damage(const QString& path) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(4096));
        file.write(QByteArray(60'000, '\x5a'));
    }
    QDateTime now() const { return m_clock.now().utc; }

private slots:
    void rotates() {
        const auto database = m_store.fresh(false, m_clock);
        const Backups backups(database->location());
        QVERIFY(backups.list()->isEmpty());
        for (int i = 0; i < Backups::kept + 3; ++i) {
            insert(*database, u"id%1"_s.arg(i));
            m_clock.advance(std::chrono::minutes(1));
            const auto made = valueOf(database->backUp());
            QVERIFY(QFileInfo(made.path).size() == made.size && made.size > 0);
            QCOMPARE(*Backups::referralCount(made), i + 1);
            QCOMPARE(backups.list()->first(), made);
        }
        QCOMPARE(backups.list()->size(), Backups::kept);
        QCOMPARE(*Backups::referralCount(backups.list()->last()), 4);
        QCOMPARE(backups.list()->first().takenAt, now());
        const auto folder = QFileInfo(backups.list()->first().path).absoluteDir();
        QCOMPARE(folder.entryList(QDir::Files).size(), Backups::kept);
        QCOMPARE(QFile::permissions(backups.list()->first().path) & (QFile::ReadGroup | QFile::ReadOther),
            QFile::Permissions());
    }

    void isMadeOnceADayAtOpen() {
        const auto location = m_store.freshLocation(false);
        const Backups backups(location);
        insert(*m_store.open(location, m_clock), u"one"_s);
        m_store.open(location, m_clock);
        QCOMPARE(backups.list()->size(), 1);
        m_store.open(location, m_clock);
        m_clock.advance(std::chrono::hours(23));
        m_store.open(location, m_clock);
        QCOMPARE(backups.list()->size(), 1);
        m_clock.advance(std::chrono::hours(2));
        m_store.open(location, m_clock);
        QCOMPARE(backups.list()->size(), 2);
    }

    /// A large file is not copied before the window opens, and a copy is not waited for at the end.
    void ofALargeFileIsMadeWhileOneWorks() {
        const auto location = m_store.freshLocation(false);
        const Backups backups(location);
        insert(*m_store.open(location, m_clock), u"one"_s);
        {
            const auto connection = *Connection::open(location);
            QVERIFY(connection->run(u"CREATE TABLE filler (content BLOB)"_s));
            QVERIFY(
                connection->run(u"INSERT INTO filler VALUES (zeroblob(%1))"_s.arg(DailyBackup::largeSize)));
        }
        m_clock.advance(std::chrono::hours(25));
        const auto folder = QFileInfo(location.path()).absolutePath() + u"/backups"_s;
        const auto before = QDir(folder).entryList(QDir::Files).size();
        m_store.open(location, m_clock);
        QVERIFY(QDir(folder).entryList({u"*.part*"_s}, QDir::Files).isEmpty());
        auto database = m_store.open(location, m_clock);
        insert(*database, u"two"_s);
        QTRY_COMPARE_WITH_TIMEOUT(
            QDir(folder).entryList({u"*.sqlite"_s}, QDir::Files).size(), before + 1, 30'000);
        QVERIFY(*Backups::referralCount(backups.list()->first()) >= 1);
    }

    void removesWhatACrashLeft() {
        auto database = m_store.fresh(false, m_clock);
        const auto folder = QFileInfo(database->location().path()).absolutePath() + u"/backups"_s;
        QDir().mkpath(folder);
        for (const auto& [name, age] :
            {std::pair(u"old.sqlite.part"_s, 50), std::pair(u"new.sqlite.part"_s, 1)}) {
            QFile left(folder + u'/' + name);
            QVERIFY(left.open(QIODevice::WriteOnly));
            QVERIFY(left.setFileTime(now().addSecs(-3600 * age), QFileDevice::FileModificationTime));
        }
        valueOf(database->backUp());
        QCOMPARE(QDir(folder).entryList({u"*.part"_s}, QDir::Files), QStringList{u"new.sqlite.part"_s});
    }

    void isMadeBeforeAMigration() {
        const auto location = m_store.freshLocation(false);
        QDir().mkpath(QFileInfo(location.path()).absolutePath());
        const auto known = knownMigrations(Dialect::Sqlite);
        {
            auto connection = *Connection::open(location);
            QVERIFY(Migrator(*connection, known.mid(0, 2)).migrate(now()));
        }
        m_store.open(location, m_clock);
        const auto made = Backups(location).list();
        QCOMPARE(made->size(), 1);
        auto copy = Connection::open(StoreLocation::sqliteFile(made->first().path));
        QCOMPARE((*copy)->value(u"PRAGMA user_version"_s)->toInt(), 2);
    }

    void aFailedDailyOneIsTold() {
        const auto location = m_store.freshLocation(false);
        m_store.open(location, m_clock);
        QFile blocker(QFileInfo(location.path()).absolutePath() + u"/backups"_s);
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        Database database(location, m_clock);
        QSignalSpy failed(&database, &Database::backupFailed);
        QVERIFY(resultOf(database.open()));
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.first().first().value<Error>().kind, ErrorKind::BackupFailed);
        QCOMPARE(count(database), 0);
    }

    void restores() {
        auto database = m_store.fresh(false, m_clock);
        const auto location = database->location();
        const Backups backups(location);
        insert(*database, u"one"_s);
        const auto chosen = valueOf(database->backUp());
        insert(*database, u"two"_s);
        QCOMPARE(backups.restore(chosen, now()).error().kind, ErrorKind::Locked);
        QCOMPARE(count(*database), 2);
        database.reset();
        m_clock.advance(std::chrono::minutes(1));
        QVERIFY(backups.restore(chosen, now()));
        database = m_store.open(location, m_clock);
        QCOMPARE(count(*database), 1);
        // The way back: what was there is the latest backup.
        const auto latest = backups.list()->first();
        QCOMPARE(*Backups::referralCount(latest), 2);
        database.reset();
        QVERIFY(backups.restore(latest, now()));
        QCOMPARE(count(*m_store.open(location, m_clock)), 2);
    }

    void restoresOverADamagedFile() {
        auto database = m_store.fresh(false, m_clock);
        const auto location = database->location();
        const Backups backups(location);
        insert(*database, u"one"_s);
        const auto chosen = valueOf(database->backUp());
        database.reset();
        damage(location.path());
        QFile damaged(location.path());
        QVERIFY(damaged.open(QIODevice::ReadOnly));
        const auto bytes = damaged.readAll();
        QVERIFY(!resultOf(Database(location, m_clock).open()));
        QVERIFY(backups.restore(chosen, now()));
        QCOMPARE(count(*m_store.open(location, m_clock)), 1);
        QCOMPARE(backups.list()->size(), 1);
        const auto aside = QFileInfo(location.path()).absoluteDir().entryList({u"*-damaged-*"_s});
        QCOMPARE(aside.size(), 1);
        QFile kept(QFileInfo(location.path()).absolutePath() + u'/' + aside.first());
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), bytes);
    }

    void refusesADamagedBackup() {
        auto database = m_store.fresh(false, m_clock);
        const auto location = database->location();
        insert(*database, u"one"_s);
        const auto chosen = valueOf(database->backUp());
        database.reset();
        damage(chosen.path);
        QCOMPARE(Backups(location).restore(chosen, now()).error().kind, ErrorKind::Damaged);
        QCOMPARE(count(*m_store.open(location, m_clock)), 1);
        const Backup missing{chosen.path + u"x"_s, now(), 0};
        QVERIFY(!Backups(location).restore(missing, now()));
        QCOMPARE(count(*m_store.open(location, m_clock)), 1);
    }

    void hasNoneOnPostgresql() {
        const auto database = m_store.fresh(true, m_clock);
        const auto refused = resultOf(database->backUp());
        QCOMPARE(refused.error().kind, ErrorKind::BackupFailed);
        QCOMPARE(refused.error().subject, u"postgresql"_s);
        QCOMPARE(Backups(database->location()).list().error().kind, ErrorKind::BackupFailed);
    }
};

QTEST_GUILESS_MAIN(tst_Backup)
#include "tst_backup.moc"
