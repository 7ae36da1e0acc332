// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ticks.h"

#include <QJsonObject>

namespace favilla::simulation {

QString newGuid();
/// An eTag as the service writes them, its quotes included; no two are alike.
QString newETag(Ticks at);

/// The referral with every field that the live service was seen to send (api.md, section 5): what is missing
/// is null, empty, or follows from the rest. Given fields stay as they are.
QJsonObject completed(const QJsonObject& given, Ticks now);

} // namespace favilla::simulation
