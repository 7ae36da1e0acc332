// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connection.h"

#include "store/serverinterrupt.h"
#include "store/sqlerror.h"
#include "store/sqlitestatement.h"

#include <QDateTime>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlRecord>
#include <QUrl>
#include <QUuid>

#include <sqlite3.h>

namespace favilla {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int oldestServer = 150000;
/// In KiB. An import into a million referrals touches more of their indexes than the usual holds.
const auto usualRoom = u"PRAGMA cache_size = -2048"_s;
const auto largeRoom = u"PRAGMA cache_size = -65536"_s;
/// So many different statements stay prepared; filters make new ones.
constexpr int preparedAtMost = 200;

QSqlDatabase newDatabase(Dialect dialect) {
    const auto name = u"favilla-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    return QSqlDatabase::addDatabase(dialect == Dialect::Postgresql ? u"QPSQL"_s : u"QSQLITE"_s, name);
}

/// Whether a write-ahead log holds something, or another process may be writing one.
bool hasLog(const QString& path) {
    // The index of the log comes in pieces of 32 KiB; less is what an attempt left that found no room.
    constexpr qint64 indexPiece = 32'768;
    return QFileInfo(path + u"-wal"_s).size() > 0 || QFileInfo(path + u"-shm"_s).size() >= indexPiece;
}

QString lookOf(const QString& path) {
    const QFileInfo file(path);
    return u"%1 %2 %3"_s.arg(file.size()).arg(file.lastModified().toMSecsSinceEpoch()).arg(hasLog(path));
}

void aim(QSqlDatabase& database, const StoreLocation& location) {
    database.setHostName(location.host());
    database.setPort(location.port());
    database.setDatabaseName(location.databaseName());
    database.setUserName(location.user());
    database.setPassword(location.password());
    database.setConnectOptions(
        u"sslmode=%1;connect_timeout=10;application_name=favilla"_s.arg(location.sslMode()));
}

void aim(QSqlDatabase& database, const QString& path, bool isReadOnly, bool isImmutable) {
    const auto patience = u"QSQLITE_BUSY_TIMEOUT=5000"_s;
    if (!isReadOnly) {
        database.setDatabaseName(path);
        database.setConnectOptions(patience);
        return;
    }
    // Without a log SQLite would want to make one, and cannot where nothing can be written.
    const auto address = QString::fromLatin1(QUrl::fromLocalFile(path).toEncoded());
    database.setDatabaseName(address + (isImmutable ? u"?immutable=1"_s : u"?mode=ro"_s));
    database.setConnectOptions(patience + u";QSQLITE_OPEN_URI;QSQLITE_OPEN_READONLY"_s);
}

QStringList settings(Dialect dialect, bool isReadOnly) {
    if (isReadOnly)
        return {u"PRAGMA query_only = ON"_s};
    if (dialect == Dialect::Sqlite)
        return {u"PRAGMA foreign_keys = ON"_s, u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = FULL"_s,
            usualRoom};
    // A writer may wait for another one's import.
    return {u"SET client_min_messages = warning"_s, u"SET lock_timeout = '60s'"_s,
        u"SET search_path TO favilla"_s, u"SET synchronous_commit = on"_s};
}

} // namespace

Connection::Connection(const StoreLocation& location, Access access)
    : m_location(location)
    , m_access(access)
    , m_dialect(location.isPostgresql() ? Dialect::Postgresql : Dialect::Sqlite) { }

Connection::~Connection() {
    disconnectNow();
}

Result<std::unique_ptr<Connection>> Connection::open(const StoreLocation& location, Access access) {
    std::unique_ptr<Connection> connection(new Connection(location, access));
    FAVILLA_TRY(connection->connectNow());
    return connection;
}

Result<void> Connection::connectNow() {
    m_database = newDatabase(m_dialect);
    const bool isReadOnly = m_access == Access::ReadOnly;
    const bool isImmutable = isReadOnly && !hasLog(m_location.path());
    m_fileLook = isImmutable ? lookOf(m_location.path()) : QString();
    if (m_location.isPostgresql())
        aim(m_database, m_location);
    else
        aim(m_database, m_location.path(), isReadOnly, isImmutable);
    m_isLost = !m_database.open();
    if (auto* sqlite = m_isLost ? nullptr : handle())
        m_found.attachTo(sqlite);
    return m_isLost ? Result<void>(toOpenError(m_database.lastError(), m_location)) : configure();
}

void Connection::disconnectNow() {
    const auto name = m_database.connectionName();
    if (m_dialect == Dialect::Sqlite)
        m_prepared.clear();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
    // Of PostgreSQL the driver goes first: else each statement asks a server that may be gone to forget it.
    m_prepared.clear();
}

Result<void> Connection::configure() {
    if (m_dialect == Dialect::Postgresql) {
        const auto version = value(u"SELECT current_setting('server_version_num')"_s);
        FAVILLA_TRY(version);
        if (version->toInt() < oldestServer)
            return Error{ErrorKind::ServerTooOld, Field::None, version->toString()};
    }
    for (const auto& setting : settings(m_dialect, m_access == Access::ReadOnly))
        FAVILLA_TRY(run(setting));
    m_failure.reset();
    return {};
}

bool Connection::isLost() const {
    return m_isLost || (!m_fileLook.isEmpty() && m_fileLook != lookOf(m_location.path()));
}

Result<void> Connection::reconnect() {
    disconnectNow();
    return connectNow();
}

/// The driver closes by itself when it hears that the server is gone.
Error Connection::lost() {
    m_isLost = true;
    const Error error{ErrorKind::ConnectionFailed, Field::None, {}, u"closed"_s};
    if (!m_failure)
        m_failure = error;
    return error;
}

Error Connection::failed(const QSqlQuery& query) {
    auto error = toError(query.lastError(), m_dialect);
    m_isLost = m_isLost || error.kind == ErrorKind::ConnectionFailed;
    if (!m_failure)
        m_failure = error;
    return error;
}

std::optional<Error> Connection::takeFailure() {
    return std::exchange(m_failure, std::nullopt);
}

Result<QSqlQuery> Connection::run(const QString& sql, const QVariantList& bindings) {
    if (!m_database.isOpen())
        return lost();
    QSqlQuery query(m_database);
    query.setForwardOnly(m_dialect == Dialect::Sqlite);
    // Without bindings a statement is sent as it is: not every kind can be prepared.
    if (!bindings.isEmpty() && !query.prepare(sql))
        return failed(query);
    for (const auto& binding : bindings)
        query.addBindValue(binding);
    if (!(bindings.isEmpty() ? query.exec(sql) : query.exec()))
        return failed(query);
    return query;
}

Result<Connection::Statement> Connection::prepared(const QString& sql) {
    if (!m_database.isOpen())
        return lost();
    if (const auto found = m_prepared.constFind(sql); found != m_prepared.cend() && !(*found)->isActive())
        return *found;
    auto query = std::make_shared<QSqlQuery>(m_database);
    query->setForwardOnly(m_dialect == Dialect::Sqlite);
    if (!query->prepare(sql))
        return failed(*query);
    if (m_prepared.size() >= preparedAtMost)
        m_prepared.clear();
    // One that is in use, by a caller further up, is left to that caller.
    m_prepared.insert(sql, query);
    return query;
}

Result<Connection::Statement> Connection::start(const QString& sql, const QVariantList& bindings) {
    if (m_isWanted && !m_isWanted())
        return Error{ErrorKind::Cancelled};
    auto query = prepared(sql);
    FAVILLA_TRY(query);
    for (qsizetype i = 0; i < bindings.size(); ++i)
        (*query)->bindValue(static_cast<int>(i), bindings.at(i));
    if (!(*query)->exec()) {
        const auto error = failed(**query);
        (*query)->finish();
        return error;
    }
    return query;
}

/// Null for PostgreSQL.
sqlite3* Connection::handle() const {
    const auto handle = m_database.driver()->handle();
    return qstrcmp(handle.typeName(), "sqlite3*") == 0 ? *static_cast<sqlite3* const*>(handle.constData())
                                                       : nullptr;
}

Result<QList<RowId>> Connection::rowIds(const QString& sql, const QVariantList& bindings) {
    QList<RowId> rows;
    if (m_dialect == Dialect::Postgresql || !m_database.isOpen()) {
        FAVILLA_TRY(
            each(sql, bindings, [&rows](const QSqlQuery& row) { rows << RowId{row.value(0).toLongLong()}; }));
        return rows;
    }
    SqliteStatement statement(handle(), sql, bindings);
    while (statement.next())
        rows << RowId{statement.number()};
    FAVILLA_TRY(statement.end());
    return rows;
}

Result<const FoundRows*> Connection::find(const QList<SqlPart>& lookups) {
    m_found.clear();
    if (!m_database.isOpen())
        return lost();
    bool isFirst = true;
    for (const auto& lookup : lookups) {
        FoundRows passing;
        SqliteStatement statement(handle(), lookup.text, lookup.values);
        while (statement.next())
            if (const auto row = statement.number(); isFirst || m_found.contains(row))
                passing.add(row);
        FAVILLA_TRY(statement.end());
        m_found.swap(passing);
        isFirst = false;
    }
    return &m_found;
}

void Connection::setRoom(Room room) {
    // It only costs time where it fails, and what it says is heard from the statements themselves.
    if (m_dialect == Dialect::Sqlite)
        static_cast<void>(run(room == Room::Large ? largeRoom : usualRoom).hasValue());
    if (m_dialect == Dialect::Sqlite && room == Room::Usual)
        static_cast<void>(run(u"PRAGMA shrink_memory"_s).hasValue());
}

void Connection::watchWanted(std::function<bool()> isWanted) {
    m_isWanted = std::move(isWanted);
    auto* sqlite = m_database.isOpen() ? handle() : nullptr;
    if (!sqlite)
        return;
    // Of the order of ten microseconds' work.
    constexpr int steps = 1000;
    const auto isOver = [](void* self) { return static_cast<Connection*>(self)->m_isWanted() ? 0 : 1; };
    sqlite3_progress_handler(sqlite, m_isWanted ? steps : 0, m_isWanted ? +isOver : nullptr, this);
}

std::function<void()> Connection::interrupter() const {
    return m_dialect == Dialect::Postgresql && m_database.isOpen() ? serverInterrupt(*m_database.driver())
                                                                   : std::function<void()>();
}

Result<int> Connection::execute(const QString& sql, const QVariantList& bindings) {
    const auto query = start(sql, bindings);
    FAVILLA_TRY(query);
    const auto touched = (*query)->numRowsAffected();
    (*query)->finish();
    return touched;
}

Result<void> Connection::each(
    const QString& sql, const QVariantList& bindings, const std::function<void(const QSqlQuery&)>& function) {
    const auto query = start(sql, bindings);
    FAVILLA_TRY(query);
    while ((*query)->next())
        function(**query);
    const auto isBroken = (*query)->lastError().isValid();
    const auto error = isBroken ? failed(**query) : Error{};
    (*query)->finish();
    return isBroken ? Result<void>(error) : Result<void>();
}

Result<std::optional<QVariantList>> Connection::first(const QString& sql, const QVariantList& bindings) {
    const auto query = start(sql, bindings);
    FAVILLA_TRY(query);
    std::optional<QVariantList> row;
    if ((*query)->next()) {
        row.emplace();
        for (int i = 0; i < (*query)->record().count(); ++i)
            row->append((*query)->value(i));
    }
    const auto isBroken = (*query)->lastError().isValid();
    const auto error = isBroken ? failed(**query) : Error{};
    (*query)->finish();
    return isBroken ? Result<std::optional<QVariantList>>(error) : row;
}

Result<QVariant> Connection::value(const QString& sql, const QVariantList& bindings) {
    const auto row = first(sql, bindings);
    FAVILLA_TRY(row);
    return *row ? (*row)->value(0) : QVariant();
}

} // namespace favilla
