// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <QJsonObject>

namespace favilla {

/// Keeps half-filled forms, so that nothing typed is lost, a crash included. Thread: that of the Database.
class DraftController {
public:
    explicit DraftController(Database& database);

    QFuture<Result<void>> save(const QString& key, const QJsonObject& draft);
    QFuture<Result<std::optional<QJsonObject>>> load(const QString& key);
    QFuture<Result<void>> drop(const QString& key);

    /// The key of a form about one referral ("accept:<id>"), and of one about none ("new").
    static QString key(const QString& form, const ReferralId& referral = {});

private:
    Database& m_database;
};

} // namespace favilla
