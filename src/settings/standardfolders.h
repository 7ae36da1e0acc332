// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QProcessEnvironment>
#include <QString>

namespace favilla {

/// Where settings and data of this user live, as absolute paths.
struct StandardFolders {
    /// The INI file of Settings.
    QString settingsFile;
    /// Holds the default workspace, its backups, the log.
    QString dataFolder;
    /// The SQLite file that is opened where no other workspace was chosen.
    QString workspaceFile;

    friend bool operator==(const StandardFolders&, const StandardFolders&) = default;
};

/// The folders that each system has for programs in general, without one of our own in them.
struct FolderRoots {
    QString config;
    QString data;
};
FolderRoots systemRoots();

/// XDG_CONFIG_HOME and XDG_DATA_HOME where they are absolute (a relative one is to be ignored: XDG Base
/// Directory Specification 0.8), otherwise `fallback`. Pure.
StandardFolders standardFolders(const QProcessEnvironment& environment, const FolderRoots& fallback);

/// Makes the folder where it is missing, for this user only (0700). Errors: FileNotWritable.
Result<void> makePrivateFolder(const QString& path);

/// Who works at this machine, as the environment names the user (USER, LOGNAME, USERNAME); may be empty.
QString systemUserName(const QProcessEnvironment& environment);

} // namespace favilla
