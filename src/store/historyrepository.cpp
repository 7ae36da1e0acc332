// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/historyrepository.h"

#include "store/sqlvalue.h"

namespace favilla {

using namespace Qt::Literals::StringLiterals;

Result<void> HistoryRepository::append(Transaction& transaction, RowId row, const HistoryEntry& entry) {
    FAVILLA_TRY(transaction.connection().execute(
        u"INSERT INTO history (row_id, at, who, action, source, changes) VALUES (?, ?, ?, ?, ?, ?)"_s,
        {static_cast<qint64>(row), sqlInstant(entry.at), sqlText(entry.who), name(entry.action),
            sqlText(entry.source.text()), sqlJson(toJson(entry.changes))}));
    return {};
}

Result<QList<HistoryEntry>> HistoryRepository::of(Connection& connection, RowId row) {
    QList<HistoryEntry> entries;
    FAVILLA_TRY(connection.each(
        u"SELECT at, who, action, source, changes FROM history WHERE row_id = ? ORDER BY number DESC"_s,
        {static_cast<qint64>(row)}, [&](const QSqlQuery& found) {
            entries << HistoryEntry{instantFrom(found.value(0)), found.value(1).toString(),
                historyActionNamed(found.value(2).toString()),
                Open<Source>::fromText(found.value(3).toString()),
                changesFromJson(arrayFrom(found.value(4)))};
        }));
    return entries;
}

} // namespace favilla
