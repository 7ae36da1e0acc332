// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QLocale>

namespace favilla::words {

/// What happened and what to do, as one or two sentences in plain text. Names the subject and the place in
/// the file where the error has them; never shows `detail`, which is for the log. Speaks for the field where
/// a form shows it beside one.
QString sentence(const Error& error, const QLocale& locale);
/// The same without the place, where that stands beside it.
QString reason(const Error& error, const QLocale& locale);
/// "Line 12", "Entry 3, line 1"; 0 for what is not known, empty for neither.
QString placeWord(qint64 entry, qint64 line, const QLocale& locale);

} // namespace favilla::words
