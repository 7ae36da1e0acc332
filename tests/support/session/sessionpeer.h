// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QThread>

#include <functional>
#include <memory>

namespace favilla {

/// Another program of the session: a thread and a connection of its own. start() takes its name on the bus,
/// stop() lets it die, connection and all, and start() brings it back under a new owner. Thread: that of the
/// test; what lives inside is only ever touched by run().
class SessionPeer {
public:
    SessionPeer(QString address, QString service);
    virtual ~SessionPeer();

    /// Whether the name is now its own.
    bool start();
    void stop();

protected:
    /// Makes the objects of this program and registers them on `bus`; on its thread.
    virtual QObject* objectOn(QDBusConnection& bus) = 0;
    /// Does something on its thread and waits until it is done.
    void run(const std::function<void()>& task);
    /// Only within run(), and only while it runs.
    QDBusConnection bus() const { return QDBusConnection(m_name); }
    QObject* object() const { return m_object.get(); }
    /// To be called by each destructor, since the objects are of its class.
    void end();

private:
    QString m_address;
    QString m_service;
    QString m_name;
    QThread m_thread;
    std::unique_ptr<QObject> m_anchor;
    std::unique_ptr<QObject> m_object;
};

} // namespace favilla
