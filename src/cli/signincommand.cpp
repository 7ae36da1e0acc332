// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/signincommand.h"

#include "cli/chosenaccounts.h"
#include "cli/cliwords.h"
#include "controllers/workspace.h"
#include "store/whendone.h"

#include <QJsonObject>

namespace favilla {
namespace {

using namespace Qt::Literals::StringLiterals;

QString keptSentence(bool isKept) {
    return isKept
        ? Cli::tr("The keychain keeps the sign-in.")
        : Cli::tr("No keychain keeps the sign-in on this computer, so it ends with this command: “%1” signs "
                  "in each time.")
              .arg(u"favilla-cli sync --device"_s);
}

Report reportOf(const Account& account, const SignedIn& signedIn) {
    return {.text = signedInSentence(signedIn.userName) + u' ' + keptSentence(signedIn.isKept),
        .json = QJsonObject{{u"account"_s, account.id.text()}, {u"accountName"_s, account.name},
            {u"userName"_s, signedIn.userName}, {u"isKept"_s, signedIn.isKept}}};
}

} // namespace

Usage SignInCommand::usage() const {
    return {.name = u"sign-in"_s,
        .description = Cli::tr("Signs in to Partner Center."),
        .options = {{u"device"_s,
                        Cli::tr("With a code that is entered on another device, instead of in the browser "
                                "of this computer.")},
            accountOption()}};
}

std::optional<QString> SignInCommand::take(const QCommandLineParser& parser, const QStringList&) {
    m_account = parser.value(u"account"_s);
    m_way = parser.isSet(u"device"_s) ? SignInRun::Way::Code : SignInRun::Way::Browser;
    return {};
}

void SignInCommand::work(const QList<Account>& accounts) {
    const auto& account = accounts.first();
    if (accounts.size() > 1) {
        end(Error{.kind = ErrorKind::Ambiguous, .field = Field::AccountName});
        return;
    }
    m_run = new SignInRun(workspace(), here(), locale(), account, m_way);
    whenDone(m_run->begin(), &workspace(), [this, account](const Result<SignedIn>& signedIn) {
        end(signedIn ? Result<Report>(reportOf(account, *signedIn)) : Result<Report>(signedIn.error()));
    });
}

void SignInCommand::stop() {
    if (m_run)
        m_run->stop();
}

} // namespace favilla
