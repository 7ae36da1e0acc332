// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace favilla::windows {

/// Controls that an assistive program could not name.
QStringList unnamedControls(QWidget& window);
/// Controls that the key Tab does not come to, or does not leave. The window must be active.
QStringList unreachableControls(QWidget& window);
/// Letters that stand for two things at once, in the window or in one of its menus.
QStringList doubleMnemonics(QWidget& window);

} // namespace favilla::windows
