// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/transaction.h"

#include <QJsonObject>

namespace favilla {

/// Keeps the settings that belong to the workspace, not to this machine.
class SettingRepository {
public:
    /// Undefined where nothing was ever set.
    static Result<QJsonValue> value(Connection& connection, const QString& key);
    /// Null or undefined removes.
    static Result<void> setValue(Transaction& transaction, const QString& key, const QJsonValue& value);
    static Result<QJsonObject> all(Connection& connection);
};

} // namespace favilla
