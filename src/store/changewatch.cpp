// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/changewatch.h"

#include "store/changelog.h"

#include <QFileInfo>
#include <QSqlDriver>

namespace favilla {

using namespace std::chrono_literals;

ChangeWatch::ChangeWatch(Connection& connection, const StoreLocation& location, QObject* parent)
    : QObject(parent), m_connection(connection) {
    m_pause.setSingleShot(true);
    m_pause.setInterval(50ms);
    connect(&m_pause, &QTimer::timeout, this, &ChangeWatch::noticed);
    const auto start = [this] {
        if (!m_pause.isActive())
            m_pause.start();
    };
    if (location.isPostgresql()) {
        connect(m_connection.database().driver(), &QSqlDriver::notification, this, start);
    } else {
        m_logPath = location.path() + QStringLiteral("-wal");
        m_files.addPath(QFileInfo(m_logPath).absolutePath());
        connect(&m_files, &QFileSystemWatcher::fileChanged, this, start);
        connect(&m_files, &QFileSystemWatcher::directoryChanged, this, start);
        connect(&m_files, &QFileSystemWatcher::fileChanged, this, &ChangeWatch::watchLog);
        connect(&m_files, &QFileSystemWatcher::directoryChanged, this, &ChangeWatch::watchLog);
    }
    renew();
}

void ChangeWatch::renew() {
    if (m_logPath.isEmpty())
        m_connection.database().driver()->subscribeToNotification(ChangeLog::channel());
    else
        watchLog();
}

void ChangeWatch::watchLog() {
    if (!m_files.files().contains(m_logPath) && QFileInfo::exists(m_logPath))
        m_files.addPath(m_logPath);
}

} // namespace favilla
