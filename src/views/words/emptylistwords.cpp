// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/words/emptylistwords.h"

#include "views/words/harmless.h"

#include <QCoreApplication>

#include <algorithm>

namespace favilla::words {
namespace {

struct Says {
    Q_DECLARE_TR_FUNCTIONS(EmptyListWords)
};

bool isUnread(const SyncStatus& account) {
    return !account.lastSuccess.isValid();
}

QString unreadText(const QList<SyncStatus>& unread) {
    const bool isSignInNeeded = std::any_of(unread.cbegin(), unread.cend(),
        [](const SyncStatus& account) { return account.state == SyncState::SignInNeeded; });
    return isSignInNeeded ? Says::tr("To receive your requests, sign in: Tools ▸ Accounts.")
                          : Says::tr("Not everything has been received from Partner Center yet.");
}

QString inboxText(const EmptyList& list) {
    auto unread = list.accounts;
    unread.removeIf([](const SyncStatus& account) { return !isUnread(account); });
    if (!unread.isEmpty())
        return unreadText(unread);
    const bool isNothingThere = list.counts.inbox + list.counts.active + list.counts.archived == 0;
    if (isNothingThere && list.accounts.isEmpty() && list.isConnectable)
        return Says::tr("Nothing here yet. To receive your requests, connect to Partner Center: "
                        "Tools ▸ Accounts.\nOr drop a file here to import requests.");
    return Says::tr(
        "The inbox is empty: every request has its answer.\nDrop a file here to import requests.");
}

} // namespace

QString emptyListText(const EmptyList& list) {
    if (!list.query.search.isEmpty())
        return Says::tr("Nothing matches “%1”.").arg(harmlessLine(list.query.search));
    if (!list.query.filter.isEmpty())
        return Says::tr("No referral passes the filters above.");
    switch (list.query.box) {
    case Box::Inbox:
        return inboxText(list);
    case Box::Active:
        return Says::tr("No active referral. What you accept stands here until it is won or lost.");
    case Box::Archived:
    case Box::All:
        return Says::tr("Nothing here yet.");
    }
    return {};
}

} // namespace favilla::words
