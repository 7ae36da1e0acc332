// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulatedsignin.h"

#include "service/errorbody.h"
#include "signin/signinpages.h"
#include "state/completion.h"

#include <algorithm>

namespace favilla {
namespace {

using namespace Qt::Literals::StringLiterals;
using namespace simulation;

/// `/{tenant}/oauth2/v2.0/token` in pieces; without `v2.0` it is version 1.
struct Place {
    QString tenant;
    QString endpoint;
    bool isVersion1 = false;
};

std::optional<Place> placeOf(const QString& path) {
    const auto parts = path.split(u'/').mid(1);
    if (parts.value(1) != "oauth2"_L1)
        return {};
    const auto isVersion2 = parts.value(2) == "v2.0"_L1;
    if (parts.size() != (isVersion2 ? 4 : 3))
        return {};
    return Place{parts.first(), parts.last(), !isVersion2};
}

bool isForm(const Request& request) {
    return request.header("Content-Type").split(';').first().trimmed() == "application/x-www-form-urlencoded";
}

OAuthError noForm() {
    return {u"invalid_request"_s, 900561, u"The endpoint only accepts POST requests with a form."_s};
}

} // namespace

SimulatedSignIn::SimulatedSignIn(Switches& switches, std::function<QDateTime()> now)
    : m_switches(switches)
    , m_now(std::move(now))
    , m_tenant(u"7b0c5f5e-41d2-4c53-9a5b-0d8f2f6f1a10"_s)
    , m_domain(u"lanterna.example"_s)
    , m_clientId(u"c0ffee00-1f2e-4d3c-8b4a-5a6978877766"_s)
    , m_tokens(switches.oddities)
    , m_browser(switches.oddities, [this] { return ticks(); })
    , m_device(switches.oddities, [this] { return ticks(); }) {
    addUser({u"ada.fiori@lanterna.example"_s, u"Ada Fiori"_s, SimulatedUser::Role::ReferralsAdmin});
    addUser({u"bruno.conti@lanterna.example"_s, u"Bruno Conti"_s, SimulatedUser::Role::ReferralsUser});
}

void SimulatedSignIn::addUser(const SimulatedUser& user) {
    m_users << user;
    if (user.id.isEmpty())
        m_users.last().id = newGuid();
}

void SimulatedSignIn::setRole(const QString& upn, SimulatedUser::Role role) {
    for (auto& user : m_users)
        if (user.upn == upn)
            user.role = role;
}

SimulatedUser SimulatedSignIn::user(const QString& upn) const {
    const auto found =
        std::find_if(m_users.begin(), m_users.end(), [&](const auto& u) { return u.upn == upn; });
    return found == m_users.end() ? m_users.first() : *found;
}

void SimulatedSignIn::signInAtOnce(const QString& upn) {
    m_browser.answerAtOnce(user(upn));
}

bool SimulatedSignIn::approveDevice(const QString& userCode, const QString& upn) {
    return m_device.approve(userCode, user(upn));
}

bool SimulatedSignIn::declineDevice(const QString& userCode) {
    return m_device.decline(userCode);
}

Grant SimulatedSignIn::grantFor(const SimulatedUser& user) const {
    return {user, m_clientId, m_tenant,
        u"https://api.partner.microsoft.com/user_impersonation offline_access openid"_s};
}

QString SimulatedSignIn::issueRefreshToken(const QString& upn) {
    return m_tokens.issueRefreshToken(grantFor(user(upn)));
}

QString SimulatedSignIn::issueAccessToken(const QString& upn) {
    return m_tokens.issueAccessToken(grantFor(user(upn)), ticks());
}

SimulatedSignIn::Verdict SimulatedSignIn::judge(const QByteArray& authorization, SimulatedUser& user) const {
    if (!authorization.startsWith("Bearer "))
        return Verdict::Missing;
    const auto access = m_tokens.access(QString::fromLatin1(authorization.mid(7)));
    if (!access)
        return Verdict::Invalid;
    if (ticks() >= access->expires)
        return Verdict::Expired;
    // The role is asked for now: it may have changed since the token was made.
    user = this->user(access->user.upn);
    return access->hasMfa ? Verdict::Good : Verdict::LacksMfa;
}

Fault::On SimulatedSignIn::kindOf(const Request& request) const {
    const auto place = placeOf(request.path());
    if (!place)
        return Fault::Any;
    if (place->endpoint == "authorize"_L1)
        return Fault::Authorize;
    if (place->endpoint == "devicecode"_L1)
        return Fault::DeviceCode;
    return place->endpoint == "token"_L1 ? Fault::Token : Fault::Any;
}

std::optional<Answer> SimulatedSignIn::serve(const Request& request, const std::optional<Fault>& fault) {
    const auto path = request.path();
    if (path == "/signin"_L1)
        return m_browser.pressed(pairs(request.query()), m_users);
    if (path == "/device"_L1)
        return devicePageAnswer(request);
    const auto place = placeOf(path);
    if (!place)
        return {};
    if (const auto error = tenantError(place->tenant, m_tenant, m_domain))
        return oauthErrorAnswer(*error);
    if (place->endpoint == "authorize"_L1 && request.method == "GET")
        return authorize(pairs(request.query()), place->isVersion1);
    if (!isForm(request) || request.method != "POST")
        return oauthErrorAnswer(noForm());
    if (place->endpoint == "devicecode"_L1)
        return deviceCode(request, place->isVersion1);
    if (place->endpoint == "token"_L1)
        return token(pairs(request.body), place->isVersion1, fault);
    return {};
}

Answer SimulatedSignIn::authorize(const Form& query, bool isVersion1) {
    auto grant = grantFor({});
    grant.scope = valueOf(query, u"scope"_s);
    return m_browser.authorize(query, grant, m_users, isVersion1);
}

Answer SimulatedSignIn::deviceCode(const Request& request, bool isVersion1) {
    const auto form = pairs(request.body);
    if (const auto error = clientError(form, m_clientId))
        return oauthErrorAnswer(*error, 401);
    if (const auto error = scopeError(form, isVersion1))
        return oauthErrorAnswer(*error);
    auto grant = grantFor({});
    grant.scope = valueOf(form, u"scope"_s);
    return jsonAnswer(
        200, m_device.begin(grant, m_authority + u"/device"_s, valueOf(pairs(request.query()), u"mkt"_s)));
}

Answer SimulatedSignIn::devicePageAnswer(const Request& request) {
    if (request.method != "POST")
        return devicePage(valueOf(pairs(request.query()), u"code"_s), m_users);
    const auto form = pairs(request.body);
    const auto code = valueOf(form, u"code"_s);
    const auto upn = valueOf(form, u"user"_s);
    const auto isKnown = upn.isEmpty() ? declineDevice(code) : approveDevice(code, upn);
    if (!isKnown)
        return messagePage(u"That code is not waiting for anybody. Go back and look at it again."_s);
    return messagePage(u"Done. You may close this page."_s);
}

Answer SimulatedSignIn::token(const Form& form, bool isVersion1, const std::optional<Fault>& fault) {
    if (const auto error = clientError(form, m_clientId))
        return oauthErrorAnswer(*error, 401);
    if (fault && fault->kind == Fault::InvalidGrant)
        return oauthErrorAnswer(
            {u"invalid_grant"_s, 700082, u"The refresh token has expired due to inactivity."_s});
    if (fault && fault->kind == Fault::InteractionRequired)
        return oauthErrorAnswer(
            {u"interaction_required"_s, 50076, u"Multi-factor authentication is required."_s});
    const auto granted = grantOf(form, isVersion1);
    if (const auto* error = std::get_if<OAuthError>(&granted))
        return oauthErrorAnswer(*error);
    const auto& grant = std::get<Grant>(granted);
    auto json = m_tokens.answer(grant, isVersion1, ticks());
    const auto isRefresh = valueOf(form, u"grant_type"_s) == "refresh_token"_L1;
    const auto isOffline = isVersion1 || grant.scope.split(u' ').contains("offline_access"_L1);
    if (isOffline && !(isRefresh && m_switches.oddities.refreshTokenIsKept))
        json.insert(u"refresh_token"_s, m_tokens.issueRefreshToken(grant));
    return jsonAnswer(200, json);
}

SimulatedSignIn::Granted SimulatedSignIn::grantOf(const Form& form, bool isVersion1) {
    const auto type = valueOf(form, u"grant_type"_s);
    if (type == "authorization_code"_L1)
        return m_browser.redeem(form);
    if (type == "urn:ietf:params:oauth:grant-type:device_code"_L1 || (isVersion1 && type == "device_code"_L1))
        return m_device.poll(form);
    if (type == "refresh_token"_L1)
        return refreshed(form, isVersion1);
    return OAuthError{u"unsupported_grant_type"_s, 70003, u"The app requested an unsupported grant type."_s};
}

SimulatedSignIn::Granted SimulatedSignIn::refreshed(const Form& form, bool isVersion1) {
    if (hasValue(form, u"scope"_s) || isVersion1)
        if (const auto error = scopeError(form, isVersion1))
            return *error;
    const auto grant = m_tokens.useRefreshToken(valueOf(form, u"refresh_token"_s), m_clientId);
    if (!grant)
        return OAuthError{u"invalid_grant"_s, 70000, u"The provided grant has expired or was revoked."_s};
    return *grant;
}

} // namespace favilla
