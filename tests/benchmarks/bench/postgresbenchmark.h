// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "busytime.h"
#include "options.h"
#include "stage.h"

namespace favilla::bench {

class WorkspaceCache;

/// Search and jump on a PostgreSQL server of the benchmark's own, filled with the same referrals.
void measurePostgres(const Options& options, WatchedApplication& application, const QDateTime& now,
    const WorkspaceCache& cache, Report& report);

} // namespace favilla::bench
