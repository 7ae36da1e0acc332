// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/backupcommand.h"

#include "cli/cliwords.h"
#include "controllers/workspace.h"

#include <QJsonObject>

namespace favilla {

using namespace Qt::Literals::StringLiterals;

Usage BackupCommand::usage() const {
    return {.name = u"backup"_s, .description = Cli::tr("Makes a verified backup of the workspace now.")};
}

std::optional<QString> BackupCommand::take(const QCommandLineParser&, const QStringList&) {
    return {};
}

QFuture<Result<Report>> BackupCommand::run(Workspace& workspace, const QLocale&) {
    return andThen(workspace.database().backUp(), &workspace, [](const Backup& backup) {
        const QJsonObject json{
            {u"file"_s, backup.path}, {u"takenAt"_s, toIso(backup.takenAt)}, {u"size"_s, backup.size}};
        return reported(Report{.text = Cli::tr("Backup made: %1").arg(backup.path), .json = json});
    });
}

} // namespace favilla
