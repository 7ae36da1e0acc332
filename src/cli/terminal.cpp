// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/terminal.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcessEnvironment>

namespace favilla {

Terminal::Terminal(QCoreApplication& application, const StandardFolders& folders, QString environmentPassword,
    Console& console)
    : m_folders(folders)
    , m_environmentPassword(std::move(environmentPassword))
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
                                : answered(location.error());
        running.then(this, [this](const Result<Answer>& answer) { end(answer); });
        return;
    }
    if (m_line.status == 0)
        m_console.print(m_line.text);
    else
        m_console.refuseUse(m_line.text);
    finish(m_line.status);
}

Result<StoreLocation> Terminal::chosenLocation() const {
    const auto& asked = m_line.options.workspace;
    const auto last = m_settings.lastWorkspace();
    const bool isUsual = asked.isEmpty() && (last.isEmpty() || last == m_folders.workspaceFile);
    if (isUsual) {
        FAVILLA_TRY(makePrivateFolder(m_folders.dataFolder));
        return StoreLocation::sqliteFile(m_folders.workspaceFile);
    }
    auto location = StoreLocation::fromText(asked.isEmpty() ? last : asked);
    // A path that was mistyped must not become an empty workspace in which everything seems gone.
    if (location && !location->isPostgresql() && !m_line.command->isBeginner()
        && !QFileInfo::exists(location->path()))
        return Error{.kind = ErrorKind::FileNotFound, .subject = location->path()};
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

QFuture<Result<Answer>> Terminal::run(const StoreLocation& location) {
    m_workspace = std::make_unique<Workspace>(location, m_clock, m_settings.preferences().personName);
    return m_workspace->open()
        .then(this,
            [this](const Result<void>& opened) {
                return opened ? m_line.command->run(*m_workspace, m_languages.locale())
                              : answered(opened.error());
            })
        .unwrap();
}

void Terminal::end(const Result<Answer>& answer) {
    if (answer)
        m_console.print(*answer);
    else
        m_console.refuse(answer.error());
    finish(answer ? 0 : 1);
}

void Terminal::finish(int status) {
    // Behind everything that is still on its way, so that nobody hears of it within start().
    QMetaObject::invokeMethod(
        this, [this, status] { emit finished(status); }, Qt::QueuedConnection);
}

} // namespace favilla
