// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/bus/launcherbadge.h"

#include <QDBusMessage>
#include <QDBusServiceWatcher>

namespace favilla {

using namespace Qt::Literals::StringLiterals;

LauncherBadge::LauncherBadge(QDBusConnection bus, const QString& desktopId, QObject* parent)
    : QObject(parent), m_bus(std::move(bus)), m_application(u"application://%1.desktop"_s.arg(desktopId)) {
    auto* launcher = new QDBusServiceWatcher(
        u"com.canonical.Unity"_s, m_bus, QDBusServiceWatcher::WatchForRegistration, this);
    connect(launcher, &QDBusServiceWatcher::serviceRegistered, this, &LauncherBadge::tell);
}

void LauncherBadge::set(int count, bool isUrgent) {
    if (count == m_count && isUrgent == m_isUrgent)
        return;
    m_count = count;
    m_isUrgent = isUrgent;
    tell();
}

void LauncherBadge::tell() {
    auto update = QDBusMessage::createSignal(
        u"/com/canonical/unity/launcherentry/1"_s, u"com.canonical.Unity.LauncherEntry"_s, u"Update"_s);
    update << m_application
           << QVariantMap{{u"count"_s, qint64(m_count)}, {u"count-visible"_s, m_count > 0},
                  {u"urgent"_s, m_isUrgent}};
    m_bus.send(update);
}

} // namespace favilla
