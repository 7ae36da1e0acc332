// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "options.h"
#include "report.h"
#include "stage.h"

namespace favilla::bench {

/// From the start of a process to its first rows on screen, in turns with an empty window and with a
/// workspace of a thousand rows.
void measureStart(const Options& options, const Place& place, const Place& small, Report& report);

/// Resident memory with the archive open and looked through, over that of an empty window.
void measureMemory(const Options& options, const Place& place, Report& report);

} // namespace favilla::bench
