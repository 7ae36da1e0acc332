// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/workspacerepository.h"

namespace favilla {

using namespace Qt::Literals::StringLiterals;

Result<QString> WorkspaceRepository::id(Connection& connection) {
    const auto id = connection.value(u"SELECT id FROM workspace"_s);
    FAVILLA_TRY(id);
    return id->toString();
}

Result<void> WorkspaceRepository::clear(Transaction& transaction) {
    auto& connection = transaction.connection();
    for (const auto* table :
        {"search", "referrals", "changes", "import_batches", "drafts", "saved_views", "settings", "accounts"})
        FAVILLA_TRY(connection.run(u"DELETE FROM "_s + QLatin1StringView(table)));
    transaction.changes().isEverything = true;
    transaction.noteWorkspace();
    return {};
}

} // namespace favilla
