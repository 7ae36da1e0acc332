// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/testportal.h"

#include <QDBusContext>

namespace favilla {

/// The object of TestPortal on the bus. Thread: that of the portal.
class PortalPort final : public QObject, protected QDBusContext {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Notification")
    Q_PROPERTY(uint version MEMBER version)

public:
    uint version = 1;
    QList<TestPortal::Added> added;
    QStringList removed;

public slots:
    void AddNotification(const QString& id, const QVariantMap& notice);
    void RemoveNotification(const QString& id) { removed.append(id); }

signals:
    void ActionInvoked(const QString& id, const QString& action, const QVariantList& parameter);
};

} // namespace favilla
