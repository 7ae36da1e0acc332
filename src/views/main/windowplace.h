// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>

class QWidget;

namespace favilla {

class Settings;

/// Puts a window where it was, never off the screens there are now. `name` keeps windows apart.
void restorePlace(QWidget& window, const Settings& settings, const QString& name, const QSize& firstSize);
void savePlace(const QWidget& window, Settings& settings, const QString& name);

/// The frame moved and shrunk so that it lies within one of the screens (available areas); pure.
QRect clamped(const QRect& frame, const QList<QRect>& screens);

} // namespace favilla
