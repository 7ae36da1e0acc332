// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlitestatement.h"

#include "store/sqlerror.h"

#include <sqlite3.h>

namespace favilla {

SqliteStatement::SqliteStatement(sqlite3* handle, const QString& sql, const QVariantList& bindings)
    : m_handle(handle) {
    const auto text = sql.toUtf8();
    m_code = sqlite3_prepare_v2(m_handle, text.constData(), int(text.size()), &m_statement, nullptr);
    for (int i = 0; i < bindings.size() && m_code == SQLITE_OK; ++i)
        bind(i + 1, bindings.at(i));
}

SqliteStatement::~SqliteStatement() {
    sqlite3_finalize(m_statement);
}

void SqliteStatement::bind(int place, const QVariant& value) {
    if (value.isNull()) {
        m_code = sqlite3_bind_null(m_statement, place);
        return;
    }
    switch (value.typeId()) {
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::LongLong:
        m_code = sqlite3_bind_int64(m_statement, place, value.toLongLong());
        return;
    case QMetaType::Double:
        m_code = sqlite3_bind_double(m_statement, place, value.toDouble());
        return;
    default:
        const auto text = value.toString().toUtf8();
        m_code = sqlite3_bind_text(m_statement, place, text.constData(), int(text.size()), SQLITE_TRANSIENT);
    }
}

bool SqliteStatement::next() {
    if (m_code == SQLITE_OK || m_code == SQLITE_ROW)
        m_code = sqlite3_step(m_statement);
    return m_code == SQLITE_ROW;
}

qint64 SqliteStatement::number(int column) const {
    return sqlite3_column_int64(m_statement, column);
}

Result<void> SqliteStatement::end() const {
    if (m_code == SQLITE_DONE)
        return {};
    return toError(sqlite3_extended_errcode(m_handle), QString::fromUtf8(sqlite3_errmsg(m_handle)));
}

} // namespace favilla
