// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/connectioncommand.h"
#include "cli/syncrun.h"

namespace favilla {

/// `sync [--full] [--device] [--account …]`: sends and reads, one account after the other, until everything
/// is done or it cannot go on.
class SyncCommand final : public ConnectionCommand {
public:
    Usage usage() const override;
    std::optional<QString> take(const QCommandLineParser& parser, const QStringList& arguments) override;

protected:
    void work(const QList<Account>& accounts) override;
    void stop() override;

private:
    void next();
    void take(const SyncOutcome& outcome);

    SyncRun::Wish m_wish;
    QList<Account> m_waiting;
    QList<SyncOutcome> m_done;
    QPointer<SyncRun> m_run;
    bool m_isStopped = false;
};

} // namespace favilla
