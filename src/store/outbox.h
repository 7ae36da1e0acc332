// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/intent.h"
#include "domain/queueitem.h"
#include "store/transaction.h"

namespace favilla {

/// Held: not to be sent before `heldUntil` (undo); Waiting: to be sent; Sending: it has left, and until its
/// answer is here nobody knows whether it was done; Parked: refused, the user decides.
enum class OutboxState { Held, Waiting, Sending, Parked };

struct OutboxEntry {
    qint64 number = 0;
    RowId row{};
    ReferralId referral;
    ChangeId change;
    Intent intent;
    /// Of the referral when the intent was made; byte for byte.
    QString eTag;
    OutboxState state = OutboxState::Waiting;
    QDateTime heldUntil;
    QDateTime createdAt;
    /// Why it is parked.
    std::optional<Refusal> refusal;

    friend bool operator==(const OutboxEntry&, const OutboxEntry&) = default;
};

/// What of an account's changes has not arrived yet.
struct OutboxCounts {
    int waiting = 0;
    int refused = 0;

    friend bool operator==(const OutboxCounts&, const OutboxCounts&) = default;
};

/// The intents that wait to be sent: in order per referral, held for the undo time, parked when refused. What
/// is behind a parked one of the same referral waits with it.
class Outbox {
public:
    /// `heldUntil` invalid: waits at once.
    static Result<void> append(Transaction& transaction, RowId row, const ChangeId& change,
        const Intent& intent, const QString& eTag, const QDateTime& heldUntil, const QDateTime& createdAt);
    static Result<void> drop(Transaction& transaction, const ChangeId& change);
    /// It leaves the machine: from here on it cannot be undone, unless it comes back refused.
    static Result<void> markSending(Transaction& transaction, const ChangeId& change);
    /// It has arrived: the entry goes, and its change cannot be undone any more.
    static Result<void> markSent(Transaction& transaction, const ChangeId& change);
    /// `at` stands with the first refusal until it is tried again: more questions to it are no other refusal.
    static Result<void> park(
        Transaction& transaction, const ChangeId& change, const Refusal& refusal, const QDateTime& at);
    static Result<void> retry(Transaction& transaction, const ChangeId& change);
    /// After the service's news: what is still to be done of it.
    static Result<void> replaceIntent(Transaction& transaction, const ChangeId& change, const Intent& intent);

    static Result<std::optional<OutboxEntry>> find(Connection& connection, const ChangeId& change);
    /// Oldest first.
    static Result<QList<OutboxEntry>> of(Connection& connection, RowId row);
    static Result<QList<OutboxEntry>> all(Connection& connection);
    static Result<int> waitingCount(Connection& connection);

    /// Of one account: the oldest that is due, the first of its referral and not parked; of `except` none.
    static Result<std::optional<OutboxEntry>> nextDue(Connection& connection, const AccountId& account,
        const QDateTime& now, const QList<RowId>& except = {});
    /// When the next held one of the account is due; invalid for never.
    static Result<QDateTime> nextRelease(Connection& connection, const AccountId& account);
    static Result<OutboxCounts> countsOf(Connection& connection, const AccountId& account);
    /// Those of one referral; none where no account keeps it.
    static Result<QList<QueueItem>> itemsOf(Connection& connection, RowId row, const QDateTime& now);
    /// All entries of referrals that an account keeps, oldest first, as people see them.
    static Result<QList<QueueItem>> items(Connection& connection, const QDateTime& now);
};

} // namespace favilla
