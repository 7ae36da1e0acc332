// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/referral.h"

namespace favilla {

/// Invented referrals for tests.
namespace samples {

/// Has every property that the domain knows.
ReferralData full(const QString& id = QStringLiteral("5f0c1b1e-9d8a-4f0e-8a55-000000000001"));
/// New and Pending, of customer `customer`, asked at `createdAt`.
ReferralData plain(const QString& id, const QString& customer, const QDateTime& createdAt);
/// Fails the test where the data hold not together.
Referral built(ReferralData data);

} // namespace samples
} // namespace favilla
