// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/referral.h"
#include "store/transaction.h"

#include <functional>

namespace favilla {

/// A referral and where it lies.
struct Stored {
    RowId row{};
    Referral referral;
};

/// Reads and writes referrals with their contacts and search words. The document kept beside the columns is
/// the truth: what was inserted comes back equal. Columns serve lists, filters and orders.
class ReferralRepository {
public:
    static Result<std::optional<Stored>> find(Connection& connection, const ReferralId& id);
    /// Errors: NotFound.
    static Result<Stored> load(Connection& connection, RowId row);
    /// Errors: ChangedMeanwhile where the id is there already.
    static Result<RowId> insert(Transaction& transaction, const Referral& referral);
    /// Errors: NotFound; ChangedMeanwhile where another row has the id.
    static Result<void> update(Transaction& transaction, RowId row, const Referral& referral);
    /// With its history, contacts and outbox entries. Errors: NotFound.
    static Result<void> remove(Transaction& transaction, RowId row);

    /// The id that is `prefix` or, from 4 characters on, the only one that begins so (case does not matter);
    /// nothing where none does. Errors: Ambiguous.
    static Result<std::optional<ReferralId>> resolveId(Connection& connection, const QString& prefix);

    /// The workspace's own New referrals that have passed their date, oldest first: a service expires its
    /// own.
    static Result<QList<RowId>> overdue(Connection& connection, const QDateTime& now);
    /// When the next of them passes its date, also in the past; invalid where there is none.
    static Result<QDateTime> nextExpiry(Connection& connection);

    /// Hands every referral to `function`, in the order of rows, until it gives an error. Memory stays small.
    static Result<void> forEach(
        Connection& connection, const std::function<Result<void>(const Stored&)>& function);
    static Result<qint64> count(Connection& connection);
    /// The most contacts and members of the team that one of these referrals has: told page by page and kind
    /// by kind, the other one 0.
    static Result<void> mostPersons(Connection& connection, const QList<RowId>& rows,
        const std::function<void(qsizetype contacts, qsizetype team)>& function);
};

} // namespace favilla
