// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storefixture.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

namespace favilla {

using namespace Qt::Literals::StringLiterals;

namespace {

QString quickPlace() {
    constexpr qint64 enough = 512LL * 1024 * 1024;
    const QStorageInfo memory(u"/dev/shm"_s);
    const bool isThere = memory.isReady() && memory.rootPath() == "/dev/shm"_L1;
    return isThere && memory.bytesAvailable() > enough ? memory.rootPath() : QDir::tempPath();
}

} // namespace

void StoreFixture::addRows() {
    QTest::addColumn<bool>("isPostgresql");
    QTest::newRow("sqlite") << false;
    QTest::newRow("postgresql") << true;
}

TemporaryPostgres& StoreFixture::postgres() {
    if (!m_postgres) {
        m_postgres = std::make_unique<TemporaryPostgres>();
        if (const auto started = m_postgres->start(); !started)
            qFatal("no PostgreSQL server: %s", qPrintable(started.error().detail));
    }
    return *m_postgres;
}

StoreLocation StoreFixture::freshLocation(bool isPostgresql) {
    if (!isPostgresql)
        return StoreLocation::sqliteFile(m_folder.filePath(u"%1/workspace.sqlite"_s.arg(++m_files)));
    const auto location = postgres().createDatabase();
    if (!location)
        qFatal("no database: %s", qPrintable(location.error().detail));
    return *location;
}

StoreLocation StoreFixture::readyLocation(bool isPostgresql) {
    auto& ready = m_ready[isPostgresql ? 1 : 0];
    if (!ready) {
        ready = freshLocation(isPostgresql);
        const FakeClock clock;
        open(*ready, clock)->close();
    }
    if (isPostgresql)
        return *postgres().createDatabase(ready->databaseName());
    if (!m_quickFolder)
        m_quickFolder = std::make_unique<QTemporaryDir>(quickPlace() + u"/favilla-XXXXXX"_s);
    const auto folder = m_quickFolder->filePath(QString::number(++m_files));
    const auto copy = StoreLocation::sqliteFile(folder + u"/workspace.sqlite"_s);
    if (!QDir().mkpath(folder) || !QFile::copy(ready->path(), copy.path()))
        qFatal("no copy of the workspace");
    return copy;
}

void StoreFixture::drop(const StoreLocation& location) {
    if (!location.isPostgresql())
        QDir(QFileInfo(location.path()).path()).removeRecursively();
    else if (!postgres().run(
                 u"postgres"_s, u"DROP DATABASE "_s + location.databaseName() + u" WITH (FORCE)"_s))
        qFatal("no database was dropped");
}

std::unique_ptr<Database> StoreFixture::open(const StoreLocation& location, const Clock& clock) {
    auto database = std::make_unique<Database>(location, clock);
    valueOf(database->open());
    return database;
}

} // namespace favilla
