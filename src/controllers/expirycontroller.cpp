// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "controllers/expirycontroller.h"

#include "domain/lifecycle.h"
#include "store/changejournal.h"
#include "store/historyrepository.h"
#include "store/referralrepository.h"

namespace favilla {
namespace {

Result<void> expireOne(Transaction& transaction, RowId row, const Moment& now) {
    const auto stored = ReferralRepository::load(transaction.connection(), row);
    if (!stored)
        return stored.error();
    const auto after = expired(stored->referral, now);
    if (!after)
        return after.error();
    const HistoryEntry entry{.at = (*after)->closedAt,
        .who = {},
        .action = HistoryAction::Expired,
        .source = {},
        .changes = changesBetween(*stored->referral, **after)};
    const Change step{.id = ChangeId::create(),
        .kind = QStringLiteral("expire"),
        .referral = (*after)->id,
        .row = row,
        .customer = (*after)->customer.name,
        .batch = {},
        .at = now.utc};
    FAVILLA_TRY(ReferralRepository::update(transaction, row, *after));
    FAVILLA_TRY(HistoryRepository::append(transaction, row, entry));
    return ChangeJournal::record(transaction, step, stored->referral, *after);
}

} // namespace

Result<int> expireOverdue(Transaction& transaction, const Moment& now) {
    const auto rows = ReferralRepository::overdue(transaction.connection(), now.utc);
    if (!rows)
        return rows.error();
    for (const auto row : *rows)
        FAVILLA_TRY(expireOne(transaction, row, now));
    return int(rows->size());
}

ExpiryController::ExpiryController(Database& database, const Clock& clock)
    : m_database(database), m_clock(clock) { }

QFuture<Result<int>> ExpiryController::expireOverdue() {
    return m_database.write([&clock = m_clock](Transaction& transaction) {
        return favilla::expireOverdue(transaction, clock.now());
    });
}

QFuture<Result<QDateTime>> ExpiryController::nextExpiry() {
    return m_database.read([](Connection& connection) { return ReferralRepository::nextExpiry(connection); });
}

} // namespace favilla
