// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/notice.h"

#include <QStringList>
#include <QVariantList>

namespace favilla {

/// What a notification service says it can do (GetCapabilities, Desktop Notifications Specification 1.2), and
/// whether its user does not want to be disturbed.
struct NotifyTraits {
    bool hasActions = false;
    bool hasMarkup = false;
    bool hasPersistence = false;
    bool hasSounds = false;
    bool isInhibited = false;
};
NotifyTraits notifyTraits(const QStringList& capabilities);

/// The eight arguments of org.freedesktop.Notifications.Notify (same specification, "Notify" and "Hints").
/// `replaces` is the service's own id or 0. Pure.
QVariantList notifyArguments(
    const Notice& notice, const NotifyTraits& traits, quint32 replaces, const QString& desktopId);

} // namespace favilla
