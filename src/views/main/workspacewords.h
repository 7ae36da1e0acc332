// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "store/storelocation.h"

namespace favilla::words {

/// How a workspace is called in the title bar: the file's name, or database and server.
QString workspaceTitle(const StoreLocation& location);
QString demoTitle();
/// Why nothing can be changed now, and what to do.
QString readOnlyNotice(const Error& reason);
QString newWorkspaceNotice(const StoreLocation& location);

} // namespace favilla::words
