// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "controllers/heartbeat.h"

namespace favilla {

Heartbeat::Heartbeat(const Clock& clock, QObject* parent) : QObject(parent), m_clock(clock) {
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::CoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Heartbeat::tick);
    schedule(m_clock.now());
}

void Heartbeat::tick() {
    // A coarse timer of a minute is three seconds late at most.
    constexpr qint64 tolerance = 10'000;
    const auto now = m_clock.now();
    const bool isJump = qAbs(m_expected.msecsTo(now.utc)) > tolerance;
    schedule(now);
    if (isJump)
        emit jumped(now);
    emit ticked(now);
}

void Heartbeat::schedule(const Moment& now) {
    constexpr int minute = 60'000;
    const auto intoMinute = int(now.utc.toMSecsSinceEpoch() % minute);
    m_timer.start(minute - intoMinute);
    m_expected = now.utc.addMSecs(minute - intoMinute);
}

} // namespace favilla
