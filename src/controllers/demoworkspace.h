// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <QJsonObject>

namespace favilla {

/// Fills an empty workspace with invented referrals, dated relative to today.
class DemoWorkspace {
public:
    /// `document`: the demo file, whose instants stand as "@-9h" or "@+12d".
    DemoWorkspace(Database& database, const Clock& clock);

    /// The number of referrals; `language` ("it", "en") chooses the names of the saved views. Errors:
    /// InvalidValue for a document that is none, those of the store.
    QFuture<Result<int>> fill(const QByteArray& document, const QString& language);

private:
    Database& m_database;
    const Clock& m_clock;
};

/// Every "@-3d4h" in the document as an instant (ISO 8601, UTC) counted from now; a day alone ("@+20d")
/// under a key that ends in "closingDateTime" as the start of that day.
QJsonValue resolvedInstants(const QJsonValue& value, const Moment& now);

} // namespace favilla
