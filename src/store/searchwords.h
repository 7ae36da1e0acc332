// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/referral.h"

#include <QStringList>

namespace favilla {

/// The folded words under which a referral is found: names, customer, contacts, notes, IDs; each once, cut
/// to 64 characters, in all at most half a megabyte (PostgreSQL's limit for one row is one), what matters
/// most first. A telephone number is also found by its digits in a row.
QStringList searchWordsOf(const ReferralData& referral);

/// The words to look for in what the user typed, cut alike; empty where there is nothing to look for.
QStringList searchWordsIn(const QString& typed);

} // namespace favilla
