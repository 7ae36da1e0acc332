// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/draftrepository.h"

#include "store/sqlvalue.h"

namespace favilla {

using namespace Qt::Literals::StringLiterals;

Result<void> DraftRepository::save(Transaction& transaction, const QString& key, const QJsonObject& draft) {
    FAVILLA_TRY(
        transaction.connection().execute(u"INSERT INTO drafts (key, document) VALUES (?, ?) "
                                         u"ON CONFLICT (key) DO UPDATE SET document = excluded.document"_s,
            {sqlText(key), sqlJson(draft)}));
    return {};
}

Result<std::optional<QJsonObject>> DraftRepository::load(Connection& connection, const QString& key) {
    const auto document = connection.value(u"SELECT document FROM drafts WHERE key = ?"_s, {sqlText(key)});
    FAVILLA_TRY(document);
    return document->isValid() ? std::optional(objectFrom(*document)) : std::nullopt;
}

Result<void> DraftRepository::drop(Transaction& transaction, const QString& key) {
    FAVILLA_TRY(transaction.connection().execute(u"DELETE FROM drafts WHERE key = ?"_s, {sqlText(key)}));
    return {};
}

Result<QStringList> DraftRepository::keys(Connection& connection) {
    QStringList keys;
    FAVILLA_TRY(connection.each(u"SELECT key FROM drafts ORDER BY key"_s, {},
        [&](const QSqlQuery& row) { keys << row.value(0).toString(); }));
    return keys;
}

} // namespace favilla
