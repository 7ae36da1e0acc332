// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/referral.h"

#include <QStringList>

namespace favilla {

// The columns of Favilla's own CSV: every property of a referral has one, named as in Partner Center's bulk
// file where it has the property too (partner-center api.md, section 9). The last column, "Favilla", holds
// the version of this layout and says who wrote the file. Contacts and team stand in numbered columns.

/// The header for referrals with at most so many contacts and members of the team.
QStringList favillaHeaders(qsizetype contacts, qsizetype team);
/// Texts in the order of favillaHeaders, not yet made safe for a cell. `decimalSign` is that of the value.
QStringList favillaValues(
    const ReferralData& referral, qsizetype contacts, qsizetype team, QChar decimalSign);

bool isFavillaHeader(const QStringList& headers);
/// `value(header)` gives the text of a column, empty where the file has it no more. Errors: NotADate,
/// InvalidValue with the field of the column.
Result<ReferralData> referralFromFavillaValues(const QStringList& headers, const QStringList& values);

} // namespace favilla
