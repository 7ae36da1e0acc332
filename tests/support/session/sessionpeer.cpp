// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/sessionpeer.h"

#include <QUuid>

namespace favilla {

SessionPeer::SessionPeer(QString address, QString service)
    : m_address(std::move(address)), m_service(std::move(service)), m_anchor(std::make_unique<QObject>()) {
    m_anchor->moveToThread(&m_thread);
    m_thread.start();
}

SessionPeer::~SessionPeer() {
    end();
}

bool SessionPeer::start() {
    bool hasName = false;
    run([&] {
        m_name = QUuid::createUuid().toString();
        auto bus = QDBusConnection::connectToBus(m_address, m_name);
        m_object.reset(objectOn(bus));
        hasName = bus.registerService(m_service);
    });
    return hasName;
}

void SessionPeer::stop() {
    run([this] {
        m_object.reset();
        QDBusConnection::disconnectFromBus(m_name);
        m_name.clear();
    });
}

void SessionPeer::run(const std::function<void()>& task) {
    QMetaObject::invokeMethod(m_anchor.get(), task, Qt::BlockingQueuedConnection);
}

void SessionPeer::end() {
    if (!m_thread.isRunning())
        return;
    stop();
    m_thread.quit();
    m_thread.wait();
}

} // namespace favilla
