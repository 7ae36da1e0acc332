// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/oddities.h"

#include <QJsonObject>
#include <QStringList>

namespace favilla::simulation {

/// The referral with the oddities of answers. `row` decides which of them meets this one, where not all.
QJsonObject shaped(QJsonObject referral, int row, const Oddities& oddities);

/// Only these fields; `a/b` is a field within one.
QJsonObject selected(const QJsonObject& referral, const QStringList& select);

} // namespace favilla::simulation
