// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "browsersignin.h"

#include "signinpages.h"
#include "simulator/state/completion.h"

#include <QUrl>

#include <algorithm>

namespace favilla::simulation {
namespace {

using namespace Qt::Literals::StringLiterals;

OAuthError missing(const QString& parameter) {
    return {u"invalid_request"_s, 900144,
        u"The request body must contain the following parameter: '%1'."_s.arg(parameter)};
}

} // namespace

Answer BrowserSignIn::authorize(
    const Form& query, const Grant& grant, const QList<SimulatedUser>& users, bool isVersion1) {
    // Never to an address that is not the client's: these two end in the browser.
    if (const auto error = clientError(query, grant.clientId))
        return errorPage(*error);
    const auto redirectUri = valueOf(query, u"redirect_uri"_s);
    if (!isRedirectAllowed(redirectUri))
        return errorPage(
            {u"invalid_request"_s, 50011, u"The redirect URI does not match the configured ones."_s});
    const Waiting waiting{
        grant, redirectUri, valueOf(query, u"state"_s), valueOf(query, u"code_challenge"_s)};
    if (const auto error = problemOf(query, isVersion1))
        return refuse(waiting, *error);
    if (!m_refuseNext.isEmpty())
        return refuse(waiting, {std::exchange(m_refuseNext, {}), 65004, u"User declined to consent."_s});
    if (m_atOnce)
        return grantTo(*m_atOnce, waiting);
    if (valueOf(query, u"prompt"_s) == "none"_L1)
        return refuse(waiting,
            {u"interaction_required"_s, 50058, u"A silent sign-in was asked for but nobody is signed in."_s});
    const auto id = newGuid();
    m_waiting.insert(id, waiting);
    return choicePage(id, users, valueOf(query, u"login_hint"_s));
}

MaybeOAuthError BrowserSignIn::problemOf(const Form& query, bool isVersion1) const {
    if (valueOf(query, u"response_type"_s) != "code"_L1)
        return OAuthError{u"unsupported_response_type"_s, 70005, u"The response type is not supported."_s};
    const auto mode = valueOf(query, u"response_mode"_s);
    if (!mode.isEmpty() && mode != "query"_L1)
        return OAuthError{u"invalid_request"_s, 70007, u"'%1' is no response_mode here."_s.arg(mode)};
    if (valueOf(query, u"state"_s).isEmpty())
        return missing(u"state"_s);
    if (valueOf(query, u"code_challenge"_s).size() != 43)
        return missing(u"code_challenge"_s);
    if (valueOf(query, u"code_challenge_method"_s) != "S256"_L1)
        return OAuthError{u"invalid_request"_s, 501491, u"The code_challenge_method has to be S256."_s};
    return scopeError(query, isVersion1);
}

Answer BrowserSignIn::pressed(const Form& query, const QList<SimulatedUser>& users) {
    const auto id = valueOf(query, u"request"_s);
    if (!m_waiting.contains(id))
        return errorPage({u"invalid_request"_s, 90013, u"This page was used before."_s});
    const auto waiting = m_waiting.take(id);
    const auto upn = valueOf(query, u"user"_s);
    for (const auto& user : users)
        if (user.upn == upn)
            return grantTo(user, waiting);
    return refuse(waiting, {u"access_denied"_s, 65004, u"User declined to consent."_s});
}

Answer BrowserSignIn::grantTo(const SimulatedUser& user, Waiting waiting) {
    waiting.grant.user = user;
    const auto code = u"0.A"_s + newGuid().remove(u'-') + newGuid().remove(u'-');
    m_codes.insert(code, {waiting, m_now() + m_oddities.codeLifetime * perSecond});
    return redirect(
        waiting, {{u"code"_s, code}, {u"state"_s, waiting.state}, {u"session_state"_s, newGuid()}});
}

Answer BrowserSignIn::refuse(const Waiting& waiting, const OAuthError& error) const {
    return redirect(waiting,
        {{u"error"_s, error.error}, {u"error_description"_s, descriptionOf(error)},
            {u"state"_s, waiting.state}});
}

Answer BrowserSignIn::redirect(const Waiting& waiting, const Form& answer) const {
    QByteArray query;
    for (const auto& [name, value] : answer)
        query += (query.isEmpty() ? "" : "&") + name.toLatin1() + '=' + QUrl::toPercentEncoding(value);
    auto target = waiting.redirectUri.toUtf8();
    if (QUrl(waiting.redirectUri).path().isEmpty())
        target += '/';
    return {302, {{"Location", target + '?' + query}}, {}};
}

std::variant<Grant, OAuthError> BrowserSignIn::redeem(const Form& form) {
    const auto found = m_codes.find(valueOf(form, u"code"_s));
    if (found == m_codes.end())
        return OAuthError{
            u"invalid_grant"_s, 9002313, u"Invalid request. The code is malformed or unknown."_s};
    if (std::exchange(found->isUsed, true))
        return OAuthError{u"invalid_grant"_s, 54005, u"OAuth2 Authorization code was already redeemed."_s};
    if (m_now() >= found->expires)
        return OAuthError{u"invalid_grant"_s, 70008, u"The provided authorization code has expired."_s};
    if (valueOf(form, u"redirect_uri"_s) != found->waiting.redirectUri)
        return OAuthError{
            u"invalid_grant"_s, 500112, u"The reply address does not match the one of the request."_s};
    if (!isVerified(valueOf(form, u"code_verifier"_s), found->waiting.challenge))
        return OAuthError{
            u"invalid_grant"_s, 501481, u"The Code_Verifier does not match the code_challenge."_s};
    return found->waiting.grant;
}

} // namespace favilla::simulation
