// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/changeset.h"
#include "store/connection.h"

#include <QSet>

namespace favilla {

/// A running write: every function that changes the database takes one as proof that it is all or nothing.
/// Rolls back unless committed; only Database makes one. What changed is written to the log that other
/// processes read, in the same transaction. Thread: the database's.
class Transaction final {
public:
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    Connection& connection() { return m_connection; }
    /// Filled by the repositories; a caller may add what they cannot know.
    ChangeSet& changes() { return m_changes; }

    void noteInserted(RowId row);
    void noteUpdated(RowId row);
    void noteRemoved(RowId row);
    void noteWorkspace() { m_changes.hasWorkspaceChange = true; }

    /// Many rows will be written: until the end more of the indexes stays in memory. For speed alone.
    void expectMany();

    /// Changed rows above which a commit says "everything" instead of naming them.
    static constexpr int namedRows = 500;

private:
    friend class DatabaseWorker;
    Transaction(Connection& connection, QString writer);
    Result<void> begin();
    Result<ChangeSet> commit();
    void rollBack();
    ChangeSet collected() const;

    Connection& m_connection;
    QString m_writer;
    ChangeSet m_changes;
    QSet<RowId> m_inserted;
    QSet<RowId> m_updated;
    QSet<RowId> m_removed;
    bool m_isOpen = false;
    bool m_isLarge = false;
};

} // namespace favilla
