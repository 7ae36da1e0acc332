// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/bus/portalnotifications.h"

#include "platform/log.h"
#include "platform/noticetext.h"

#include <QDBusArgument>
#include <QDBusMetaType>
#include <QUuid>

namespace favilla {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype titleLimit = 200;
constexpr qsizetype bodyLimit = 1'000;

/// aa{sv}: label and action of each button (AddNotification, key "buttons").
QList<QVariantMap> buttons(const Notice& notice) {
    QList<QVariantMap> buttons;
    for (const auto& action : notice.actions)
        if (action.key != "default"_L1)
            buttons << QVariantMap{{u"label"_s, action.label}, {u"action"_s, action.key}};
    return buttons;
}

/// Of the dictionaries among the parameters of ActionInvoked, the one that holds the platform's data.
QString tokenIn(const QVariantList& parameter) {
    for (const auto& value : parameter) {
        const auto inner = value.canConvert<QDBusVariant>() ? value.value<QDBusVariant>().variant() : value;
        if (!inner.canConvert<QDBusArgument>())
            continue;
        const auto argument = inner.value<QDBusArgument>();
        if (argument.currentSignature() != "a{sv}"_L1)
            continue;
        if (const auto token = qdbus_cast<QVariantMap>(argument).value(u"activation-token"_s);
            token.isValid())
            return token.toString();
    }
    return {};
}

} // namespace

PortalNotifications::PortalNotifications(QDBusConnection bus)
    : BusNotifications(std::move(bus),
        {u"org.freedesktop.portal.Desktop"_s, u"/org/freedesktop/portal/desktop"_s,
            u"org.freedesktop.portal.Notification"_s})
    , m_run(QUuid::createUuid().toString(QUuid::Id128)) {
    qDBusRegisterMetaType<QList<QVariantMap>>();
    this->bus().connect(place().service, place().path, place().interface, u"ActionInvoked"_s, this,
        SLOT(tellAction(QString, QString, QVariantList)));
    begin();
}

void PortalNotifications::ask() {
    question(propertyCall(place(), u"version"_s), [this](const QDBusMessage& answer) {
        m_version = propertyIn(answer).toUInt();
        settle(m_version > 0);
    });
}

void PortalNotifications::send(quint64 id, const Notice& notice) {
    m_shown.insert(id);
    call(u"AddNotification"_s, {wireId(id), described(notice)}, [this, id](const QDBusMessage& answer) {
        if (!isError(answer))
            return;
        qCWarning(platformLog) << "a notice was refused:" << answer.errorName();
        if (m_shown.remove(id))
            emit failed(id);
    });
}

/// Version 1 refuses a notice with a key that it does not know. "urgent" would break through the user's wish
/// not to be disturbed, which the portal does not tell: "high" does not.
QVariantMap PortalNotifications::described(const Notice& notice) const {
    QVariantMap map{{u"title"_s, noticeLine(notice.title, titleLimit)},
        {u"body"_s, noticeText(notice.body, bodyLimit)},
        {u"priority"_s, notice.isUrgent ? u"high"_s : u"normal"_s}, {u"default-action"_s, u"default"_s},
        {u"buttons"_s, QVariant::fromValue(buttons(notice))}};
    if (m_version < 2)
        return map;
    map.insert(u"sound"_s, notice.sounds ? u"default"_s : u"silent"_s);
    if (notice.stays)
        map.insert(u"display-hint"_s, QStringList{u"persistent"_s});
    return map;
}

void PortalNotifications::remove(quint64 id) {
    m_shown.remove(id);
    call(u"RemoveNotification"_s, {wireId(id)}, [](const QDBusMessage&) {});
    emit closed(id);
}

void PortalNotifications::forget() {
    const auto shown = std::exchange(m_shown, {});
    for (const auto id : shown)
        emit closed(id);
}

QString PortalNotifications::wireId(quint64 id) const {
    return m_run + u'-' + QString::number(id);
}

void PortalNotifications::tellAction(
    const QString& wireId, const QString& action, const QVariantList& parameter) {
    const auto id = wireId.section(u'-', 1).toULongLong();
    if (wireId != this->wireId(id) || !m_shown.remove(id))
        return;
    if (action == "default"_L1)
        emit activated(id, tokenIn(parameter));
    else
        emit actionChosen(id, action, tokenIn(parameter));
    emit closed(id);
}

} // namespace favilla
