// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/bus/busnotifications.h"
#include "platform/bus/notifyarguments.h"

#include <QHash>

namespace favilla {

/// Notices through the desktop's own service, org.freedesktop.Notifications (Desktop Notifications
/// Specification 1.2). The service numbers what it shows for all programs alike, so its signals are held
/// against the numbers that it gave to us: those of other programs are none of ours. Thread: main.
class DesktopNotifications final : public BusNotifications {
    Q_OBJECT

public:
    /// `desktopId` names the desktop file and the icon.
    DesktopNotifications(QDBusConnection bus, QString desktopId);

    bool hasSounds() const override { return m_traits.hasSounds; }
    /// Whether the user does not want to be disturbed, where the service tells (property Inhibited).
    bool isInhibited() const { return m_traits.isInhibited; }

protected:
    void ask() override;
    void send(quint64 id, const Notice& notice) override;
    void remove(quint64 id) override;
    void forget() override;
    bool isKnown(quint64 id) const override { return m_shown.contains(id); }

private slots:
    void keepToken(uint wireId, const QString& token);
    void tellAction(uint wireId, const QString& action);
    void tellClosed(uint wireId, uint reason);
    void changeProperties(const QString& interface, const QVariantMap& changed, const QStringList& outdated);

private:
    /// A notice and what the service calls it. While it has not answered, what comes next waits.
    struct Shown {
        quint32 wireId = 0;
        bool isPending = false;
        bool isWithdrawn = false;
        std::optional<Notice> next = {};
        QString token = {};
    };

    void listen();
    void askInhibited();
    void take(quint64 id, const QDBusMessage& answer);
    void end(quint64 id);
    /// 0 where the number is another program's.
    quint64 noticeOf(uint wireId) const;

    QString m_desktopId;
    NotifyTraits m_traits;
    QHash<quint64, Shown> m_shown;
};

} // namespace favilla
