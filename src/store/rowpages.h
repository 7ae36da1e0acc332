// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"

namespace favilla {

/// Runs a statement for many rows, page by page of one size so that it stays prepared, and hands over what
/// it gives. `pattern` has "%1" where the placeholders of a page's rows stand, as in "row_id IN (%1)".
Result<void> eachOfRows(Connection& connection, const QString& pattern, const QList<RowId>& rows,
    const std::function<void(const QSqlQuery&)>& function);

} // namespace favilla
