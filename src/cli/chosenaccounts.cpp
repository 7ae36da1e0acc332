// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/chosenaccounts.h"

#include "cli/cliwords.h"
#include "cli/command.h"
#include "controllers/workspace.h"

namespace favilla {
namespace {

using namespace Qt::Literals::StringLiterals;

Error noSuchAccount(const QString& wanted = {}) {
    return {.kind = ErrorKind::NotFound, .field = Field::AccountName, .subject = wanted};
}

Error severalAccounts(const QString& wanted = {}) {
    return {.kind = ErrorKind::Ambiguous, .field = Field::AccountName, .subject = wanted};
}

template <class Fits>
QList<Account> those(const QList<Account>& all, Fits fits) {
    QList<Account> found;
    std::copy_if(all.cbegin(), all.cend(), std::back_inserter(found), fits);
    return found;
}

} // namespace

QCommandLineOption accountOption() {
    return {u"account"_s, Cli::tr("One account: its name, its ID, or the first characters of that."),
        u"NAME|ID"_s};
}

Result<QList<Account>> accountsMeant(const QList<Account>& all, const QString& wanted) {
    const auto name = wanted.trimmed();
    if (all.isEmpty())
        return noSuchAccount();
    if (name.isEmpty())
        return all;
    // Who is named exactly is meant, also where another one begins alike.
    const QList<QList<Account>> readings{
        those(all, [&](const Account& account) { return account.id.text() == name; }),
        those(all, [&](const Account& account) { return account.name == name; }),
        those(all, [&](const Account& account) {
            return account.name.compare(name, Qt::CaseInsensitive) == 0
                || account.id.text().startsWith(name, Qt::CaseInsensitive);
        })};
    for (const auto& found : readings)
        if (!found.isEmpty())
            return found.size() == 1 ? Result<QList<Account>>(found) : severalAccounts(wanted);
    return noSuchAccount(wanted);
}

QFuture<Result<QList<Account>>> chosenAccounts(Workspace& workspace, const QString& wanted) {
    return workspace.connections().storedAccounts().then([wanted](const Result<QList<Account>>& all) {
        return all ? accountsMeant(*all, wanted) : Result<QList<Account>>(all.error());
    });
}

QFuture<Result<Account>> chosenAccount(Workspace& workspace, const QString& wanted) {
    return chosenAccounts(workspace, wanted).then([](const Result<QList<Account>>& meant) -> Result<Account> {
        if (!meant)
            return meant.error();
        if (meant->size() > 1)
            return severalAccounts();
        return meant->first();
    });
}

} // namespace favilla
