// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/changewatch.h"
#include "store/dailybackup.h"
#include "store/database.h"
#include "store/runningread.h"
#include "store/workspacefile.h"

namespace favilla {

/// What Database does on its own thread. Made in the Database's thread, moved to its own; all functions are
/// called there.
class DatabaseWorker final : public QObject {
    Q_OBJECT

public:
    DatabaseWorker(Database& owner, const StoreLocation& location, const Clock& clock,
        std::shared_ptr<RunningRead> running);

    Result<void> open();
    /// `isWanted` may end the statement that runs; empty: always.
    Result<void> read(const Database::ReadBody& body, const std::function<bool()>& isWanted = {});
    Result<void> write(const Database::WriteBody& body);
    Result<Backup> backUp();
    const std::optional<Error>& readOnlyReason() const { return m_readOnlyReason; }

private:
    Result<void> openChecked(WorkspaceFile& file);
    Result<void> openForWriting(WorkspaceFile& file);
    Result<void> openForReading(const Error& reason);
    Result<void> checkFile(const WorkspaceFile& file) const;
    Result<void> connectTo(Connection::Access access);
    Result<void> writable();
    Result<void> upgrade();
    Result<void> backUpBefore(int version, int known);
    bool isLarge() const;
    Result<void> watch();
    Result<void> ready();
    /// Runs `begin`, once more after connecting anew where the connection was lost.
    Result<void> begun(const std::function<Result<void>()>& begin);
    void lookElsewhere();
    void tell(const ChangeSet& changes);

    Database& m_owner;
    const StoreLocation m_location;
    const Clock& m_clock;
    const QString m_writer;
    const std::shared_ptr<RunningRead> m_running;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<ChangeWatch> m_watch;
    qint64 m_seen = 0;
    std::optional<Error> m_refusal;
    std::optional<Error> m_readOnlyReason;
    std::unique_ptr<DailyBackup> m_dailyBackup;
};

} // namespace favilla
