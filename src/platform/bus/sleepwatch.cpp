// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/bus/sleepwatch.h"

namespace favilla {

using namespace Qt::Literals::StringLiterals;

SleepWatch::SleepWatch(QDBusConnection bus, QObject* parent) : QObject(parent) {
    bus.connect(u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s,
        u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s, this, SLOT(hear(bool)));
}

void SleepWatch::hear(bool isGoingToSleep) {
    if (!isGoingToSleep)
        emit woke();
}

} // namespace favilla
