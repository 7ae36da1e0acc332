// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/storelocation.h"
#include "views/dialogs/restoredialog.h"

namespace favilla {

/// The backups of a workspace with what each holds, newest first. On a thread of the pool, since each has to
/// be opened. Errors: those of Backups::list.
Result<QList<RestorableBackup>> restorable(const StoreLocation& location);

} // namespace favilla
