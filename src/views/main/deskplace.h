// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controllers/workspace.h"

namespace favilla {

class Settings;

/// What is on screen of a workspace, to come back to it there and nowhere else. Of a demo nothing is kept.
struct DeskPlace {
    ReferralQuery query;
    ReferralId referral;
};

/// The list is one of a box: what was searched for is of that day.
DeskPlace keptPlace(const Settings& settings, const Workspace& workspace);
void keepPlace(Settings& settings, const Workspace& workspace, const DeskPlace& place);

} // namespace favilla
