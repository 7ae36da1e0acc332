// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/queuecommand.h"

#include "cli/cliwords.h"
#include "cli/queuereport.h"
#include "controllers/workspace.h"
#include "views/words/harmless.h"

namespace favilla {
namespace {

using namespace Qt::Literals::StringLiterals;

QFuture<Result<Report>> shownQueue(Workspace& workspace, const QLocale& locale) {
    return andThen(workspace.connections().storedAccounts(), &workspace,
        [&workspace, locale](const QList<Account>& accounts) {
            return andThen(workspace.connections().queue(), &workspace,
                [&workspace, locale, accounts](const QList<QueueItem>& queue) {
                    return reported(queueReport(queue, accounts, workspace.clock().now(), locale));
                });
        });
}

Report unnamedReport(const Error& error, const QString& wanted) {
    const auto sentence = error.kind == ErrorKind::NotFound
        ? Cli::tr("The queue has no change “%1”: see “%2”.")
        : Cli::tr("“%1” fits several changes: give more of the ID, see “%2”.");
    return {.failure = error,
        .failureSentence = sentence.arg(words::harmlessLine(wanted), u"favilla-cli queue"_s)};
}

QSet<Field> fieldsOf(const QueueItem& item) {
    QSet<Field> fields;
    if (item.refusal)
        for (const auto& conflict : item.refusal->conflicts)
            fields << conflict.field;
    return fields;
}

} // namespace

Result<QueueItem> itemNamed(const QList<QueueItem>& queue, const QString& idOrPrefix) {
    constexpr qsizetype shortest = 4;
    const auto wanted = idOrPrefix.trimmed();
    QList<QueueItem> found;
    for (const auto& item : queue) {
        if (item.change.text() == wanted)
            return item;
        if (wanted.size() >= shortest && item.change.text().startsWith(wanted, Qt::CaseInsensitive))
            found << item;
    }
    if (found.size() == 1)
        return found.first();
    // Without a subject: the sentences that name one speak of referrals.
    return Error{.kind = found.isEmpty() ? ErrorKind::NotFound : ErrorKind::Ambiguous};
}

Usage QueueCommand::usage() const {
    return {.name = u"queue"_s,
        .description = Cli::tr("Shows what waits to be sent, and decides about what was refused."),
        .options = {{u"retry"_s, Cli::tr("Send a refused change again, with the next “sync”."), u"ID"_s},
            {u"discard"_s, Cli::tr("Give a change up: its referral is then as Partner Center has it."),
                u"ID"_s},
            {u"mine"_s, Cli::tr("Where both sides changed the same: what was written here holds."), u"ID"_s},
            {u"theirs"_s, Cli::tr("Where both sides changed the same: what Partner Center says holds."),
                u"ID"_s}}};
}

std::optional<QString> QueueCommand::take(const QCommandLineParser& parser, const QStringList&) {
    const QList<std::pair<QString, Wish>> wishes{{u"retry"_s, Wish::Retry}, {u"discard"_s, Wish::Discard},
        {u"mine"_s, Wish::Mine}, {u"theirs"_s, Wish::Theirs}};
    for (const auto& [option, wish] : wishes) {
        if (!parser.isSet(option))
            continue;
        if (m_wish != Wish::Show || parser.values(option).size() > 1)
            return Cli::tr("Decide about one change at a time.");
        if (parser.value(option).trimmed().isEmpty())
            return Cli::tr("%1 needs the ID of a change.").arg(u"--"_s + option);
        m_wish = wish;
        m_change = parser.value(option);
    }
    return {};
}

QFuture<Result<Report>> QueueCommand::run(Workspace& workspace, const QLocale& locale) {
    if (m_wish == Wish::Show)
        return shownQueue(workspace, locale);
    return andThen(workspace.connections().queue(), &workspace,
        [this, &workspace, locale](const QList<QueueItem>& queue) {
            const auto item = itemNamed(queue, m_change);
            return item ? decideAndShow(workspace, *item, locale)
                        : reported(unnamedReport(item.error(), m_change));
        });
}

QFuture<Result<Report>> QueueCommand::decideAndShow(
    Workspace& workspace, const QueueItem& item, const QLocale& locale) const {
    return decide(workspace, item)
        .then(&workspace,
            [&workspace, locale](const Result<void>& done) {
                return done ? shownQueue(workspace, locale) : reported(done.error());
            })
        .unwrap();
}

/// As in the windows: what has left may have arrived, and only its answer can tell.
QFuture<Result<void>> QueueCommand::decide(Workspace& workspace, const QueueItem& item) const {
    auto& connections = workspace.connections();
    const bool isConflict = item.state == QueueState::Conflict;
    if (m_wish == Wish::Retry && item.state == QueueState::Refused)
        return connections.retry(item.change);
    if (m_wish == Wish::Discard && item.state != QueueState::Sending)
        return connections.discard(item.change);
    if (m_wish == Wish::Mine && isConflict)
        return connections.decide(item.change, {});
    if (m_wish == Wish::Theirs && isConflict)
        return connections.decide(item.change, fieldsOf(item));
    return QtFuture::makeReadyFuture(Result<void>(Error{.kind = ErrorKind::IllegalTransition}));
}

} // namespace favilla
