// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"

#include <QObject>
#include <QTimer>

namespace favilla {

/// Says when time has moved on: at the full minute, and within a minute after the clock was set or the
/// machine slept. One wake-up a minute serves every word such as "in 9 h" and every deadline, however many
/// referrals there are. Thread: that of its parent.
class Heartbeat final : public QObject {
    Q_OBJECT

public:
    explicit Heartbeat(const Clock& clock, QObject* parent = nullptr);

signals:
    void ticked(const favilla::Moment& now);
    /// Before `ticked`: more or less time passed on the clock than the timer was set for. The machine slept,
    /// or the clock was set.
    void jumped(const favilla::Moment& now);

private:
    void tick();
    void schedule(const Moment& now);

    const Clock& m_clock;
    QTimer m_timer;
    QDateTime m_expected;
};

} // namespace favilla
