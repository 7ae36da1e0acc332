// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/sessionpeer.h"

#include <QVariantMap>

namespace favilla {

/// org.freedesktop.portal.Notification as a program of its own, in the version that the test wants.
class TestPortal final : public SessionPeer {
public:
    explicit TestPortal(const QString& address, uint version);
    ~TestPortal() override { end(); }

    struct Added {
        QString id;
        QVariantMap notice;
        /// Label and action of each button.
        QList<QVariantMap> buttons;
    };
    QList<Added> added();
    QStringList removed();
    void choose(const QString& id, const QString& action, const QString& token = {});

protected:
    QObject* objectOn(QDBusConnection& bus) override;

private:
    uint m_version;
};

} // namespace favilla
