// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "busytime.h"
#include "options.h"
#include "searchfloor.h"
#include "stage.h"

namespace favilla::bench {

/// From a keystroke in the search field to the found rows on screen: rare, broad, two words, no hit, each in
/// every order, in turns with the floor. `name` begins the rows of the table.
void measureSearch(
    const Options& options, Stage& stage, Floor& floor, BusyTime& busy, Report& report, const QString& name);

} // namespace favilla::bench
