// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "busytime.h"
#include "options.h"
#include "stage.h"

namespace favilla::bench {

class WorkspaceCache;

/// Partner Center JSON read, planned and committed with the window open on a copy of the workspace, in turns
/// with the `sqlite3` shell running the same statements on another copy.
void measureImport(const Options& options, WatchedApplication& application, const Place& place,
    const WorkspaceCache& cache, BusyTime& busy, Report& report);

} // namespace favilla::bench
