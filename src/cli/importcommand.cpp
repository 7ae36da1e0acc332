// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/importcommand.h"

#include "cli/cliwords.h"
#include "cli/createoption.h"
#include "controllers/workspace.h"
#include "views/words/errorwords.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace favilla {
namespace {

using namespace Qt::Literals::StringLiterals;

ImportOutcome outcomeOf(const ImportPlan& plan) {
    ImportOutcome outcome;
    outcome.counts.inserted = static_cast<int>(plan.count(Fate::New));
    outcome.counts.updated = static_cast<int>(plan.count(Fate::Updated));
    outcome.counts.unchanged = static_cast<int>(plan.count(Fate::Unchanged));
    outcome.problems = plan.problems();
    return outcome;
}

/// The row's place stands beside it and need not be said again.
QString reason(const ReadRow& row) {
    return words::reason(row.outcome.error(), QLocale::c());
}

/// What finds the row again: the entry of a JSON list, which may be one line, else the line.
qint64 numberOf(const ReadRow& row) {
    return row.entry > 0 ? row.entry : row.line;
}

QJsonObject toJson(const ImportOutcome& outcome) {
    QJsonArray problems;
    for (const auto& row : outcome.problems)
        problems << QJsonObject{{u"row"_s, numberOf(row)}, {u"line"_s, row.line}, {u"reason"_s, reason(row)},
            {u"kind"_s, name(row.outcome.error().kind)}, {u"field"_s, name(row.outcome.error().field)}};
    return {{u"new"_s, outcome.counts.inserted}, {u"updated"_s, outcome.counts.updated},
        {u"unchanged"_s, outcome.counts.unchanged}, {u"problems"_s, problems}};
}

QString toText(const ImportOutcome& outcome) {
    QStringList lines{Cli::tr("New: %1, updated: %2, unchanged: %3, not readable: %4")
                          .arg(outcome.counts.inserted)
                          .arg(outcome.counts.updated)
                          .arg(outcome.counts.unchanged)
                          .arg(outcome.problems.size())};
    if (outcome.expired > 0)
        lines << Cli::tr("%Ln of them had expired already.", nullptr, outcome.expired);
    for (const auto& row : outcome.problems)
        lines << words::placeWord(row.entry, row.line, QLocale::c()) + u": "_s + reason(row);
    return lines.join(u'\n');
}

} // namespace

Usage ImportCommand::usage() const {
    return {.name = u"import"_s,
        .description = Cli::tr("Takes requests in from a file."),
        .arguments = {{u"FILE"_s, Cli::tr("JSON of Partner Center, or CSV.")}},
        .options = {{u"dry-run"_s, Cli::tr("Only tell what would happen.")},
            {u"problems"_s, Cli::tr("Where to write the rows that cannot be read, with their reasons."),
                u"FILE"_s},
            createOption()}};
}

std::optional<QString> ImportCommand::take(const QCommandLineParser& parser, const QStringList& arguments) {
    m_file = arguments.first();
    m_problemFile = parser.value(u"problems"_s);
    m_isDryRun = parser.isSet(u"dry-run"_s);
    if (m_isDryRun && parser.isSet(u"create"_s))
        return Cli::tr("Choose either %1 or %2.").arg(u"--dry-run"_s, u"--create"_s);
    return {};
}

QFuture<Result<Report>> ImportCommand::run(Workspace& workspace, const QLocale&) {
    const auto outcome = andThen(workspace.imports().load(m_file, std::make_shared<Progress>()), &workspace,
        [this, &workspace](const LoadedFile& file) { return import(workspace, file); });
    return andThen(outcome, &workspace, [this](const ImportOutcome& done) { return reported(report(done)); });
}

QFuture<Result<ImportOutcome>> ImportCommand::import(Workspace& workspace, const LoadedFile& file) {
    auto progress = std::make_shared<Progress>();
    if (!m_isDryRun)
        return workspace.imports().commit(file, QFileInfo(m_file).fileName(), progress);
    return andThen(workspace.imports().plan(file, progress), &workspace, [](const ImportPlan& plan) {
        return QtFuture::makeReadyFuture(Result<ImportOutcome>(outcomeOf(plan)));
    });
}

Result<Report> ImportCommand::report(const ImportOutcome& outcome) const {
    if (!m_problemFile.isEmpty())
        FAVILLA_TRY(saveProblemFile(m_problemFile, outcome.problems));
    return Report{.text = toText(outcome), .json = toJson(outcome)};
}

} // namespace favilla
