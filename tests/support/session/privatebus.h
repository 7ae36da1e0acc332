// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

namespace favilla {

/// A session bus of the test's own: no service of the machine is on it, and it starts none but the names
/// given, whose program ends at once. Ends with the object. Thread: that of the test.
class PrivateBus final {
public:
    explicit PrivateBus(const QStringList& startable = {});
    ~PrivateBus();

    /// Empty where no dbus-daemon could be started.
    QString address() const { return m_address; }
    /// A connection of its own, as another program would have one; closed with the bus.
    QDBusConnection connection();
    /// Asks without keeping the thread from its events, so that what is asked may live on it.
    static QDBusMessage answerTo(const QDBusConnection& bus, const QDBusMessage& call);

private:
    QTemporaryDir m_folder;
    QProcess m_daemon;
    QString m_address;
    QStringList m_connections;
};

} // namespace favilla
