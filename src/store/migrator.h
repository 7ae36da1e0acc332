// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"

#include <QDateTime>

namespace favilla {

/// One numbered step of the schema, as it lies in resources/sql/{sqlite,postgresql}/NNNN_name.sql.
struct Migration {
    int number = 0;
    QString name;
    QString sql;

    QString checksum() const;
    /// Each ends with a semicolon at the end of a line.
    QStringList statements() const;
};
QList<Migration> knownMigrations(Dialect dialect);

/// Brings a workspace to the schema this program knows: each step in one transaction together with its
/// number and checksum, so that an interrupted one never happened. A fresh workspace takes the same way.
class Migrator {
public:
    Migrator(Connection& connection, QList<Migration> migrations);

    /// The number of the last step taken; 0 for an empty database. Errors: NotAWorkspace, NewerVersion,
    /// MigrationFailed (the checksum of a taken step is another one). Changes nothing.
    Result<int> inspect();
    int knownVersion() const;
    /// Takes the steps that are missing. Errors: MigrationFailed, DiskFull, Locked.
    Result<void> migrate(const QDateTime& now);

private:
    Result<int> checkedVersion();
    Result<void> apply(const Migration& migration, const QDateTime& now);
    Result<void> runAll(const Migration& migration, const QDateTime& now);
    Result<bool> hasTable(const QString& table);
    Result<bool> isEmpty();

    Connection& m_connection;
    QList<Migration> m_migrations;
};

} // namespace favilla
