// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/connectioncommand.h"
#include "domain/connectioncheck.h"

namespace favilla {

/// `check [--account …]`: what stands between this computer and the referrals, step by step. For other
/// programs, under "accounts": "account", "accountName" and "steps" ("step", "outcome", "finding", "note",
/// "milliseconds", and "error" where it failed).
class CheckCommand final : public ConnectionCommand {
public:
    /// What was found out about one account.
    struct Checked {
        Account account;
        QList<CheckResult> results;
    };

    Usage usage() const override;
    std::optional<QString> take(const QCommandLineParser& parser, const QStringList& arguments) override;

protected:
    void work(const QList<Account>& accounts) override;
    void stop() override;

private:
    void next();
    void finished(const AccountId& account);

    QList<Account> m_waiting;
    QList<Checked> m_done;
};

} // namespace favilla
