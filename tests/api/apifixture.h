// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/network.h"
#include "api/partnercenterclient.h"
#include "support/fakeclock.h"
#include "support/scriptedserver.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>
#include <optional>

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

/// Keeps the one outcome of a call; how often it was told, too.
template <class T>
class Heard {
public:
    std::function<void(const Outcome<T>&)> then() {
        return [this](const Outcome<T>& outcome) {
            ++m_count;
            m_outcome.emplace(outcome);
        };
    }
    int count() const { return m_count; }
    bool isThere() const { return m_outcome.has_value(); }
    const Outcome<T>& outcome() const { return *m_outcome; }
    const T& value() const { return m_outcome->value(); }
    const Failure& failure() const { return m_outcome->failure(); }
    ErrorKind kind() const { return m_outcome->error().kind; }

private:
    std::optional<Outcome<T>> m_outcome;
    int m_count = 0;
};

} // namespace favilla
