// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/http/message.h"

namespace favilla::simulation {

/// An error of the sign-in (api.md, section 2): `error`, the number that stands in its description, the
/// words.
struct OAuthError {
    QString error;
    int number = 0;
    QString words;
};

QString descriptionOf(const OAuthError& error);
Answer oauthErrorAnswer(const OAuthError& error, int status = 400);

} // namespace favilla::simulation
