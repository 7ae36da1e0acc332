// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/bus/buscall.h"
#include "platform/notificationservice.h"

#include <QMap>

namespace favilla {

/// What the two services on the session bus have in common: one that comes late, ends, returns or is started
/// by the bus when it is needed, and notices that wait while it is asked what it can do. Thread: main.
class BusNotifications : public NotificationService {
    Q_OBJECT

public:
    bool isAvailable() const override { return m_isAvailable; }
    quint64 show(const Notice& notice) override;
    void withdraw(quint64 notice) override;

protected:
    BusNotifications(QDBusConnection bus, BusPlace place);

    /// Asks the service what it can do; the last question's answer ends in settle().
    virtual void ask() = 0;
    virtual void send(quint64 id, const Notice& notice) = 0;
    virtual void remove(quint64 id) = 0;
    /// What was shown went away together with its service.
    virtual void forget() = 0;
    virtual bool isKnown(quint64 id) const = 0;

    /// Starts asking; from the constructor of the class itself.
    void begin();
    void settle(bool isAvailable);
    /// Sends a question of ask(); the answer is dropped once the service has changed.
    void question(const QDBusMessage& call, std::function<void(const QDBusMessage&)> answered);
    /// Sends a call of the service's interface.
    void call(const QString& method, const QVariantList& arguments,
        std::function<void(const QDBusMessage&)> answered);

    QDBusConnection& bus() { return m_bus; }
    const BusPlace& place() const { return m_place; }

private:
    void changeOwner(const QString& newOwner);
    void askForReturn();
    void setAvailable(bool isAvailable);

    QDBusConnection m_bus;
    BusPlace m_place;
    bool m_isAvailable = false;
    bool m_isAsking = false;
    bool m_hasOwner = false;
    quint64 m_round = 0;
    quint64 m_last = 0;
    QMap<quint64, Notice> m_held;
};

} // namespace favilla
