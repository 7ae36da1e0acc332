// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QProcessEnvironment>
#include <QString>

#include <memory>

namespace favilla {

/// Whether the session starts the program, with its window closed (`--minimized`): one small class per
/// system. What the user switched off by the system's own means counts as off. Thread: main.
class Autostart {
public:
    Autostart() = default;
    virtual ~Autostart() = default;
    Autostart(const Autostart&) = delete;
    Autostart& operator=(const Autostart&) = delete;

    virtual bool isOn() const = 0;
    /// Switching on what is on brings the path of a program that moved up to date. Errors: FileNotWritable.
    virtual Result<void> set(bool isOn) = 0;
};

/// The path to start the program by: that of the AppImage where it runs from one, since what is within it is
/// there only while it runs.
QString startedProgram(const QProcessEnvironment& environment, const QString& applicationFile);

/// The one for this system.
std::unique_ptr<Autostart> autostart(const QProcessEnvironment& environment, const QString& applicationFile);

} // namespace favilla
