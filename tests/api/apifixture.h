// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/network.h"
#include "api/partnercenterclient.h"
#include "heard.h"
#include "support/fakeclock.h"
#include "support/scriptedserver.h"

#include <QSignalSpy>
#include <QTest>

namespace favilla {

/// One account whose service and sign-in are scripted servers, and the objects that ask them.
struct ApiFixture {
    explicit ApiFixture(const NetworkOptions& options = quickOptions(),
        const TestCertificate& certificate = TestCertificate());

    static NetworkOptions quickOptions();
    static Account accountAt(const ScriptedServer& service, const ScriptedServer& authority);
    /// What a token endpoint says.
    static QByteArray tokenAnswer(
        const QByteArray& accessToken, const QByteArray& refreshToken = {}, int lifetime = 3600);

    FakeClock clock;
    ScriptedServer service;
    ScriptedServer authority;
    Account account;
    Network network;
    Session session;
    PartnerCenterClient client;
};

} // namespace favilla
