// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QString>

namespace favilla {

/// Where a workspace lies: a SQLite file, or a PostgreSQL database reached by a connection address.
class StoreLocation {
public:
    static StoreLocation sqliteFile(const QString& path);
    /// A path, or `postgresql://[user@]host[:port]/database[?sslmode=…]`. Without sslmode TLS is required,
    /// but for a host that is this machine or a socket folder. A password in the address is accepted, kept
    /// in memory only, and never part of `display()`. Errors: Empty, InvalidValue.
    static Result<StoreLocation> fromText(const QString& text);
    /// Whether the text is an address that leads to no workspace: `https://…`, `mysql://…`.
    static bool isForeignAddress(const QString& text);

    bool isPostgresql() const { return m_isPostgresql; }
    const QString& path() const { return m_path; }
    const QString& host() const { return m_host; }
    int port() const { return m_port; }
    const QString& databaseName() const { return m_databaseName; }
    const QString& user() const { return m_user; }
    const QString& password() const { return m_password; }
    const QString& sslMode() const { return m_sslMode; }
    StoreLocation withPassword(const QString& password) const;

    /// Whether the file lies on a network share or in a folder that a cloud service synchronises: there
    /// SQLite is not safe, and the user is warned. Looks at the file system; false for PostgreSQL.
    bool isOnSharedFolder() const;

    /// The path, or the address without its password: for titles, settings and logs.
    QString display() const;
    /// The name under which the keychain keeps the password of this location.
    QString secretName() const;

    friend bool operator==(const StoreLocation&, const StoreLocation&) = default;

private:
    bool m_isPostgresql = false;
    QString m_path;
    QString m_host;
    int m_port = 5432;
    QString m_databaseName;
    QString m_user;
    QString m_password;
    QString m_sslMode;
};

} // namespace favilla
