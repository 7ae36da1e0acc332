// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/synccommand.h"

#include "cli/chosenaccounts.h"
#include "cli/cliwords.h"
#include "cli/syncreport.h"
#include "controllers/workspace.h"
#include "store/whendone.h"

namespace favilla {

using namespace Qt::Literals::StringLiterals;

Usage SyncCommand::usage() const {
    return {.name = u"sync"_s,
        .description = Cli::tr("Sends what waits to Partner Center and reads what is new there."),
        .options = {{u"full"_s, Cli::tr("Read everything anew, not only what is new.")},
            {u"device"_s, Cli::tr("Where a sign-in is needed: sign in with a code first, for this time.")},
            accountOption()}};
}

std::optional<QString> SyncCommand::take(const QCommandLineParser& parser, const QStringList&) {
    m_account = parser.value(u"account"_s);
    m_wish = {.isFull = parser.isSet(u"full"_s), .isByCode = parser.isSet(u"device"_s)};
    return {};
}

void SyncCommand::work(const QList<Account>& accounts) {
    m_waiting = accounts;
    next();
}

void SyncCommand::stop() {
    m_isStopped = true;
    m_waiting.clear();
    if (m_run)
        m_run->stop();
}

void SyncCommand::next() {
    if (m_waiting.isEmpty()) {
        end(syncReport(m_done, workspace().clock().now(), locale()));
        return;
    }
    m_run = new SyncRun(workspace(), here(), locale(), m_waiting.takeFirst(), m_wish);
    whenDone(m_run->begin(), &workspace(),
        [this](const Result<SyncOutcome>& outcome) { outcome ? take(*outcome) : end(outcome.error()); });
}

void SyncCommand::take(const SyncOutcome& outcome) {
    m_done << outcome;
    m_done.last().isStopped = outcome.isStopped || m_isStopped;
    next();
}

} // namespace favilla
