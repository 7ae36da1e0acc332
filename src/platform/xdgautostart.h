// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/autostart.h"

#include <QStringList>

namespace favilla {

/// Desktops of Linux: a desktop file in the user's autostart folder (Desktop Application Autostart
/// Specification 0.5). Hidden=true and GNOME's X-GNOME-Autostart-enabled=false in it mean that the user
/// switched it off.
class XdgAutostart final : public Autostart {
public:
    XdgAutostart(const QString& folder, QString program);

    bool isOn() const override;
    Result<void> set(bool isOn) override;

private:
    QString m_file;
    QString m_program;
};

/// The value of the key Exec for a command: quoted, with reserved characters and field codes made harmless
/// (Desktop Entry Specification 1.5, "The Exec key"), then escaped as a string of a desktop file. Pure.
QString desktopExec(const QStringList& command);

} // namespace favilla
