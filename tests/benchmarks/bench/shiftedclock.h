// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"

#include <QElapsedTimer>

namespace favilla::bench {

/// A clock that began at the moment for which a workspace was invented: what was new then is new again,
/// however old the file is. Runs as fast as any. Thread: any.
class ShiftedClock final : public Clock {
public:
    explicit ShiftedClock(QDateTime start) : m_start(std::move(start)) { m_elapsed.start(); }

    Moment now() const override {
        return {m_start.addMSecs(m_elapsed.elapsed()), QTimeZone::systemTimeZone()};
    }

private:
    QDateTime m_start;
    QElapsedTimer m_elapsed;
};

} // namespace favilla::bench
