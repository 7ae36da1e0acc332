// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/main/pageclock.h"

#include "controllers/workspace.h"
#include "views/referralpage.h"

namespace favilla {

PageClock::PageClock(Workspace& workspace, ReferralPage& page, QObject* parent)
    : QObject(parent), m_workspace(workspace), m_page(page) {
    m_second.setSingleShot(true);
    m_second.setInterval(std::chrono::seconds(1));
    connect(&m_second, &QTimer::timeout, this, &PageClock::countDown);
    connect(&workspace.detail(), &DetailFeed::detailRead, this, &PageClock::countDown);
    connect(&workspace.heartbeat(), &Heartbeat::ticked, this,
        [this](const Moment& now) { m_page.refreshClock(now); });
}

void PageClock::countDown() {
    const auto now = m_workspace.clock().now();
    m_page.refreshSending(now);
    if (m_page.isHolding(now))
        m_second.start();
}

} // namespace favilla
