// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/testnotificationserver.h"

#include "session/notificationport.h"

#include <QDBusMessage>

namespace favilla {

using namespace Qt::Literals::StringLiterals;

namespace {

const auto path = u"/org/freedesktop/Notifications"_s;
const auto interface = u"org.freedesktop.Notifications"_s;

NotificationPort& port(QObject* object) {
    return *static_cast<NotificationPort*>(object);
}

} // namespace

TestNotificationServer::TestNotificationServer(
    const QString& address, QStringList capabilities, bool tellsInhibited)
    : SessionPeer(address, interface)
    , m_capabilities(std::move(capabilities))
    , m_tellsInhibited(tellsInhibited) { }

QObject* TestNotificationServer::objectOn(QDBusConnection& bus) {
    auto* made = new NotificationPort;
    made->capabilities = m_capabilities;
    made->isInhibited = m_isInhibited;
    QDBusConnection::RegisterOptions what =
        QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals;
    if (m_tellsInhibited)
        what |= QDBusConnection::ExportAllProperties;
    bus.registerObject(path, made, what);
    return made;
}

QList<ShownNotice> TestNotificationServer::shown() {
    QList<ShownNotice> shown;
    run([&] { shown = port(object()).shown; });
    return shown;
}

QList<quint32> TestNotificationServer::withdrawn() {
    QList<quint32> withdrawn;
    run([&] { withdrawn = port(object()).withdrawn; });
    return withdrawn;
}

int TestNotificationServer::questions() {
    int questions = 0;
    run([&] { questions = port(object()).questions; });
    return questions;
}

void TestNotificationServer::choose(quint32 id, const QString& action, const QString& token) {
    run([&] {
        if (!token.isEmpty())
            emit port(object()).ActivationToken(id, token);
        emit port(object()).ActionInvoked(id, action);
    });
}

void TestNotificationServer::close(quint32 id) {
    constexpr uint byTheUser = 2;
    run([&] { emit port(object()).NotificationClosed(id, byTheUser); });
}

void TestNotificationServer::setInhibited(bool isInhibited) {
    m_isInhibited = isInhibited;
    run([&] {
        if (!object())
            return;
        port(object()).isInhibited = isInhibited;
        auto changed =
            QDBusMessage::createSignal(path, u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s);
        changed << interface << QVariantMap{{u"Inhibited"_s, isInhibited}} << QStringList();
        bus().send(changed);
    });
}

void TestNotificationServer::refuse() {
    run([&] { port(object()).isRefusing = true; });
}

} // namespace favilla
