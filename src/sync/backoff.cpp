// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/backoff.h"

#include <algorithm>

namespace favilla {

void Backoff::failed(const QDateTime& now, std::optional<std::chrono::milliseconds> asked) {
    using std::chrono::milliseconds;
    constexpr milliseconds first{5'000};
    constexpr milliseconds longest{15 * 60'000};
    constexpr int mostDoublings = 8;
    const auto plain = std::min(first * (1 << std::min(m_failures++, mostDoublings)), longest);
    const auto jitter = 0.8 + 0.4 * m_random.generateDouble();
    const auto own = milliseconds(qint64(double(plain.count()) * jitter));
    // What is asked for is the least: a little later is polite, a little earlier is not.
    const auto wait = asked ? std::max(*asked + own / 10, own) : own;
    m_until = now.addMSecs(wait.count());
}

void Backoff::retrySoon(const QDateTime& now) {
    constexpr int least = 500;
    constexpr int most = 4'000;
    const auto soon = now.addMSecs(m_random.bounded(least, most));
    if (m_until.isValid() && m_until > soon)
        m_until = soon;
}

void Backoff::succeeded() {
    m_failures = 0;
    m_until = {};
}

} // namespace favilla
