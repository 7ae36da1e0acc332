// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/networkoptions.h"
#include "settings/connectionpreferences.h"
#include "sync/syncpace.h"

namespace favilla {

/// How the network is reached, and how often.
struct LinkOptions {
    NetworkOptions network;
    SyncPace pace;
    /// Nothing is read or sent before `syncNow`: for the terminal, which does what it is asked to and ends.
    bool isOnDemand = false;
};

/// How the network is reached as the user chose it; a certificate file that cannot be read adds none.
/// `proxyPassword` from the SecretStore.
LinkOptions linkOptions(const ConnectionPreferences& preferences, const QString& proxyPassword);

} // namespace favilla
