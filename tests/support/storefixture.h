// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakeclock.h"
#include "store/database.h"
#include "temporarypostgres.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <optional>

namespace favilla {

/// Gives a test workspaces on both databases. One per test program.
class StoreFixture {
public:
    /// Rows "sqlite" and "postgresql" with the column `isPostgresql`.
    static void addRows();

    /// A place where nothing is yet; fails the test where no server can be had.
    StoreLocation freshLocation(bool isPostgresql);
    /// A place with a workspace in it that was just made, in memory where the machine has such a folder:
    /// quicker than a fresh one for who needs hundreds.
    StoreLocation readyLocation(bool isPostgresql);
    /// What nobody has open any more, for who makes hundreds.
    void drop(const StoreLocation& location);
    /// A workspace, open.
    std::unique_ptr<Database> open(const StoreLocation& location, const Clock& clock);
    std::unique_ptr<Database> fresh(bool isPostgresql, const Clock& clock) {
        return open(freshLocation(isPostgresql), clock);
    }

    TemporaryPostgres& postgres();
    QString folder() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<QTemporaryDir> m_quickFolder;
    std::unique_ptr<TemporaryPostgres> m_postgres;
    std::optional<StoreLocation> m_ready[2];
    int m_files = 0;
};

/// Waits for what a future brings; the database works on its own thread meanwhile.
template <class T>
T resultOf(QFuture<T> future) {
    future.waitForFinished();
    return future.result();
}

/// Waits, and stops the test program where it was refused: for what a test takes for granted.
template <class T>
auto valueOf(QFuture<Result<T>> future) {
    auto result = resultOf(std::move(future));
    if (!result)
        qFatal("refused: %s %s %s", qPrintable(name(result.error().kind)), qPrintable(result.error().subject),
            qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

} // namespace favilla
