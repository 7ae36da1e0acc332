// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migrator.h"

#include "store/sqlvalue.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

namespace favilla {
namespace {

using namespace Qt::Literals::StringLiterals;

QString readResource(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).remove(u'\r');
}

Error migrationFailed(const Migration& migration, const Error& cause) {
    switch (cause.kind) {
    case ErrorKind::DiskFull:
    case ErrorKind::Locked:
    case ErrorKind::ReadOnly:
    case ErrorKind::ConnectionFailed:
    case ErrorKind::Damaged:
        return cause;
    default:
        return {ErrorKind::MigrationFailed, Field::None, migration.name, cause.detail};
    }
}

} // namespace

QString Migration::checksum() const {
    return QString::fromLatin1(QCryptographicHash::hash(sql.toUtf8(), QCryptographicHash::Sha256).toHex());
}

QStringList Migration::statements() const {
    QStringList statements;
    QString statement;
    for (const auto& line : sql.split(u'\n')) {
        if (line.trimmed().isEmpty() || line.trimmed().startsWith("--"_L1))
            continue;
        statement += line + u'\n';
        if (line.trimmed().endsWith(u';'))
            statements << std::exchange(statement, QString()).trimmed();
    }
    return statements;
}

QList<Migration> knownMigrations(Dialect dialect) {
    const QDir folder(dialect == Dialect::Sqlite ? u":/sql/sqlite"_s : u":/sql/postgresql"_s);
    QList<Migration> migrations;
    for (const auto& file : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name))
        migrations << Migration{file.section(u'_', 0, 0).toInt(), file, readResource(folder.filePath(file))};
    return migrations;
}

Migrator::Migrator(Connection& connection, QList<Migration> migrations)
    : m_connection(connection), m_migrations(std::move(migrations)) { }

int Migrator::knownVersion() const {
    return m_migrations.isEmpty() ? 0 : m_migrations.last().number;
}

Result<bool> Migrator::hasTable(const QString& table) {
    const auto found = m_connection.value(m_connection.dialect() == Dialect::Sqlite
            ? u"SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = ?"_s
            : u"SELECT count(*) FROM information_schema.tables WHERE table_schema = 'favilla' AND table_name = ?"_s,
        {table});
    FAVILLA_TRY(found);
    return found->toInt() > 0;
}

Result<bool> Migrator::isEmpty() {
    const auto count = m_connection.value(m_connection.dialect() == Dialect::Sqlite
            ? u"SELECT count(*) FROM sqlite_master"_s
            : u"SELECT count(*) FROM information_schema.tables WHERE table_schema = 'favilla'"_s);
    FAVILLA_TRY(count);
    return count->toInt() == 0;
}

Result<int> Migrator::inspect() {
    const auto empty = isEmpty();
    FAVILLA_TRY(empty);
    if (*empty)
        return 0;
    for (const auto& table : {u"workspace"_s, u"migrations"_s}) {
        const auto has = hasTable(table);
        FAVILLA_TRY(has);
        if (!*has)
            return Error{ErrorKind::NotAWorkspace};
    }
    return checkedVersion();
}

Result<int> Migrator::checkedVersion() {
    QMap<int, QString> taken;
    FAVILLA_TRY(m_connection.each(u"SELECT number, checksum FROM migrations ORDER BY number"_s, {},
        [&](const QSqlQuery& row) { taken.insert(row.value(0).toInt(), row.value(1).toString()); }));
    const auto version = taken.isEmpty() ? 0 : taken.lastKey();
    if (version > knownVersion())
        return Error{ErrorKind::NewerVersion, Field::None, QString::number(version)};
    for (const auto& migration : m_migrations) {
        if (migration.number <= version && taken.value(migration.number) != migration.checksum())
            return Error{ErrorKind::MigrationFailed, Field::None, migration.name, u"another checksum"_s};
    }
    return version;
}

Result<void> Migrator::migrate(const QDateTime& now) {
    for (const auto& migration : m_migrations)
        FAVILLA_TRY(apply(migration, now));
    return {};
}

Result<void> Migrator::apply(const Migration& migration, const QDateTime& now) {
    m_connection.takeFailure();
    for (const auto& statement : beginWrite(m_connection.dialect()))
        FAVILLA_TRY(m_connection.run(statement));
    auto done = runAll(migration, now);
    if (done)
        done = m_connection.run(u"COMMIT"_s) ? Result<void>() : Result<void>(*m_connection.takeFailure());
    if (!done)
        static_cast<void>(m_connection.run(u"ROLLBACK"_s).hasValue());
    m_connection.takeFailure();
    return done ? Result<void>() : Result<void>(migrationFailed(migration, done.error()));
}

Result<void> Migrator::runAll(const Migration& migration, const QDateTime& now) {
    if (m_connection.dialect() == Dialect::Postgresql)
        FAVILLA_TRY(m_connection.run(u"CREATE SCHEMA IF NOT EXISTS favilla"_s));
    // Asked inside the transaction: another process may have been quicker.
    const auto version = inspect();
    FAVILLA_TRY(version);
    if (*version >= migration.number)
        return {};
    for (const auto& statement : migration.statements())
        FAVILLA_TRY(m_connection.run(statement));
    FAVILLA_TRY(m_connection.execute(
        u"INSERT INTO migrations (number, name, checksum, applied_at) VALUES (?, ?, ?, ?)"_s,
        {migration.number, migration.name, migration.checksum(), sqlInstant(now)}));
    FAVILLA_TRY(m_connection.execute(u"UPDATE workspace SET schema_version = ?"_s, {migration.number}));
    if (m_connection.dialect() == Dialect::Sqlite)
        FAVILLA_TRY(m_connection.run(u"PRAGMA user_version = %1"_s.arg(migration.number)));
    return {};
}

} // namespace favilla
