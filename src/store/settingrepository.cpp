// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/settingrepository.h"

#include "store/sqlvalue.h"

namespace favilla {
namespace {

using namespace Qt::Literals::StringLiterals;

/// JSON has no bare values as documents in Qt: each stands in an array of one.
QJsonValue valueFrom(const QVariant& stored) {
    return arrayFrom(stored).at(0);
}

} // namespace

Result<QJsonValue> SettingRepository::value(Connection& connection, const QString& key) {
    const auto stored = connection.value(u"SELECT value FROM settings WHERE key = ?"_s, {sqlText(key)});
    FAVILLA_TRY(stored);
    return stored->isValid() ? valueFrom(*stored) : QJsonValue(QJsonValue::Undefined);
}

Result<void> SettingRepository::setValue(
    Transaction& transaction, const QString& key, const QJsonValue& value) {
    auto& connection = transaction.connection();
    transaction.noteWorkspace();
    if (value.isNull() || value.isUndefined())
        FAVILLA_TRY(connection.execute(u"DELETE FROM settings WHERE key = ?"_s, {sqlText(key)}));
    else
        FAVILLA_TRY(connection.execute(u"INSERT INTO settings (key, value) VALUES (?, ?) "
                                       u"ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s,
            {sqlText(key), sqlJson(QJsonArray{value})}));
    return {};
}

Result<QJsonObject> SettingRepository::all(Connection& connection) {
    QJsonObject settings;
    FAVILLA_TRY(connection.each(u"SELECT key, value FROM settings"_s, {},
        [&](const QSqlQuery& row) { settings.insert(row.value(0).toString(), valueFrom(row.value(1))); }));
    return settings;
}

} // namespace favilla
