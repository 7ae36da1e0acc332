// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/words/syncwords.h"

#include "views/words/harmless.h"
#include "views/words/statewords.h"

#include <QCoreApplication>

#include <algorithm>

namespace favilla::words {
namespace {

using namespace Qt::Literals::StringLiterals;

struct Says {
    Q_DECLARE_TR_FUNCTIONS(SyncWords)
};

/// What stops everything stands first; an account that another desk looks after is the least of it.
int urgency(const SyncStatus& account) {
    switch (account.state) {
    case SyncState::SignInNeeded:
        return 6;
    case SyncState::Offline:
        return 5;
    case SyncState::Waiting:
        return 4;
    case SyncState::Pulling:
        return 3;
    case SyncState::Pushing:
        return 2;
    case SyncState::Idle:
        return 1;
    case SyncState::Elsewhere:
        return 0;
    }
    return 0;
}

bool isLessUrgent(const SyncStatus& a, const SyncStatus& b) {
    if (urgency(a) != urgency(b))
        return urgency(a) < urgency(b);
    // Of two that are alike the one that is longer out of date speaks.
    return a.lastSuccess > b.lastSuccess;
}

QString lastWord(const SyncStatus& account, const Moment& now) {
    return account.lastSuccess.isValid()
        ? Says::tr("last up to date %1", "5 minutes ago").arg(agoWord(account.lastSuccess, now))
        : Says::tr("nothing read yet");
}

/// In a few words, since it stands in one line with the rest: who can do something about it.
QString pauseWord(const std::optional<Error>& failure) {
    switch (failure ? failure->kind : ErrorKind::Cancelled) {
    case ErrorKind::Throttled:
        return Says::tr("Pausing as Partner Center asks");
    case ErrorKind::RoleMissing:
    case ErrorKind::NotVisible:
        return Says::tr("No access: see Accounts");
    case ErrorKind::AnswerNotUnderstood:
    case ErrorKind::AnswerTooLarge:
    case ErrorKind::EndlessAnswer:
    case ErrorKind::ForeignAddress:
    case ErrorKind::ProxyFailed:
    case ErrorKind::TlsFailed:
        return Says::tr("No usable answer: see Check connection");
    case ErrorKind::ServiceUnavailable:
        return Says::tr("Partner Center has a problem");
    default:
        return Says::tr("Pausing");
    }
}

QString goesOnWord(const SyncStatus& account, const Moment& now, const QLocale& locale) {
    const auto at = account.nextAttempt.toTimeZone(now.zone).time();
    const auto why = pauseWord(account.failure);
    return account.nextAttempt > now.utc
        ? Says::tr("%1, goes on at %2").arg(why, locale.toString(at, QLocale::ShortFormat))
        : Says::tr("%1, goes on by itself").arg(why);
}

QString readingWord(const SyncStatus& account, const QLocale& locale) {
    if (account.isFirstPull && account.received > 0)
        return Says::tr("Reading referrals: %1", "how many so far").arg(locale.toString(account.received));
    return account.isFirstPull ? Says::tr("Reading referrals") : Says::tr("Looking for news");
}

/// What was said of the state says already what becomes of the changes.
bool tellsWaiting(SyncState state) {
    return state == SyncState::Pushing;
}

QStringList openWords(const QList<SyncStatus>& accounts, SyncState shown) {
    int waiting = 0;
    int refused = 0;
    for (const auto& account : accounts) {
        waiting += account.waiting;
        refused += account.refused;
    }
    QStringList open;
    if (waiting > 0 && !tellsWaiting(shown))
        open << Says::tr("%Ln change(s) waiting", nullptr, waiting);
    if (refused > 0)
        open << Says::tr("%Ln change(s) to decide", nullptr, refused);
    return open;
}

} // namespace

QString statusSentence(const QList<SyncStatus>& accounts, const Moment& now, const QLocale& locale) {
    if (accounts.isEmpty())
        return {};
    const auto& account = *std::max_element(accounts.cbegin(), accounts.cend(), isLessUrgent);
    const auto who = accounts.size() == 1 ? Says::tr("Partner Center") : harmlessLine(account.accountName);
    const QStringList parts{who, accountStateWord(account, now, locale)};
    return (parts + openWords(accounts, account.state)).join(u" · "_s);
}

QString accountStateWord(const SyncStatus& account, const Moment& now, const QLocale& locale) {
    switch (account.state) {
    case SyncState::Idle:
        return account.lastSuccess.isValid()
            ? Says::tr("Up to date, %1", "5 minutes ago").arg(agoWord(account.lastSuccess, now))
            : Says::tr("Signed in, nothing read yet");
    case SyncState::Pushing:
        return Says::tr("Sending %Ln change(s)", nullptr, std::max(1, account.waiting));
    case SyncState::Pulling:
        return readingWord(account, locale);
    case SyncState::Waiting:
        return goesOnWord(account, now, locale);
    case SyncState::Offline:
        return Says::tr("Offline, %1", "last up to date 5 minutes ago").arg(lastWord(account, now));
    case SyncState::SignInNeeded:
        return Says::tr("Sign-in needed, %1", "last up to date 5 minutes ago").arg(lastWord(account, now));
    case SyncState::Elsewhere:
        return Says::tr("Kept up to date by another desk");
    }
    return {};
}

QString agoWord(const QDateTime& instant, const Moment& now) {
    using namespace std::chrono;
    if (!instant.isValid())
        return {};
    // A clock that was set back makes no future of the past.
    const seconds span(std::max<qint64>(0, instant.secsTo(now.utc)));
    if (span < 1min)
        return Says::tr("just now");
    if (span < 1h)
        return Says::tr("%Ln minute(s) ago", nullptr, int(span / 1min));
    if (span < 48h)
        return Says::tr("%Ln hour(s) ago", nullptr, int(span / 1h));
    return Says::tr("%Ln day(s) ago", nullptr, int(span / 24h));
}

QString localFieldsWord(const QList<Field>& fields, const QLocale& locale) {
    QStringList names;
    for (const auto field : fields)
        if (const auto word = fieldWord(field); !word.isEmpty())
            names << word;
    if (names.isEmpty())
        return {};
    return Says::tr("Stays on this computer, since Partner Center does not take it: %1.")
        .arg(locale.createSeparatedList(names));
}

} // namespace favilla::words
