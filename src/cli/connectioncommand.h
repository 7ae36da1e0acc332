// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "cli/surroundings.h"
#include "domain/account.h"
#include "settings/endsignals.h"

#include <QPromise>

#include <memory>

namespace favilla {

/// A command that speaks with Partner Center: opens the accounts that are meant, works until it calls `end`,
/// and gives way when the user ends it (Ctrl+C). Nothing is asked of the service but what the command is for.
class ConnectionCommand : public Command {
public:
    void enter(const Surroundings& here) override { m_here = &here; }
    QFuture<Result<Report>> run(Workspace& workspace, const QLocale& locale) final;

protected:
    /// With the accounts open; at least one.
    virtual void work(const QList<Account>& accounts) = 0;
    /// The user does not want to wait any longer: what is under way ends, and `end` follows. Not called
    /// before `work`; a second time the command ends without being asked.
    virtual void stop() = 0;
    /// Once.
    void end(const Result<Report>& report);

    Workspace& workspace() const { return *m_workspace; }
    const Surroundings& here() const { return *m_here; }
    const QLocale& locale() const { return m_locale; }
    /// What `--account` says.
    QString m_account;

private:
    void readProxyPassword(const QList<Account>& accounts);
    void open(const QList<Account>& accounts, const QString& proxyPassword);
    void endWanted();

    const Surroundings* m_here = nullptr;
    Workspace* m_workspace = nullptr;
    QLocale m_locale;
    QPromise<Result<Report>> m_promise;
    std::unique_ptr<EndSignals> m_endSignals;
    /// Parent of what waits for the accounts: deleting it ends that.
    std::unique_ptr<QObject> m_opening;
    bool m_isWorking = false;
    bool m_isStopped = false;
    bool m_isEnded = false;
};

} // namespace favilla
