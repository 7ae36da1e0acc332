// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/connectionpreferences.h"
#include "settings/secretstore.h"

#include <QUrl>

#include <functional>

namespace favilla {

class Console;

/// What commands about the connection need besides the workspace. Everything in it outlives them.
struct Surroundings {
    SecretStore& secrets;
    /// Brings an address to the system's browser, where there is one.
    std::function<void(const QUrl&)> openAddress;
    /// How the user lets this machine connect.
    ConnectionPreferences connection;
    /// For what has to be said before the report.
    Console& console;
};

} // namespace favilla
