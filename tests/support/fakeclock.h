// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"

#include <QMutex>
#include <QMutexLocker>

#include <chrono>

namespace favilla {

/// A clock that says what the test wants. Thread: any.
class FakeClock final : public Clock {
public:
    explicit FakeClock(const QDateTime& utc = QDateTime({2026, 11, 20}, {9, 0}, Qt::UTC),
        const QTimeZone& zone = QTimeZone::utc())
        : m_moment{utc, zone} { }

    Moment now() const override {
        const QMutexLocker locker(&m_mutex);
        return m_moment;
    }
    void set(const QDateTime& utc) {
        const QMutexLocker locker(&m_mutex);
        m_moment.utc = utc.toUTC();
    }
    void advance(std::chrono::milliseconds time) {
        const QMutexLocker locker(&m_mutex);
        m_moment.utc = m_moment.utc.addMSecs(time.count());
    }
    void setZone(const QTimeZone& zone) {
        const QMutexLocker locker(&m_mutex);
        m_moment.zone = zone;
    }

private:
    mutable QMutex m_mutex;
    Moment m_moment;
};

} // namespace favilla
