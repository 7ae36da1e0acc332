// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/storelocation.h"

#include <QTest>

using namespace favilla;
using namespace Qt::Literals::StringLiterals;

/// Addresses are read and written without loss, and without their password.
class tst_StoreLocation : public QObject {
    Q_OBJECT

private slots:
    void readsAddresses_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("host");
        QTest::addColumn<int>("port");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("sslMode");
        QTest::newRow("remote") << u"postgresql://anna@db.example/sales"_s << u"db.example"_s << 5432
                                << u"sales"_s << u"require"_s;
        QTest::newRow("port") << u"postgresql://anna@db.example:6000/sales"_s << u"db.example"_s << 6000
                              << u"sales"_s << u"require"_s;
        QTest::newRow("loopback") << u"postgresql://127.0.0.1/sales"_s << u"127.0.0.1"_s << 5432 << u"sales"_s
                                  << u"prefer"_s;
        QTest::newRow("localhost") << u"postgres://localhost/sales"_s << u"localhost"_s << 5432 << u"sales"_s
                                   << u"prefer"_s;
        QTest::newRow("socket") << u"postgresql:///sales?host=/run/postgresql"_s << u"/run/postgresql"_s
                                << 5432 << u"sales"_s << u"prefer"_s;
        QTest::newRow("socket user") << u"postgresql:///sales?host=/run/pg&user=anna&sslmode=require"_s
                                     << u"/run/pg"_s << 5432 << u"sales"_s << u"require"_s;
        QTest::newRow("nothing but a name")
            << u"postgresql:///sales"_s << QString() << 5432 << u"sales"_s << u"prefer"_s;
        QTest::newRow("mode") << u"postgresql://db.example/sales?sslmode=verify-full"_s << u"db.example"_s
                              << 5432 << u"sales"_s << u"verify-full"_s;
    }
    void readsAddresses() {
        QFETCH(QString, text);
        const auto location = StoreLocation::fromText(text);
        QVERIFY(location);
        QVERIFY(location->isPostgresql());
        QTEST(location->host(), "host");
        QTEST(location->port(), "port");
        QTEST(location->databaseName(), "name");
        QTEST(location->sslMode(), "sslMode");
        QCOMPARE(*StoreLocation::fromText(location->display()), *location);
    }

    void refuses_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("kind");
        const auto invalid = static_cast<int>(ErrorKind::InvalidValue);
        QTest::newRow("empty") << u"  "_s << static_cast<int>(ErrorKind::Empty);
        QTest::newRow("no database") << u"postgresql://db.example"_s << invalid;
        QTest::newRow("no mode") << u"postgresql://db.example/a?sslmode=none;host=x"_s << invalid;
        QTest::newRow("no address") << u"postgresql://db.example:port/a"_s << invalid;
    }
    void refuses() {
        QFETCH(QString, text);
        const auto location = StoreLocation::fromText(text);
        QVERIFY(!location);
        QTEST(static_cast<int>(location.error().kind), "kind");
    }

    void keepsPasswordsToItself() {
        const auto location =
            *StoreLocation::fromText(u"postgresql://anna:s%C3%A9same%2F@db.example/sales"_s);
        QCOMPARE(location.password(), u"sésame/"_s);
        QCOMPARE(location.display(), u"postgresql://anna@db.example/sales"_s);
        QVERIFY(!location.secretName().contains(u"same"_s));
        QCOMPARE(location.withPassword(u"x"_s).password(), u"x"_s);
    }

    void readsPaths() {
        const auto location = *StoreLocation::fromText(u"some/../folder/my work.sqlite"_s);
        QVERIFY(!location.isPostgresql());
        QVERIFY(location.path().startsWith(u'/'));
        QVERIFY(location.path().endsWith(u"/folder/my work.sqlite"_s));
        QCOMPARE(location.display(), location.path());
    }

    void knowsSharedFolders() {
        QVERIFY(StoreLocation::sqliteFile(u"/home/anna/OneDrive - Example/favilla/w.sqlite"_s)
                    .isOnSharedFolder());
        QVERIFY(StoreLocation::sqliteFile(u"/home/anna/Dropbox/w.sqlite"_s).isOnSharedFolder());
        QVERIFY(!StoreLocation::sqliteFile(u"/home/anna/favilla/w.sqlite"_s).isOnSharedFolder());
    }
};

QTEST_GUILESS_MAIN(tst_StoreLocation)
#include "tst_storelocation.moc"
