// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/signinfailure.h"

#include <QDateTime>
#include <QStringList>

QT_BEGIN_NAMESPACE
class QDebug;
QT_END_NAMESPACE

namespace favilla {

/// What a sign-in brought. The names are read out of the tokens without a check of their signature: fit to be
/// shown and to notice that somebody else signed in, not to decide who may do what.
struct Tokens {
    QByteArray accessToken = {};
    /// Empty where none came.
    QString refreshToken = {};
    /// UTC, by this machine's clock.
    QDateTime expiresAt = {};
    QString userName = {};
    QString tenantId = {};
    /// The oid: one person in one tenant.
    QString userId = {};
    /// How the user proved who they are: "pwd", "mfa".
    QStringList amr = {};
};

/// Prints no part of them.
QDebug operator<<(QDebug debug, const Tokens& tokens);

/// Reads the answer of a token endpoint, of either version (partner-center api.md, section 2): numbers may be
/// text, `expires_on` may stand alone. `now` is UTC. Errors: those of `signInFailure`, AnswerNotUnderstood.
Outcome<Tokens> tokensFrom(
    const HttpAnswer& answer, const QDateTime& now, SignInStage stage = SignInStage::Interactive);

/// Whether the tokens tell of another oid than the one expected; an empty one, on either side, tells nothing.
bool isSomebodyElse(const Tokens& tokens, const QString& expectedUserId);

/// The claims of a token, empty for what is none.
QJsonObject claimsOf(const QByteArray& token);

} // namespace favilla
