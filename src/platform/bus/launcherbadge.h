// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QObject>

namespace favilla {

/// The count on the program's icon in docks and task bars that show one (signal Update of
/// com.canonical.Unity.LauncherEntry: count, count-visible, urgent). Told when it changes, and again when
/// such a launcher comes late. Thread: main.
class LauncherBadge final : public QObject {
    Q_OBJECT

public:
    /// `desktopId` is the name of the desktop file without its ending.
    LauncherBadge(QDBusConnection bus, const QString& desktopId, QObject* parent = nullptr);

    /// 0 shows none. `isUrgent` asks the launcher to point it out.
    void set(int count, bool isUrgent);

private:
    void tell();

    QDBusConnection m_bus;
    QString m_application;
    int m_count = 0;
    bool m_isUrgent = false;
};

} // namespace favilla
