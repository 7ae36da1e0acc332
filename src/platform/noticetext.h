// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace favilla {

/// Text of a stranger fit for a notice: no control characters but line breaks, nothing that is not Unicode
/// text, at most `limit` characters with an ellipsis at the end of what is cut. Pure.
QString noticeText(const QString& text, qsizetype limit);

/// The same for one line: breaks become spaces.
QString noticeLine(const QString& text, qsizetype limit);

} // namespace favilla
