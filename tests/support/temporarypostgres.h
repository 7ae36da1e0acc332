// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "store/storelocation.h"

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace favilla {

/// A PostgreSQL server of the test's own: initdb in a temporary folder, a free loopback port, trusted
/// connections. Runs as an unprivileged user where the test is root. Stopped and removed with the object.
class TemporaryPostgres {
public:
    struct Options {
        /// A self-made certificate; without it the server speaks no TLS.
        bool hasTls = false;
        /// Asked of everyone who connects; empty: nobody is asked.
        QString password;
    };

    TemporaryPostgres();
    explicit TemporaryPostgres(const Options& options);
    ~TemporaryPostgres();
    TemporaryPostgres(const TemporaryPostgres&) = delete;
    TemporaryPostgres& operator=(const TemporaryPostgres&) = delete;

    /// Errors: StoreFailed with what the server's programs said.
    Result<void> start();
    /// At once, as by a crash of the machine; `start` brings it back with its data.
    void stop();

    /// A new database on it, empty or a copy of another one that nobody uses. Errors: StoreFailed.
    Result<StoreLocation> createDatabase(const QString& original = {});
    /// Runs one statement through psql, in `database`. Errors: StoreFailed.
    Result<QString> run(const QString& database, const QString& sql);
    int port() const { return m_port; }

private:
    QString program(const QString& name) const;
    Result<QString> call(const QString& name, const QStringList& arguments);
    void prepare(QProcess& process) const;
    Result<void> initialise();
    Result<void> makeCertificate();
    QString dataFolder() const;

    Options m_options;
    QTemporaryDir m_folder;
    std::unique_ptr<QProcess> m_server;
    int m_port = 0;
    int m_databases = 0;
    bool m_isInitialised = false;
};

} // namespace favilla
