// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/savedviewrepository.h"

#include "store/sqlvalue.h"

namespace favilla {

using namespace Qt::Literals::StringLiterals;

Result<QList<SavedView>> SavedViewRepository::list(Connection& connection) {
    QList<SavedView> views;
    FAVILLA_TRY(connection.each(u"SELECT view_id, name, query FROM saved_views ORDER BY place, view_id"_s, {},
        [&](const QSqlQuery& row) {
            views << SavedView{ViewId(row.value(0).toString()), row.value(1).toString(),
                queryFromJson(objectFrom(row.value(2)))};
        }));
    return views;
}

Result<void> SavedViewRepository::save(Transaction& transaction, const SavedView& view) {
    FAVILLA_TRY(transaction.connection().execute(
        u"INSERT INTO saved_views (view_id, place, name, query) "
        u"VALUES (?, (SELECT coalesce(max(place), 0) + 1 FROM saved_views), ?, ?) "
        u"ON CONFLICT (view_id) DO UPDATE SET name = excluded.name, query = excluded.query"_s,
        {sqlText(view.id.text()), sqlText(view.name), sqlJson(toJson(view.query))}));
    transaction.noteWorkspace();
    return {};
}

Result<void> SavedViewRepository::remove(Transaction& transaction, const ViewId& id) {
    FAVILLA_TRY(transaction.connection().execute(
        u"DELETE FROM saved_views WHERE view_id = ?"_s, {sqlText(id.text())}));
    transaction.noteWorkspace();
    return {};
}

Result<void> SavedViewRepository::order(Transaction& transaction, const QList<ViewId>& ids) {
    auto& connection = transaction.connection();
    FAVILLA_TRY(
        connection.execute(u"UPDATE saved_views SET place = place + ?"_s, {static_cast<qint64>(ids.size())}));
    for (qsizetype i = 0; i < ids.size(); ++i)
        FAVILLA_TRY(connection.execute(u"UPDATE saved_views SET place = ? WHERE view_id = ?"_s,
            {static_cast<qint64>(i), sqlText(ids.at(i).text())}));
    transaction.noteWorkspace();
    return {};
}

} // namespace favilla
