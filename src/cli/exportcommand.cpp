// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/exportcommand.h"

#include "cli/cliwords.h"
#include "cli/queryoptions.h"
#include "controllers/workspace.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonObject>

namespace favilla {
namespace {

using namespace Qt::Literals::StringLiterals;

CsvStyle styleOf(const QLocale& locale) {
    // Where the decimal sign is a comma, spreadsheet programs expect a semicolon between the cells.
    const bool hasComma = locale.decimalPoint() == u","_s;
    return {.separator = hasComma ? u';' : u',', .decimalSign = hasComma ? u',' : u'.', .withBom = true};
}

} // namespace

Usage ExportCommand::usage() const {
    Usage usage{.name = u"export"_s,
        .description = Cli::tr("Writes referrals as CSV, or the whole workspace as JSON."),
        .arguments = {{u"FILE"_s, Cli::tr("The file to write; standard output if left out or “-”."), false}},
        .options = queryOptions()};
    usage.options << QCommandLineOption(u"format"_s,
        Cli::tr("csv: a list that spreadsheet programs and “import” read. json: a full copy of the workspace "
                "for “restore-dump”. Without this option the name of the file decides."),
        u"csv|json"_s);
    return usage;
}

std::optional<QString> ExportCommand::take(const QCommandLineParser& parser, const QStringList& arguments) {
    if (const auto file = arguments.value(0); file != "-"_L1)
        m_file = file;
    m_format = formatOf(parser);
    const auto format = parser.value(u"format"_s);
    if (parser.isSet(u"format"_s) && format != "csv"_L1 && format != "json"_L1)
        return Cli::tr("%1 cannot be “%2”: choose one of %3.").arg(u"--format"_s, format, u"csv|json"_s);
    if (m_format == Format::Json && hasQuery(parser))
        return Cli::tr("A full copy holds everything: leave out what narrows the list.");
    return takeQuery(parser, m_query);
}

ExportCommand::Format ExportCommand::formatOf(const QCommandLineParser& parser) const {
    if (parser.isSet(u"format"_s))
        return parser.value(u"format"_s) == "json"_L1 ? Format::Json : Format::Csv;
    if (m_file.isEmpty())
        return parser.isSet(u"json"_s) ? Format::Json : Format::Csv;
    return m_file.endsWith(".json"_L1, Qt::CaseInsensitive) ? Format::Json : Format::Csv;
}

QFuture<Result<Report>> ExportCommand::run(Workspace& workspace, const QLocale& locale) {
    const auto path =
        m_file.isEmpty() ? m_folder.filePath(u"export"_s) : QFileInfo(m_file).absoluteFilePath();
    return andThen(write(workspace, path, locale), &workspace,
        [this, path](int count) { return reported(report(path, count)); });
}

QFuture<Result<int>> ExportCommand::write(
    Workspace& workspace, const QString& path, const QLocale& locale) const {
    auto progress = std::make_shared<Progress>();
    return m_format == Format::Json ? workspace.exports().writeDump(path, progress)
                                    : workspace.exports().writeCsv(path, m_query, styleOf(locale), progress);
}

Result<Report> ExportCommand::report(const QString& path, int count) const {
    if (!m_file.isEmpty())
        return Report{.text = Cli::tr("%Ln referral(s) written to %1", nullptr, count).arg(path),
            .json = QJsonObject{{u"file"_s, path}, {u"referrals"_s, count}}};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{.kind = ErrorKind::FileNotReadable, .subject = path};
    Report report;
    report.document = file.readAll();
    return report;
}

} // namespace favilla
