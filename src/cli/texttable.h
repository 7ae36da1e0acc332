// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace favilla {

/// Rows as lines of text whose columns stand below each other. Strangers' text on one line each, and cut
/// where a column would become too wide, except in the last one. Each line ends in a line end.
QString textTable(const QList<QStringList>& rows);

} // namespace favilla
