// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace favilla::windows {

/// The widgets of a window that a user sees, the window itself first; without the inner parts of Qt's own
/// controls (the field of a spin box, the buttons of a tab bar).
QList<QWidget*> seenWidgets(QWidget& window);
/// How a widget is named in a finding: class, object name, and the first words of its text.
QString describe(const QWidget& widget);
/// The text that a widget draws; empty for what draws none or draws values.
QString drawnText(const QWidget& widget);

/// Texts that need more room than they have. What is elided on purpose has a tool tip that says it all.
QStringList clippedTexts(QWidget& window);
/// Widgets of one layout that lie over each other.
QStringList overlaps(QWidget& window);
/// Widgets that stick out of what they stand in, and a window that is larger than its screen.
QStringList stickingOut(QWidget& window);

} // namespace favilla::windows
