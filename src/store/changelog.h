// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/transaction.h"

namespace favilla {

/// What was committed, written by each transaction for the other processes that use the same workspace.
/// Entries are numbered in the order of commits; old ones are trimmed.
class ChangeLog {
public:
    /// As part of the transaction that made the changes; nothing for an empty set.
    static Result<void> append(Transaction& transaction, const ChangeSet& changes, const QString& writer);
    /// The number of the latest entry; 0 where there is none.
    static Result<qint64> last(Connection& connection);
    /// What others than `writer` committed after entry `seen`. Where entries were trimmed away unseen:
    /// everything.
    static Result<ChangeSet> since(Connection& connection, qint64 seen, const QString& writer);

    /// The name of PostgreSQL's notification channel.
    static QString channel();
    /// So many entries stay.
    static constexpr qint64 kept = 10000;
};

} // namespace favilla
