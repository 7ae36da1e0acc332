// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "domain/query.h"

#include <QTemporaryDir>

namespace favilla {

/// `export [FILE]`: a list as CSV, or the whole workspace as one JSON document that restores it; without a
/// file on the standard output.
class ExportCommand final : public Command {
public:
    Usage usage() const override;
    std::optional<QString> take(const QCommandLineParser& parser, const QStringList& arguments) override;
    QFuture<Result<Report>> run(Workspace& workspace, const QLocale& locale) override;

private:
    enum class Format { Csv, Json };

    Format formatOf(const QCommandLineParser& parser) const;
    QFuture<Result<int>> write(Workspace& workspace, const QString& path, const QLocale& locale) const;
    Result<Report> report(const QString& path, int count) const;

    Format m_format = Format::Csv;
    QString m_file;
    ReferralQuery m_query;
    /// Holds the document on its way to the standard output.
    QTemporaryDir m_folder;
};

} // namespace favilla
