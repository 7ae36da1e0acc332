// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/testlogin.h"

#include <QDBusMessage>

namespace favilla {

using namespace Qt::Literals::StringLiterals;

TestLogin::TestLogin(const QString& address) : SessionPeer(address, u"org.freedesktop.login1"_s) { }

QObject* TestLogin::objectOn(QDBusConnection&) {
    return new QObject;
}

void TestLogin::tell(bool isGoingToSleep) {
    run([&] {
        auto signal = QDBusMessage::createSignal(
            u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s);
        signal << isGoingToSleep;
        bus().send(signal);
    });
}

} // namespace favilla
