// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/query.h"
#include "domain/syncstatus.h"

namespace favilla::words {

/// What an empty list stands in: the question that had no hit, and what the workspace has to fill it.
struct EmptyList {
    const ReferralQuery& query;
    Counts counts;
    /// Of the accounts, none where there are none.
    QList<SyncStatus> accounts;
    /// A demo, and what cannot be written, are never connected.
    bool isConnectable = true;
};

/// Why the list is empty, and what would fill it: an inbox that was never read is not an answered one.
QString emptyListText(const EmptyList& list);

} // namespace favilla::words
