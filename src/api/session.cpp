// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/session.h"

#include "api/addresses.h"
#include "api/log.h"

namespace favilla {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qint64 margin = 5 * 60 * 1000;

Failure notSignedIn() {
    return {.error = {.kind = ErrorKind::SignInNeeded, .detail = u"no refresh token"_s}};
}

} // namespace

Session::Session(const Account& account, Network& network, const NetworkOptions& options, const Clock& clock,
    QObject* parent)
    : QObject(parent), m_account(account), m_network(network), m_options(options), m_clock(clock) { }

void Session::setRefreshToken(const QString& token) {
    m_refreshToken = token;
    m_accessToken.clear();
    m_refusal.reset();
    m_isRenewing = false;
    ++m_round;
    if (!m_waiting.isEmpty())
        QMetaObject::invokeMethod(this, &Session::serve, Qt::QueuedConnection);
}

void Session::take(const Tokens& tokens) {
    m_refusal.reset();
    m_isRenewing = false;
    ++m_round;
    keep(tokens);
    if (!m_waiting.isEmpty())
        QMetaObject::invokeMethod(this, &Session::serve, Qt::QueuedConnection);
}

void Session::keep(const Tokens& tokens) {
    const auto now = m_clock.now().utc;
    m_accessToken = tokens.accessToken;
    m_expiresAt = tokens.expiresAt;
    // A token that lives for minutes only is used for half of them, so that not every call renews it.
    m_renewAt = m_expiresAt.addMSecs(-qMin(margin, qMax(0LL, now.msecsTo(m_expiresAt) / 2)));
    if (tokens.refreshToken.isEmpty() || tokens.refreshToken == m_refreshToken)
        return;
    m_refreshToken = tokens.refreshToken;
    emit refreshTokenRotated(m_refreshToken);
}

void Session::withToken(QObject* context, Then then) {
    m_waiting << Waiter{context ? context : this, std::move(then)};
    QMetaObject::invokeMethod(this, &Session::serve, Qt::QueuedConnection);
}

void Session::forget(const QByteArray& token) {
    if (token == m_accessToken)
        m_accessToken.clear();
}

bool Session::isFresh() const {
    return !m_accessToken.isEmpty() && m_clock.now().utc < m_renewAt;
}

bool Session::isUsable() const {
    return !m_accessToken.isEmpty() && m_clock.now().utc < m_expiresAt;
}

void Session::serve() {
    if (m_waiting.isEmpty() || m_isRenewing)
        return;
    if (isFresh())
        return answerAll(m_accessToken);
    if (m_refusal)
        return answerAll(*m_refusal);
    if (m_refreshToken.isEmpty())
        return refuse(notSignedIn());
    renew();
}

void Session::renew() {
    m_isRenewing = true;
    const HttpQuestion question{.verb = "POST",
        .address = signInAddress(m_account, u"token"_s),
        .headers = {{"Content-Type", "application/x-www-form-urlencoded"}, {"Accept", "application/json"}},
        .body = encodedForm({{u"grant_type"_s, u"refresh_token"_s}, {u"client_id"_s, m_account.clientId},
            {u"refresh_token"_s, m_refreshToken}, {u"scope"_s, m_account.scopes.join(u' ')}})};
    HttpCall::start(m_network, m_options, question, this, [this, round = m_round](const auto& outcome) {
        if (round == m_round)
            renewed(outcome);
    });
}

void Session::renewed(const Outcome<HttpAnswer>& outcome) {
    m_isRenewing = false;
    const auto tokens = outcome ? tokensFrom(*outcome, m_clock.now().utc, SignInStage::Renewal)
                                : Outcome<Tokens>(outcome.failure());
    if (tokens) {
        logAnswer("POST", u"token"_s, outcome->status, {});
        keep(*tokens);
        return answerAll(m_accessToken);
    }
    logFailure("POST", u"token"_s, tokens.failure());
    if (isAboutSignIn(tokens.error().kind))
        return refuse(tokens.failure());
    if (isUsable())
        return answerAll(m_accessToken);
    answerAll(tokens.failure());
}

void Session::refuse(const Failure& failure) {
    m_refusal = failure;
    m_accessToken.clear();
    emit signInNeeded(failure.error);
    answerAll(failure);
}

void Session::answerAll(const Outcome<QByteArray>& outcome) {
    const QPointer<Session> self(this);
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto& waiter : waiting)
        if (waiter.context && self)
            waiter.then(outcome);
}

} // namespace favilla
