// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/bus/busnotifications.h"

#include <QSet>

namespace favilla {

/// Notices from within a sandbox through org.freedesktop.portal.Notification, version 1 or 2. Its texts are
/// plain; the desktop's own rules (do not disturb, sounds) are kept by the portal. It never tells that a
/// notice was closed, only that something on it was chosen, which closes it. Thread: main.
class PortalNotifications final : public BusNotifications {
    Q_OBJECT

public:
    explicit PortalNotifications(QDBusConnection bus);

    bool hasSounds() const override { return m_version >= 2; }

protected:
    void ask() override;
    void send(quint64 id, const Notice& notice) override;
    void remove(quint64 id) override;
    void forget() override;
    bool isKnown(quint64 id) const override { return m_shown.contains(id); }

private slots:
    void tellAction(const QString& wireId, const QString& action, const QVariantList& parameter);

private:
    QString wireId(quint64 id) const;
    QVariantMap described(const Notice& notice) const;

    /// Notices outlast the program: one of an earlier run must not be taken for one of this.
    QString m_run;
    uint m_version = 0;
    QSet<quint64> m_shown;
};

} // namespace favilla
