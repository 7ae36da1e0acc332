// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controllers/workspace.h"

#include <memory>

namespace favilla {

/// Connects the accounts of an open workspace as the user chose it, or anew after another choice, as soon as
/// the keychain has told the proxy's password. Not those of a demo, whose referrals nobody else knows, nor
/// where nothing can be written. `secrets` and `context` outlive the workspace's connections.
void connectAccounts(const std::shared_ptr<Workspace>& workspace, SecretStore& secrets,
    const ConnectionPreferences& preferences, QObject* context);

} // namespace favilla
