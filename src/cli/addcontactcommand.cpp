// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/addcontactcommand.h"

#include "cli/cliwords.h"
#include "cli/showcommand.h"

namespace favilla {

using namespace Qt::Literals::StringLiterals;

Usage AddContactCommand::usage() const {
    return {.name = u"add-contact"_s,
        .description = Cli::tr("Adds a person to the customer's contacts."),
        .arguments = {referralArgument()},
        .options = {{u"name"_s, Cli::tr("First and last name in one."), u"NAME"_s},
            {u"first-name"_s, Cli::tr("The first name alone."), u"NAME"_s},
            {u"last-name"_s, Cli::tr("The last name alone."), u"NAME"_s},
            {u"phone"_s, Cli::tr("The telephone number."), u"NUMBER"_s},
            {u"email"_s, Cli::tr("The e-mail address."), u"ADDRESS"_s},
            {u"title"_s, Cli::tr("What the person does in the company."), u"TITLE"_s}}};
}

std::optional<QString> AddContactCommand::take(
    const QCommandLineParser& parser, const QStringList& arguments) {
    m_id = arguments.first();
    const bool hasParts = parser.isSet(u"first-name"_s) || parser.isSet(u"last-name"_s);
    if (hasParts == parser.isSet(u"name"_s))
        return Cli::tr("Give the name either in one (--name) or in two (--first-name, --last-name).");
    if (!parser.isSet(u"phone"_s) && !parser.isSet(u"email"_s))
        return Cli::tr("%1 is missing.").arg(u"--phone / --email"_s);
    const auto name = parser.value(u"name"_s).simplified();
    m_contact.firstName = hasParts ? parser.value(u"first-name"_s) : name.section(u' ', 0, 0);
    m_contact.lastName = hasParts ? parser.value(u"last-name"_s) : name.section(u' ', 1);
    m_contact.phone = parser.value(u"phone"_s);
    m_contact.email = parser.value(u"email"_s);
    m_contact.title = parser.value(u"title"_s);
    return {};
}

QFuture<Result<Report>> AddContactCommand::run(Workspace& workspace, const QLocale& locale) {
    return applied(workspace, m_id, AddContact{m_contact}, locale);
}

} // namespace favilla
