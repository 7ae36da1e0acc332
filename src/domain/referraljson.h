// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/referral.h"

#include <QJsonObject>

namespace favilla {

// Favilla's own lossless form of a referral: for undo, the full dump and `--json`. Keys are those of the
// Referrals API where they mean the same (partner-center api.md, section 5); what only Favilla knows stands
// under "favilla".

QJsonObject toJson(const ReferralData& referral);
/// Errors as of Referral::create, and InvalidValue for a document of another shape.
Result<Referral> referralFromJson(const QJsonObject& json);

QJsonObject toJson(const Contact& contact);
Contact contactFromJson(const QJsonObject& json);
QJsonObject toJson(const Money& money);
std::optional<Money> moneyFromJson(const QJsonObject& json);

} // namespace favilla
