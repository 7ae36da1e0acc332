// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/transaction.h"

#include <QJsonObject>

namespace favilla {

/// Keeps half-filled forms by key ("accept:<id>", "new"), so that they survive a crash. Drafts belong to no
/// ChangeSet: nobody else shows them.
class DraftRepository {
public:
    static Result<void> save(Transaction& transaction, const QString& key, const QJsonObject& draft);
    static Result<std::optional<QJsonObject>> load(Connection& connection, const QString& key);
    static Result<void> drop(Transaction& transaction, const QString& key);
    static Result<QStringList> keys(Connection& connection);
};

} // namespace favilla
