// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/workspacedump.h"
#include "store/transaction.h"

#include <QHash>
#include <QJsonObject>

namespace favilla {

/// Puts a full dump in the place of a workspace's content, within one write: the dump is verified as a whole
/// first, and an item that cannot be read rolls everything back. Thread: the database's.
class WorkspaceRestorer {
public:
    WorkspaceRestorer(Transaction& transaction, const QDateTime& now, Progress& progress);

    /// The number of referrals. Errors: those of readDump (CopyDamaged also for an item that
    /// cannot be taken) and of the store.
    Result<int> restore(QIODevice& device);

private:
    Result<void> take(const QString& section, const QJsonObject& item);
    Result<void> takeReferral(const QJsonObject& item);
    Result<void> takeHistory(const QJsonObject& item);
    Result<void> takeOutbox(const QJsonObject& item);
    Result<void> takeProblem(const QJsonObject& item);
    Result<RowId> rowOf(const QJsonObject& item) const;

    Transaction& m_transaction;
    QDateTime m_now;
    Progress& m_progress;
    bool m_hasAccounts = false;
    QHash<QString, RowId> m_rows;
    QSet<QString> m_batches;
};

} // namespace favilla
