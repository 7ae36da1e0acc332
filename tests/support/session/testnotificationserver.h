// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/sessionpeer.h"

#include <QStringList>
#include <QVariantMap>

namespace favilla {

/// What a program asked the notification service to show, as it came over the bus.
struct ShownNotice {
    quint32 id = 0;
    QString program;
    quint32 replaces = 0;
    QString icon;
    QString title;
    QString body;
    QStringList actions;
    QVariantMap hints;
    int timeout = 0;
};

/// org.freedesktop.Notifications as a program of its own (Desktop Notifications Specification 1.2), with the
/// capabilities that the test wants, and with its user: who clicks, closes and does not want to be disturbed.
class TestNotificationServer final : public SessionPeer {
public:
    /// With `tellsInhibited` it has the property that some desktops have.
    TestNotificationServer(const QString& address, QStringList capabilities, bool tellsInhibited = false);
    ~TestNotificationServer() override { end(); }

    QList<ShownNotice> shown();
    /// The ids that programs took away themselves.
    QList<quint32> withdrawn();
    int questions();

    /// The token comes first, where there is one, as the specification wants it.
    void choose(quint32 id, const QString& action, const QString& token = {});
    void close(quint32 id);
    void setInhibited(bool isInhibited);
    /// From now on every notice is refused.
    void refuse();

protected:
    QObject* objectOn(QDBusConnection& bus) override;

private:
    QStringList m_capabilities;
    bool m_tellsInhibited;
    bool m_isInhibited = false;
};

} // namespace favilla
