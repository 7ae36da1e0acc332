// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"
#include "domain/queueitem.h"
#include "exchange/readrow.h"
#include "store/transaction.h"
#include "sync/rebase.h"

#include <QSet>

namespace favilla {

/// What a page of the service's list brought.
struct NewsOutcome {
    int inserted = 0;
    int updated = 0;
    int unchanged = 0;
    /// A number for each that could not be read: the same for the same bytes.
    QSet<size_t> unreadable;
    /// The latest `updatedDateTime` among them (UTC).
    QDateTime highest;
    /// The earliest: where a list ordered by it has come to.
    QDateTime lowest;
    /// Whether they stood in that order, latest first.
    bool isOrdered = true;
    /// All that could be read, in the order of the page.
    QList<RowId> rows;
    /// In the list they are older than what is known: to be asked for by id.
    QList<ReferralId> doubtful;
};

/// A change that is about to be sent.
struct Sendable {
    /// Nothing: it is not to be sent (any more); it may have been done, parked or dropped.
    bool isToBeSent = false;
    QJsonArray patch;
    /// Of the service's referral that the patch changes.
    QString eTag;
};

/// Brings what the service says into the store, beneath the changes that wait; each function is part of one
/// transaction. Errors: those of the store.
class ServiceNews {
public:
    ServiceNews(Transaction& transaction, Account account, const QDateTime& now);

    /// From a list, whose items may be older than what is known.
    Result<NewsOutcome> take(const QList<ReadRow>& rows);
    /// Asked for by id: this is how it stands.
    Result<RowId> takeOne(const ReadRow& row);
    /// The service does not show it any more.
    Result<void> markGone(RowId row);

    /// `answer` is how the referral stands after the change arrived. An answer that cannot be read is kept as
    /// a problem, and the change counts as sent.
    Result<void> acknowledge(const ChangeId& change, const ReadRow& answer);
    /// To be asked right after `takeOne` of its referral: what is to be sent. Marks it as being sent; drops
    /// it where there is nothing left to send.
    Result<Sendable> prepare(const ChangeId& change);

    /// The user wants it tried again: questions that stayed open behind its refusal are asked now. Errors:
    /// NotFound.
    Result<void> retry(const ChangeId& change);
    /// The user gives the change up, for ever: what is left is done anew over the service's word. A question
    /// that it was asked goes to the next change of the same field. Errors: NotFound.
    Result<void> discard(const ChangeId& change);
    /// The user's decision on a conflict: in `theirs` the other side's value holds, whatever later changes
    /// that wait made of the field. Errors: NotFound.
    Result<void> decide(const ChangeId& change, const QSet<Field>& theirs);

private:
    struct Taken {
        RowId row{};
        enum { Inserted, Updated, Unchanged, Doubtful } fate = Unchanged;
    };
    Result<Taken> takeRow(const ReadRow& row, bool isFromList);
    Result<Taken> insert(const ReadRow& row);
    Result<Taken> adopt(RowId row, const Referral& local, const ReadRow& news);
    Result<bool> bringIn(RowId row, const Referral& local, const ReferralData& known,
        const ServiceWord& theirs, HistoryAction action);
    Result<void> rebuild(RowId row, const Referral& shown, const QSet<Field>& open = {});
    Result<Referral> beforeOf(const ChangeId& change, RowId row);
    Result<QList<PendingChange>> pendingOf(RowId row);
    /// What cannot be read is shown, once.
    Result<void> keepProblem(const ReadRow& row);
    Result<void> writeChanges(const QList<PendingChange>& before, const QList<RebasedChange>& after);
    Result<void> writeReferral(
        RowId row, const Referral& before, const Referral& after, HistoryAction action);

    Transaction& m_transaction;
    Account m_account;
    QDateTime m_now;
};

} // namespace favilla
