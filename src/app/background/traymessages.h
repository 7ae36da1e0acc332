// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/notificationservice.h"

#include <QSystemTrayIcon>

namespace favilla {

/// Plain messages of the tray, where the session has nothing better: without buttons, and a click leads to
/// the last one. On Linux those are Qt's own, next to an icon that is there as long as a message is; Windows
/// and macOS show them by their own means. Thread: main.
class TrayMessages final : public NotificationService {
    Q_OBJECT

public:
    /// `icon` outlives it; null: an icon of its own for each message.
    explicit TrayMessages(QSystemTrayIcon* icon);

    bool isAvailable() const override;
    bool hasSounds() const override { return false; }
    quint64 show(const Notice& notice) override;
    /// What is on screen goes by itself, within seconds.
    void withdraw(quint64) override { }

private:
    std::unique_ptr<QSystemTrayIcon> m_own;
    QSystemTrayIcon* m_icon;
    quint64 m_last = 0;
};

} // namespace favilla
