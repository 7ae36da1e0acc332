// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/referral.h"

namespace favilla::invented {

/// The referral as the Partner Center Referrals API would have sent it (api.md, section 5), without spaces.
QByteArray partnerCenterDocument(const ReferralData& referral);

} // namespace favilla::invented
