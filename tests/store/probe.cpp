// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe.h"

#include <QCoreApplication>
#include <QFile>

#include <pwd.h>
#include <unistd.h>

namespace favilla {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 60000;

QString probePath() {
    return QCoreApplication::applicationDirPath() + u"/storeprobe"_s;
}

QString firstWord(QProcess& process) {
    while (!process.canReadLine() && process.waitForReadyRead(patience)) { }
    return QString::fromUtf8(process.readLine()).trimmed();
}

} // namespace

std::unique_ptr<QProcess> startProbe(
    const QString& command, const StoreLocation& location, QString* word, const QString& program) {
    auto process = std::make_unique<QProcess>();
    process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process->start(program.isEmpty() ? probePath() : program, {command, location.display()});
    *word = firstWord(*process);
    return process;
}

QString openAsNobody(const StoreLocation& location, const QString& folder) {
    // The build folder may be closed to others.
    const auto program = folder + u"/storeprobe"_s;
    QFile::copy(probePath(), program);
    QFile::setPermissions(program, QFile::permissions(program) | QFile::ExeOther | QFile::ReadOther);
    QProcess process;
    if (const auto* nobody = getpwnam("nobody"); geteuid() == 0 && nobody)
        process.setChildProcessModifier([id = nobody->pw_uid, group = nobody->pw_gid] {
            if (setgid(group) != 0 || setuid(id) != 0)
                _exit(126);
        });
    process.start(program, {u"open"_s, location.display()});
    const auto word = firstWord(process);
    process.waitForFinished(patience);
    return word;
}

} // namespace favilla
