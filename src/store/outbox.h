// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/intent.h"
#include "store/transaction.h"

namespace favilla {

/// Held: not to be sent before `heldUntil` (undo); Waiting: to be sent; Parked: refused, the user decides.
enum class OutboxState { Held, Waiting, Parked };

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
    /// Why it is parked, for the log and the page.
    QString error;

    friend bool operator==(const OutboxEntry&, const OutboxEntry&) = default;
};

/// The intents that wait to be sent: in order per referral, held for the undo time, parked when refused.
class Outbox {
public:
    /// `heldUntil` invalid: waits at once.
    static Result<void> append(Transaction& transaction, RowId row, const ChangeId& change,
        const Intent& intent, const QString& eTag, const QDateTime& heldUntil, const QDateTime& createdAt);
    static Result<void> drop(Transaction& transaction, const ChangeId& change);
    /// It has left the machine: the entry goes, and its change cannot be undone any more.
    static Result<void> markSent(Transaction& transaction, const ChangeId& change);
    static Result<void> park(Transaction& transaction, const ChangeId& change, const QString& error);
    static Result<void> retry(Transaction& transaction, const ChangeId& change);

    /// Oldest first.
    static Result<QList<OutboxEntry>> of(Connection& connection, RowId row);
    static Result<QList<OutboxEntry>> all(Connection& connection);
    static Result<int> waitingCount(Connection& connection);
};

} // namespace favilla
