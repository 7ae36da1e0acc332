// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stage.h"

namespace favilla::bench {

/// Keeps invented workspaces from one run to the next: one folder per size, made anew where size, seed,
/// schema or the way they are invented changed. Thread: main.
class WorkspaceCache {
public:
    WorkspaceCache(QString folder, quint64 seed);

    /// A SQLite workspace of `count` referrals. `now` where it has to fit another one; otherwise that of the
    /// file that is there, or the present. Errors: those of the store.
    Result<Place> prepared(int count, const QDateTime& now = {});
    /// Fills a workspace anywhere with the same referrals.
    Result<void> fill(const QString& workspace, int count, const QDateTime& now) const;
    QString folder() const { return m_folder; }

private:
    Result<Place> make(const QString& home, int count, const QDateTime& now) const;

    QString m_folder;
    quint64 m_seed;
};

/// A small file that stands for today's backup, so that no start of a run copies gigabytes: the program makes
/// one a day, and that is not what is measured.
void placeBackupOfToday(const Place& place);

/// `place` copied to another folder, written through to the disk. Errors: StoreFailed.
Result<Place> copied(const Place& place, const QString& folder);

} // namespace favilla::bench
