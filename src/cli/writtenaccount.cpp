// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/writtenaccount.h"

#include "cli/cliwords.h"

#include <QCommandLineParser>

namespace favilla {
namespace {

using namespace Qt::Literals::StringLiterals;

std::optional<QString> written(const QCommandLineParser& parser, const QString& option) {
    return parser.isSet(option) ? std::optional(parser.value(option).trimmed()) : std::nullopt;
}

QString withDefault(const QString& description, const QString& value) {
    return description + u' ' + Cli::tr("Without it: %1").arg(value);
}

} // namespace

QList<QCommandLineOption> WrittenAccount::options() {
    const auto usual = documentedAccount();
    return {{u"name"_s, Cli::tr("What you call the account."), u"NAME"_s},
        {u"client-id"_s, Cli::tr("The ID under which your company registered Favilla."), u"ID"_s},
        {u"tenant"_s, withDefault(Cli::tr("Your company's directory: its ID or its domain."), usual.tenant),
            u"TENANT"_s},
        {u"base-url"_s,
            withDefault(Cli::tr("The address of the referrals."), usual.baseUrl.toDisplayString()),
            u"ADDRESS"_s},
        {u"authority"_s,
            withDefault(Cli::tr("The address where people sign in."), usual.authority.toDisplayString()),
            u"ADDRESS"_s},
        {u"scope"_s,
            withDefault(
                Cli::tr("What the sign-in asks for; may be given several times."), usual.scopes.join(u' ')),
            u"SCOPE"_s}};
}

WrittenAccount WrittenAccount::from(const QCommandLineParser& parser) {
    return {written(parser, u"name"_s), written(parser, u"base-url"_s), written(parser, u"authority"_s),
        written(parser, u"tenant"_s), written(parser, u"client-id"_s), parser.values(u"scope"_s)};
}

Account WrittenAccount::over(const Account& present) const {
    auto account = present;
    account.name = name.value_or(present.name);
    account.tenant = tenant.value_or(present.tenant);
    account.clientId = clientId.value_or(present.clientId);
    if (baseUrl)
        account.baseUrl = QUrl(*baseUrl);
    if (authority)
        account.authority = QUrl(*authority);
    if (!scopes.isEmpty())
        account.scopes = scopes.join(u' ').simplified().split(u' ', Qt::SkipEmptyParts);
    return account;
}

} // namespace favilla
