// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"
#include "domain/clock.h"
#include "domain/queueitem.h"
#include "domain/syncstatus.h"

namespace favilla::samples {

inline QDateTime today(int hour, int minute = 0, int second = 0) {
    return QDateTime(QDate(2026, 11, 22), QTime(hour, minute, second), Qt::UTC);
}

/// A clock that a test turns; stands at the moment of the other samples.
class TurnedClock final : public Clock {
public:
    Moment now() const override { return moment; }
    Moment moment{today(9), QTimeZone("Europe/Rome")};
};

inline QueueItem queueItem(const QString& change, QueueState state, const QString& kind) {
    QueueItem item;
    item.change = ChangeId(change);
    item.account = AccountId(QStringLiteral("a-1"));
    item.referral = ReferralId(QStringLiteral("r-") + change);
    item.customer = QStringLiteral("Cantina Terre Alte S.p.A.");
    item.title = QStringLiteral("Migrazione ERP");
    item.kind = kind;
    item.state = state;
    item.createdAt = today(8, 50);
    item.heldUntil = today(9, 0, 12);
    return item;
}

inline QList<FieldConflict> conflicts() {
    return {{Field::Value, QStringLiteral("82000.00 EUR"), QStringLiteral("90000.50 EUR"),
                QStringLiteral("120000.00 EUR")},
        {Field::PurchaseBy, QStringLiteral("2027-01-15"), QStringLiteral("2027-03-01"), {}},
        {Field::Notes, QStringLiteral("Vuole unire negozio e magazzino."),
            QStringLiteral("Vuole unire negozio e magazzino.\n\n").repeated(30),
            QStringLiteral("<b>trap</b>")}};
}

inline QueueItem refusedItem(const QString& change = QStringLiteral("c-3")) {
    auto item = queueItem(change, QueueState::Refused, QStringLiteral("edit"));
    item.refusal = Refusal{{ErrorKind::RoleMissing},
        QStringLiteral("request-id 0c1f6e7e-2f0e-4c39-8f0c-4a2b8a0c7e11, client-request-id "
                       "9b2e3a1d-77aa-4f43-9d3c-1f2e3d4c5b6a: accessDenied"),
        {}};
    item.localFields = {Field::EngagementName};
    return item;
}

inline QueueItem conflictItem(const QString& change = QStringLiteral("c-4")) {
    auto item = queueItem(change, QueueState::Conflict, QStringLiteral("edit"));
    item.refusal = Refusal{{ErrorKind::ChangedOverThere}, {}, conflicts()};
    return item;
}

inline QList<QueueItem> queue() {
    return {queueItem(QStringLiteral("c-1"), QueueState::Held, QStringLiteral("accept")),
        queueItem(QStringLiteral("c-2"), QueueState::Sending, QStringLiteral("decline")), refusedItem(),
        conflictItem(), queueItem(QStringLiteral("c-5"), QueueState::Waiting, QStringLiteral("add-contact"))};
}

inline Account account(
    const QString& id = QStringLiteral("a-1"), const QString& name = QStringLiteral("Contoso")) {
    auto account = documentedAccount();
    account.id = AccountId(id);
    account.name = name;
    account.tenant = QStringLiteral("contoso.example");
    account.clientId = QStringLiteral("11111111-2222-3333-4444-555555555555");
    return account;
}

inline SyncStatus statusOf(const Account& account, SyncState state) {
    SyncStatus status;
    status.account = account.id;
    status.accountName = account.name;
    status.state = state;
    status.lastSuccess = today(8, 55);
    return status;
}

} // namespace favilla::samples
