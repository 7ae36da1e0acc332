// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/background/sessionparts.h"

#include "app/background/fallbacknotifications.h"
#include "app/background/qttray.h"
#include "app/background/traymessages.h"

#if defined(FAVILLA_HAS_DBUS)
#include "platform/bus/launcherbadge.h"
#include "platform/bus/sleepwatch.h"
#include "platform/bus/trayitem.h"
#endif

namespace favilla {

namespace {

const auto programId = QStringLiteral("favilla");

} // namespace

#if defined(FAVILLA_HAS_DBUS)

SessionParts sessionParts(const QProcessEnvironment& environment, const QString& busAddress) {
    auto badge = std::make_shared<LauncherBadge>(QDBusConnection::sessionBus(), programId);
    return {std::make_unique<TrayItem>(programId, busAddress),
        std::make_unique<FallbackNotifications>(
            notificationService(environment, programId), std::make_unique<TrayMessages>(nullptr)),
        [badge](int count, bool isUrgent) { badge->set(count, isUrgent); },
        [](const std::function<void()>& woke) {
            auto watch = std::make_unique<SleepWatch>(QDBusConnection::systemBus());
            QObject::connect(watch.get(), &SleepWatch::woke, watch.get(), woke);
            return std::unique_ptr<QObject>(std::move(watch));
        }};
}

#else

SessionParts sessionParts(const QProcessEnvironment& environment, const QString&) {
    auto tray = std::make_unique<QtTray>();
    auto messages = std::make_unique<TrayMessages>(&tray->icon());
    return {std::move(tray),
        std::make_unique<FallbackNotifications>(
            notificationService(environment, programId), std::move(messages)),
        [](int, bool) {}, [](const std::function<void()>&) { return std::unique_ptr<QObject>(); }};
}

#endif

} // namespace favilla
