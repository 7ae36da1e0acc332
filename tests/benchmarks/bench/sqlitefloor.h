// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "floor.h"

#include "domain/result.h"
#include "store/database.h"

#include <sqlite3.h>

#include <functional>

namespace favilla::bench {

/// A connection of its own to a SQLite workspace, with the same PRAGMAs as the program's.
class SqliteFloor final : public Floor {
public:
    /// `like`: whose settings are taken over; the file may be open there.
    SqliteFloor(const QString& path, Database& like);
    ~SqliteFloor() override;
    SqliteFloor(const SqliteFloor&) = delete;
    SqliteFloor& operator=(const SqliteFloor&) = delete;

    std::unique_ptr<Statement> prepared(const QString& sql) override;
    bool isPostgresql() const override { return false; }
    bool isWasteful(const QString& sql) override;

    /// Every statement prepared beforehand, then all of them in one transaction: the time of that, in ms.
    double timeOfTransaction(const QList<QByteArray>& statements);
    /// For what is not timed.
    void run(const QByteArray& sql);

private:
    sqlite3_stmt* compiled(const QByteArray& sql);
    void finish(sqlite3_stmt* statement);

    sqlite3* m_connection = nullptr;
};

} // namespace favilla::bench
