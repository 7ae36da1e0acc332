// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/terminal.h"

#include "cli/cliwords.h"
#include "views/words/errorwords.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcessEnvironment>

namespace favilla {

Terminal::Terminal(QCoreApplication& application, const StandardFolders& folders, QString environmentPassword,
    PasswordPrompt prompt, Console& console)
    : m_folders(folders)
    , m_environmentPassword(std::move(environmentPassword))
    , m_prompt(std::move(prompt))
    , m_console(console)
    , m_file(folders.settingsFile, QSettings::IniFormat)
    , m_settings(m_file, systemUserName(QProcessEnvironment::systemEnvironment()))
    , m_languages(application) { }

void Terminal::start(const QStringList& arguments) {
    const auto options = commonOptions(arguments);
    m_console.setJson(options.isJson);
    m_languages.use(options.language.isEmpty() ? m_settings.preferences().language : options.language);
    m_line = readCommandLine(arguments);
    if (m_line.command) {
        const auto location = chosenLocation();
        auto running = location ? andThen(withPassword(*location), this,
                           [this](const StoreLocation& complete) { return run(complete); })
                                : reported(location.error());
        running.then(this, [this](const Result<Report>& report) { end(report); });
        return;
    }
    if (m_line.status == 0)
        m_console.print(m_line.text);
    else
        m_console.refuseUse(m_line.text);
    finish(m_line.status);
}

namespace {

/// A file without a single byte is no workspace yet: some other program made it, or a copy that failed.
bool isThere(const QString& path) {
    const QFileInfo file(path);
    return file.exists() && !(file.isFile() && file.size() == 0);
}

} // namespace

Result<StoreLocation> Terminal::chosenLocation() const {
    const auto& asked = m_line.options.workspace;
    const auto usual = StoreLocation::sqliteFile(m_folders.workspaceFile);
    const auto last = m_settings.lastWorkspace();
    auto location = asked.isEmpty() && last.isEmpty()
        ? Result<StoreLocation>(usual)
        : StoreLocation::fromText(asked.isEmpty() ? last : asked);
    if (!location || location->isPostgresql() || isThere(location->path()))
        return location;
    // A path that was mistyped must not become an empty workspace in which everything seems gone.
    if (*location == usual)
        FAVILLA_TRY(makePrivateFolder(m_folders.dataFolder));
    else if (!m_line.options.isCreating)
        return Error{.kind = ErrorKind::WorkspaceNotFound, .subject = location->path()};
    return location;
}

QFuture<Result<StoreLocation>> Terminal::withPassword(const StoreLocation& location) {
    using Complete = Result<StoreLocation>;
    if (!location.isPostgresql() || !location.password().isEmpty())
        return QtFuture::makeReadyFuture(Complete(location));
    if (!m_environmentPassword.isEmpty())
        return QtFuture::makeReadyFuture(Complete(location.withPassword(m_environmentPassword)));
    return m_secrets.read(location.secretName()).then(this, [location](const Result<QString>& password) {
        // Without one the server may still let this user in, and otherwise says so itself.
        return Complete(password ? location.withPassword(*password) : location);
    });
}

QFuture<Result<Report>> Terminal::run(const StoreLocation& location) {
    m_workspace = std::make_unique<Workspace>(location, m_clock, m_settings.preferences().personName);
    m_workspace->imports().setReasonWord(
        [](const Error& error) { return words::reason(error, QLocale::c()); });
    return m_workspace->open()
        .then(this,
            [this, location](const Result<void>& opened) {
                if (opened)
                    return m_line.command->run(*m_workspace, m_languages.locale());
                const auto password = askPassword(location, opened.error());
                return password ? run(location.withPassword(*password)) : reported(opened.error());
            })
        .unwrap();
}

std::optional<QString> Terminal::askPassword(const StoreLocation& location, const Error& error) {
    constexpr int enough = 3;
    if (error.kind != ErrorKind::AuthenticationFailed || m_passwordsAsked++ == enough)
        return {};
    return m_prompt(Cli::tr("Password for %1: ").arg(location.display()));
}

void Terminal::end(const Result<Report>& report) {
    const bool isCreatable =
        !report && report.error().kind == ErrorKind::WorkspaceNotFound && m_line.command->isBeginner();
    if (report)
        m_console.print(*report);
    else
        m_console.refuse(
            report.error(), isCreatable ? Cli::tr("To make a new one there, add --create.") : QString());
    finish(report ? 0 : 1);
}

void Terminal::finish(int status) {
    // Behind everything that is still on its way, so that nobody hears of it within start().
    QMetaObject::invokeMethod(
        this, [this, status] { emit finished(status); }, Qt::QueuedConnection);
}

} // namespace favilla
