// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signinrules.h"
#include "tokenbook.h"

#include <functional>
#include <variant>

namespace favilla::simulation {

/// Authorization code with PKCE (RFC 6749, 7636): the page in the browser, and the code it gives to the
/// client.
class BrowserSignIn {
public:
    BrowserSignIn(const Oddities& oddities, std::function<Ticks()> now)
        : m_oddities(oddities), m_now(std::move(now)) { }

    void answerAtOnce(const SimulatedUser& user) { m_atOnce = user; }
    void waitForPerson() { m_atOnce.reset(); }
    void refuseNext(const QString& error) { m_refuseNext = error; }

    /// GET …/authorize. Users who may be chosen stand on the page.
    Answer authorize(
        const Form& query, const Grant& grant, const QList<SimulatedUser>& users, bool isVersion1);
    /// The button of the page: `request` and `user`, or `cancel`.
    Answer pressed(const Form& query, const QList<SimulatedUser>& users);
    std::variant<Grant, OAuthError> redeem(const Form& form);

private:
    struct Waiting {
        Grant grant;
        QString redirectUri;
        QString state;
        QString challenge;
    };
    struct Code {
        Waiting waiting;
        Ticks expires = 0;
        bool isUsed = false;
    };

    MaybeOAuthError problemOf(const Form& query, bool isVersion1) const;
    Answer grantTo(const SimulatedUser& user, Waiting waiting);
    Answer redirect(const Waiting& waiting, const Form& answer) const;
    Answer refuse(const Waiting& waiting, const OAuthError& error) const;

    const Oddities& m_oddities;
    std::function<Ticks()> m_now;
    std::optional<SimulatedUser> m_atOnce;
    QString m_refuseNext;
    QHash<QString, Waiting> m_waiting;
    QHash<QString, Code> m_codes;
};

} // namespace favilla::simulation
