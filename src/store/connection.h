// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "domain/result.h"
#include "store/dialect.h"
#include "store/foundrows.h"
#include "store/sqlpart.h"
#include "store/storelocation.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>

#include <functional>
#include <memory>

namespace favilla {

/// One connection to a workspace's database: runs statements and turns the driver's errors into ours.
/// Text reaches a statement only through bindings. Statements run through `execute`, `each` and `first` stay
/// prepared. Thread: the one that opened it.
class Connection final {
public:
    enum class Access {
        ReadWrite,
        /// Of a SQLite file: nothing beside it is made or changed, not even where it has a write-ahead log.
        ReadOnly
    };

    /// Connects and sets what every connection needs; looks at no table. Errors: as of Database::open.
    static Result<std::unique_ptr<Connection>> open(
        const StoreLocation& location, Access access = Access::ReadWrite);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    Dialect dialect() const { return m_dialect; }
    QSqlDatabase& database() { return m_database; }

    /// For what is read once, row by row, while nothing else runs.
    Result<QSqlQuery> run(const QString& sql, const QVariantList& bindings = {});
    /// For what gives no rows; the number of rows touched.
    Result<int> execute(const QString& sql, const QVariantList& bindings = {});
    /// Hands every row to `function`.
    Result<void> each(const QString& sql, const QVariantList& bindings,
        const std::function<void(const QSqlQuery&)>& function);
    /// The first row; nothing where there is none.
    Result<std::optional<QVariantList>> first(const QString& sql, const QVariantList& bindings = {});
    /// The first column of the first row; invalid where there is none.
    Result<QVariant> value(const QString& sql, const QVariantList& bindings = {});
    /// The first column of all rows, quick also for a million of them.
    Result<QList<RowId>> rowIds(const QString& sql, const QVariantList& bindings);
    /// SQLite only: the rows that every one of these statements gives, for `favilla_found(row_id)` in what
    /// follows; valid until the next call.
    Result<const FoundRows*> find(const QList<SqlPart>& lookups);

    /// How much of a SQLite file is held in memory.
    enum class Room { Usual, Large };
    void setRoom(Room room);

    /// While it is set, no statement begins once `isWanted` says no, and of SQLite the one that runs ends:
    /// Cancelled. Called on the connection's thread, now and then.
    void watchWanted(std::function<bool()> isWanted);
    /// What ends the statement that a server is at, to be called on any thread as long as the connection
    /// lasts; empty for SQLite. See serverInterrupt().
    std::function<void()> interrupter() const;

    /// The first error since the last call. A transaction in which a statement failed is not committed, even
    /// where the function that runs in it overlooked the error: PostgreSQL would silently roll it back.
    std::optional<Error> takeFailure();

    /// To be connected anew: the other end is gone, or a file that was opened as one that nobody writes has
    /// been written.
    bool isLost() const;
    Result<void> reconnect();

private:
    Connection(const StoreLocation& location, Access access);
    Result<void> connectNow();
    void disconnectNow();
    Result<void> configure();
    Error lost();
    using Statement = std::shared_ptr<QSqlQuery>;
    Result<Statement> prepared(const QString& sql);
    Result<Statement> start(const QString& sql, const QVariantList& bindings);
    Error failed(const QSqlQuery& query);
    sqlite3* handle() const;

    StoreLocation m_location;
    Access m_access;
    QSqlDatabase m_database;
    Dialect m_dialect;
    QHash<QString, Statement> m_prepared;
    std::optional<Error> m_failure;
    FoundRows m_found;
    std::function<bool()> m_isWanted;
    bool m_isLost = false;
    /// How the file looked when it was opened; empty where SQLite itself watches over it.
    QString m_fileLook;
};

} // namespace favilla
