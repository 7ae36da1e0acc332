// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/autostart.h"

class QSettings;

namespace favilla {

/// Windows: a value in the registry key Run of the user; StartupApproved\Run beside it holds what the user
/// switched off in the Task Manager. Both keys are injected, so that any file stands in for them. Untried on
/// Windows itself.
class RegistryAutostart final : public Autostart {
public:
    RegistryAutostart(std::unique_ptr<QSettings> run, std::unique_ptr<QSettings> approved, QString program);
    ~RegistryAutostart() override;

    bool isOn() const override;
    Result<void> set(bool isOn) override;

private:
    std::unique_ptr<QSettings> m_run;
    std::unique_ptr<QSettings> m_approved;
    QString m_program;
};

} // namespace favilla
