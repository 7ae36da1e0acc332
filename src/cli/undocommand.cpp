// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/undocommand.h"

#include "cli/cliwords.h"
#include "controllers/workspace.h"
#include "views/words/harmless.h"
#include "views/words/statewords.h"

#include <QJsonObject>

namespace favilla {
namespace {

using namespace Qt::Literals::StringLiterals;

/// A step is named as the history names it.
QString stepWord(const QString& kind) {
    static const QHash<QString, HistoryAction> actions{{u"accept"_s, HistoryAction::Accepted},
        {u"decline"_s, HistoryAction::Declined}, {u"win"_s, HistoryAction::Won},
        {u"lose"_s, HistoryAction::Lost}, {u"edit"_s, HistoryAction::Edited},
        {u"add-contact"_s, HistoryAction::ContactAdded}, {u"planNextStep"_s, HistoryAction::StepPlanned},
        {u"create"_s, HistoryAction::Created}};
    const auto action = actions.constFind(kind);
    return action == actions.cend() ? kind : words::historyWord(*action);
}

QString what(const Change& change) {
    if (!change.batch.isEmpty())
        return Cli::tr("Undone: an import of %Ln referral(s).", nullptr, change.count);
    return Cli::tr("Undone: %1 (%2, %3).")
        .arg(stepWord(change.kind), words::harmlessLine(change.customer),
            words::harmlessLine(change.referral.text()));
}

QJsonObject toJson(const Change& change) {
    QJsonObject undone{{u"kind"_s, change.kind}, {u"at"_s, toIso(change.at)}, {u"referrals"_s, change.count}};
    if (change.batch.isEmpty()) {
        undone.insert(u"id"_s, change.referral.text());
        undone.insert(u"customer"_s, change.customer);
    }
    return {{u"undone"_s, undone}};
}

} // namespace

Usage UndoCommand::usage() const {
    return {.name = u"undo"_s, .description = Cli::tr("Takes the last step back.")};
}

std::optional<QString> UndoCommand::take(const QCommandLineParser&, const QStringList&) {
    return {};
}

QFuture<Result<Report>> UndoCommand::run(Workspace& workspace, const QLocale&) {
    return andThen(workspace.referrals().undo(), &workspace,
        [](const Change& change) { return reported(Report{.text = what(change), .json = toJson(change)}); });
}

} // namespace favilla
