// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive.h"

#include "store/database.h"

#include <QIODevice>

namespace favilla::invented {

/// Called with how many referrals are written.
using Written = std::function<void(quint64 count)>;

/// Fills a workspace through the store's own repositories, some thousand referrals per transaction, so that
/// columns, search words and whatever the schema keeps are what the program itself would have written. The
/// next referrals are thought up while the database's thread writes. Thread: the Database's owner.
Result<void> writeArchive(Database& database, const Archive& archive, quint64 count, const Written& written);

/// Writes referrals `first` … `first + count - 1` as a list answer of the Referrals API. Stops before the
/// text gets longer than `mostBytes`; gives how many were written. Errors: FileNotWritable.
Result<quint64> writeDocument(
    QIODevice& device, const Archive& archive, quint64 first, quint64 count, qint64 mostBytes);

} // namespace favilla::invented
