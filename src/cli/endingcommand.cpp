// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/endingcommand.h"

#include "cli/cliwords.h"
#include "cli/showcommand.h"
#include "views/words/statewords.h"

namespace favilla {
namespace {

using namespace Qt::Literals::StringLiterals;

/// "1 = …, 2 = …": the numbers are those of Partner Center's bulk file.
QString reasonChoices() {
    QStringList choices;
    for (const auto reason : allReasons())
        choices << QString::number(static_cast<int>(reason)) + u" = "_s + words::reasonWord(reason);
    return choices.join(u", "_s);
}

/// A number, the wording of Partner Center, or the words of this program's language.
std::optional<Reason> reasonNamed(const QString& text) {
    if (const auto reason = fromApiName<Reason>(text))
        return reason;
    for (const auto reason : allReasons())
        if (words::reasonWord(reason).compare(text.trimmed(), Qt::CaseInsensitive) == 0)
            return reason;
    return {};
}

} // namespace

Usage EndingCommand::reasonedUsage(const QString& name, const QString& description) {
    return {.name = name,
        .description = description,
        .arguments = {referralArgument()},
        .options = {{u"reason"_s, Cli::tr("Why, as a number or in words: %1.").arg(reasonChoices()),
                        u"1-8"_s},
            {u"notes"_s, Cli::tr("More about the reason."), u"NOTES"_s}},
        .requiredOptions = {u"reason"_s}};
}

std::optional<QString> EndingCommand::take(const QCommandLineParser& parser, const QStringList& arguments) {
    m_id = arguments.first();
    if (usage().requiredOptions.isEmpty())
        return {};
    m_notes = parser.value(u"notes"_s);
    m_reason = reasonNamed(parser.value(u"reason"_s));
    if (!m_reason)
        return Cli::tr("“%1” is none of the reasons: %2.").arg(parser.value(u"reason"_s), reasonChoices());
    return {};
}

QFuture<Result<Report>> EndingCommand::run(Workspace& workspace, const QLocale& locale) {
    return applied(workspace, m_id, intent(), locale);
}

Usage DeclineCommand::usage() const {
    return reasonedUsage(u"decline"_s, Cli::tr("Declines a new referral."));
}

Usage WinCommand::usage() const {
    return {.name = u"win"_s,
        .description = Cli::tr("Closes an active referral as won."),
        .arguments = {referralArgument()}};
}

Usage LoseCommand::usage() const {
    return reasonedUsage(u"lose"_s, Cli::tr("Closes an active referral as lost."));
}

} // namespace favilla
