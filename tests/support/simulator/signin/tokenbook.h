// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulateduser.h"
#include "simulator/oddities.h"
#include "simulator/state/ticks.h"

#include <QHash>
#include <QJsonObject>

#include <optional>

namespace favilla::simulation {

/// Who asks for tokens, through which program, for what.
struct Grant {
    SimulatedUser user;
    QString clientId;
    QString tenant;
    /// Separated by spaces, as asked for.
    QString scope;
};

/// The tokens that were given out. Access tokens look like those of the platform: three parts in base64url,
/// of which the middle one holds the claims (samples/access-token-claims-mfa.json). Nothing else in them
/// counts: a token is good because it stands in this book.
class TokenBook {
public:
    explicit TokenBook(const Oddities& oddities) : m_oddities(oddities) { }

    /// The body of a good answer of the token endpoint, version 1 or 2.
    QJsonObject answer(const Grant& grant, bool isVersion1, Ticks now);
    QString issueAccessToken(const Grant& grant, Ticks now);
    QString issueRefreshToken(const Grant& grant);
    /// What a refresh token stands for, or nothing for one that is dead or unknown; using it may kill it.
    std::optional<Grant> useRefreshToken(const QString& token, const QString& clientId);

    struct Access {
        SimulatedUser user;
        Ticks expires = 0;
        bool hasMfa = true;
    };
    std::optional<Access> access(const QString& token) const;

    void revokeRefreshTokens() { m_refresh.clear(); }
    void revokeAccessTokens() { m_access.clear(); }

private:
    QString idToken(const Grant& grant, Ticks now) const;

    const Oddities& m_oddities;
    QHash<QString, Access> m_access;
    QHash<QString, Grant> m_refresh;
};

} // namespace favilla::simulation
