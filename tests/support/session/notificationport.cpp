// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/notificationport.h"

namespace favilla {

using namespace Qt::Literals::StringLiterals;

QStringList NotificationPort::GetCapabilities() {
    ++questions;
    return capabilities;
}

uint NotificationPort::Notify(const QString& program, uint replaces, const QString& icon,
    const QString& title, const QString& body, const QStringList& actions, const QVariantMap& hints,
    int timeout) {
    if (isRefusing) {
        sendErrorReply(QDBusError::LimitsExceeded, u"too many"_s);
        return 0;
    }
    // Numbers start in the middle, as they do where other programs were first.
    const auto id = replaces != 0 ? replaces : uint(41 + shown.size());
    shown.append({id, program, replaces, icon, title, body, actions, hints, timeout});
    return id;
}

void NotificationPort::CloseNotification(uint id) {
    withdrawn.append(id);
    constexpr uint byItsProgram = 3;
    emit NotificationClosed(id, byItsProgram);
}

QString NotificationPort::GetServerInformation(
    QString& vendor, QString& version, QString& specification) const {
    vendor = u"example"_s;
    version = u"1"_s;
    specification = u"1.2"_s;
    return u"test"_s;
}

} // namespace favilla
