// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/restoredumpcommand.h"

#include "cli/cliwords.h"
#include "cli/createoption.h"
#include "controllers/workspace.h"

#include <QJsonObject>

namespace favilla {

using namespace Qt::Literals::StringLiterals;

Usage RestoreDumpCommand::usage() const {
    return {.name = u"restore-dump"_s,
        .description = Cli::tr("Replaces everything in the workspace with a full copy."),
        .arguments = {{u"FILE"_s, Cli::tr("A file made by “export --format json”.")}},
        .options = {createOption()}};
}

std::optional<QString> RestoreDumpCommand::take(const QCommandLineParser&, const QStringList& arguments) {
    m_file = arguments.first();
    return {};
}

QFuture<Result<Report>> RestoreDumpCommand::run(Workspace& workspace, const QLocale&) {
    const auto restore = [this, &workspace] {
        return andThen(
            workspace.exports().restoreDump(m_file, std::make_shared<Progress>()), &workspace, [](int count) {
                return reported(Report{.text = Cli::tr("%Ln referral(s) restored.", nullptr, count),
                    .json = QJsonObject{{u"referrals"_s, count}}});
            });
    };
    if (workspace.location().isPostgresql())
        return restore();
    return andThen(workspace.database().backUp(), &workspace, [restore](const Backup&) { return restore(); });
}

} // namespace favilla
