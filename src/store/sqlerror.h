// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "store/dialect.h"
#include "store/storelocation.h"

class QSqlError;

namespace favilla {

/// What a refusal of the database means. The detail holds the native code and at most the first line of the
/// driver's text, never values of the row. A value that is there already is ChangedMeanwhile: somebody else
/// was quicker.
Error toError(const QSqlError& error, Dialect dialect);
/// The same for a connection to `location` that could not be opened.
Error toOpenError(const QSqlError& error, const StoreLocation& location);
/// The same for a result code of SQLite's C API, primary or extended.
Error toError(int sqliteCode, const QString& text);

} // namespace favilla
