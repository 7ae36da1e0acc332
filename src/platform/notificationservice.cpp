// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/notificationservice.h"

#if defined(FAVILLA_HAS_DBUS)
#include "platform/bus/desktopnotifications.h"
#include "platform/bus/portalnotifications.h"
#endif

#include <QFileInfo>

namespace favilla {

bool isSandboxed(const QProcessEnvironment& environment, const QString& flatpakFile) {
    return !environment.value(QStringLiteral("SNAP")).isEmpty() || QFileInfo::exists(flatpakFile);
}

std::unique_ptr<NotificationService> notificationService(
    [[maybe_unused]] const QProcessEnvironment& environment, [[maybe_unused]] const QString& desktopId) {
#if defined(FAVILLA_HAS_DBUS)
    const auto bus = QDBusConnection::sessionBus();
    if (isSandboxed(environment))
        return std::make_unique<PortalNotifications>(bus);
    return std::make_unique<DesktopNotifications>(bus, desktopId);
#else
    return nullptr;
#endif
}

} // namespace favilla
