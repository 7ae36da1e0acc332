// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migrator.h"
#include "storefixture.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

using namespace favilla;
using namespace Qt::Literals::StringLiterals;

/// A fresh workspace and one that was brought up step by step are the same; an interrupted step never was.
class tst_Migrator : public QObject {
    Q_OBJECT

private:
    StoreFixture m_store;
    const QDateTime m_now{{2026, 11, 20}, {9, 0}, Qt::UTC};

    std::unique_ptr<Connection> connect(const StoreLocation& location) {
        if (!location.isPostgresql())
            QDir().mkpath(QFileInfo(location.path()).absolutePath());
        auto connection = Connection::open(location);
        if (!connection)
            qFatal("no connection: %s", qPrintable(connection.error().detail));
        return *std::move(connection);
    }
    std::unique_ptr<Connection> fresh(bool isPostgresql) {
        return connect(m_store.freshLocation(isPostgresql));
    }

    /// Everything the database itself says about the schema, but for when it was made.
    static QStringList schemaOf(Connection& connection) {
        const auto sql = connection.dialect() == Dialect::Sqlite
            ? u"SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM sqlite_master "
              u"UNION ALL SELECT number || name || checksum FROM migrations "
              u"UNION ALL SELECT 'version ' || schema_version FROM workspace "
              u"UNION ALL SELECT 'pragma ' || user_version FROM pragma_user_version ORDER BY 1"_s
            : u"SELECT table_name || column_name || ordinal_position || data_type || is_nullable || "
              u"coalesce(column_default, '') || coalesce(collation_name, '') || is_identity "
              u"FROM information_schema.columns WHERE table_schema = 'favilla' "
              u"UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname = 'favilla' "
              u"UNION ALL SELECT conrelid::regclass::text || conname || pg_get_constraintdef(oid) "
              u"FROM pg_constraint WHERE connamespace = 'favilla'::regnamespace "
              u"UNION ALL SELECT number || name || checksum FROM migrations "
              u"UNION ALL SELECT 'version ' || schema_version FROM workspace ORDER BY 1"_s;
        QStringList schema;
        auto query = connection.run(sql);
        if (!query)
            qFatal("schema: %s", qPrintable(query.error().detail));
        while (query->next())
            schema << query->value(0).toString();
        return schema;
    }

private slots:
    void freshIsUpgraded_data() { StoreFixture::addRows(); }
    void freshIsUpgraded() {
        QFETCH(bool, isPostgresql);
        const auto all = knownMigrations(isPostgresql ? Dialect::Postgresql : Dialect::Sqlite);
        QVERIFY(all.size() >= 4);
        const auto reference = fresh(isPostgresql);
        QVERIFY(Migrator(*reference, all).migrate(m_now));
        const auto schema = schemaOf(*reference);
        QVERIFY(schema.size() > 20);
        for (qsizetype start = 1; start < all.size(); ++start) {
            const auto connection = fresh(isPostgresql);
            QVERIFY(Migrator(*connection, all.mid(0, start)).migrate(m_now));
            QCOMPARE(*Migrator(*connection, all).inspect(), int(start));
            QVERIFY(schemaOf(*connection) != schema);
            QVERIFY(Migrator(*connection, all).migrate(m_now.addDays(1)));
            QCOMPARE(schemaOf(*connection), schema);
        }
    }

    void numbersHaveNoGaps_data() { StoreFixture::addRows(); }
    void numbersHaveNoGaps() {
        QFETCH(bool, isPostgresql);
        const auto all = knownMigrations(isPostgresql ? Dialect::Postgresql : Dialect::Sqlite);
        const auto other = knownMigrations(isPostgresql ? Dialect::Sqlite : Dialect::Postgresql);
        QCOMPARE(all.size(), other.size());
        for (qsizetype i = 0; i < all.size(); ++i) {
            QCOMPARE(all.at(i).number, int(i) + 1);
            QCOMPARE(all.at(i).name, other.at(i).name);
        }
    }

    void refusesAnotherChecksum_data() { StoreFixture::addRows(); }
    void refusesAnotherChecksum() {
        QFETCH(bool, isPostgresql);
        const auto connection = fresh(isPostgresql);
        auto all = knownMigrations(connection->dialect());
        QVERIFY(Migrator(*connection, all).migrate(m_now));
        all[1].sql += u"-- changed\n"_s;
        const auto refused = Migrator(*connection, all).inspect();
        QCOMPARE(refused.error().kind, ErrorKind::MigrationFailed);
        QCOMPARE(refused.error().subject, all.at(1).name);
    }

    void refusesNewer_data() { StoreFixture::addRows(); }
    void refusesNewer() {
        QFETCH(bool, isPostgresql);
        const auto connection = fresh(isPostgresql);
        const auto all = knownMigrations(connection->dialect());
        QVERIFY(Migrator(*connection, all).migrate(m_now));
        const auto refused = Migrator(*connection, all.mid(0, 2)).inspect();
        QCOMPARE(refused.error().kind, ErrorKind::NewerVersion);
    }

    void keepsNothingOfAFailedStep_data() { StoreFixture::addRows(); }
    void keepsNothingOfAFailedStep() {
        QFETCH(bool, isPostgresql);
        const auto connection = fresh(isPostgresql);
        auto all = knownMigrations(connection->dialect());
        QVERIFY(Migrator(*connection, all).migrate(m_now));
        const auto schema = schemaOf(*connection);
        const Migration broken{all.last().number + 1, u"broken.sql"_s,
            u"CREATE TABLE half (a INTEGER);\nDROP TABLE drafts;\nINSERT INTO nowhere VALUES (1);\n"_s};
        const auto failed = Migrator(*connection, all + QList{broken}).migrate(m_now);
        QCOMPARE(failed.error().kind, ErrorKind::MigrationFailed);
        QCOMPARE(failed.error().subject, broken.name);
        QCOMPARE(schemaOf(*connection), schema);
        QCOMPARE(*Migrator(*connection, all).inspect(), all.last().number);
    }

    void splitsStatements() {
        const Migration migration{1, {}, u"-- a; comment;\nSELECT 1;\n\nSELECT\n  ';x'\n  ;\n-- end\n"_s};
        QCOMPARE(migration.statements(), (QStringList{u"SELECT 1;"_s, u"SELECT\n  ';x'\n  ;"_s}));
    }
};

QTEST_GUILESS_MAIN(tst_Migrator)
#include "tst_migrator.moc"
