// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "refusal.h"
#include "simulator/oddities.h"

#include <QJsonObject>

namespace favilla::simulation {

/// Why no referral is made of this body; none: it is (api.md, section 4.4).
MaybeRefusal createRefusal(const QJsonObject& body, const Oddities& oddities);

/// The referral that a good body makes: Active and Accepted, outgoing, with its dates, its engagement if none
/// is given. What only the service decides is not taken from the body.
QJsonObject created(const QJsonObject& body, const QString& now);

/// Why a whole referral may not stand in the place of `before`; none: it may (PUT, obsolete).
MaybeRefusal replaceRefusal(const QJsonObject& before, const QJsonObject& body, const Oddities& oddities);
/// `before` with what a PUT may change.
QJsonObject replaced(const QJsonObject& before, const QJsonObject& body);

} // namespace favilla::simulation
