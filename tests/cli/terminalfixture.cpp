// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminalfixture.h"

#include <QFile>

namespace favilla {

QProcessEnvironment TerminalFixture::environment() const {
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const auto& folder : {u"HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_RUNTIME_DIR"_s})
        environment.insert(folder, path(folder));
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path="_s + path(u"no-bus"_s));
    environment.insert(u"USER"_s, u"anna"_s);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.remove(u"PGPASSWORD"_s);
    return environment;
}

TerminalFixture::Outcome TerminalFixture::run(const QStringList& arguments, const QString& password) const {
    auto surroundings = environment();
    if (!password.isEmpty())
        surroundings.insert(u"PGPASSWORD"_s, password);
    QProcess program;
    program.setProcessEnvironment(surroundings);
    program.setWorkingDirectory(m_folder.path());
    program.start(QStringLiteral(FAVILLA_CLI), arguments);
    if (!program.waitForFinished(60'000) || program.exitStatus() != QProcess::NormalExit)
        return {-1, program.readAllStandardOutput(), program.readAllStandardError()};
    return {program.exitCode(), program.readAllStandardOutput(), program.readAllStandardError()};
}

QString TerminalFixture::file(const QString& name, const QByteArray& content) const {
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(name));
    return file.fileName();
}

TerminalFixture::Outcome TerminalFixture::begin(bool isPostgresql) {
    workspace = m_stores.freshLocation(isPostgresql).display();
    return json({u"import"_s, u"--create"_s, file(u"requests.json"_s, threeRequests())});
}

} // namespace favilla
