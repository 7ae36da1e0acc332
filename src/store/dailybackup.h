// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "store/storelocation.h"

#include <QDateTime>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>

namespace favilla {

/// Makes the daily backup of a large workspace while people work in it already, on a thread and a connection
/// of its own. Destroyed before it has ended, it leaves nothing behind; the next day's first start, or the
/// next start today, makes up for it.
class DailyBackup final {
public:
    /// A file below this size, in bytes, is checked and copied within a second: before anybody works.
    static constexpr qint64 largeSize = qint64{64} * 1024 * 1024;

    /// `failed` is called on the backup's own thread.
    DailyBackup(
        const StoreLocation& location, const QDateTime& now, const std::function<void(const Error&)>& failed);
    ~DailyBackup();
    DailyBackup(const DailyBackup&) = delete;
    DailyBackup& operator=(const DailyBackup&) = delete;

private:
    std::atomic_bool m_isEnding = false;
    std::unique_ptr<QThread> m_thread;
};

} // namespace favilla
