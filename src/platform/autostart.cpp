// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/autostart.h"

#include "platform/launchagentautostart.h"
#include "platform/registryautostart.h"
#include "platform/xdgautostart.h"

#include <QDir>
#include <QSettings>
#include <QStandardPaths>

namespace favilla {
namespace {

using namespace Qt::Literals::StringLiterals;

#if !defined(Q_OS_WIN) && !defined(Q_OS_MACOS)
QString autostartFolder(const QProcessEnvironment& environment) {
    const auto chosen = environment.value(u"XDG_CONFIG_HOME"_s);
    const auto config = QDir::isAbsolutePath(chosen)
        ? QDir::cleanPath(chosen)
        : QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    return QDir(config).filePath(u"autostart"_s);
}
#endif

} // namespace

QString startedProgram(const QProcessEnvironment& environment, const QString& applicationFile) {
    const auto image = environment.value(u"APPIMAGE"_s);
    return QDir::isAbsolutePath(image) ? image : applicationFile;
}

std::unique_ptr<Autostart> autostart(const QProcessEnvironment& environment, const QString& applicationFile) {
    const auto program = startedProgram(environment, applicationFile);
#if defined(Q_OS_WIN)
    const auto current = u"HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\"_s;
    return std::make_unique<RegistryAutostart>(
        std::make_unique<QSettings>(current + u"Run"_s, QSettings::NativeFormat),
        std::make_unique<QSettings>(current + u"Explorer\\StartupApproved\\Run"_s, QSettings::NativeFormat),
        program);
#elif defined(Q_OS_MACOS)
    return std::make_unique<LaunchAgentAutostart>(QDir::home().filePath(u"Library/LaunchAgents"_s), program);
#else
    return std::make_unique<XdgAutostart>(autostartFolder(environment), program);
#endif
}

} // namespace favilla
