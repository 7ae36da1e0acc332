// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme.h"

#include <QObject>

#include <memory>

namespace favilla {

/// Whether the desktop is light or dark, and when that changes: one small class per system. Thread: main.
class SystemShade : public QObject {
    Q_OBJECT

public:
    virtual Shade shade() const = 0;

signals:
    void shadeChanged(Shade shade);
};

/// The one for this system: the portal's colour scheme on Linux, the registry on Windows, the global defaults
/// on macOS; where none of them answers, the lightness of the palette the program started with.
std::unique_ptr<SystemShade> systemShade();

} // namespace favilla
