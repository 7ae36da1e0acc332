// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QString>

namespace favilla {

/// The file of a SQLite workspace before a connection is made: created where there is none, readable by its
/// owner alone, and looked at without being touched.
class WorkspaceFile {
public:
    explicit WorkspaceFile(QString path);

    /// Errors: CannotOpen, ReadOnly (also of what is there but cannot be written), DiskFull.
    Result<void> prepare();
    bool isThere() const;
    /// Errors: NotAWorkspace, NewerVersion, Damaged, Locked. `isCheckDue`: read every page even of a large
    /// file that was closed well.
    Result<void> check(int knownVersion, bool isCheckDue) const;
    /// Mode 0600, also for what SQLite keeps beside it; does nothing on Windows.
    void restrictAccess() const;
    /// Takes away what `prepare` made, when nothing came of it.
    void removeIfCreated() const;

private:
    Result<void> create();
    bool isClosedBadly() const;
    Error namedFor(Error error) const;

    QString m_path;
    bool m_isCreated = false;
};

} // namespace favilla
