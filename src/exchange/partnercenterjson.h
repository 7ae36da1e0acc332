// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/progress.h"
#include "exchange/readrow.h"

#include <QJsonObject>

namespace favilla {

// Reads referrals as the Partner Center Referrals API writes them (partner-center api.md, section 5).

/// How deep a document may nest; real ones stay under ten.
inline constexpr int maximumJsonDepth = 512;

/// One referral, an array of them, or a list answer with `value`. `json` is UTF-8 without a byte order mark.
/// An element that is no referral becomes a row with its error. Errors: EmptyFile, NotJson, TruncatedJson,
/// NestedTooDeep, NotAReferralFile (each with line), FileTooLarge (more elements than any real file),
/// Cancelled.
Result<ReadFile> readPartnerCenterJson(const QByteArray& json, Progress* progress = nullptr);

/// `raw` is the object's own text: it is kept, and the deal value is read from it so that no digit goes
/// through a double; where it is empty the object is written out instead. Errors: Empty (ReferralId,
/// CreatedAt), NotADate (CreatedAt), and those of Referral::create.
Result<Referral> referralFromPartnerCenter(const QJsonObject& json, const QByteArray& raw);

} // namespace favilla
