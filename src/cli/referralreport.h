// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "domain/clock.h"
#include "domain/referraldetail.h"

namespace favilla {

/// A referral for other programs: the form of domain/referraljson.h, and under "favilla" what the clock says
/// ("box", "title", "heat", "isCallWanted"; "answerBy" and "expiresAt" of a New one, "hotUntil" of an open
/// one whose customer wants a call).
QJsonObject referralJson(const ReferralData& referral, const Moment& now);

/// The same with its history ("history": at, who, action, changes) and "waitingChanges" under "favilla", and
/// the whole page as text.
Report detailReport(const ReferralDetail& detail, const Moment& now, const QLocale& locale);

} // namespace favilla
