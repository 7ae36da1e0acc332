// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/changewatch.h"

#include "store/changelog.h"

#include <QFileInfo>
#include <QSqlDriver>

namespace favilla {

using namespace std::chrono_literals;

namespace {

constexpr auto firstPause = 50ms;
// The slowest disks take some seconds to write through.
constexpr auto longestPause = 6'400ms;

} // namespace

ChangeWatch::ChangeWatch(Connection& connection, const StoreLocation& location, QObject* parent)
    : QObject(parent), m_connection(connection) {
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &ChangeWatch::tell);
    if (!location.isPostgresql()) {
        m_logPath = location.path() + QStringLiteral("-wal");
        m_files.addPath(QFileInfo(m_logPath).absolutePath());
        connect(&m_files, &QFileSystemWatcher::fileChanged, this, &ChangeWatch::notice);
        connect(&m_files, &QFileSystemWatcher::directoryChanged, this, &ChangeWatch::notice);
        connect(&m_files, &QFileSystemWatcher::fileChanged, this, &ChangeWatch::watchLog);
        connect(&m_files, &QFileSystemWatcher::directoryChanged, this, &ChangeWatch::watchLog);
    }
    renew();
}

void ChangeWatch::renew() {
    if (!m_logPath.isEmpty()) {
        watchLog();
        return;
    }
    // Each connection brings a driver of its own.
    auto* driver = m_connection.database().driver();
    connect(driver, &QSqlDriver::notification, this, &ChangeWatch::notice, Qt::UniqueConnection);
    driver->subscribeToNotification(ChangeLog::channel());
}

void ChangeWatch::notice() {
    if (!m_pause.isActive() || m_pause.remainingTimeAsDuration() > firstPause)
        m_pause.start(firstPause);
}

void ChangeWatch::tell() {
    // A server speaks after the commit; a file grows before it.
    if (const auto next = 2 * m_pause.intervalAsDuration(); !m_logPath.isEmpty() && next <= longestPause)
        m_pause.start(next);
    emit noticed();
}

void ChangeWatch::watchLog() {
    if (!m_files.files().contains(m_logPath) && QFileInfo::exists(m_logPath))
        m_files.addPath(m_logPath);
}

} // namespace favilla
