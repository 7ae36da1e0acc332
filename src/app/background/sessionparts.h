// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/notificationservice.h"
#include "platform/tray.h"

#include <functional>
#include <memory>

namespace favilla {

/// What the session around the program offers, made for this system. Thread: main.
struct SessionParts {
    std::unique_ptr<Tray> tray;
    std::unique_ptr<NotificationService> notifications;
    /// The count on the program's icon in a launcher; 0 shows none.
    std::function<void(int count, bool isUrgent)> showBadge;
    /// Calls back whenever the machine woke; ends with what it returns.
    std::function<std::unique_ptr<QObject>(std::function<void()> woke)> watchSleep;
};

/// `busAddress`: the session's own bus where it is empty.
SessionParts sessionParts(const QProcessEnvironment& environment, const QString& busAddress = {});

} // namespace favilla
