// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/runningread.h"

#include <chrono>

namespace favilla {

void RunningRead::begin(std::function<bool()> isWanted, std::function<void()> interrupt) {
    const std::lock_guard lock(m_mutex);
    m_isWanted = std::move(isWanted);
    m_interrupt = std::move(interrupt);
}

void RunningRead::end() {
    const std::lock_guard lock(m_mutex);
    m_isWanted = {};
    m_interrupt = {};
    m_ended.notify_all();
}

void RunningRead::endUnwanted() {
    // A word that reaches the server before the statement does is lost: it is said again.
    constexpr std::chrono::milliseconds pause{20};
    std::unique_lock lock(m_mutex);
    while (m_interrupt && !m_isWanted()) {
        m_interrupt();
        m_ended.wait_for(lock, pause);
    }
}

} // namespace favilla
