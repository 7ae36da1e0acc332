// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "controllers/refreshpace.h"

#include <chrono>

namespace favilla {
namespace {

/// As many as a quick hand needs: an answer, its undo, another answer.
constexpr int mostAtOnce = 4;
constexpr std::chrono::milliseconds pause{500};

} // namespace

RefreshPace::RefreshPace(QObject* parent) : QObject(parent) {
    m_timer.setSingleShot(true);
    m_timer.setInterval(pause);
    connect(&m_timer, &QTimer::timeout, this, &RefreshPace::tick);
}

void RefreshPace::ask() {
    if (m_recent < mostAtOnce) {
        ++m_recent;
        emit due();
    } else {
        m_isPending = true;
    }
    if (!m_timer.isActive())
        m_timer.start();
}

void RefreshPace::tick() {
    if (m_isPending) {
        m_isPending = false;
        emit due();
    } else {
        --m_recent;
    }
    if (m_recent > 0)
        m_timer.start();
}

} // namespace favilla
