// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/connectioncommand.h"
#include "cli/signinrun.h"

#include <QPointer>

namespace favilla {

/// `sign-in [--device] [--account …]`: by the system's browser, or with a code on another device.
class SignInCommand final : public ConnectionCommand {
public:
    Usage usage() const override;
    std::optional<QString> take(const QCommandLineParser& parser, const QStringList& arguments) override;

protected:
    void work(const QList<Account>& accounts) override;
    void stop() override;

private:
    SignInRun::Way m_way = SignInRun::Way::Browser;
    QPointer<SignInRun> m_run;
};

} // namespace favilla
