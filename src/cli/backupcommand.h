// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace favilla {

/// `backup`: a verified copy of a SQLite workspace beside it, now.
class BackupCommand final : public Command {
public:
    Usage usage() const override;
    std::optional<QString> take(const QCommandLineParser& parser, const QStringList& arguments) override;
    QFuture<Result<Report>> run(Workspace& workspace, const QLocale& locale) override;
};

} // namespace favilla
