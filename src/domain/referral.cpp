// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/referral.h"

namespace favilla {

Result<Referral> Referral::create(ReferralData data) {
    if (data.id.isEmpty())
        return Error{.kind = ErrorKind::Empty, .field = Field::ReferralId};
    if (data.id.text().size() > longestReferralId)
        return Error{.kind = ErrorKind::TooLong, .field = Field::ReferralId};
    if (!data.createdAt.isValid())
        return Error{.kind = ErrorKind::Empty, .field = Field::CreatedAt};
    const auto status = data.status.known();
    const auto substatus = data.substatus.known();
    if (status && substatus && !isConsistent(*status, *substatus))
        return Error{.kind = ErrorKind::InconsistentState,
            .field = Field::Substatus,
            .subject = data.status.text() + u'/' + data.substatus.text()};
    return Referral(std::move(data));
}

QString title(const ReferralData& referral) {
    if (!referral.engagement.name.trimmed().isEmpty())
        return referral.engagement.name.trimmed();
    for (const auto& list :
        {referral.request.solutions, referral.request.products, referral.request.services})
        for (const auto& item : list)
            if (!item.trimmed().isEmpty())
                return item.trimmed();
    return {};
}

} // namespace favilla
