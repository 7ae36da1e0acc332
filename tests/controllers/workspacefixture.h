// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controllers/workspace.h"
#include "samplereferrals.h"
#include "store/historyrepository.h"
#include "store/outbox.h"
#include "store/referralrepository.h"
#include "storefixture.h"

#include <QEventLoop>
#include <QFutureWatcher>
#include <QSignalSpy>
#include <QTimer>

namespace favilla {

/// Waits while the event loop runs: for futures that are continued in the test's own thread.
template <class T>
T awaited(const QFuture<T>& future) {
    constexpr int longest = 60'000;
    QEventLoop loop;
    QFutureWatcher<T> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(longest, &loop, [] { qFatal("never finished"); });
    watcher.setFuture(future);
    if (!future.isFinished())
        loop.exec();
    return future.result();
}

/// Waits, and stops the test program where it was refused.
template <class T>
auto granted(const QFuture<Result<T>>& future) {
    static_cast<void>(awaited(future).hasValue());
    return valueOf(future);
}

inline std::unique_ptr<Workspace> openWorkspace(
    const StoreLocation& location, const Clock& clock, const QString& who = QStringLiteral("Chiara Rossi")) {
    auto workspace = std::make_unique<Workspace>(location, clock, who);
    granted(workspace->open());
    return workspace;
}

inline RowId insert(Database& database, const ReferralData& data) {
    return valueOf(database.write([referral = samples::built(data)](Transaction& transaction) {
        return ReferralRepository::insert(transaction, referral);
    }));
}

inline Referral load(Database& database, RowId row) {
    return valueOf(database.read([row](Connection& connection) {
        return ReferralRepository::load(connection, row);
    })).referral;
}

/// In the order in which they came in.
inline QList<Referral> allReferrals(Database& database) {
    return valueOf(database.read([](Connection& connection) -> Result<QList<Referral>> {
        QList<Referral> all;
        FAVILLA_TRY(ReferralRepository::forEach(connection, [&all](const Stored& stored) -> Result<void> {
            all << stored.referral;
            return {};
        }));
        return all;
    }));
}

/// Newest first.
inline QList<HistoryEntry> historyOf(Database& database, RowId row) {
    return valueOf(
        database.read([row](Connection& connection) { return HistoryRepository::of(connection, row); }));
}

inline QList<OutboxEntry> outboxOf(Database& database) {
    return valueOf(database.read([](Connection& connection) { return Outbox::all(connection); }));
}

inline ReferralQuery queryOf(Box box, Order order = Order::AnswerDue, const QString& search = {}) {
    ReferralQuery query;
    query.box = box;
    query.order = order;
    query.search = search;
    return query;
}

inline Terms someTerms() {
    return {.name = QStringLiteral("Mail for forty"),
        .value = *Money::fromText(QStringLiteral("120000.50"), QStringLiteral("EUR")),
        .purchaseBy = QDate(2027, 2, 22),
        .notes = QStringLiteral("They look for help"),
        .crmId = QStringLiteral("CRM-1"),
        .contacts = {}};
}

inline Contact someone() {
    return {.id = {},
        .firstName = QStringLiteral("Ada"),
        .lastName = QStringLiteral("Neri"),
        .title = {},
        .phone = QStringLiteral("+39 049 555 0123"),
        .email = QStringLiteral("ada@dolomiti.example"),
        .locale = {}};
}

/// Asked a day before 20 November 2026, to be answered until December; with everything the domain knows.
inline ReferralData openRequest(const QString& id) {
    auto data = samples::full(id);
    data.status = Status::New;
    data.substatus = Substatus::Pending;
    data.statusReason.clear();
    data.reason = {};
    data.createdAt = QDateTime({2026, 11, 19}, {8, 0}, Qt::UTC);
    data.updatedAt = data.createdAt;
    data.expiresAt = QDateTime({2026, 12, 3}, {8, 0}, Qt::UTC);
    data.acceptedAt = {};
    data.closedAt = {};
    return data;
}

inline ReferralData openDeal(const QString& id) {
    auto data = samples::full(id);
    data.statusReason.clear();
    data.reason = {};
    data.closedAt = {};
    return data;
}

} // namespace favilla
