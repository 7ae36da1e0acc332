// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/changelog.h"

#include "store/sqlvalue.h"

namespace favilla {
namespace {

using namespace Qt::Literals::StringLiterals;

const auto insertEntry = u"INSERT INTO change_log (row_id, kind, writer) VALUES (?, ?, ?)"_s;

Result<void> appendRows(
    Connection& connection, const QList<RowId>& rows, const QString& kind, const QString& writer) {
    for (const auto row : rows)
        FAVILLA_TRY(connection.execute(insertEntry, {static_cast<qint64>(row), kind, writer}));
    return {};
}

Result<void> trim(Connection& connection) {
    FAVILLA_TRY(connection.execute(
        u"DELETE FROM change_log WHERE seq <= (SELECT max(seq) FROM change_log) - ?"_s, {ChangeLog::kept}));
    return {};
}

void add(ChangeSet& changes, const QString& kind, const QVariant& value) {
    const auto row = RowId{value.toLongLong()};
    if (kind == "inserted"_L1)
        changes.inserted << row;
    else if (kind == "updated"_L1)
        changes.updated << row;
    else if (kind == "removed"_L1)
        changes.removed << row;
    else if (kind == "workspace"_L1)
        changes.hasWorkspaceChange = true;
    else
        changes.isEverything = true;
}

} // namespace

QString ChangeLog::channel() {
    return u"favilla"_s;
}

Result<void> ChangeLog::append(Transaction& transaction, const ChangeSet& changes, const QString& writer) {
    if (changes.isEmpty())
        return {};
    auto& connection = transaction.connection();
    const auto none = QVariant(QMetaType(QMetaType::LongLong));
    FAVILLA_TRY(appendRows(connection, changes.inserted, u"inserted"_s, writer));
    FAVILLA_TRY(appendRows(connection, changes.updated, u"updated"_s, writer));
    FAVILLA_TRY(appendRows(connection, changes.removed, u"removed"_s, writer));
    if (changes.isEverything)
        FAVILLA_TRY(connection.execute(insertEntry, {none, u"everything"_s, writer}));
    if (changes.hasWorkspaceChange)
        FAVILLA_TRY(connection.execute(insertEntry, {none, u"workspace"_s, writer}));
    FAVILLA_TRY(trim(connection));
    if (connection.dialect() == Dialect::Postgresql)
        FAVILLA_TRY(connection.value(u"SELECT pg_notify(?, ?)"_s, {channel(), writer}));
    return {};
}

Result<qint64> ChangeLog::last(Connection& connection) {
    const auto seq = connection.value(u"SELECT coalesce(max(seq), 0) FROM change_log"_s);
    FAVILLA_TRY(seq);
    return seq->toLongLong();
}

Result<ChangeSet> ChangeLog::since(Connection& connection, qint64 seen, const QString& writer) {
    ChangeSet changes;
    changes.isElsewhere = true;
    const auto oldest = connection.value(u"SELECT coalesce(min(seq), 0) FROM change_log"_s);
    FAVILLA_TRY(oldest);
    changes.isEverything = oldest->toLongLong() > seen + 1;
    FAVILLA_TRY(connection.each(
        u"SELECT kind, row_id FROM change_log WHERE seq > ? AND writer <> ? ORDER BY seq"_s, {seen, writer},
        [&](const QSqlQuery& query) { add(changes, query.value(0).toString(), query.value(1)); }));
    return changes;
}

} // namespace favilla
