// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signin/browsersignin.h"
#include "signin/devicesignin.h"
#include "signin/tokenbook.h"
#include "switches.h"

#include <functional>
#include <variant>

namespace favilla {

/// The sign-in over there (api.md, section 2): authorization code with PKCE, device code, refresh; version 2
/// and, by path, version 1. Strict where the platform is strict with a native client. Thread: the
/// simulator's.
class SimulatedSignIn {
public:
    SimulatedSignIn(Switches& switches, std::function<QDateTime()> now);

    QString tenant() const { return m_tenant; }
    QString domain() const { return m_domain; }
    QString clientId() const { return m_clientId; }
    void setAuthority(const QString& authority) { m_authority = authority; }

    /// The first one is who signs in where nobody is named.
    const QList<SimulatedUser>& users() const { return m_users; }
    void addUser(const SimulatedUser& user);
    void setRole(const QString& upn, SimulatedUser::Role role);
    /// Unknown: the first user.
    SimulatedUser user(const QString& upn) const;

    /// The page in the browser answers at once, as that user, without anybody pressing its button.
    void signInAtOnce(const QString& upn = {});
    void waitForPerson() { m_browser.waitForPerson(); }
    /// The next sign-in ends with that OAuth error, for instance `access_denied`.
    void refuseNext(const QString& error) { m_browser.refuseNext(error); }

    /// What a person does on the device page. False: no such code is waiting.
    bool approveDevice(const QString& userCode, const QString& upn = {});
    bool declineDevice(const QString& userCode);
    /// Codes that wait for somebody, the newest last.
    QStringList waitingUserCodes() const { return m_device.waitingUserCodes(); }

    QString issueRefreshToken(const QString& upn = {});
    QString issueAccessToken(const QString& upn = {});
    void revokeRefreshTokens() { m_tokens.revokeRefreshTokens(); }
    void expireAccessTokens() { m_tokens.revokeAccessTokens(); }

    /// Why a bearer is not let in, or who it is.
    enum class Verdict { Good, Missing, Invalid, Expired, LacksMfa };
    Verdict judge(const QByteArray& authorization, SimulatedUser& user) const;

    /// Nothing where the path is none of the sign-in.
    std::optional<simulation::Answer> serve(
        const simulation::Request& request, const std::optional<Fault>& fault);
    /// What a request is, for faults. Any: none of the sign-in.
    Fault::On kindOf(const simulation::Request& request) const;

private:
    using Granted = std::variant<simulation::Grant, simulation::OAuthError>;

    simulation::Answer authorize(const simulation::Form& query, bool isVersion1);
    simulation::Answer deviceCode(const simulation::Request& request, bool isVersion1);
    simulation::Answer devicePageAnswer(const simulation::Request& request);
    simulation::Answer token(
        const simulation::Form& form, bool isVersion1, const std::optional<Fault>& fault);
    Granted grantOf(const simulation::Form& form, bool isVersion1);
    Granted refreshed(const simulation::Form& form, bool isVersion1);
    simulation::Grant grantFor(const SimulatedUser& user) const;
    simulation::Ticks ticks() const { return simulation::ticksOf(m_now()); }

    Switches& m_switches;
    std::function<QDateTime()> m_now;
    QString m_tenant;
    QString m_domain;
    QString m_clientId;
    QString m_authority;
    QList<SimulatedUser> m_users;
    simulation::TokenBook m_tokens;
    simulation::BrowserSignIn m_browser;
    simulation::DeviceSignIn m_device;
};

} // namespace favilla
