// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/query.h"
#include "store/transaction.h"

namespace favilla {

/// Keeps the lists of the sidebar that the user made.
class SavedViewRepository {
public:
    /// In the user's order.
    static Result<QList<SavedView>> list(Connection& connection);
    /// A new one goes to the end; one that is there keeps its place.
    static Result<void> save(Transaction& transaction, const SavedView& view);
    static Result<void> remove(Transaction& transaction, const ViewId& id);
    /// Those not named keep their order behind the named ones.
    static Result<void> order(Transaction& transaction, const QList<ViewId>& ids);
};

} // namespace favilla
