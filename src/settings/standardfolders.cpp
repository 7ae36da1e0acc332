// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/standardfolders.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace favilla {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr auto ownFolder = "favilla"_L1;

QString rootFrom(const QProcessEnvironment& environment, const QString& variable, const QString& fallback) {
    const auto value = environment.value(variable);
    return QDir::isAbsolutePath(value) ? QDir::cleanPath(value) : fallback;
}

} // namespace

FolderRoots systemRoots() {
    return {QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation),
        QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)};
}

StandardFolders standardFolders(const QProcessEnvironment& environment, const FolderRoots& fallback) {
    const QDir config(rootFrom(environment, u"XDG_CONFIG_HOME"_s, fallback.config));
    const QDir data(rootFrom(environment, u"XDG_DATA_HOME"_s, fallback.data));
    const auto dataFolder = data.filePath(ownFolder);
    return {config.filePath(u"favilla/favilla.ini"_s), dataFolder,
        QDir(dataFolder).filePath(u"favilla.sqlite"_s)};
}

Result<void> makePrivateFolder(const QString& path) {
    constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    const QFileInfo folder(path);
    if (folder.isDir())
        return {};
    const Error refused{.kind = ErrorKind::FileNotWritable, .subject = path};
    // The folders above it are the system's own; only the last one is ours to close.
    if (folder.exists() || !QDir().mkpath(folder.absolutePath()) || !QDir().mkdir(path, ownerOnly))
        return refused;
    return {};
}

QString systemUserName(const QProcessEnvironment& environment) {
    for (const auto& variable : {u"USER"_s, u"LOGNAME"_s, u"USERNAME"_s})
        if (const auto user = environment.value(variable).trimmed(); !user.isEmpty())
            return user;
    return {};
}

} // namespace favilla
