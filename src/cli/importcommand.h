// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "controllers/importcontroller.h"

namespace favilla {

/// `import FILE`: takes requests in as one batch. What cannot be read is told row by row and stops nothing.
class ImportCommand final : public Command {
public:
    Usage usage() const override;
    std::optional<QString> take(const QCommandLineParser& parser, const QStringList& arguments) override;
    bool isBeginner() const override { return true; }
    QFuture<Result<Report>> run(Workspace& workspace, const QLocale& locale) override;

private:
    QFuture<Result<ImportOutcome>> import(Workspace& workspace, const LoadedFile& file);
    Result<Report> report(const ImportOutcome& outcome) const;

    QString m_file;
    /// Where the rows that could not be read go, with their reasons; empty for nowhere.
    QString m_problemFile;
    bool m_isDryRun = false;
};

} // namespace favilla
