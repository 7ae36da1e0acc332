// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "busytime.h"
#include "floor.h"
#include "options.h"
#include "stage.h"

namespace favilla::bench {

/// From setting the scroll bar of the archive to a place by chance to its rows on screen, in turns with
/// reading the same rows by their key. `most`: the ratio that is the goal.
void measureJump(const Options& options, Stage& stage, Floor& floor, BusyTime& busy, Report& report,
    const QString& name, double most);

} // namespace favilla::bench
