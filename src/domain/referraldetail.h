// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/history.h"
#include "domain/id.h"
#include "domain/queueitem.h"
#include "domain/referral.h"

namespace favilla {

/// One referral with all that its page shows.
struct ReferralDetail {
    RowId row{};
    Referral referral;
    /// Newest first.
    QList<HistoryEntry> history;
    /// Changes made here that have not left the machine.
    int waitingChanges = 0;
    /// Those of them that go to the account's service, oldest first.
    QList<QueueItem> queue = {};
};

} // namespace favilla
