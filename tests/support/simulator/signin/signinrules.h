// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "oautherror.h"

#include <optional>

namespace favilla::simulation {

using MaybeOAuthError = std::optional<OAuthError>;
using Form = QList<QPair<QString, QString>>;

/// A known tenant id or domain, or `organizations`.
MaybeOAuthError tenantError(const QString& tenant, const QString& id, const QString& domain);
/// Scopes of version 2 or the resource of version 1: the API's, and nobody else's (api.md, section 2).
MaybeOAuthError scopeError(const Form& form, bool isVersion1);
/// A native client: the known id, and no secret.
MaybeOAuthError clientError(const Form& form, const QString& clientId);
/// `http://localhost`, on any port, is what the registration of a native client has.
bool isRedirectAllowed(const QString& uri);
/// Whether the verifier is the one that the S256 challenge was made of (RFC 7636).
bool isVerified(const QString& verifier, const QString& challenge);

} // namespace favilla::simulation
