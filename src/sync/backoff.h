// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QRandomGenerator>

#include <chrono>
#include <optional>

namespace favilla {

/// How long to wait after the service could not be asked: 5 s, then twice as long each time up to 15 minutes,
/// a fifth more or less so that a thousand desks do not come back at once; never shorter than the service
/// asks for.
class Backoff {
public:
    explicit Backoff(quint32 seed = QRandomGenerator::global()->generate()) : m_random(seed) { }

    void failed(const QDateTime& now, std::optional<std::chrono::milliseconds> asked = {});
    void succeeded();
    /// The user wants it now: the next try is free, the count stays.
    void forgive() { m_until = {}; }
    /// The network is back: the next try comes within seconds, not at the same moment on every desk.
    void retrySoon(const QDateTime& now);

    /// UTC; invalid where nothing has to be waited for.
    const QDateTime& until() const { return m_until; }
    bool isOver(const QDateTime& now) const { return !m_until.isValid() || now >= m_until; }

private:
    QRandomGenerator m_random;
    int m_failures = 0;
    QDateTime m_until;
};

} // namespace favilla
