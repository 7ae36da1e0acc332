// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QVariantList>

struct sqlite3;
struct sqlite3_stmt;

namespace favilla {

/// One statement straight through SQLite's own interface, for what gives hundreds of thousands of numbers:
/// QSqlQuery makes a QVariant of each. Thread: that of the connection.
class SqliteStatement final {
public:
    /// `handle` must outlive the statement.
    SqliteStatement(sqlite3* handle, const QString& sql, const QVariantList& bindings);
    ~SqliteStatement();
    SqliteStatement(const SqliteStatement&) = delete;
    SqliteStatement& operator=(const SqliteStatement&) = delete;

    /// False at the end, and where something failed: see error().
    bool next();
    qint64 number(int column = 0) const;
    /// Errors: as of toError.
    Result<void> end() const;

private:
    void bind(int place, const QVariant& value);

    sqlite3* m_handle;
    sqlite3_stmt* m_statement = nullptr;
    int m_code;
};

} // namespace favilla
