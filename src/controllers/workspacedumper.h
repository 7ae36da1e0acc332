// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/workspacedump.h"
#include "store/connection.h"

namespace favilla {

/// Writes all that a workspace holds into one JSON document: referrals with their raw JSON and history,
/// drafts, saved views, settings, problems and the outbox. Thread: the database's, within one snapshot.
class WorkspaceDumper {
public:
    WorkspaceDumper(Connection& connection, QIODevice& device, Progress& progress);

    /// The number of referrals. Errors: those of the store and of DumpWriter, Cancelled.
    Result<int> write(const QDateTime& createdAt);

private:
    Result<int> writeReferrals();
    Result<void> writeHistory();
    Result<void> writeDrafts();
    Result<void> writeSavedViews();
    Result<void> writeSettings();
    Result<void> writeAccounts();
    Result<void> writeOutbox();
    Result<void> writeProblems();

    Connection& m_connection;
    DumpWriter m_writer;
    Progress& m_progress;
};

} // namespace favilla
