// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connection.h"

#include "store/sqlerror.h"

#include <QSqlError>
#include <QSqlRecord>
#include <QUuid>

namespace favilla {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int oldestServer = 150000;
/// So many different statements stay prepared; filters make new ones.
constexpr int preparedAtMost = 200;

QSqlDatabase newDatabase(const StoreLocation& location) {
    const auto name = u"favilla-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    auto database = QSqlDatabase::addDatabase(location.isPostgresql() ? u"QPSQL"_s : u"QSQLITE"_s, name);
    if (!location.isPostgresql()) {
        database.setDatabaseName(location.path());
        database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
        return database;
    }
    database.setHostName(location.host());
    database.setPort(location.port());
    database.setDatabaseName(location.databaseName());
    database.setUserName(location.user());
    database.setPassword(location.password());
    database.setConnectOptions(
        u"sslmode=%1;connect_timeout=10;application_name=favilla"_s.arg(location.sslMode()));
    return database;
}

QStringList settings(Dialect dialect) {
    // 16 MB of pages: an import touches more of its indexes than SQLite's usual 2 MB hold.
    if (dialect == Dialect::Sqlite)
        return {u"PRAGMA foreign_keys = ON"_s, u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = FULL"_s,
            u"PRAGMA cache_size = -16384"_s};
    // A writer may wait for another one's import.
    return {u"SET client_min_messages = warning"_s, u"SET lock_timeout = '60s'"_s,
        u"SET search_path TO favilla"_s, u"SET synchronous_commit = on"_s};
}

} // namespace

Connection::Connection(const StoreLocation& location, QSqlDatabase database)
    : m_location(location)
    , m_database(std::move(database))
    , m_dialect(location.isPostgresql() ? Dialect::Postgresql : Dialect::Sqlite) { }

Connection::~Connection() {
    m_prepared.clear();
    const auto name = m_database.connectionName();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

Result<std::unique_ptr<Connection>> Connection::open(const StoreLocation& location) {
    std::unique_ptr<Connection> connection(new Connection(location, newDatabase(location)));
    FAVILLA_TRY(connection->connectNow());
    return connection;
}

Result<void> Connection::connectNow() {
    if (!m_database.open()) {
        m_isLost = true;
        return toOpenError(m_database.lastError(), m_dialect);
    }
    m_isLost = false;
    return configure();
}

Result<void> Connection::configure() {
    if (m_dialect == Dialect::Postgresql) {
        const auto version = value(u"SELECT current_setting('server_version_num')"_s);
        FAVILLA_TRY(version);
        if (version->toInt() < oldestServer)
            return Error{ErrorKind::ServerTooOld, Field::None, version->toString()};
    }
    for (const auto& setting : settings(m_dialect))
        FAVILLA_TRY(run(setting));
    m_failure.reset();
    return {};
}

bool Connection::isLost() const {
    return m_isLost;
}

Result<void> Connection::reconnect() {
    m_prepared.clear();
    m_database.close();
    return connectNow();
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
