// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/history.h"
#include "store/transaction.h"

namespace favilla {

/// Keeps what happened to each referral; entries are only ever added.
class HistoryRepository {
public:
    static Result<void> append(Transaction& transaction, RowId row, const HistoryEntry& entry);
    /// Newest first.
    static Result<QList<HistoryEntry>> of(Connection& connection, RowId row);
};

} // namespace favilla
