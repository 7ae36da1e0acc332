// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storefixture.h"

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

std::unique_ptr<Database> StoreFixture::open(const StoreLocation& location, const Clock& clock) {
    auto database = std::make_unique<Database>(location, clock);
    valueOf(database->open());
    return database;
}

} // namespace favilla
