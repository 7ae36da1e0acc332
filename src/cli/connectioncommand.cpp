// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/connectioncommand.h"

#include "cli/chosenaccounts.h"
#include "controllers/workspace.h"
#include "store/whendone.h"

#include <QSet>

namespace favilla {

QFuture<Result<Report>> ConnectionCommand::run(Workspace& workspace, const QLocale& locale) {
    m_workspace = &workspace;
    m_locale = locale;
    m_promise.start();
    m_opening = std::make_unique<QObject>();
    m_endSignals = std::make_unique<EndSignals>();
    QObject::connect(m_endSignals.get(), &EndSignals::endWanted, m_endSignals.get(), [this] { endWanted(); });
    whenDone(chosenAccounts(workspace, m_account), m_opening.get(),
        [this](const Result<QList<Account>>& accounts) {
            accounts ? readProxyPassword(*accounts) : end(accounts.error());
        });
    return m_promise.future();
}

/// The keychain is not bothered with it where no such proxy is used.
void ConnectionCommand::readProxyPassword(const QList<Account>& accounts) {
    if (here().connection.proxy != ProxyKind::Own) {
        open(accounts, {});
        return;
    }
    whenDone(here().secrets.read(proxySecretName()), m_opening.get(),
        [this, accounts](const Result<QString>& password) { open(accounts, password.valueOr({})); });
}

void ConnectionCommand::open(const QList<Account>& accounts, const QString& proxyPassword) {
    auto missing = std::make_shared<QSet<AccountId>>();
    for (const auto& account : accounts)
        missing->insert(account.id);
    auto& connections = workspace().connections();
    QObject::connect(&connections, &ConnectionController::opened, m_opening.get(),
        [this, missing, accounts](const AccountId& account) {
            if (!missing->remove(account) || !missing->isEmpty())
                return;
            m_opening.release()->deleteLater();
            m_isWorking = true;
            work(accounts);
        });
    QObject::connect(&connections, &ConnectionController::statusChanged, m_opening.get(),
        [this, missing](const SyncStatus& status) {
            // Only a locked keychain has anything to say before that.
            if (missing->contains(status.account) && status.failure)
                end(*status.failure);
        });
    auto options = linkOptions(here().connection, proxyPassword);
    // What was asked for is done, and nothing else.
    options.isOnDemand = true;
    connections.start(here().secrets, options);
}

void ConnectionCommand::endWanted() {
    if (m_isWorking && !std::exchange(m_isStopped, true))
        stop();
    else
        end(Error{.kind = ErrorKind::Cancelled});
}

void ConnectionCommand::end(const Result<Report>& report) {
    if (std::exchange(m_isEnded, true))
        return;
    if (auto* opening = m_opening.release())
        opening->deleteLater();
    m_promise.addResult(report);
    m_promise.finish();
}

} // namespace favilla
