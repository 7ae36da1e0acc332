// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace favilla {

/// What a service wrote, fit for a log and for support: one line without control characters, at most `limit`
/// characters.
QString oneLine(const QString& text, qsizetype limit = 500);

/// An id or a code: letters, digits and "-._:|" only, at most 80 characters; everything else is left out.
QString plainId(const QString& text);

} // namespace favilla
