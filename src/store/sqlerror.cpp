// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlerror.h"

#include <QSqlError>

#include <sqlite3.h>

#include <array>

namespace favilla {
namespace {

using namespace Qt::Literals::StringLiterals;

QString firstLine(const QString& text) {
    return text.section(u'\n', 0, 0).trimmed();
}

ErrorKind sqliteKind(int code) {
    if (code == SQLITE_IOERR_SHMSIZE)
        return ErrorKind::DiskFull;
    if (code == SQLITE_CONSTRAINT_UNIQUE || code == SQLITE_CONSTRAINT_PRIMARYKEY)
        return ErrorKind::ChangedMeanwhile;
    switch (code & 0xff) {
    case SQLITE_FULL:
        return ErrorKind::DiskFull;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorKind::Locked;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return ErrorKind::ReadOnly;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return ErrorKind::Damaged;
    case SQLITE_CANTOPEN:
        return ErrorKind::CannotOpen;
    case SQLITE_INTERRUPT:
        return ErrorKind::Cancelled;
    default:
        return ErrorKind::StoreFailed;
    }
}

struct StateKind {
    const char* prefix;
    ErrorKind kind;
};
// PostgreSQL's SQLSTATE, Appendix A of its manual; the longer prefix stands first.
constexpr std::array stateKinds{
    StateKind{"23505", ErrorKind::ChangedMeanwhile},
    StateKind{"53100", ErrorKind::DiskFull},
    StateKind{"53", ErrorKind::ConnectionFailed},
    StateKind{"55P03", ErrorKind::Locked},
    StateKind{"40", ErrorKind::Locked},
    StateKind{"25006", ErrorKind::ReadOnly},
    StateKind{"42501", ErrorKind::ReadOnly},
    StateKind{"57014", ErrorKind::Cancelled},
    StateKind{"57P", ErrorKind::ConnectionFailed},
    StateKind{"08", ErrorKind::ConnectionFailed},
    StateKind{"28", ErrorKind::AuthenticationFailed},
    StateKind{"XX001", ErrorKind::Damaged},
    StateKind{"XX002", ErrorKind::Damaged},
};

ErrorKind postgresqlKind(const QString& state) {
    // What libpq reports by itself carries no state: the server is gone.
    if (state.isEmpty())
        return ErrorKind::ConnectionFailed;
    for (const auto& entry : stateKinds)
        if (state.startsWith(QLatin1StringView(entry.prefix)))
            return entry.kind;
    return ErrorKind::StoreFailed;
}

} // namespace

Error toError(int sqliteCode, const QString& text) {
    return {sqliteKind(sqliteCode), Field::None, {}, u"SQLite %1: %2"_s.arg(sqliteCode).arg(firstLine(text))};
}

Error toError(const QSqlError& error, Dialect dialect) {
    const auto code = error.nativeErrorCode();
    if (dialect == Dialect::Sqlite)
        return toError(code.toInt(), error.databaseText());
    // Class 22 speaks of values and would quote them.
    const auto text = code.startsWith(u"22"_s) ? QString() : firstLine(error.databaseText());
    return {postgresqlKind(code), Field::None, {}, u"PostgreSQL %1: %2"_s.arg(code, text)};
}

Error toOpenError(const QSqlError& error, const StoreLocation& location) {
    if (!location.isPostgresql())
        return toError(error, Dialect::Sqlite);
    // A refused connection has no state, only words, which may be in another language: these few are the
    // same in all of them.
    const auto text = error.databaseText();
    auto kind = ErrorKind::ConnectionFailed;
    if (text.contains("password"_L1, Qt::CaseInsensitive) || text.contains("pg_hba"_L1)
        || text.contains(" role "_L1))
        kind = ErrorKind::AuthenticationFailed;
    else if (text.contains("SSL"_L1))
        kind = ErrorKind::TlsRequired;
    else if (text.contains("FATAL"_L1) && text.contains("database \""_L1))
        return {ErrorKind::DatabaseMissing, Field::None, location.databaseName(), firstLine(text)};
    return {kind, Field::None, {}, firstLine(text)};
}

} // namespace favilla
