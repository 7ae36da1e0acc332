// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "controllers/draftcontroller.h"

#include "store/draftrepository.h"

namespace favilla {

DraftController::DraftController(Database& database) : m_database(database) { }

QFuture<Result<void>> DraftController::save(const QString& key, const QJsonObject& draft) {
    return m_database.write(
        [key, draft](Transaction& transaction) { return DraftRepository::save(transaction, key, draft); });
}

QFuture<Result<std::optional<QJsonObject>>> DraftController::load(const QString& key) {
    return m_database.read([key](Connection& connection) { return DraftRepository::load(connection, key); });
}

QFuture<Result<void>> DraftController::drop(const QString& key) {
    return m_database.write(
        [key](Transaction& transaction) { return DraftRepository::drop(transaction, key); });
}

QString DraftController::key(const QString& form, const ReferralId& referral) {
    return referral.isEmpty() ? form : form + u':' + referral.text();
}

} // namespace favilla
