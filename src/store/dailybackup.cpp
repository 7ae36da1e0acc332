// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/dailybackup.h"

#include "store/backup.h"

namespace favilla {

DailyBackup::DailyBackup(
    const StoreLocation& location, const QDateTime& now, const std::function<void(const Error&)>& failed) {
    m_thread.reset(QThread::create([this, location, now, failed] {
        const auto made = Backups(location).create(now, [this] { return !m_isEnding; });
        if (!made && made.error().kind != ErrorKind::Cancelled)
            failed(made.error());
    }));
    m_thread->setObjectName(QStringLiteral("backup"));
    m_thread->start(QThread::LowPriority);
}

DailyBackup::~DailyBackup() {
    m_isEnding = true;
    m_thread->wait();
}

} // namespace favilla
