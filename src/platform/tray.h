// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/traylook.h"
#include "platform/traymenu.h"

#include <QObject>
#include <QPoint>

namespace favilla {

/// The program's icon among those of the session. Thread: main.
class Tray : public QObject {
    Q_OBJECT

public:
    /// Whether it can be reached. As long as this is false there is no tray to close a window to.
    virtual bool isShown() const = 0;
    virtual void setLook(const TrayLook& look) = 0;
    virtual void setMenu(const TrayMenu& menu) = 0;

signals:
    void shownChanged(bool isShown);
    /// Clicked. `token` lets a window come to the front (see activateWindow); may be empty.
    void activated(const QString& token);
    void entryTriggered(int id, const QString& token);
    /// By a panel that does not show the menu itself, at a place of the screen.
    void menuWanted(const QPoint& place);

protected:
    using QObject::QObject;
};

} // namespace favilla
