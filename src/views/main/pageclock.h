// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace favilla {

class ReferralPage;
class Workspace;

/// Keeps what the page says of the time true: with the minute, and with each second while a change is held
/// that can still be taken back. Thread: main.
class PageClock final : public QObject {
    Q_OBJECT

public:
    /// After whoever gives the page its referral has connected to the workspace's detail. Both outlive it.
    PageClock(Workspace& workspace, ReferralPage& page, QObject* parent = nullptr);

private:
    void countDown();

    Workspace& m_workspace;
    ReferralPage& m_page;
    QTimer m_second;
};

} // namespace favilla
