// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/bus/desktopnotifications.h"

#include "platform/log.h"

namespace favilla {

using namespace Qt::Literals::StringLiterals;

DesktopNotifications::DesktopNotifications(QDBusConnection bus, QString desktopId)
    : BusNotifications(std::move(bus),
        {u"org.freedesktop.Notifications"_s, u"/org/freedesktop/Notifications"_s,
            u"org.freedesktop.Notifications"_s})
    , m_desktopId(std::move(desktopId)) {
    listen();
    begin();
}

void DesktopNotifications::listen() {
    const auto& [service, path, interface] = place();
    bus().connect(service, path, interface, u"ActivationToken"_s, this, SLOT(keepToken(uint, QString)));
    bus().connect(service, path, interface, u"ActionInvoked"_s, this, SLOT(tellAction(uint, QString)));
    bus().connect(service, path, interface, u"NotificationClosed"_s, this, SLOT(tellClosed(uint, uint)));
    bus().connect(service, path, u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s, this,
        SLOT(changeProperties(QString, QVariantMap, QStringList)));
}

void DesktopNotifications::ask() {
    question(busCall(place(), u"GetCapabilities"_s), [this](const QDBusMessage& answer) {
        if (isError(answer)) {
            qCDebug(platformLog) << "no notification service:" << answer.errorName();
            settle(false);
            return;
        }
        m_traits = notifyTraits(answer.arguments().value(0).toStringList());
        askInhibited();
    });
}

/// Before the first notice, so that it does not ring where no one wants to be disturbed. Most services have
/// no such property and say so.
void DesktopNotifications::askInhibited() {
    question(propertyCall(place(), u"Inhibited"_s), [this](const QDBusMessage& answer) {
        m_traits.isInhibited = propertyIn(answer).toBool();
        settle(true);
    });
}

void DesktopNotifications::send(quint64 id, const Notice& notice) {
    auto& shown = m_shown[id];
    if (shown.isPending) {
        shown.next = notice;
        return;
    }
    shown.isPending = true;
    call(u"Notify"_s, notifyArguments(notice, m_traits, shown.wireId, m_desktopId),
        [this, id](const QDBusMessage& answer) { take(id, answer); });
}

void DesktopNotifications::take(quint64 id, const QDBusMessage& answer) {
    const auto shown = m_shown.find(id);
    if (shown == m_shown.end())
        return;
    if (isError(answer)) {
        qCWarning(platformLog) << "a notice was refused:" << answer.errorName();
        m_shown.erase(shown);
        emit failed(id);
        return;
    }
    shown->wireId = answer.arguments().value(0).toUInt();
    shown->isPending = false;
    const auto next = std::exchange(shown->next, std::nullopt);
    if (shown->isWithdrawn)
        remove(id);
    else if (next)
        send(id, *next);
}

void DesktopNotifications::remove(quint64 id) {
    auto& shown = m_shown[id];
    if (shown.isPending) {
        shown.isWithdrawn = true;
        return;
    }
    // A service that no longer has it answers with an error and sends no signal.
    call(u"CloseNotification"_s, {shown.wireId}, [this, id](const QDBusMessage& answer) {
        if (isError(answer))
            end(id);
    });
}

void DesktopNotifications::forget() {
    m_traits = {};
    const auto ids = m_shown.keys();
    for (const auto id : ids)
        end(id);
}

void DesktopNotifications::end(quint64 id) {
    if (m_shown.remove(id))
        emit closed(id);
}

quint64 DesktopNotifications::noticeOf(uint wireId) const {
    for (auto shown = m_shown.begin(); shown != m_shown.end(); ++shown)
        if (shown->wireId == wireId)
            return shown.key();
    return 0;
}

/// Comes before the action it belongs to.
void DesktopNotifications::keepToken(uint wireId, const QString& token) {
    if (const auto id = noticeOf(wireId))
        m_shown[id].token = token;
}

void DesktopNotifications::tellAction(uint wireId, const QString& action) {
    const auto id = noticeOf(wireId);
    if (id == 0)
        return;
    const auto token = std::exchange(m_shown[id].token, {});
    if (action == "default"_L1)
        emit activated(id, token);
    else
        emit actionChosen(id, action, token);
}

void DesktopNotifications::tellClosed(uint wireId, uint) {
    if (const auto id = noticeOf(wireId))
        end(id);
}

void DesktopNotifications::changeProperties(
    const QString& interface, const QVariantMap& changed, const QStringList&) {
    const auto inhibited = changed.find(u"Inhibited"_s);
    if (interface == place().interface && inhibited != changed.end())
        m_traits.isInhibited = inhibited->toBool();
}

} // namespace favilla
