// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"

#include <QList>
#include <QMetaType>

namespace favilla {

/// What a commit changed: the only notification there is. `isEverything` stands for a change too large to
/// list (an import, a restore) or one made elsewhere whose rows are not known.
struct ChangeSet {
    QList<RowId> inserted;
    QList<RowId> updated;
    QList<RowId> removed;
    bool isElsewhere = false;
    bool isEverything = false;
    /// Saved views, settings of the workspace or the list of problems changed.
    bool hasWorkspaceChange = false;

    bool isEmpty() const {
        return inserted.isEmpty() && updated.isEmpty() && removed.isEmpty() && !isEverything
            && !hasWorkspaceChange;
    }
    bool contains(RowId row) const {
        return isEverything || inserted.contains(row) || updated.contains(row) || removed.contains(row);
    }
};

} // namespace favilla

Q_DECLARE_METATYPE(favilla::ChangeSet)
