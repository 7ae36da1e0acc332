// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "busytime.h"
#include "options.h"
#include "stage.h"

namespace favilla::bench {

/// From the wish to accept the selected referral until list, counts and page are right, in turns with the
/// same writes as bare SQL on the same file. What the program writes is heard on `twin`, a small workspace
/// that begins with the same referrals. Everything is taken back afterwards.
void measureAccept(const Options& options, Stage& stage, const Place& place, const Place& twin,
    BusyTime& busy, Report& report);

} // namespace favilla::bench
