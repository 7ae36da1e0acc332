// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/simulator.h"
#include "walk.h"

namespace favilla {

/// The connection in the real windows, to a service that is simulated on this machine: an account, a sign-in
/// with a code, a request that arrives, its acceptance held back and sent, a conflict, the check.
class ConnectionTour final : public Walk {
public:
    using Walk::Walk;

    bool run();

private:
    bool start();
    bool seeAdministrator();
    bool addAccount();
    bool chooseSignIn();
    bool showCode();
    bool signIn();
    bool receive();
    bool hold();
    bool send();
    bool refuse();
    bool decide();
    bool check();

    bool isShownThere(const QString& path, const QString& value) const;

    Simulator m_service;
    QString m_referral;
};

} // namespace favilla
