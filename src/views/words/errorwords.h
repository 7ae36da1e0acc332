// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QLocale>

namespace favilla::words {

/// What happened and what to do, as one or two sentences in plain text. Names the subject and the line where
/// the error has them; never shows `detail`, which is for the log. Speaks for the field where a form shows it
/// beside one.
QString sentence(const Error& error, const QLocale& locale);

} // namespace favilla::words
