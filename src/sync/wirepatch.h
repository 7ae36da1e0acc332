// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/referral.h"

#include <QJsonArray>

#include <optional>

namespace favilla {

/// Whether two entries of a list of people say the same of a person; ids are our own and do not count.
bool isSameEntry(const Contact& a, const Contact& b);

/// The JSON Patch that makes `before`, the service's referral, into `after`: empty where nothing of what
/// differs can be sent. Uses the documented paths only (partner-center api.md, section 4.3); status and
/// sub-status always go together. An amount goes as text, as in the documentation's examples; see
/// `withNumbers`. People are added, never removed. `raw` is the service's own document of `before`.
QJsonArray wirePatch(const ReferralData& before, const ReferralData& after, const QByteArray& raw);

/// The same with amounts as numbers, as the service's own answers have them; nothing where there are none.
std::optional<QJsonArray> withNumbers(const QJsonArray& patch);

} // namespace favilla
