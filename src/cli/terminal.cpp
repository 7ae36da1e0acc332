// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/terminal.h"

#include "cli/cliwords.h"
#include "views/words/errorwords.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcessEnvironment>

namespace favilla {

Terminal::Terminal(QCoreApplication& application, TerminalParts parts, Console& console)
    : m_parts(std::move(parts))
    , m_console(console)
    , m_file(m_parts.folders.settingsFile, QSettings::IniFormat)
    , m_settings(m_file, systemUserName(QProcessEnvironment::systemEnvironment()))
    , m_languages(application)
    , m_surroundings{m_parts.secrets, m_parts.openAddress, m_settings.preferences().connection, console} { }

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

/// What can be done about it here, where the sentence alone does not say.
QString hint(const Error& error, bool isBeginner) {
    switch (error.kind) {
    case ErrorKind::WorkspaceNotFound:
        return isBeginner ? Cli::tr("To make a new one there, add --create.") : QString();
    case ErrorKind::SignInNeeded:
    case ErrorKind::MfaRequired:
    case ErrorKind::ConditionalAccess:
        return Cli::tr("Use “%1”, or “%2” where no keychain keeps the sign-in.")
            .arg(QStringLiteral("favilla-cli sign-in"), QStringLiteral("favilla-cli sync --device"));
    case ErrorKind::NotFound:
    case ErrorKind::Ambiguous:
        if (error.field != Field::AccountName)
            return {};
        return Cli::tr("See: %1").arg(error.kind == ErrorKind::NotFound && error.subject.isEmpty()
                ? QStringLiteral("favilla-cli account --help")
                : QStringLiteral("favilla-cli account list"));
    default:
        return {};
    }
}

/// A file without a single byte is no workspace yet: some other program made it, or a copy that failed.
bool isThere(const QString& path) {
    const QFileInfo file(path);
    return file.exists() && !(file.isFile() && file.size() == 0);
}

} // namespace

Result<StoreLocation> Terminal::chosenLocation() const {
    const auto& asked = m_line.options.workspace;
    const auto usual = StoreLocation::sqliteFile(m_parts.folders.workspaceFile);
    const auto last = m_settings.lastWorkspace();
    auto location = asked.isEmpty() && last.isEmpty()
        ? Result<StoreLocation>(usual)
        : StoreLocation::fromText(asked.isEmpty() ? last : asked);
    if (!location || location->isPostgresql() || isThere(location->path()))
        return location;
    // A path that was mistyped must not become an empty workspace in which everything seems gone.
    if (*location == usual)
        FAVILLA_TRY(makePrivateFolder(m_parts.folders.dataFolder));
    else if (!m_line.options.isCreating)
        return Error{.kind = ErrorKind::WorkspaceNotFound, .subject = location->path()};
    return location;
}

QFuture<Result<StoreLocation>> Terminal::withPassword(const StoreLocation& location) {
    using Complete = Result<StoreLocation>;
    if (!location.isPostgresql() || !location.password().isEmpty())
        return QtFuture::makeReadyFuture(Complete(location));
    if (const auto& given = m_parts.environmentPassword; !given.isEmpty())
        return QtFuture::makeReadyFuture(Complete(location.withPassword(given)));
    return m_parts.secrets.read(location.secretName())
        .then(this, [location](const Result<QString>& password) {
            // Without one the server may still let this user in, and otherwise says so itself.
            return Complete(password ? location.withPassword(*password) : location);
        });
}

QFuture<Result<Report>> Terminal::run(const StoreLocation& location) {
    const auto preferences = m_settings.preferences();
    m_workspace = std::make_unique<Workspace>(location, m_parts.clock, preferences.personName);
    m_workspace->referrals().setHold(preferences.connection.undoTime);
    m_workspace->imports().setReasonWord(
        [](const Error& error) { return words::reason(error, QLocale::c()); });
    return m_workspace->open()
        .then(this,
            [this, location](const Result<void>& opened) {
                if (opened) {
                    m_line.command->enter(m_surroundings);
                    return m_line.command->run(*m_workspace, m_languages.locale());
                }
                const auto password = askPassword(location, opened.error());
                return password ? run(location.withPassword(*password)) : reported(opened.error());
            })
        .unwrap();
}

std::optional<QString> Terminal::askPassword(const StoreLocation& location, const Error& error) {
    constexpr int enough = 3;
    if (error.kind != ErrorKind::AuthenticationFailed || m_passwordsAsked++ == enough)
        return {};
    return m_parts.prompt(Cli::tr("Password for %1: ").arg(location.display()));
}

void Terminal::end(const Result<Report>& report) {
    const bool isBeginner = m_line.command->isBeginner();
    if (!report) {
        m_console.refuse(report.error(), hint(report.error(), isBeginner));
        finish(1);
        return;
    }
    if (!report->isEmpty())
        m_console.print(*report);
    if (report->failure)
        m_console.refuse(*report, hint(*report->failure, isBeginner));
    finish(report->failure ? 1 : 0);
}

void Terminal::finish(int status) {
    // Behind everything that is still on its way, so that nobody hears of it within start().
    QMetaObject::invokeMethod(
        this, [this, status] { emit finished(status); }, Qt::QueuedConnection);
}

} // namespace favilla
