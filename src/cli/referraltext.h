// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/query.h"
#include "domain/referraldetail.h"

#include <QLocale>

namespace favilla {

/// The page of a referral as lines of text. Strangers' text on one line where the page has one line for it.
QString detailText(const ReferralDetail& detail, const Moment& now, const QLocale& locale);

/// A list as a table: what the clock says, customer, title, value, id. One line each.
QString listText(const QList<ReferralSummary>& rows, const Moment& now, const QLocale& locale);

} // namespace favilla
