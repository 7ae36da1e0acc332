// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop.h"
#include "platform/singleinstance.h"
#include "settings/endsignals.h"
#include "views/icons.h"
#include "views/words/commandwords.h"

#include <QApplication>
#include <QLoggingCategory>

#include <cstdio>

namespace {

void printTo(std::FILE* stream, const QString& text) {
    const auto line = text.toLocal8Bit() + '\n';
    std::fwrite(line.constData(), 1, size_t(line.size()), stream);
}

void nameApplication() {
    QCoreApplication::setApplicationName(QStringLiteral("favilla"));
    QCoreApplication::setApplicationVersion(QStringLiteral(FAVILLA_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Favilla"));
    QGuiApplication::setDesktopFileName(QStringLiteral("favilla"));
}

/// `--help` and `--version` answer without a display too.
std::optional<int> answeredAtOnce(int argc, char* argv[]) {
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    if (favilla::readCommandLine(arguments).exitStatus != 0)
        return {};
    const QCoreApplication named(argc, argv);
    printTo(stdout, favilla::readCommandLine(arguments).output);
    return 0;
}

/// A start for a workspace that a program has open goes to that program; the status to end with then. The
/// demo is each time a new one.
std::optional<int> metAnother(favilla::SingleInstance& instance, const favilla::StartOptions& options,
    const favilla::StartRequest& request) {
    using Outcome = favilla::SingleInstance::Outcome;
    if (options.isDemo)
        return {};
    switch (instance.begin(request)) {
    case Outcome::HandedOver:
        return instance.status();
    case Outcome::Hung:
        printTo(stderr, favilla::words::programHangs(instance.otherProcess()));
        return 1;
    case Outcome::First:
    case Outcome::Alone:
        break;
    }
    return {};
}

} // namespace

int main(int argc, char* argv[]) {
    nameApplication();
    // What Qt says to programmers is nothing for users; QT_LOGGING_RULES brings it back.
    QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false"));
    if (const auto status = answeredAtOnce(argc, argv))
        return *status;
    QApplication application(argc, argv);
    QApplication::setWindowIcon(favilla::programIcon());
    auto arguments = QApplication::arguments();
    arguments.removeFirst();
    const auto commandLine = favilla::readCommandLine(arguments);
    if (commandLine.exitStatus) {
        printTo(*commandLine.exitStatus == 0 ? stdout : stderr, commandLine.output);
        return *commandLine.exitStatus;
    }
    const favilla::SystemClock clock;
    const auto environment = QProcessEnvironment::systemEnvironment();
    const auto folders = favilla::standardFolders(environment, favilla::systemRoots());
    favilla::SingleInstance instance(favilla::instancePlace(
        environment, folders.settingsFile, favilla::otherWorkspace(commandLine.options, folders)));
    if (const auto status =
            metAnother(instance, commandLine.options, favilla::startRequest(arguments, environment)))
        return *status;
    favilla::Desktop desktop(application, folders, clock, std::make_unique<favilla::KeychainStore>());
    const favilla::EndSignals endSignals;
    // Not quit(): a window with an unfinished form would refuse, and nobody is there to be asked.
    QObject::connect(
        &endSignals, &favilla::EndSignals::endWanted, &application, [] { QCoreApplication::exit(0); });
    QObject::connect(&instance, &favilla::SingleInstance::started, &desktop, &favilla::Desktop::startAgain);
    desktop.start(commandLine.options);
    return QApplication::exec();
}
