// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/syncreport.h"

#include "cli/cliwords.h"
#include "views/words/errorwords.h"
#include "views/words/harmless.h"
#include "views/words/syncwords.h"

#include <QJsonArray>
#include <QJsonObject>

namespace favilla {
namespace {

using namespace Qt::Literals::StringLiterals;

/// How what is left of the queue stands.
struct Left {
    explicit Left(const QList<QueueItem>& items) {
        for (const auto& item : items) {
            if (item.refusal && (item.state == QueueState::Refused || item.state == QueueState::Conflict)) {
                ++toDecide;
                refusal = refusal.value_or(item.refusal->error);
            } else if (item.state == QueueState::Held) {
                ++held;
                heldUntil = heldUntil.isValid() ? std::max(heldUntil, item.heldUntil) : item.heldUntil;
            } else {
                ++waiting;
            }
        }
    }

    int toDecide = 0;
    int held = 0;
    int waiting = 0;
    QDateTime heldUntil;
    /// Why the first of those to decide was refused.
    std::optional<Error> refusal;
};

bool isUpToDate(const SyncOutcome& outcome) {
    return outcome.status.state == SyncState::Idle && !outcome.isStopped;
}

Error reasonOf(const SyncStatus& status) {
    const auto usual = status.state == SyncState::SignInNeeded ? ErrorKind::SignInNeeded
        : status.state == SyncState::Elsewhere                 ? ErrorKind::SyncedElsewhere
                                                               : ErrorKind::Offline;
    return status.failure.value_or(Error{.kind = usual});
}

/// Empty where nothing was, and more may have been there.
QString broughtLine(const SyncOutcome& outcome) {
    QStringList parts;
    if (outcome.arrived > 0)
        parts << Cli::tr("%Ln new referral(s)", "arrived", outcome.arrived);
    if (outcome.changed > 0)
        parts << Cli::tr("%Ln referral(s) changed over there", nullptr, outcome.changed);
    if (outcome.sent > 0)
        parts << Cli::tr("%Ln change(s) sent", nullptr, outcome.sent);
    return parts.isEmpty() && isUpToDate(outcome) ? Cli::tr("Nothing new, nothing to send")
                                                  : parts.join(u", "_s);
}

QString accountText(const SyncOutcome& outcome, const Moment& now, const QLocale& locale) {
    const Left left(outcome.left);
    const auto state = outcome.isStopped ? Cli::tr("Ended early: what arrived is kept, the next time goes on")
                                         : words::accountStateWord(outcome.status, now, locale);
    QStringList lines{words::harmlessLine(outcome.account.name) + u": "_s + state, broughtLine(outcome)};
    if (left.held > 0)
        lines << Cli::tr(
            "%Ln change(s) held for undo until %1, sent by the next “sync” after that", nullptr, left.held)
                     .arg(locale.toString(left.heldUntil.toTimeZone(now.zone).time(), u"HH:mm:ss"_s));
    if (left.waiting > 0)
        lines << Cli::tr("%Ln change(s) still waiting", nullptr, left.waiting);
    if (left.toDecide > 0)
        lines << Cli::tr("%Ln change(s) for you to decide: see “%1”", nullptr, left.toDecide)
                     .arg(u"favilla-cli queue"_s);
    lines.removeAll(QString());
    return lines.join(u"\n  "_s);
}

QJsonValue instant(const QDateTime& at) {
    return at.isValid() ? QJsonValue(toIso(at)) : QJsonValue();
}

QJsonObject errorJson(const Error& error) {
    return {{u"kind"_s, name(error.kind)}, {u"field"_s, name(error.field)},
        {u"message"_s, words::sentence(error, QLocale::c())}};
}

QJsonObject accountJson(const SyncOutcome& outcome) {
    const Left left(outcome.left);
    QJsonObject json{{u"account"_s, outcome.account.id.text()}, {u"accountName"_s, outcome.account.name},
        {u"state"_s, name(outcome.status.state)}, {u"isUpToDate"_s, isUpToDate(outcome)},
        {u"isStopped"_s, outcome.isStopped}, {u"lastSuccess"_s, instant(outcome.status.lastSuccess)},
        {u"arrived"_s, outcome.arrived}, {u"changed"_s, outcome.changed}, {u"sent"_s, outcome.sent},
        {u"held"_s, left.held}, {u"heldUntil"_s, instant(left.heldUntil)}, {u"waiting"_s, left.waiting},
        {u"toDecide"_s, left.toDecide}};
    if (!isUpToDate(outcome) && !outcome.isStopped)
        json.insert(u"error"_s, errorJson(reasonOf(outcome.status)));
    return json;
}

/// A terminal does not go on by itself. Empty: the error's own sentence says it all.
QString sentenceOf(const Error& error) {
    switch (error.kind) {
    case ErrorKind::Cancelled:
        return Cli::tr("Ended before everything was done.");
    case ErrorKind::Throttled:
        return Cli::tr("The service asks for a long pause. The next “%1” goes on.").arg(u"sync"_s);
    case ErrorKind::ServiceUnavailable:
        return Cli::tr("The service has a problem. The next “%1” goes on.").arg(u"sync"_s);
    default:
        return {};
    }
}

} // namespace

Report syncReport(const QList<SyncOutcome>& outcomes, const Moment& now, const QLocale& locale) {
    Report report;
    QStringList texts;
    QJsonArray accounts;
    std::optional<Error> undecided;
    for (const auto& outcome : outcomes) {
        texts << accountText(outcome, now, locale);
        accounts << accountJson(outcome);
        if (outcome.isStopped)
            report.failure = Error{.kind = ErrorKind::Cancelled};
        else if (!isUpToDate(outcome))
            report.failure = report.failure.value_or(reasonOf(outcome.status));
        undecided = undecided ? undecided : Left(outcome.left).refusal;
    }
    report.text = texts.join(u'\n');
    report.json = QJsonObject{{u"accounts"_s, accounts}};
    if (report.failure)
        report.failureSentence = sentenceOf(*report.failure);
    else
        report.failure = undecided;
    return report;
}

} // namespace favilla
