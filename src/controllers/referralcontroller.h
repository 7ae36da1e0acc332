// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/intent.h"
#include "domain/lifecycle.h"
#include "domain/referraldetail.h"
#include "store/changejournal.h"
#include "store/database.h"

namespace favilla {

/// The use cases that change a referral: what the dialogs and the terminal ask for.
/// Each is one write: load, the domain's own function, save, history entry, outbox entry, undo step; nothing
/// of it or all of it. Whoever shows referrals hears of it through Database::committed.
/// Thread: that of the Database object; futures end there too when continued with a context.
class ReferralController {
public:
    /// `who` signs the history.
    ReferralController(Database& database, const Clock& clock, QString who);

    /// How long a change is held back before it is sent, so that it can be undone.
    void setHold(std::chrono::seconds hold) { m_hold = hold; }

    /// Errors: those of the life cycle (domain/lifecycle.h), NotFound, and those of the store.
    QFuture<Result<Change>> apply(const ReferralId& id, const Intent& intent);
    /// A request that came by telephone or e-mail.
    QFuture<Result<Change>> create(const NewReferral& form);

    QFuture<Result<std::optional<Change>>> latestUndoable();
    /// Takes back the latest step, or the given one. Errors: NothingToUndo, AlreadySent, ChangedMeanwhile.
    QFuture<Result<Change>> undo();
    QFuture<Result<Change>> undo(const ChangeId& change);

    /// A whole id, or its first characters where they name only one. Errors: NotFound, Ambiguous.
    QFuture<Result<ReferralId>> resolve(const QString& idOrPrefix);
    QFuture<Result<ReferralDetail>> detail(const ReferralId& id);

private:
    Database& m_database;
    const Clock& m_clock;
    QString m_who;
    std::chrono::seconds m_hold{15};
};

/// One referral with its page's other facts, for whoever reads within a snapshot. Errors: NotFound.
Result<ReferralDetail> readDetail(Connection& connection, RowId row, const QDateTime& now);

} // namespace favilla
