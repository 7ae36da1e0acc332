// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/referral.h"

namespace favilla {

/// Fills in the half of the state that a file leaves out, as far as the other half says what it must be;
/// where both are missing it is New/Pending.
void completeState(ReferralData& data);
/// Reads what people and programs write into columns of states, in English and Italian; a status column may
/// hold a sub-state ("Won", "Vinta"). Unknown words are kept as text.
void putState(ReferralData& data, const QString& status, const QString& substatus);

} // namespace favilla
