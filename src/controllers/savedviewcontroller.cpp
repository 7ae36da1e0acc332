// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "controllers/savedviewcontroller.h"

#include "store/savedviewrepository.h"

namespace favilla {

SavedViewController::SavedViewController(Database& database) : m_database(database) { }

QFuture<Result<void>> SavedViewController::save(const SavedView& view) {
    return m_database.write([view](Transaction& transaction) -> Result<void> {
        if (view.name.trimmed().isEmpty())
            return Error{.kind = ErrorKind::Empty, .field = Field::EngagementName};
        return SavedViewRepository::save(transaction, view);
    });
}

QFuture<Result<void>> SavedViewController::remove(const ViewId& id) {
    return m_database.write(
        [id](Transaction& transaction) { return SavedViewRepository::remove(transaction, id); });
}

QFuture<Result<void>> SavedViewController::order(const QList<ViewId>& ids) {
    return m_database.write(
        [ids](Transaction& transaction) { return SavedViewRepository::order(transaction, ids); });
}

} // namespace favilla
