// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/query.h"
#include "store/database.h"

namespace favilla {

/// The lists that the user keeps in the sidebar. Thread: that of the Database.
class SavedViewController {
public:
    explicit SavedViewController(Database& database);

    /// New or changed. Errors: Empty (EngagementName) for a name without a letter.
    QFuture<Result<void>> save(const SavedView& view);
    QFuture<Result<void>> remove(const ViewId& id);
    QFuture<Result<void>> order(const QList<ViewId>& ids);

private:
    Database& m_database;
};

} // namespace favilla
