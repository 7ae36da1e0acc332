// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QRectF>

class QPainter;

namespace favilla {

/// An icon of resources/icons ("flame", "search") in one colour; drawn from its SVG at the size asked, so it
/// is sharp at every scale. Empty for a name that is none. Icons do not follow a switch of the theme: set
/// them again on QEvent::PaletteChange.
QIcon icon(const QString& name, const QColor& color);
/// The same for a delegate: fills `rect`, keeping the proportions.
void paintIcon(QPainter& painter, const QRectF& rect, const QString& name, const QColor& color);
/// The program's own icon, in its own colours.
QIcon programIcon();

} // namespace favilla
