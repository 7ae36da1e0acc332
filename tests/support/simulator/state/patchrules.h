// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "refusal.h"
#include "simulator/oddities.h"

#include <QJsonArray>
#include <QJsonObject>

namespace favilla::simulation {

/// Why the service would not take this patch of that referral; none: it would (api.md, sections 4.3 and 6.1).
MaybeRefusal patchRefusal(const QJsonObject& referral, const QJsonArray& patch, const Oddities& oddities);

/// Why a referral may not go from one state to the other; none: it may.
MaybeRefusal transitionRefusal(const QJsonObject& before, const QJsonObject& after, const Oddities& oddities);

/// A deal value that came as text is kept as the number it says, since answers carry numbers.
QJsonArray patchWithNumbers(const QJsonArray& patch);

} // namespace favilla::simulation
