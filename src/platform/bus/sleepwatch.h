// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QObject>

namespace favilla {

/// Tells when the machine wakes, which no timer does (org.freedesktop.login1.Manager, signal PrepareForSleep,
/// on the system's bus). Silent where nobody knows. Thread: main.
class SleepWatch final : public QObject {
    Q_OBJECT

public:
    explicit SleepWatch(QDBusConnection bus, QObject* parent = nullptr);

signals:
    void woke();

private slots:
    void hear(bool isGoingToSleep);
};

} // namespace favilla
