// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/autostart.h"

namespace favilla {

/// macOS: a property list among the user's launch agents (launchd.plist(5): Label, ProgramArguments,
/// RunAtLoad). Untried on macOS itself.
class LaunchAgentAutostart final : public Autostart {
public:
    LaunchAgentAutostart(const QString& folder, QString program);

    bool isOn() const override;
    Result<void> set(bool isOn) override;

private:
    QString m_file;
    QString m_program;
};

} // namespace favilla
