// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandline.h"
#include "cli/console.h"
#include "cli/passwordprompt.h"
#include "cli/surroundings.h"
#include "controllers/workspace.h"
#include "settings/secretstore.h"
#include "settings/settings.h"
#include "settings/standardfolders.h"
#include "views/words/languages.h"

#include <QSettings>

namespace favilla {

/// What favilla-cli is given by the system, or by a test. The references outlive the terminal.
struct TerminalParts {
    StandardFolders folders;
    /// PGPASSWORD.
    QString environmentPassword;
    PasswordPrompt prompt;
    std::function<void(const QUrl&)> openAddress;
    SecretStore& secrets;
    const Clock& clock;
};

/// The composition root of favilla-cli: chooses language and workspace, opens it, runs one command and says
/// how it ended. Thread: main.
class Terminal final : public QObject {
    Q_OBJECT

public:
    Terminal(QCoreApplication& application, TerminalParts parts, Console& console);

    /// `arguments` without the program's name. `finished` follows, never within the call.
    void start(const QStringList& arguments);

signals:
    /// 0 done, 1 refused, 2 wrong use.
    void finished(int status);

private:
    Result<StoreLocation> chosenLocation() const;
    QFuture<Result<StoreLocation>> withPassword(const StoreLocation& location);
    QFuture<Result<Report>> run(const StoreLocation& location);
    std::optional<QString> askPassword(const StoreLocation& location, const Error& error);
    void end(const Result<Report>& report);
    void finish(int status);

    TerminalParts m_parts;
    int m_passwordsAsked = 0;
    Console& m_console;
    QSettings m_file;
    Settings m_settings;
    Languages m_languages;
    Surroundings m_surroundings;
    CommandLine m_line;
    std::unique_ptr<Workspace> m_workspace;
};

} // namespace favilla
