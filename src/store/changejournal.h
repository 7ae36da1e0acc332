// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/referral.h"
#include "store/transaction.h"

namespace favilla {

/// One step that the user could take back.
struct Change {
    ChangeId id;
    /// "accept", "decline", "win", "lose", "edit", "add-contact", "planNextStep", "create", "expire",
    /// "import".
    QString kind;
    ReferralId referral;
    RowId row{};
    QString customer;
    /// Set where the step is one of many that are taken back together.
    BatchId batch;
    QDateTime at;
    /// How many referrals the step changed: 1, or those of the batch.
    int count = 1;

    friend bool operator==(const Change&, const Change&) = default;
};

/// Remembers each change with what stood before it, so that Undo works across restarts.
/// Invariant: a change is undone only while nothing later was done to the same referral (an expiry, which
/// the clock does by itself, does not count and is taken back with it).
class ChangeJournal {
public:
    /// `before` is empty for a referral that the change created. `change.count` is not used.
    static Result<void> record(Transaction& transaction, const Change& change,
        const std::optional<Referral>& before, const Referral& after);

    /// The latest step that is not undone, not an expiry, not sent and not overtaken by a later one.
    static Result<std::optional<Change>> latestUndoable(Connection& connection);
    static Result<std::optional<Change>> find(Connection& connection, const ChangeId& id);

    /// What stood before a change; nothing where it is not known (a change that came with a copy).
    static Result<std::optional<Referral>> before(Connection& connection, const ChangeId& id);
    /// The service's news came in beneath a change that waits: undo leads back to this.
    static Result<void> setBefore(Transaction& transaction, const ChangeId& id, const Referral& before);

    /// It will not happen: there is nothing to undo any more, and nothing in the way of undoing what was
    /// before.
    static Result<void> giveUp(Transaction& transaction, const ChangeId& id);

    /// Puts back what stood before, or removes what the change created; a batch as a whole, with its
    /// problems. Drops the outbox entry; each referral that stays gets an Undone entry by `who` at `now`.
    /// Errors: NothingToUndo, AlreadySent, ChangedMeanwhile (subject: how many referrals of it were changed
    /// since).
    static Result<Change> undo(
        Transaction& transaction, const ChangeId& id, const QString& who, const QDateTime& now);
};

} // namespace favilla
