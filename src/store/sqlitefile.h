// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QString>

#include <functional>
#include <memory>

struct sqlite3;

namespace favilla {

/// A SQLite file opened through the C API, for what Qt's driver does not offer: to look without touching,
/// to check, to copy page by page. Thread: the one that opened it.
/// A file that SQLite may have open in this process must never be opened by other means: on Unix, closing
/// it would drop the locks of all.
class SqliteFile final {
public:
    enum class Access {
        /// Not even a write-ahead log is made where there is none.
        Look,
        ReadWrite,
        Create
    };
    static Result<SqliteFile> open(const QString& path, Access access);

    sqlite3* handle() const { return m_handle.get(); }

    /// "FAVI"
    static constexpr qint64 applicationId = 1178686025;

    /// What a pragma or a statement gives, as a number. Errors: as of toError.
    Result<qint64> number(const char* statement) const;
    /// Whether it is empty, or one of ours, not newer than `knownVersion`. Errors: NotAWorkspace,
    /// NewerVersion (subject: its version), Damaged, Locked.
    Result<void> checkKind(int knownVersion) const;
    /// `PRAGMA quick_check`. Errors: Damaged.
    Result<void> checkPages() const;
    /// While the function is there and says no, statements end: Cancelled. It must outlive the file.
    void watchWanted(const std::function<bool()>* isWanted) const;
    /// Whether another connection, of this process or another one, has the file open.
    bool isInUse() const;

private:
    struct Closer {
        void operator()(sqlite3* handle) const;
    };
    explicit SqliteFile(sqlite3* handle) : m_handle(handle) { }
    Error lastError() const;

    std::unique_ptr<sqlite3, Closer> m_handle;
};

} // namespace favilla
