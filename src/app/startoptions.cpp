// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/startoptions.h"

#include "views/words/commandwords.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
#include <QSettings>
#include <QUrl>

namespace favilla {

namespace {

using namespace Qt::Literals::StringLiterals;

/// Whatever a link of another program says, it shows a referral at most.
void take(const QString& argument, StartOptions& options) {
    const QUrl link(argument);
    if (link.scheme() == "favilla"_L1) {
        const auto path = link.path().split(u'/', Qt::SkipEmptyParts);
        if (path.size() == 2 && path.first() == "referral"_L1)
            options.referral = ReferralId(path.last());
        return;
    }
    // A desktop that hands over links writes files as links too.
    options.files << (link.isLocalFile() && !link.path().isEmpty() ? link.toLocalFile() : argument);
}

} // namespace

CommandLine readCommandLine(const QStringList& arguments) {
    QCommandLineParser parser;
    parser.setApplicationDescription(words::desktopDescription());
    const auto help = parser.addHelpOption();
    const auto version = parser.addVersionOption();
    const QCommandLineOption workspace(u"workspace"_s, words::workspaceOption(), u"PATH|postgresql://…"_s);
    const QCommandLineOption demo(u"demo"_s, words::demoOption());
    const QCommandLineOption language(u"lang"_s, words::languageOption(), u"it|en"_s);
    const QCommandLineOption minimized(u"minimized"_s, words::minimizedOption());
    parser.addOptions({workspace, demo, language, minimized});
    parser.addPositionalArgument(u"FILE"_s, words::fileArgument(), u"[FILE…]"_s);

    CommandLine result;
    const auto refuse = [&result](const QString& why) {
        result.output = why;
        result.exitStatus = 2;
    };
    if (!parser.parse(QStringList(QCoreApplication::applicationName()) + arguments)) {
        refuse(parser.errorText());
    } else if (parser.isSet(help)) {
        result = {{}, parser.helpText(), 0};
    } else if (parser.isSet(version)) {
        result = {{}, QCoreApplication::applicationName() + u' ' + QCoreApplication::applicationVersion(), 0};
    } else {
        result.options = {parser.value(workspace), parser.isSet(demo), parser.value(language)};
        result.options.isMinimized = parser.isSet(minimized);
        for (const auto& argument : parser.positionalArguments())
            take(argument, result.options);
        if (parser.isSet(language) && parser.value(language) != "it"_L1 && parser.value(language) != "en"_L1)
            refuse(words::unknownLanguage(parser.value(language)));
        else if (parser.isSet(workspace) && parser.isSet(demo))
            refuse(words::demoOrWorkspace());
        else if (parser.isSet(workspace) && parser.value(workspace).trimmed().isEmpty())
            refuse(words::missingWorkspace());
        else if (StoreLocation::isForeignAddress(parser.value(workspace)))
            refuse(words::foreignWorkspace(parser.value(workspace)));
    }
    return result;
}

StoreLocation usualWorkspace(const Settings& settings, const StandardFolders& folders) {
    const auto usual = StoreLocation::sqliteFile(folders.workspaceFile);
    const auto last = settings.lastWorkspace();
    return last.isEmpty() ? usual : StoreLocation::fromText(last).valueOr(usual);
}

QString otherWorkspace(const StartOptions& options, const StandardFolders& folders) {
    const auto asked = StoreLocation::fromText(options.workspace);
    if (!asked)
        return {}; // none, or none that can be opened
    const auto nameOf = [](const StoreLocation& location) {
        const auto real =
            location.isPostgresql() ? QString() : QFileInfo(location.path()).canonicalFilePath();
        return real.isEmpty() ? location.display() : real;
    };
    QSettings file(folders.settingsFile, QSettings::IniFormat);
    const auto name = nameOf(*asked);
    return name == nameOf(usualWorkspace(Settings(file), folders)) ? QString() : name;
}

} // namespace favilla
