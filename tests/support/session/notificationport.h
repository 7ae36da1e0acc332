// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/testnotificationserver.h"

#include <QDBusContext>

namespace favilla {

/// The object of TestNotificationServer on the bus. Thread: that of the server.
class NotificationPort final : public QObject, protected QDBusContext {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
    Q_PROPERTY(bool Inhibited MEMBER isInhibited)

public:
    QStringList capabilities;
    bool isInhibited = false;
    bool isRefusing = false;
    int questions = 0;
    QList<ShownNotice> shown;
    QList<quint32> withdrawn;

public slots:
    QStringList GetCapabilities();
    uint Notify(const QString& program, uint replaces, const QString& icon, const QString& title,
        const QString& body, const QStringList& actions, const QVariantMap& hints, int timeout);
    void CloseNotification(uint id);
    QString GetServerInformation(QString& vendor, QString& version, QString& specification) const;

signals:
    void ActivationToken(uint id, const QString& token);
    void ActionInvoked(uint id, const QString& action);
    void NotificationClosed(uint id, uint reason);
};

} // namespace favilla
