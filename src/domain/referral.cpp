// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/referral.h"

#include "domain/linelimit.h"

namespace favilla {
namespace {

/// A reason may carry notes of its own, but no more than a form takes.
constexpr qsizetype longestReason = longestReasonNotes + longestLine;

void limit(QList<Contact>& contacts) {
    for (auto& contact : contacts)
        for (auto* line : {&contact.firstName, &contact.lastName, &contact.title, &contact.phone,
                 &contact.email, &contact.locale})
            if (line->size() > longestLine)
                *line = withinLimit(*line);
}

/// The one place that every text passes, whatever way it comes. What is cut here `raw` still has in full.
void limitLines(ReferralData& data) {
    auto& customer = data.customer;
    auto& address = customer.address;
    auto& deal = data.engagement;
    for (auto* line : {&data.engagementId, &data.organizationName, &data.invitedBy, &customer.name,
             &customer.size, &customer.dunsNumber, &address.line1, &address.line2, &address.city,
             &address.state, &address.postalCode, &address.country, &deal.name, &deal.valueAsReceived,
             &deal.crmId, &deal.salesStage, &deal.campaignId})
        *line = withinLimit(*line);
    data.statusReason = withinLimit(data.statusReason, longestReason);
    for (auto* list :
        {&data.request.industries, &data.request.products, &data.request.services, &data.request.solutions})
        *list = withinLimit(*list);
    limit(data.contacts);
    limit(data.team);
    if (data.nextStep)
        data.nextStep->text = withinLimit(data.nextStep->text);
}

} // namespace

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
    limitLines(data);
    if (data.status == Status::Closed || (data.nextStep && !data.nextStep->at.isValid()))
        data.nextStep.reset();
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
