// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe.h"
#include "samplereferrals.h"
#include "store/migrator.h"
#include "store/referralrepository.h"
#include "store/sqlitefile.h"
#include "storefixture.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace favilla;
using namespace Qt::Literals::StringLiterals;

/// A workspace that cannot be used says why, and is left as it was, byte for byte.
class tst_Refusals : public QObject {
    Q_OBJECT

private:
    StoreFixture m_store;
    FakeClock m_clock;

    static QByteArray bytesOf(const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void writeBytes(const QString& path, const QByteArray& bytes, qint64 offset = 0) {
        QDir().mkpath(QFileInfo(path).absolutePath());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(offset));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    static void setMode(const QByteArray& path, mode_t mode) { QCOMPARE(::chmod(path.constData(), mode), 0); }
    /// For the user "nobody" to read and write.
    void openToAll(const StoreLocation& location) const {
        setMode(m_store.folder().toUtf8(), 0755);
        setMode(QFileInfo(location.path()).absolutePath().toUtf8(), 0777);
        for (const auto& suffix : {u""_s, u"-wal"_s, u"-shm"_s})
            if (QFileInfo::exists(location.path() + suffix))
                setMode((location.path() + suffix).toUtf8(), 0666);
    }
    /// What SQLite left beside the file.
    static QStringList besides(const StoreLocation& location) {
        const QFileInfo file(location.path());
        return QDir(file.absolutePath()).entryList({file.fileName() + u"-*"_s}, QDir::Files);
    }
    static void execute(const QString& path, const char* sql) {
        QDir().mkpath(QFileInfo(path).absolutePath());
        const auto file = SqliteFile::open(path, SqliteFile::Access::Create);
        QVERIFY(file && file->number(sql));
    }
    StoreLocation filled() {
        const auto location = m_store.freshLocation(false);
        const auto database = m_store.open(location, m_clock);
        valueOf(database->write([](Transaction& transaction) -> Result<void> {
            for (int i = 0; i < 100; ++i)
                FAVILLA_TRY(
                    ReferralRepository::insert(transaction, samples::built(samples::full(u"id%1"_s.arg(i)))));
            return {};
        }));
        return location;
    }
    /// Opens, and looks that nothing was touched.
    Error refusalOf(const StoreLocation& location) {
        const auto before = bytesOf(location.path());
        Database database(location, m_clock);
        const auto opened = resultOf(database.open());
        const auto read = resultOf(database.read([](Connection& c) { return ReferralRepository::count(c); }));
        if (opened || read || bytesOf(location.path()) != before)
            return Error{ErrorKind::NotFound, Field::None, u"opened, or the file changed"_s};
        return opened.error();
    }

private slots:
    void damagedHeader() {
        const auto location = filled();
        writeBytes(location.path(), "garbage garbage garbage");
        QCOMPARE(refusalOf(location).kind, ErrorKind::Damaged);
        QCOMPARE(refusalOf(location).subject, location.path());
    }

    void damagedPages() {
        const auto location = filled();
        const auto size = QFileInfo(location.path()).size();
        for (qint64 at = 8192; at < size; at += 4096)
            writeBytes(location.path(), QByteArray(2000, '\x5a'), at);
        QCOMPARE(refusalOf(location).kind, ErrorKind::Damaged);
    }

    void cutShort() {
        const auto location = filled();
        QFile file(location.path());
        QVERIFY(file.resize(file.size() / 2));
        QCOMPARE(refusalOf(location).kind, ErrorKind::Damaged);
    }

    void newerSqlite() {
        const auto location = filled();
        execute(location.path(), "PRAGMA user_version = 9999");
        const auto error = refusalOf(location);
        QCOMPARE(error.kind, ErrorKind::NewerVersion);
        QCOMPARE(error.subject, u"9999"_s);
    }

    void newerPostgresql() {
        const auto location = m_store.freshLocation(true);
        m_store.open(location, m_clock);
        QVERIFY(m_store.postgres().run(
            location.databaseName(), u"INSERT INTO favilla.migrations VALUES (9999, 'x', 'x', 'x')"_s));
        Database database(location, m_clock);
        QCOMPARE(resultOf(database.open()).error().kind, ErrorKind::NewerVersion);
    }

    void otherProgramsFiles() {
        const auto sqlite = m_store.freshLocation(false);
        execute(sqlite.path(), "CREATE TABLE bookmarks (url TEXT)");
        QCOMPARE(refusalOf(sqlite).kind, ErrorKind::NotAWorkspace);
        const auto picture = StoreLocation::sqliteFile(m_store.folder() + u"/picture.png"_s);
        writeBytes(picture.path(), "\x89PNG and so on, long enough to be looked at");
        QCOMPARE(refusalOf(picture).kind, ErrorKind::NotAWorkspace);
        const auto folder = StoreLocation::sqliteFile(m_store.folder());
        QCOMPARE(refusalOf(folder).kind, ErrorKind::CannotOpen);
        const auto server = m_store.freshLocation(true);
        QVERIFY(m_store.postgres().run(
            server.databaseName(), u"CREATE SCHEMA favilla; CREATE TABLE favilla.bookmarks (url text)"_s));
        Database database(server, m_clock);
        QCOMPARE(resultOf(database.open()).error().kind, ErrorKind::NotAWorkspace);
    }

    void locked() {
        const auto location = filled();
        QString word;
        const auto probe = startProbe(u"hold"_s, location, &word);
        QCOMPARE(word, u"holding"_s);
        QCOMPARE(refusalOf(location).kind, ErrorKind::Locked);
        probe->kill();
        probe->waitForFinished();
        QVERIFY(m_store.open(location, m_clock));
    }

    void readOnlyFile() {
        const auto location = filled();
        const auto before = bytesOf(location.path());
        openToAll(location);
        setMode(location.path().toUtf8(), 0444);
        QCOMPARE(openAsNobody(location, m_store.folder()), u"reading readOnly 100 readOnly"_s);
        QCOMPARE(bytesOf(location.path()), before);
        QCOMPARE(besides(location), QStringList());
    }

    void readOnlyFolder() {
        const auto location = filled();
        const auto before = bytesOf(location.path());
        const auto folder = QFileInfo(location.path()).absolutePath().toUtf8();
        openToAll(location);
        setMode(folder, 0555);
        QCOMPARE(openAsNobody(location, m_store.folder()), u"reading readOnly 100 readOnly"_s);
        QCOMPARE(bytesOf(location.path()), before);
        QCOMPARE(besides(location), QStringList());
        const auto nothing =
            StoreLocation::sqliteFile(QString::fromUtf8(folder) + u"/new/workspace.sqlite"_s);
        QCOMPARE(openAsNobody(nothing, m_store.folder()), u"readOnly"_s);
        setMode(folder, 0755);
    }

    /// What the log of a process that was killed holds is part of the workspace.
    void readOnlyFolderWithALog() {
        const auto location = filled();
        QString word;
        const auto probe = startProbe(u"write"_s, location, &word);
        QCOMPARE(word, u"writing"_s);
        QTRY_VERIFY(QFileInfo(location.path() + u"-wal"_s).size() > 300'000);
        probe->kill();
        probe->waitForFinished();
        const auto folder = QFileInfo(location.path()).absolutePath().toUtf8();
        openToAll(location);
        setMode(folder, 0555);
        word = openAsNobody(location, m_store.folder());
        setMode(folder, 0755);
        const auto database = m_store.open(location, m_clock);
        const auto all = valueOf(database->read([](Connection& c) { return ReferralRepository::count(c); }));
        QVERIFY(all > 100);
        QCOMPARE(word, u"reading readOnly %1 readOnly"_s.arg(all));
    }

    void readOnlyOfAnOlderVersion() {
        const auto location = m_store.freshLocation(false);
        QDir().mkpath(QFileInfo(location.path()).absolutePath());
        {
            const auto connection = Connection::open(location);
            QVERIFY(connection);
            Migrator older(**connection, knownMigrations(Dialect::Sqlite).first(2));
            QVERIFY(older.migrate(m_clock.now().utc));
        }
        const auto before = bytesOf(location.path());
        openToAll(location);
        setMode(location.path().toUtf8(), 0444);
        QCOMPARE(openAsNobody(location, m_store.folder()), u"cannotUpgrade"_s);
        QCOMPARE(bytesOf(location.path()), before);
    }

    /// Read as a file that nobody writes, until somebody does.
    void readOnlyWhileOthersWrite() {
        const auto location = filled();
        const auto reader = Connection::open(location, Connection::Access::ReadOnly);
        QVERIFY(reader);
        QCOMPARE(*ReferralRepository::count(**reader), 100);
        QVERIFY(!(*reader)->isLost());
        QVERIFY(!(*reader)->execute(u"DELETE FROM referrals"_s));
        const auto insert = [](Transaction& transaction) {
            return ReferralRepository::insert(transaction, samples::built(samples::full(u"later"_s)));
        };
        auto writer = m_store.open(location, m_clock);
        valueOf(writer->write(insert));
        QVERIFY((*reader)->isLost());
        QVERIFY((*reader)->reconnect());
        QCOMPARE(*ReferralRepository::count(**reader), 101);
        writer.reset();
        QCOMPARE(*ReferralRepository::count(**reader), 101);
    }

    void diskFull() {
        const auto database = m_store.open(filled(), m_clock);
        const auto limit = [&](int more) {
            valueOf(database->read([more](Connection& connection) -> Result<void> {
                const auto pages = connection.value(u"PRAGMA page_count"_s);
                FAVILLA_TRY(pages);
                FAVILLA_TRY(connection.run(u"PRAGMA max_page_count = %1"_s.arg(pages->toInt() + more)));
                return {};
            }));
        };
        const auto insertLarge = [&] {
            auto data = samples::full(u"large"_s);
            data.engagement.notes = u"x"_s.repeated(500'000);
            return resultOf(database->write([data](Transaction& transaction) {
                return ReferralRepository::insert(transaction, samples::built(data));
            }));
        };
        limit(10);
        QCOMPARE(insertLarge().error().kind, ErrorKind::DiskFull);
        QCOMPARE(valueOf(database->read([](Connection& c) { return ReferralRepository::count(c); })), 100);
        limit(100'000);
        QVERIFY(insertLarge());
        QCOMPARE(valueOf(database->read([](Connection& c) { return ReferralRepository::count(c); })), 101);
    }

    /// A disk of one megabyte, where the system lets a test have one: nothing is lost while it fills up.
    void reallyFullDisk() {
        const auto folder = m_store.folder() + u"/disk"_s;
        QDir().mkpath(folder);
        const QStringList mount{u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=1m"_s, u"tmpfs"_s, folder};
        const auto isMounted = geteuid() == 0 && QProcess::execute(u"mount"_s, mount) == 0;
        const auto location = StoreLocation::sqliteFile(folder + u"/workspace.sqlite"_s);
        int written = 0;
        {
            const auto database = m_store.open(location, m_clock);
            Result<RowId> last = RowId{};
            while (last && written < 300) {
                auto data = samples::full(u"id%1"_s.arg(written));
                data.engagement.notes = u"long notes "_s.repeated(2000);
                last = resultOf(database->write([data](Transaction& transaction) {
                    return ReferralRepository::insert(transaction, samples::built(data));
                }));
                written += last.hasValue();
            }
            QCOMPARE(last.hasValue(), !isMounted);
            if (!last)
                QCOMPARE(last.error().kind, ErrorKind::DiskFull);
            QCOMPARE(
                valueOf(database->read([](Connection& c) { return ReferralRepository::count(c); })), written);
        }
        QVERIFY(written > 0);
        const auto file = SqliteFile::open(location.path(), SqliteFile::Access::Look);
        QVERIFY(file && file->checkPages());
        QCOMPARE(*file->number("SELECT count(*) FROM referrals"), written);
        if (isMounted)
            QProcess::execute(u"umount"_s, {u"-l"_s, folder});
    }

    /// A disk without room for SQLite's log: what is there can be read, and written once there is room.
    void readOnlyForWantOfRoom() {
        const auto folder = m_store.folder() + u"/narrow"_s;
        QDir().mkpath(folder);
        const QStringList mount{u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=2m"_s, u"tmpfs"_s, folder};
        const auto isMounted = geteuid() == 0 && QProcess::execute(u"mount"_s, mount) == 0;
        const auto location = StoreLocation::sqliteFile(folder + u"/workspace.sqlite"_s);
        const auto insert = [](const QString& id) {
            return [id](Transaction& transaction) {
                return ReferralRepository::insert(transaction, samples::built(samples::full(id)));
            };
        };
        valueOf(m_store.open(location, m_clock)->write(insert(u"first"_s)));
        QFile filler(folder + u"/filler"_s);
        QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        for (int i = 0; isMounted && i < 4096 && filler.write(QByteArray(1024, 'x')) == 1024; ++i) { }
        {
            const auto database = m_store.open(location, m_clock);
            QSignalSpy writable(database.get(), &Database::becameWritable);
            QCOMPARE(database->readOnlyReason().has_value(), isMounted);
            QCOMPARE(valueOf(database->read([](Connection& c) { return ReferralRepository::count(c); })), 1);
            const auto refused = resultOf(database->write(insert(u"second"_s)));
            if (isMounted)
                QCOMPARE(refused.error().kind, ErrorKind::DiskFull);
            filler.remove();
            valueOf(database->write(insert(u"third"_s)));
            QTRY_COMPARE(writable.size(), int(isMounted));
            QVERIFY(!database->readOnlyReason());
            QCOMPARE(valueOf(database->read([](Connection& c) { return ReferralRepository::count(c); })),
                isMounted ? 2 : 3);
        }
        if (isMounted)
            QProcess::execute(u"umount"_s, {u"-l"_s, folder});
    }

    /// A disk that is mounted read-only holds even for root.
    void readOnlyDisk() {
        const auto folder = m_store.folder() + u"/fixed"_s;
        QDir().mkpath(folder);
        const QStringList mount{u"-t"_s, u"tmpfs"_s, u"tmpfs"_s, folder};
        const auto isMounted = geteuid() == 0 && QProcess::execute(u"mount"_s, mount) == 0;
        const auto location = StoreLocation::sqliteFile(folder + u"/work space?#.sqlite"_s);
        m_store.open(location, m_clock);
        if (isMounted)
            QCOMPARE(QProcess::execute(u"mount"_s, {u"-o"_s, u"remount,ro"_s, folder}), 0);
        {
            const auto database = m_store.open(location, m_clock);
            QCOMPARE(database->readOnlyReason().has_value(), isMounted);
            QCOMPARE(valueOf(database->read([](Connection& c) { return ReferralRepository::count(c); })), 0);
        }
        if (isMounted)
            QProcess::execute(u"umount"_s, {u"-l"_s, folder});
    }

    void wrongServers() {
        const auto closed = StoreLocation::fromText(u"postgresql://favilla@127.0.0.1:1/favilla"_s);
        Database nobody(*closed, m_clock);
        QCOMPARE(resultOf(nobody.open()).error().kind, ErrorKind::ConnectionFailed);
        const auto base = u"postgresql://favilla@127.0.0.1:%1/"_s.arg(m_store.postgres().port());
        Database missing(*StoreLocation::fromText(base + u"missing"_s), m_clock);
        const auto refusal = resultOf(missing.open()).error();
        QCOMPARE(refusal.kind, ErrorKind::DatabaseMissing);
        QCOMPARE(refusal.subject, u"missing"_s);
        Database encrypted(*StoreLocation::fromText(base + u"postgres?sslmode=require"_s), m_clock);
        QCOMPARE(resultOf(encrypted.open()).error().kind, ErrorKind::TlsRequired);
    }

    void passwordsAndTls() {
        TemporaryPostgres server({true, u"sésame;' x"_s});
        const auto started = server.start();
        QVERIFY2(started, started ? "" : qPrintable(started.error().detail));
        const auto plain = *server.createDatabase();
        const auto address = plain.display() + u"?sslmode=require"_s;
        const auto location = *StoreLocation::fromText(address);
        Database without(location, m_clock);
        QCOMPARE(resultOf(without.open()).error().kind, ErrorKind::AuthenticationFailed);
        Database wrong(location.withPassword(u"wrong"_s), m_clock);
        QCOMPARE(resultOf(wrong.open()).error().kind, ErrorKind::AuthenticationFailed);
        Database right(location.withPassword(u"sésame;' x"_s), m_clock);
        valueOf(right.open());
        const auto isEncrypted = valueOf(right.read([](Connection& connection) {
            return connection.value(u"SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()"_s);
        }));
        QVERIFY(isEncrypted.toBool());
    }
};

QTEST_GUILESS_MAIN(tst_Refusals)
#include "tst_refusals.moc"
