// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "store/storelocation.h"

#include <QDateTime>
#include <QList>

#include <functional>

namespace favilla {

struct Backup {
    QString path;
    QDateTime takenAt;
    /// In bytes.
    qint64 size = 0;

    friend bool operator==(const Backup&, const Backup&) = default;
};

/// The backups of a SQLite workspace: verified copies made by SQLite's own backup call, in the folder
/// "backups" beside the file, the last ten kept. A PostgreSQL workspace has none: BackupFailed with the
/// subject "postgresql" (a full dump serves there). Thread: any, no state.
class Backups {
public:
    explicit Backups(StoreLocation location);

    static constexpr int kept = 10;

    using IsWanted = std::function<bool()>;
    /// Safe while the workspace is in use: what is committed meanwhile is not in it. Ends without a trace
    /// soon after `isWanted` says no. Errors: BackupFailed, DiskFull, ReadOnly, Damaged, Cancelled.
    Result<Backup> create(const QDateTime& now, const IsWanted& isWanted = {}) const;
    /// Latest first; empty where there is none.
    Result<QList<Backup>> list() const;
    /// Whether the latest one is older than a day.
    Result<bool> isDue(const QDateTime& now) const;
    /// How many referrals a backup holds. Errors: Damaged, NotAWorkspace.
    static Result<qint64> referralCount(const Backup& backup);
    /// Checks the chosen one, keeps the current file (as a backup, or aside where it is damaged), puts the
    /// chosen one in its place. Errors: Locked while a Database, here or in another process, has it open;
    /// Damaged, NotAWorkspace or NewerVersion for the chosen one; DiskFull, ReadOnly, BackupFailed.
    Result<void> restore(const Backup& backup, const QDateTime& now) const;

private:
    QString folder() const;
    QString freePath(const QDateTime& now) const;
    Result<void> keepCurrent(const QDateTime& now) const;
    void rotate() const;
    void removeUnfinished(const QDateTime& now) const;

    StoreLocation m_location;
};

} // namespace favilla
