// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/testtraywatcher.h"

#include "session/watcherport.h"

namespace favilla {

using namespace Qt::Literals::StringLiterals;

namespace {

WatcherPort& port(QObject* object) {
    return *static_cast<WatcherPort*>(object);
}

} // namespace

WatcherPort::WatcherPort(const QDBusConnection& bus) {
    m_ends.setConnection(bus);
    m_ends.setWatchMode(QDBusServiceWatcher::WatchForUnregistration);
    connect(&m_ends, &QDBusServiceWatcher::serviceUnregistered, this, [this](const QString& service) {
        items.removeAll(service);
        emit StatusNotifierItemUnregistered(service);
    });
}

void WatcherPort::RegisterStatusNotifierItem(const QString& service) {
    if (isRefusing) {
        sendErrorReply(QDBusError::AccessDenied, u"no"_s);
        return;
    }
    items << service;
    m_ends.addWatchedService(service);
    emit StatusNotifierItemRegistered(service);
}

void WatcherPort::RegisterStatusNotifierHost(const QString&) {
    hasHost = true;
    emit StatusNotifierHostRegistered();
}

TestTrayWatcher::TestTrayWatcher(const QString& address, bool hasHost)
    : SessionPeer(address, u"org.kde.StatusNotifierWatcher"_s), m_hasHost(hasHost) { }

QObject* TestTrayWatcher::objectOn(QDBusConnection& bus) {
    auto* made = new WatcherPort(bus);
    made->hasHost = m_hasHost;
    bus.registerObject(u"/StatusNotifierWatcher"_s, made, QDBusConnection::ExportAllContents);
    return made;
}

QStringList TestTrayWatcher::items() {
    QStringList items;
    run([&] { items = port(object()).items; });
    return items;
}

void TestTrayWatcher::setHost(bool hasHost) {
    m_hasHost = hasHost;
    run([&] {
        port(object()).hasHost = hasHost;
        if (hasHost)
            emit port(object()).StatusNotifierHostRegistered();
        else
            emit port(object()).StatusNotifierHostUnregistered();
    });
}

void TestTrayWatcher::refuse() {
    run([&] { port(object()).isRefusing = true; });
}

} // namespace favilla
