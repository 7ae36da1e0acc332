// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlitefile.h"

#include "store/sqlerror.h"

#include <QFileInfo>
#include <QUrl>

#include <sqlite3.h>

namespace favilla {
namespace {

constexpr int patience = 5000;

/// Without a write-ahead log that holds something, nobody writes: then SQLite can look at the bare file.
QByteArray nameFor(const QString& path, SqliteFile::Access access) {
    if (access != SqliteFile::Access::Look || QFileInfo(path + QStringLiteral("-wal")).size() > 0)
        return path.toUtf8();
    return QUrl::fromLocalFile(path).toEncoded() + "?immutable=1";
}

int flagsFor(SqliteFile::Access access) {
    switch (access) {
    case SqliteFile::Access::Look:
        return SQLITE_OPEN_READONLY | SQLITE_OPEN_URI;
    case SqliteFile::Access::ReadWrite:
        return SQLITE_OPEN_READWRITE;
    case SqliteFile::Access::Create:
        break;
    }
    return SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
}

} // namespace

void SqliteFile::Closer::operator()(sqlite3* handle) const {
    sqlite3_close(handle);
}

Result<SqliteFile> SqliteFile::open(const QString& path, Access access) {
    sqlite3* handle = nullptr;
    const auto code = sqlite3_open_v2(nameFor(path, access).constData(), &handle, flagsFor(access), nullptr);
    SqliteFile file(handle);
    if (code != SQLITE_OK)
        return toError(code, QString::fromUtf8(sqlite3_errstr(code)));
    sqlite3_extended_result_codes(handle, 1);
    sqlite3_busy_timeout(handle, patience);
    return Result<SqliteFile>(std::move(file));
}

Error SqliteFile::lastError() const {
    return toError(sqlite3_extended_errcode(handle()), QString::fromUtf8(sqlite3_errmsg(handle())));
}

Result<qint64> SqliteFile::number(const char* statement) const {
    sqlite3_stmt* prepared = nullptr;
    if (sqlite3_prepare_v2(handle(), statement, -1, &prepared, nullptr) != SQLITE_OK)
        return lastError();
    const std::unique_ptr<sqlite3_stmt, int (*)(sqlite3_stmt*)> owner(prepared, sqlite3_finalize);
    const auto code = sqlite3_step(prepared);
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        return lastError();
    return code == SQLITE_ROW ? sqlite3_column_int64(prepared, 0) : 0;
}

Result<void> SqliteFile::checkKind(int knownVersion) const {
    const auto id = number("PRAGMA application_id");
    FAVILLA_TRY(id);
    const auto tables = number("SELECT count(*) FROM sqlite_master");
    FAVILLA_TRY(tables);
    const auto version = number("PRAGMA user_version");
    FAVILLA_TRY(version);
    if (*id == 0 && *tables == 0 && *version == 0)
        return {};
    if (*id != applicationId)
        return Error{ErrorKind::NotAWorkspace};
    if (*version > knownVersion)
        return Error{ErrorKind::NewerVersion, Field::None, QString::number(*version)};
    return {};
}

Result<void> SqliteFile::checkPages() const {
    const auto bad = number("SELECT count(*) FROM pragma_quick_check WHERE quick_check <> 'ok'");
    FAVILLA_TRY(bad);
    return *bad == 0
        ? Result<void>()
        : Result<void>(Error{ErrorKind::Damaged, Field::None, {}, QStringLiteral("quick_check")});
}

void SqliteFile::watchWanted(const std::function<bool()>* isWanted) const {
    constexpr int steps = 10'000;
    const auto isOver = [](void* wanted) {
        const auto& asked = *static_cast<const std::function<bool()>*>(wanted);
        return asked && !asked() ? 1 : 0;
    };
    sqlite3_progress_handler(handle(), steps, isOver, const_cast<std::function<bool()>*>(isWanted));
}

bool SqliteFile::isInUse() const {
    // SQLite's own locks say it, also for a file that cannot be read: each connection holds a shared one.
    sqlite3_file* file = nullptr;
    if (sqlite3_file_control(handle(), "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK || !file
        || !file->pMethods)
        return false;
    const auto take = [file](int level) { return file->pMethods->xLock(file, level) == SQLITE_OK; };
    const auto isFree = take(SQLITE_LOCK_SHARED) && take(SQLITE_LOCK_RESERVED) && take(SQLITE_LOCK_EXCLUSIVE);
    file->pMethods->xUnlock(file, SQLITE_LOCK_NONE);
    return !isFree;
}

} // namespace favilla
