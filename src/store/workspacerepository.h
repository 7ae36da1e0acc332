// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/transaction.h"

namespace favilla {

/// What concerns the workspace as a whole.
class WorkspaceRepository {
public:
    /// Made with the workspace, never changed: tells two workspaces apart.
    static Result<QString> id(Connection& connection);
    /// Removes all content, for the restore of a full dump in the same transaction; undo steps go too.
    static Result<void> clear(Transaction& transaction);
};

} // namespace favilla
