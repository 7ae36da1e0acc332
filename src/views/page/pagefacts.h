// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/page/factgrid.h"

#include "domain/clock.h"
#include "domain/referral.h"

#include <QLocale>

namespace favilla::words {

/// What the partner makes of it: value, purchase date, CRM ID, sales stage. Facts nobody gave have no value.
QList<Fact> dealFacts(const ReferralData& referral, const QLocale& locale);
/// What is to be done next, and when; nothing where nothing is planned.
QList<Fact> stepFacts(const ReferralData& referral, const Moment& now, const QLocale& locale);
/// What came with the request: pick lists, clocks while it is new, qualification, source, address, ID.
QList<Fact> requestFacts(const ReferralData& referral, const Moment& now, const QLocale& locale);

/// The whole referral as plain text, for another program ("Copy as text").
QString referralText(const ReferralData& referral, const Moment& now, const QLocale& locale);

} // namespace favilla::words
