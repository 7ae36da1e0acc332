// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/tray.h"
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
class TrayItem final : public Tray {
    Q_OBJECT

public:
    /// `id` names the program for the panel's own settings. Without `busAddress` it is the session's bus.
    explicit TrayItem(QString id, const QString& busAddress = {}, QObject* parent = nullptr);
    ~TrayItem() override;

    /// A watcher took it and has a panel that shows it.
    bool isShown() const override { return m_isShown; }

    void setLook(const TrayLook& look) override;
    void setMenu(const TrayMenu& menu) override;

signals:
    /// Clicked with the middle button.
    void secondaryActivated(const QString& token);
    /// `delta` as the panel counts it, mostly 120 for a step.
    void scrolled(int delta, Qt::Orientation orientation);

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
