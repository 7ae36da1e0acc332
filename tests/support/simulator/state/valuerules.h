// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "refusal.h"
#include "simulator/oddities.h"

#include <QJsonValue>

namespace favilla::simulation {

/// Why a value is none for the field at that path; none: it fits (types of api.md, section 5).
MaybeRefusal valueRefusal(const QString& path, const QJsonValue& value, const Oddities& oddities);

} // namespace favilla::simulation
