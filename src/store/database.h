// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/changeset.h"
#include "domain/clock.h"
#include "domain/result.h"
#include "store/backup.h"
#include "store/connection.h"
#include "store/storelocation.h"
#include "store/transaction.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThread>

#include <functional>
#include <memory>
#include <type_traits>

namespace favilla {

class DatabaseWorker;
class RunningRead;

/// Owns the one thread that talks to a workspace's database, and its connection.
/// Everyone else hands functions to `read` and `write` and gets a future; nothing that touches the database
/// runs on the caller's thread. Functions run one after the other, in the order in which they were handed in.
/// A write runs in one transaction: committed when the function gives a value, rolled back when it gives an
/// error; only after the commit is `committed` emitted (in the thread of the Database object, before the
/// write's future is heard there). What another process commits is noticed within a second and emitted too,
/// with isElsewhere set. A future that is cancelled before its turn is left out; see cancel().
/// Thread: made, used and destroyed in one thread (the windows'); destruction waits for all that was handed
/// in, so that no write is lost on the way out.
class Database final : public QObject {
    Q_OBJECT

public:
    explicit Database(const StoreLocation& location, const Clock& clock, QObject* parent = nullptr);
    ~Database() override;

    /// Connects, checks, backs up where due, migrates. To be called once, before anything else; `read` and
    /// `write` handed in before it has finished wait for it. Errors: CannotOpen, Damaged, NewerVersion,
    /// NotAWorkspace, Locked, ReadOnly, DiskFull, ConnectionFailed, AuthenticationFailed, TlsRequired,
    /// ServerTooOld, DatabaseMissing, MigrationFailed, CannotUpgrade, BackupFailed. In each of them the data
    /// are untouched. A file that cannot be written, or not for want of room, is opened for reading alone.
    QFuture<Result<void>> open();

    /// Why it was opened for reading alone (ReadOnly or DiskFull): each write is refused so, unless it has
    /// become possible meanwhile. Known once `open` has ended.
    const std::optional<Error>& readOnlyReason() const { return m_readOnlyReason; }

    /// Waits for all that was handed in and ends; nothing may be handed in afterwards. For an owner whose
    /// parts continue the futures: Qt looks up the context of a continuation when the future ends, on the
    /// database's thread, so the contexts must still be there then. The destructor does the same.
    void close();

    const StoreLocation& location() const { return m_location; }

    /// Runs `function(Connection&) -> Result<T>` on the database's thread, in one consistent snapshot.
    template <class F>
    auto read(F function) -> QFuture<std::invoke_result_t<F, Connection&>>;

    /// Runs `function(Transaction&) -> Result<T>` on the database's thread, all or nothing.
    template <class F>
    auto write(F function) -> QFuture<std::invoke_result_t<F, Transaction&>>;

    /// Cancels a read; one that has begun ends within its statement, so that the next one need not wait.
    template <class T>
    void cancel(QFuture<T>& reading);

    /// A backup on demand, on the database's thread. Errors: as of Backups::create.
    QFuture<Result<Backup>> backUp();

signals:
    void committed(const favilla::ChangeSet& changes);
    /// What was opened for reading alone can be written now.
    void becameWritable();
    /// The daily backup could not be made; the workspace is open all the same.
    void backupFailed(const favilla::Error& error);

private:
    friend class DatabaseWorker;
    using ReadBody = std::function<Result<void>(Connection&)>;
    using WriteBody = std::function<Result<void>(Transaction&)>;
    /// `body` runs unless `isWanted` says no, `done` always, both on the database's thread.
    void postRead(const std::function<bool()>& isWanted, const ReadBody& body,
        const std::function<void(const Result<void>&)>& done);
    void postWrite(const std::function<bool()>& isWanted, const WriteBody& body,
        const std::function<void(const Result<void>&)>& done);
    void endUnwanted();

    /// What waits for its turn: the function, its outcome and the promise made of it.
    template <class F, class R>
    struct Pending {
        explicit Pending(F function) : function(std::move(function)) { promise.start(); }
        template <class Access>
        Result<void> run(Access& access) {
            outcome.emplace(function(access));
            return *outcome ? Result<void>() : Result<void>(outcome->error());
        }
        /// A commit that failed outweighs a function that succeeded.
        void finish(const Result<void>& ended) {
            promise.addResult(ended && outcome ? std::move(*outcome) : R(ended.error()));
            promise.finish();
        }

        F function;
        QPromise<R> promise;
        std::optional<R> outcome;
    };

    StoreLocation m_location;
    QThread m_thread;
    std::shared_ptr<RunningRead> m_running;
    DatabaseWorker* m_worker;
    std::optional<Error> m_readOnlyReason;
};

template <class F>
auto Database::read(F function) -> QFuture<std::invoke_result_t<F, Connection&>> {
    using R = std::invoke_result_t<F, Connection&>;
    auto pending = std::make_shared<Pending<F, R>>(std::move(function));
    auto future = pending->promise.future();
    postRead([pending] { return !pending->promise.isCanceled(); },
        [pending](Connection& connection) { return pending->run(connection); },
        [pending](const Result<void>& ended) { pending->finish(ended); });
    return future;
}

template <class T>
void Database::cancel(QFuture<T>& reading) {
    if (reading.isFinished())
        return;
    reading.cancel();
    endUnwanted();
}

template <class F>
auto Database::write(F function) -> QFuture<std::invoke_result_t<F, Transaction&>> {
    using R = std::invoke_result_t<F, Transaction&>;
    auto pending = std::make_shared<Pending<F, R>>(std::move(function));
    auto future = pending->promise.future();
    postWrite([pending] { return !pending->promise.isCanceled(); },
        [pending](Transaction& transaction) { return pending->run(transaction); },
        [pending](const Result<void>& ended) { pending->finish(ended); });
    return future;
}

} // namespace favilla
