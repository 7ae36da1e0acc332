// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/tray.h"

#include <QMenu>
#include <QSystemTrayIcon>

namespace favilla {

/// Fills a menu of widgets with `entries`; `triggered` hears their ids.
void fillMenu(QMenu& menu, const QList<TrayEntry>& entries, const std::function<void(int)>& triggered);

/// The tray as Qt has it, for systems without D-Bus: Windows and macOS, where it was not tried. Thread: main.
class QtTray final : public Tray {
    Q_OBJECT

public:
    QtTray();

    bool isShown() const override;
    void setLook(const TrayLook& look) override;
    void setMenu(const TrayMenu& menu) override;
    QSystemTrayIcon& icon() { return m_icon; }

private:
    QSystemTrayIcon m_icon;
    QMenu m_menu;
};

} // namespace favilla
