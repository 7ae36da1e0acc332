// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace favilla {

/// `restore-dump FILE`: puts a full copy (`export --format json`) in the place of all that the workspace
/// holds. A SQLite workspace is backed up first.
class RestoreDumpCommand final : public Command {
public:
    Usage usage() const override;
    std::optional<QString> take(const QCommandLineParser& parser, const QStringList& arguments) override;
    bool isBeginner() const override { return true; }
    QFuture<Result<Report>> run(Workspace& workspace, const QLocale& locale) override;

private:
    QString m_file;
};

} // namespace favilla
