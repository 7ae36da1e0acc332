// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/sessionpeer.h"

#include <QVariantMap>

namespace favilla {

/// A dock as a program of its own: hears the badges of all programs, as com.canonical.Unity.
class TestLauncher final : public SessionPeer {
public:
    explicit TestLauncher(const QString& address);
    ~TestLauncher() override { end(); }

    struct Badge {
        QString application;
        QVariantMap properties;
    };
    QList<Badge> badges();

protected:
    QObject* objectOn(QDBusConnection& bus) override;
};

} // namespace favilla
