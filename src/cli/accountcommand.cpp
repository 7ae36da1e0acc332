// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/accountcommand.h"

#include "cli/accountreport.h"
#include "cli/chosenaccounts.h"
#include "cli/cliwords.h"
#include "cli/createoption.h"
#include "cli/surroundings.h"
#include "controllers/accountsecret.h"
#include "controllers/workspace.h"
#include "views/words/harmless.h"

#include <QJsonObject>

namespace favilla {
namespace {

using namespace Qt::Literals::StringLiterals;

const QStringList actions{u"add"_s, u"list"_s, u"edit"_s, u"remove"_s};

/// Who is signed in on this computer, one account after the other.
QFuture<QStringList> users(
    SecretStore& secrets, QObject* context, const QList<Account>& accounts, QStringList known) {
    if (known.size() == accounts.size())
        return QtFuture::makeReadyFuture(known);
    return secrets.read(AccountSecret::nameOf(accounts.at(known.size()).id))
        .then(context,
            [=, &secrets](const Result<QString>& secret) {
                const auto user = secret ? AccountSecret::fromText(*secret).userName : QString();
                return users(secrets, context, accounts, known + QStringList{user});
            })
        .unwrap();
}

Report unsentReport(const Account& account, int unsent) {
    return {.failure = Error{.kind = ErrorKind::IllegalTransition, .field = Field::AccountName},
        .failureSentence =
            Cli::tr("%Ln change(s) of “%1” have not been sent yet and would be lost. To remove "
                    "it all the same, add %2.",
                nullptr, unsent)
                .arg(words::harmlessLine(account.name), u"--yes"_s)};
}

Report removedReport(const Account& account, int unsent, bool isForgotten) {
    QStringList sentences{
        Cli::tr("“%1” is removed. Its referrals stay here.").arg(words::harmlessLine(account.name))};
    if (unsent > 0)
        sentences << Cli::tr("%Ln unsent change(s) went with it.", nullptr, unsent);
    if (!isForgotten)
        sentences << Cli::tr("The keychain did not let go of its sign-in: remove “%1” there.")
                         .arg(AccountSecret::nameOf(account.id));
    return {.text = sentences.join(u' '),
        .json = QJsonObject{{u"removed"_s, account.id.text()}, {u"name"_s, account.name},
            {u"unsentChanges"_s, unsent}, {u"isSignInForgotten"_s, isForgotten}}};
}

int unsentOf(const Account& account, const QList<QueueItem>& queue) {
    return int(std::count_if(queue.cbegin(), queue.cend(),
        [&account](const QueueItem& item) { return item.account == account.id; }));
}

} // namespace

Usage AccountCommand::usage() const {
    Usage usage{.name = u"account"_s,
        .description = Cli::tr("Adds, lists, changes and removes connections to Partner Center."),
        .arguments = {{u"ACTION"_s, u"add, list, edit, remove"_s},
            {u"ACCOUNT"_s,
                Cli::tr("For edit and remove: the account's name, its ID, or the first characters of that."),
                false}},
        .options = WrittenAccount::options()};
    usage.options << QCommandLineOption(
        u"yes"_s, Cli::tr("For remove: also where changes that have not been sent are lost by it."));
    usage.options << createOption();
    return usage;
}

std::optional<QString> AccountCommand::take(const QCommandLineParser& parser, const QStringList& arguments) {
    const auto action = actions.indexOf(arguments.first());
    if (action < 0)
        return Cli::tr("“%1” is none of: %2.").arg(arguments.first(), actions.join(u", "_s));
    m_action = static_cast<Action>(action);
    m_account = arguments.value(1);
    m_written = WrittenAccount::from(parser);
    m_isSure = parser.isSet(u"yes"_s);
    const bool isAboutOne = m_action == Action::Edit || m_action == Action::Remove;
    if (isAboutOne && m_account.trimmed().isEmpty())
        return Cli::tr("%1 is missing.").arg(u"ACCOUNT"_s);
    if (!isAboutOne && arguments.size() > 1)
        return Cli::tr("“%1” is one argument too many.").arg(m_account);
    return misuse(parser);
}

/// Options that are missing, or that belong to another action.
std::optional<QString> AccountCommand::misuse(const QCommandLineParser& parser) const {
    const bool isWriting = m_action == Action::Add || m_action == Action::Edit;
    const auto foreign = m_isSure && m_action != Action::Remove ? u"--yes"_s
        : parser.isSet(u"create"_s) && m_action != Action::Add  ? u"--create"_s
        : !isWriting && !m_written.isEmpty()                    ? u"--name, --base-url, …"_s
                                                                : QString();
    if (!foreign.isEmpty())
        return Cli::tr("%1 does not belong to “%2”.").arg(foreign, u"account "_s + actions.at(int(m_action)));
    if (m_action == Action::Add)
        for (const auto& option : {u"name"_s, u"client-id"_s})
            if (!parser.isSet(option))
                return Cli::tr("%1 is missing.").arg(u"--"_s + option);
    if (m_action == Action::Edit && m_written.isEmpty())
        return Cli::tr("There is nothing to change: give at least one option.");
    return {};
}

QFuture<Result<Report>> AccountCommand::run(Workspace& workspace, const QLocale&) {
    switch (m_action) {
    case Action::Add:
        return save(workspace, m_written.over(documentedAccount()));
    case Action::List:
        return list(workspace);
    case Action::Edit:
        return edit(workspace);
    case Action::Remove:
        return remove(workspace);
    }
    return reported(Report());
}

QFuture<Result<Report>> AccountCommand::save(Workspace& workspace, const Account& account) const {
    if (const auto found = problems(account); !found.isEmpty())
        return reported(accountProblems(found));
    return andThen(workspace.connections().save(account), &workspace,
        [](const Account& saved) { return reported(accountReport(saved)); });
}

QFuture<Result<Report>> AccountCommand::list(Workspace& workspace) const {
    return andThen(workspace.connections().storedAccounts(), &workspace,
        [this, &workspace](const QList<Account>& accounts) {
            return users(m_here->secrets, &workspace, accounts, {})
                .then([accounts](const QStringList& users) {
                    return Result<Report>(accountListReport(accounts, users));
                });
        });
}

QFuture<Result<Report>> AccountCommand::edit(Workspace& workspace) const {
    return andThen(chosenAccount(workspace, m_account), &workspace,
        [this, &workspace](const Account& present) { return save(workspace, m_written.over(present)); });
}

QFuture<Result<Report>> AccountCommand::remove(Workspace& workspace) const {
    return andThen(
        chosenAccount(workspace, m_account), &workspace, [this, &workspace](const Account& account) {
            return andThen(workspace.connections().queue(), &workspace,
                [this, &workspace, account](const QList<QueueItem>& queue) {
                    const auto unsent = unsentOf(account, queue);
                    return unsent > 0 && !m_isSure ? reported(unsentReport(account, unsent))
                                                   : removeFor(workspace, account, unsent);
                });
        });
}

QFuture<Result<Report>> AccountCommand::removeFor(
    Workspace& workspace, const Account& account, int unsent) const {
    return workspace.connections()
        .remove(account.id)
        .then(&workspace,
            [this, &workspace, account, unsent](const Result<void>& removed) {
                if (!removed)
                    return reported(removed.error());
                return m_here->secrets.remove(AccountSecret::nameOf(account.id))
                    .then(&workspace, [account, unsent](const Result<void>& forgotten) {
                        // Where there is no keychain it holds nothing either.
                        const bool isForgotten =
                            forgotten || forgotten.error().kind == ErrorKind::KeychainUnavailable;
                        return Result<Report>(removedReport(account, unsent, isForgotten));
                    });
            })
        .unwrap();
}

} // namespace favilla
