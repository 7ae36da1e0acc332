// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"

#include "cli/accountcommand.h"
#include "cli/addcontactcommand.h"
#include "cli/backupcommand.h"
#include "cli/checkcommand.h"
#include "cli/cliwords.h"
#include "cli/dealcommands.h"
#include "cli/endingcommand.h"
#include "cli/exportcommand.h"
#include "cli/importcommand.h"
#include "cli/listcommand.h"
#include "cli/queuecommand.h"
#include "cli/restoredumpcommand.h"
#include "cli/showcommand.h"
#include "cli/signincommand.h"
#include "cli/stepcommand.h"
#include "cli/synccommand.h"
#include "cli/undocommand.h"
#include "store/storelocation.h"
#include "views/words/commandwords.h"

namespace favilla {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int wrongUse = 2;

const QStringList optionsWithValue{u"--workspace"_s, u"--lang"_s};

/// The first argument that is neither an option nor the value of a common one.
QString commandName(const QStringList& arguments) {
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (optionsWithValue.contains(arguments.at(i)))
            ++i;
        else if (!arguments.at(i).startsWith(u'-'))
            return arguments.at(i);
    }
    return {};
}

QList<QCommandLineOption> commonDeclarations() {
    return {{u"workspace"_s, Cli::tr("The workspace: a file, or the address of a PostgreSQL database."),
                u"PATH|postgresql://…"_s},
        {u"json"_s, Cli::tr("Answer as JSON, for other programs.")},
        {u"lang"_s, Cli::tr("The language of texts and messages."), u"it|en"_s}};
}

QString generalHelp() {
    QString text = Cli::tr("Usage: %1").arg(u"favilla-cli COMMAND [options]"_s) + u"\n\n"_s
        + Cli::tr("Answers customer referrals from a terminal, on the same workspace as the windows.")
        + u"\n\n"_s + Cli::tr("Commands:") + u'\n';
    for (const auto& command : allCommands())
        text += u"  "_s + command->usage().name.leftJustified(14) + command->usage().description + u'\n';
    text += u'\n' + Cli::tr("Options for every command:") + u'\n';
    for (const auto& option : commonDeclarations()) {
        const auto written = u"--"_s + option.names().first()
            + (option.valueName().isEmpty() ? QString() : u' ' + option.valueName());
        text += u"  "_s + written.leftJustified(34) + option.description() + u'\n';
    }
    text += u"  "_s + u"--help, --version"_s.leftJustified(34)
        + Cli::tr("This text, or all options of a command; the version.") + u'\n';
    return text + u'\n'
        + Cli::tr(
            "The password of a PostgreSQL database is taken from its address, from PGPASSWORD, from the "
            "keychain or from ~/.pgpass; at a terminal it is asked for where none of them fits.")
        + u"\n\n"_s + Cli::tr("Exit status: 0 done, 1 refused with the reason, 2 wrong use.");
}

void declare(QCommandLineParser& parser, const Usage& usage) {
    parser.setApplicationDescription(usage.description);
    for (const auto& argument : usage.arguments)
        parser.addPositionalArgument(argument.name, argument.description,
            argument.isRequired ? argument.name : u'[' + argument.name + u']');
    parser.addOptions(usage.options);
    parser.addOptions(commonDeclarations());
    parser.addOption({{u"h"_s, u"help"_s}, Cli::tr("Show this text.")});
}

/// Qt's help with a first line of our own: Qt would name the program by its path and not name the command.
QString helpOf(const QCommandLineParser& parser, const Usage& usage) {
    QStringList written{u"favilla-cli"_s, usage.name};
    for (const auto& argument : usage.arguments)
        written << (argument.isRequired ? argument.name : u'[' + argument.name + u']');
    written << u"[options]"_s;
    return Cli::tr("Usage: %1").arg(written.join(u' ')) + u'\n' + parser.helpText().section(u'\n', 1);
}

QString wrongLanguage(const QCommandLineParser& parser) {
    const auto language = parser.value(u"lang"_s);
    return parser.isSet(u"lang"_s) && language != "it"_L1 && language != "en"_L1
        ? Cli::tr("Unknown language “%1”: choose “it” or “en”.").arg(language)
        : QString();
}

/// What the usage alone can tell of the way the command was written.
QString misuse(const Usage& usage, const QCommandLineParser& parser, const QStringList& arguments) {
    if (const auto language = wrongLanguage(parser); !language.isEmpty())
        return language;
    const auto workspace = parser.value(u"workspace"_s);
    if (parser.isSet(u"workspace"_s) && workspace.trimmed().isEmpty())
        return words::missingWorkspace();
    if (StoreLocation::isForeignAddress(workspace))
        return words::foreignWorkspace(workspace);
    for (qsizetype i = 0; i < usage.arguments.size(); ++i)
        if (usage.arguments.at(i).isRequired && arguments.value(i).isEmpty())
            return Cli::tr("%1 is missing.").arg(usage.arguments.at(i).name);
    if (arguments.size() > usage.arguments.size())
        return Cli::tr("“%1” is one argument too many.").arg(arguments.at(usage.arguments.size()));
    for (const auto& option : usage.requiredOptions)
        if (!parser.isSet(option))
            return Cli::tr("%1 is missing.").arg(u"--"_s + option);
    return {};
}

CommandLine refused(CommonOptions options, const QString& why) {
    return {std::move(options), nullptr, why, wrongUse};
}

CommandLine read(std::unique_ptr<Command> command, const QStringList& arguments, CommonOptions options) {
    const auto usage = command->usage();
    QCommandLineParser parser;
    declare(parser, usage);
    const bool isUnderstood = parser.parse(QStringList(u"favilla-cli"_s) + arguments);
    if (parser.isSet(u"help"_s))
        return {std::move(options), nullptr, helpOf(parser, usage).trimmed(), 0};
    const auto written = parser.positionalArguments().mid(1);
    const auto hint = u'\n' + Cli::tr("See: %1").arg(u"favilla-cli "_s + usage.name + u" --help"_s);
    if (!isUnderstood)
        return refused(std::move(options), parser.errorText() + hint);
    if (const auto wrong = misuse(usage, parser, written); !wrong.isEmpty())
        return refused(std::move(options), wrong + hint);
    if (const auto wrong = command->take(parser, written))
        return refused(std::move(options), *wrong + hint);
    options.workspace = parser.value(u"workspace"_s);
    options.isCreating = command->isBeginner() && parser.isSet(u"create"_s);
    return {std::move(options), std::move(command), {}, 0};
}

template <class... Commands>
std::vector<std::unique_ptr<Command>> listOf() {
    std::vector<std::unique_ptr<Command>> commands;
    (commands.push_back(std::make_unique<Commands>()), ...);
    return commands;
}

} // namespace

std::vector<std::unique_ptr<Command>> allCommands() {
    return listOf<ImportCommand, ListCommand, ShowCommand, AcceptCommand, DeclineCommand, WinCommand,
        LoseCommand, EditCommand, AddContactCommand, StepCommand, UndoCommand, AccountCommand, SignInCommand,
        SyncCommand, QueueCommand, CheckCommand, ExportCommand, BackupCommand, RestoreDumpCommand>();
}

CommonOptions commonOptions(const QStringList& arguments) {
    CommonOptions options;
    const auto end = arguments.indexOf(u"--"_s);
    for (qsizetype i = 0; i < (end < 0 ? arguments.size() : end); ++i) {
        const auto& argument = arguments.at(i);
        if (argument == "--json"_L1)
            options.isJson = true;
        else if (argument == "--lang"_L1)
            options.language = arguments.value(i + 1);
        else if (argument.startsWith("--lang="_L1))
            options.language = argument.mid(7);
    }
    return options;
}

CommandLine readCommandLine(const QStringList& arguments) {
    auto options = commonOptions(arguments);
    const auto wanted = commandName(arguments);
    for (auto& command : allCommands())
        if (command->usage().name == wanted)
            return read(std::move(command), arguments, std::move(options));
    if (wanted.isEmpty() && (arguments.contains(u"--help"_s) || arguments.contains(u"-h"_s)))
        return {std::move(options), nullptr, generalHelp(), 0};
    if (wanted.isEmpty() && (arguments.contains(u"--version"_s) || arguments.contains(u"-v"_s)))
        return {std::move(options), nullptr, u"favilla-cli "_s + QCoreApplication::applicationVersion(), 0};
    if (wanted.isEmpty())
        return refused(std::move(options), generalHelp());
    return refused(std::move(options),
        Cli::tr("There is no command “%1”.").arg(wanted) + u'\n'
            + Cli::tr("See: %1").arg(u"favilla-cli --help"_s));
}

} // namespace favilla
