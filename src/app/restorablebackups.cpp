// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/restorablebackups.h"

namespace favilla {

Result<QList<RestorableBackup>> restorable(const StoreLocation& location) {
    const auto backups = Backups(location).list();
    if (!backups)
        return backups.error();
    QList<RestorableBackup> all;
    for (const auto& backup : *backups) {
        const auto count = Backups::referralCount(backup);
        all << RestorableBackup{backup, count ? std::optional(*count) : std::nullopt};
    }
    return all;
}

} // namespace favilla
