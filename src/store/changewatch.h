// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace favilla {

/// Notices that another process may have committed something: on SQLite the write-ahead log grew, on
/// PostgreSQL the server says so. What it was stands in the ChangeLog. Nothing is asked at intervals; only
/// after the log grew is it asked several times, at growing distance: others see a commit only once it has
/// reached the disk, which comes after the last write and tells nobody.
/// The database file itself is not watched: watching opens it on some systems, and closing it again would
/// drop SQLite's locks. Thread: the connection's.
class ChangeWatch final : public QObject {
    Q_OBJECT

public:
    ChangeWatch(Connection& connection, const StoreLocation& location, QObject* parent = nullptr);

    /// Subscribes anew, after the connection was made anew.
    void renew();

signals:
    void noticed();

private:
    void notice();
    void tell();
    void watchLog();

    Connection& m_connection;
    /// Empty for PostgreSQL.
    QString m_logPath;
    QFileSystemWatcher m_files;
    /// Takes a burst of writes together, and asks again.
    QTimer m_pause;
};

} // namespace favilla
