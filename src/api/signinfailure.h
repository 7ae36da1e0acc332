// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/httpcall.h"

namespace favilla {

/// Where an error of the sign-in came up: the same word means different things.
enum class SignInStage { Interactive, Renewal };

/// Reads an OAuth error (RFC 6749, section 5.2, with the numbers Microsoft adds). `code` is the error's name,
/// for device sign-in to tell "not yet" from "no". Descriptions name people and are not kept. Errors:
/// SignInNeeded, SignInFailed, SignInDeclined, ConsentNeeded, MfaRequired, ConditionalAccess, WrongAccount,
/// CodeExpired, Throttled, ServiceUnavailable, AnswerNotUnderstood.
Failure signInFailure(
    const HttpAnswer& answer, const QDateTime& now, SignInStage stage = SignInStage::Interactive);

/// The same for an error that came as parameters of the redirect back (RFC 6749, section 4.1.2.1).
Error signInError(
    const QString& name, const QString& description, SignInStage stage = SignInStage::Interactive);

/// Nothing goes on until the user does something.
bool isAboutSignIn(ErrorKind kind);

} // namespace favilla
