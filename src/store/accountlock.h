// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "store/database.h"

#include <QLockFile>

#include <memory>

namespace favilla {

/// Says which of several programs on one workspace keeps an account up to date, so that no change is sent
/// twice: a lock file beside a SQLite file, an advisory lock on a server. Ends with the program, also when it
/// crashes. Thread: that of its owner.
class AccountLock {
public:
    AccountLock(Database& database, AccountId account);

    /// Whether it is ours, now or already. Errors: those of the store.
    QFuture<Result<bool>> take();

private:
    Database& m_database;
    AccountId m_account;
    std::shared_ptr<QLockFile> m_file;
};

} // namespace favilla
