// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/traylook.h"
#include "platform/traymenu.h"

#include <QObject>
#include <QPoint>
#include <QString>

class QDBusConnection;
class QDBusMessage;

namespace favilla {

class TrayMenuPort;
class TrayPort;

/// The program's icon among those of the panel, as an own StatusNotifierItem. Qt's decides at its start for
/// good between this and the old X11 tray; this one registers with the panel's watcher whenever one appears,
/// at the start of the session or after the panel has died. It has a connection of its own, since a panel
/// notices the end of an item by the end of its connection. Thread: main.
class TrayItem final : public QObject {
    Q_OBJECT

public:
    /// `id` names the program for the panel's own settings. Without `busAddress` it is the session's bus.
    explicit TrayItem(QString id, const QString& busAddress = {}, QObject* parent = nullptr);
    ~TrayItem() override;

    /// Whether it can be reached: a watcher took it and has a panel that shows it. As long as this is false
    /// there is no tray to close a window to.
    bool isShown() const { return m_isShown; }

    void setLook(const TrayLook& look);
    void setMenu(const TrayMenu& menu);

signals:
    void shownChanged(bool isShown);
    /// Clicked. `token` lets a window come to the front (see activateWindow); may be empty.
    void activated(const QString& token);
    /// Clicked with the middle button.
    void secondaryActivated(const QString& token);
    /// `delta` as the panel counts it, mostly 120 for a step.
    void scrolled(int delta, Qt::Orientation orientation);
    void entryTriggered(int id, const QString& token);
    /// By a panel that does not show the menu itself, at a place of the screen.
    void menuWanted(const QPoint& place);

private slots:
    void askHost();
    void loseBus();

private:
    void exportPorts();
    void followWatcher();
    void signIn();
    void setTaken(bool isTaken);
    void update();
    QString takeToken();
    QDBusConnection bus() const;

    QString m_id;
    QString m_busName;
    QString m_token;
    /// Counts the watchers there have been, so that a late answer of one is not taken for another's.
    int m_round = 0;
    bool m_isTaken = false;
    bool m_hasHost = false;
    bool m_isShown = false;
    TrayPort* m_port = nullptr;
    TrayMenuPort* m_menuPort = nullptr;
};

} // namespace favilla
