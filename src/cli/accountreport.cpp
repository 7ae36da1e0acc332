// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/accountreport.h"

#include "cli/cliwords.h"
#include "cli/texttable.h"
#include "views/words/errorwords.h"
#include "views/words/harmless.h"
#include "views/words/statewords.h"

#include <QJsonArray>

namespace favilla {
namespace {

using namespace Qt::Literals::StringLiterals;

QString line(const QString& label, const QString& value) {
    return u"  "_s + label + u": "_s + words::harmlessLine(value);
}

} // namespace

Report accountReport(const Account& account) {
    const QStringList lines{words::harmlessLine(account.name), line(Cli::tr("ID"), account.id.text()),
        line(words::fieldWord(Field::BaseUrl), account.baseUrl.toDisplayString()),
        line(words::fieldWord(Field::Authority), account.authority.toDisplayString()),
        line(words::fieldWord(Field::Tenant), account.tenant),
        line(words::fieldWord(Field::ClientId), account.clientId),
        line(words::fieldWord(Field::Scopes), account.scopes.join(u' '))};
    return {.text = lines.join(u'\n'), .json = toJson(account)};
}

Report accountListReport(const QList<Account>& accounts, const QStringList& users) {
    QList<QStringList> rows;
    QJsonArray json;
    for (qsizetype i = 0; i < accounts.size(); ++i) {
        const auto& account = accounts.at(i);
        const auto user = users.value(i);
        rows << QStringList{account.name, user.isEmpty() ? Cli::tr("not signed in here") : user,
            account.baseUrl.host(), account.id.text()};
        auto object = toJson(account);
        object.insert(u"userName"_s, user);
        json << object;
    }
    return {.text = textTable(rows) + Cli::tr("%Ln account(s)", nullptr, int(accounts.size())), .json = json};
}

Report accountProblems(const QList<Error>& problems) {
    QStringList sentences;
    for (const auto& problem : problems)
        sentences << words::sentence(problem, QLocale::c());
    return {.failure = problems.first(), .failureSentence = sentences.join(u'\n')};
}

} // namespace favilla
