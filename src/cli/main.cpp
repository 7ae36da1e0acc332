// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/browseropener.h"
#include "cli/terminal.h"

#include <QCoreApplication>
#include <QLoggingCategory>

using namespace favilla;

int main(int argc, char* argv[]) {
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("favilla-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(FAVILLA_VERSION));
    // What Qt says to programmers, and each request to the service, is nothing for users, and no part of what
    // programs read; QT_LOGGING_RULES brings it back.
    QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false\nfavilla.api=false"));
    const auto environment = QProcessEnvironment::systemEnvironment();
    Console console(stdout, stderr);
    KeychainStore secrets;
    const SystemClock clock;
    Terminal terminal(application,
        {.folders = standardFolders(environment, systemRoots()),
            .environmentPassword = environment.value(QStringLiteral("PGPASSWORD")),
            .prompt = readHiddenLine,
            .openAddress = openInBrowser,
            .secrets = secrets,
            .clock = clock},
        console);
    QObject::connect(
        &terminal, &Terminal::finished, &application, [](int status) { QCoreApplication::exit(status); });
    terminal.start(QCoreApplication::arguments().mid(1));
    return QCoreApplication::exec();
}
