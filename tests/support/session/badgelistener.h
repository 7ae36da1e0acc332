// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/testlauncher.h"

#include <QObject>

namespace favilla {

/// What TestLauncher hears. Thread: that of the launcher.
class BadgeListener final : public QObject {
    Q_OBJECT

public:
    QList<TestLauncher::Badge> badges;

public slots:
    void hear(const QString& application, const QVariantMap& properties) {
        badges.append({application, properties});
    }
};

} // namespace favilla
