// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/query.h"
#include "domain/queueitem.h"
#include "domain/syncstatus.h"

#include <QLocale>

namespace favilla::words {

/// The state of the connection in one line, for the foot of the window: of several accounts the one that
/// needs the user most, named; with what waits and what is refused in all of them. Empty without an account.
QString statusSentence(const QList<SyncStatus>& accounts, const Moment& now, const QLocale& locale);
/// The state of one account without its name, as a list of accounts tells it: "Up to date, 5 minutes ago".
QString accountStateWord(const SyncStatus& account, const Moment& now, const QLocale& locale);
/// "just now", "5 minutes ago", "3 days ago"; empty for an invalid instant.
QString agoWord(const QDateTime& instant, const Moment& now);

/// What was done, as `QueueItem::kind` names it ("accept"): "Accept". An unknown one as it came.
QString changeKindWord(const QString& kind);
/// What was done to which referral, on one line: "Accept · Cantina Terre Alte · Migrazione ERP".
QString changeTitle(const QueueItem& item);
/// Where a change stands, without the seconds: for the terminal and for groups.
QString queueStateWord(QueueState state);
/// How a change stands right now, for a row of a list and for the page: "Sends in 12 s", "Refused".
QString sendStateWord(const QueueItem& item, const Moment& now);
/// The same in a row of a list, for the worst of several; empty for none.
QString sendWord(SendState state);
/// What discarding this change loses, as a sentence.
QString discardLossWord(const QString& kind);
/// Which fields stay on this computer, as a sentence; empty where there are none.
QString localFieldsWord(const QList<Field>& fields, const QLocale& locale);

} // namespace favilla::words
