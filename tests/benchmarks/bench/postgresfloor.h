// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "floor.h"

#include "store/storelocation.h"

struct pg_conn;

namespace favilla::bench {

/// A connection of its own to a PostgreSQL workspace.
class PostgresFloor final : public Floor {
public:
    explicit PostgresFloor(const StoreLocation& location);
    ~PostgresFloor() override;
    PostgresFloor(const PostgresFloor&) = delete;
    PostgresFloor& operator=(const PostgresFloor&) = delete;

    std::unique_ptr<Statement> prepared(const QString& sql) override;
    bool isPostgresql() const override { return true; }
    bool isWasteful(const QString&) override { return false; }
    /// For what is not timed.
    void run(const QByteArray& sql);

private:
    pg_conn* m_connection;
    int m_statements = 0;
};

} // namespace favilla::bench
