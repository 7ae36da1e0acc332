// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace favilla {

/// The program's icon for a panel: with the count of what needs an answer, none for 0, and as a flame on the
/// warning colour while something is hot. In its own colours, since a panel's shade is not known; drawn at
/// whatever size is asked.
QIcon trayIcon(int count, bool isHot);

} // namespace favilla
