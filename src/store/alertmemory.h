// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/alert.h"
#include "store/transaction.h"

namespace favilla {

/// What there may be to tell a person, and what they were told already.
struct AlertState {
    QList<AlertFacts> facts;
    QSet<AlertKey> told;
    QList<Snoozed> snoozed;
    /// Invalid where the person was never told of anything: the facts then say `now`.
    QDateTime knownSince;
};

/// What the people of a workspace were told of. A person is whoever the history says did something: two
/// people on one workspace hear each for themselves, one person at two desks hears once.
/// Only what is open is looked through, and of that only what may be due; each statement has its index, so
/// that an archive of a million referrals costs nothing.
class AlertMemory {
public:
    /// Everything with a moment up to `horizon` that the person was not told of, what they put off, and what
    /// is refused. What expired before `since` is past telling. A request that the person entered is no news
    /// to them: it counts as told.
    static Result<AlertState> read(Connection& connection, const QString& person, const QDateTime& now,
        const QDateTime& horizon, const QDateTime& since);
    /// Whatever their state; without those that are not there any more.
    static Result<QList<AlertFacts>> factsOf(Connection& connection, const QList<RowId>& rows);

    /// From here on the person is told of things. To be called once, with the first of what is told.
    static Result<void> begin(Transaction& transaction, const QString& person, const QDateTime& now);
    /// `to` is another name of the person: was told what `from` was. Nothing where somebody of that name was
    /// told of things already.
    static Result<void> inherit(Transaction& transaction, const QString& from, const QString& to);
    /// Keeps what was told. Gives those of them that were not told yet, or were put off: what another desk of
    /// the same person was quicker with is not among them.
    static Result<QSet<AlertKey>> tell(
        Transaction& transaction, const QString& person, const QList<AlertKey>& keys, const QDateTime& now);
    /// To be told once more at `until`; also what was never told.
    static Result<void> snooze(Transaction& transaction, const QString& person, const AlertKey& key,
        const QDateTime& until, const QDateTime& now);
    /// Drops what was told before `before` of referrals that are not open any more. Gives their number.
    static Result<int> clear(Transaction& transaction, const QDateTime& before);

    static Result<AlertCounts> counts(Connection& connection, const QDateTime& now);
    /// When they may be others by time alone (UTC); invalid for never.
    static Result<QDateTime> nextCounts(Connection& connection, const QDateTime& now);
};

/// The statements by which `read` finds its rows, for the test of their plans.
QStringList alertSearches();

} // namespace favilla
