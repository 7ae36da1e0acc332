// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/words/commandwords.h"

#include "views/words/harmless.h"

#include <QCoreApplication>

namespace favilla::words {
namespace {

struct CommandWords {
    Q_DECLARE_TR_FUNCTIONS(favilla::CommandWords)
};

} // namespace

QString desktopDescription() {
    return CommandWords::tr(
        "Customer referrals from Microsoft Partner Center: answered in time, followed, kept.");
}
QString workspaceOption() {
    return CommandWords::tr("The workspace to open: a file, or the address of a PostgreSQL database.");
}
QString minimizedOption() {
    return CommandWords::tr("Start with the window closed, in the tray.");
}

QString demoOption() {
    return CommandWords::tr("Open a demo workspace with invented referrals; nothing of it is kept.");
}
QString languageOption() {
    return CommandWords::tr("The language of the program, for this start.");
}
QString fileArgument() {
    return CommandWords::tr(
        "Files with requests to import (JSON or CSV), or favilla:referral/ID to show a referral.");
}
QString unknownLanguage(const QString& code) {
    return CommandWords::tr("Unknown language “%1”: choose “it” or “en”.").arg(code);
}
QString demoOrWorkspace() {
    return CommandWords::tr("Choose either --demo or --workspace.");
}
QString missingWorkspace() {
    return CommandWords::tr("%1 needs the path of a file or the address of a PostgreSQL database.")
        .arg(QStringLiteral("--workspace"));
}
QString foreignWorkspace(const QString& address) {
    return CommandWords::tr(
        "“%1” is no workspace: give the path of a file, or an address that begins with %2.")
        .arg(harmlessLine(address), QStringLiteral("postgresql://"));
}
QString programHangs(qint64 process) {
    return process > 0
        ? CommandWords::tr(
            "Favilla runs already, as process %1, but does not answer. End it and start again.")
              .arg(process)
        : CommandWords::tr("Favilla runs already but does not answer. End it and start again.");
}

} // namespace favilla::words
