// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace favilla {

/// A name that a stranger wrote, fit to stand inside a sentence of a form: harmless, on one line, and cut
/// where it is so long that the form would grow out of the screen.
QString shownName(const QString& name);

} // namespace favilla
