// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "statementrecorder.h"

#include <QSqlDriver>

#include <sqlite3.h>

#include <array>
#include <string_view>

namespace favilla::bench {
namespace {

bool isFrame(std::string_view sql) {
    constexpr std::array frames{"BEGIN", "COMMIT", "ROLLBACK", "SAVEPOINT", "RELEASE", "PRAGMA"};
    return std::any_of(
        frames.begin(), frames.end(), [sql](const char* frame) { return sql.starts_with(frame); });
}

int onStatement(unsigned, void* heard, void* statement, void* text) {
    auto* prepared = static_cast<sqlite3_stmt*>(statement);
    const std::string_view sql(static_cast<const char*>(text));
    if (sqlite3_stmt_readonly(prepared) || sql.starts_with("--") || isFrame(sql))
        return 0;
    char* expanded = sqlite3_expanded_sql(prepared);
    (*static_cast<StatementRecorder::Heard*>(heard))(expanded);
    sqlite3_free(expanded);
    return 0;
}

} // namespace

StatementRecorder::StatementRecorder(Database& database, Heard heard)
    : m_database(database), m_heard(std::move(heard)) {
    trace(SQLITE_TRACE_STMT);
}

StatementRecorder::~StatementRecorder() {
    trace(0);
}

void StatementRecorder::trace(unsigned events) {
    const auto traced = m_database
                            .read([this, events](Connection& connection) -> Result<bool> {
                                const auto handle = connection.database().driver()->handle();
                                auto* sqlite = *static_cast<sqlite3* const*>(handle.constData());
                                return sqlite3_trace_v2(sqlite, events, onStatement, &m_heard) == SQLITE_OK;
                            })
                            .result();
    if (!traced.valueOr(false))
        qFatal("statements cannot be heard");
}

} // namespace favilla::bench
