// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

namespace favilla {

/// Moves New referrals past their date to Archived/Expired, whether the program ran at that moment or not.
/// Compares instants only: time zones and daylight saving have no say. A clock that was set back expires
/// nothing twice, since what is closed stays closed.
class ExpiryController {
public:
    ExpiryController(Database& database, const Clock& clock);

    /// The number of referrals that expired now.
    QFuture<Result<int>> expireOverdue();
    /// When the next one will; invalid where none waits.
    QFuture<Result<QDateTime>> nextExpiry();

private:
    Database& m_database;
    const Clock& m_clock;
};

/// The same within a running write, for an import whose requests are old on arrival.
Result<int> expireOverdue(Transaction& transaction, const Moment& now);

} // namespace favilla
