// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/portalshade.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace favilla {
namespace {

using namespace Qt::Literals::StringLiterals;

const auto service = u"org.freedesktop.portal.Desktop"_s;
const auto path = u"/org/freedesktop/portal/desktop"_s;
const auto interface = u"org.freedesktop.portal.Settings"_s;
const auto appearance = u"org.freedesktop.appearance"_s;
const auto colorScheme = u"color-scheme"_s;

} // namespace

PortalShade::PortalShade(Shade start) : m_start(start), m_shade(start) {
    auto bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(service, path, interface, u"SettingChanged"_s, this,
        SLOT(changeSetting(QString, QString, QDBusVariant)));
    ask();
}

void PortalShade::ask() {
    auto question = QDBusMessage::createMethodCall(service, path, interface, u"Read"_s);
    question << appearance << colorScheme;
    auto* watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        watcher->deleteLater();
        if (reply.isValid())
            take(reply.value().variant());
    });
}

void PortalShade::changeSetting(const QString& group, const QString& key, const QDBusVariant& value) {
    if (group == appearance && key == colorScheme)
        take(value.variant());
}

void PortalShade::take(const QVariant& scheme) {
    // Read wraps its answer in one variant more than the signal does.
    const auto value = scheme.canConvert<QDBusVariant>() ? scheme.value<QDBusVariant>().variant() : scheme;
    const auto chosen = value.toUInt();
    const auto shade = chosen == 1 ? Shade::Dark : chosen == 2 ? Shade::Light : m_start;
    if (shade == m_shade)
        return;
    m_shade = shade;
    emit shadeChanged(shade);
}

} // namespace favilla
