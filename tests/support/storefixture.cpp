// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storefixture.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace favilla {

using namespace Qt::Literals::StringLiterals;

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
    const auto copy = freshLocation(false);
    if (!QDir().mkpath(QFileInfo(copy.path()).path()) || !QFile::copy(ready->path(), copy.path()))
        qFatal("no copy of the workspace");
    return copy;
}

std::unique_ptr<Database> StoreFixture::open(const StoreLocation& location, const Clock& clock) {
    auto database = std::make_unique<Database>(location, clock);
    valueOf(database->open());
    return database;
}

} // namespace favilla
