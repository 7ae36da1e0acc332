// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/sessionpeer.h"

namespace favilla {

/// org.freedesktop.login1 as a program of its own, as far as it tells of sleep and of waking.
class TestLogin final : public SessionPeer {
public:
    explicit TestLogin(const QString& address);
    ~TestLogin() override { end(); }

    void sleep() { tell(true); }
    void wake() { tell(false); }

protected:
    QObject* objectOn(QDBusConnection& bus) override;

private:
    void tell(bool isGoingToSleep);
};

} // namespace favilla
