// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importplan.h"

#include "domain/textfold.h"

#include <algorithm>

namespace favilla {
namespace {

/// How far along its life a referral is; a state that is not known counts as the first.
int stage(const ReferralData& data) {
    if (data.status == Status::Closed)
        return 2;
    return data.status == Status::Active ? 1 : 0;
}

template <class T>
void take(T& known, const T& news) {
    if (!news.isEmpty())
        known = news;
}
void take(QDateTime& known, const QDateTime& news) {
    if (news.isValid())
        known = news;
}
void take(QDate& known, const QDate& news) {
    if (news.isValid())
        known = news;
}

void takeCustomer(Customer& known, const Customer& news) {
    take(known.name, news.name);
    take(known.size, news.size);
    take(known.dunsNumber, news.dunsNumber);
    take(known.address.line1, news.address.line1);
    take(known.address.line2, news.address.line2);
    take(known.address.city, news.address.city);
    take(known.address.state, news.address.state);
    take(known.address.postalCode, news.address.postalCode);
    take(known.address.country, news.address.country);
}

void takeRequest(Request& known, const Request& news) {
    take(known.text, news.text);
    take(known.invitation, news.invitation);
    take(known.industries, news.industries);
    take(known.products, news.products);
    take(known.services, news.services);
    take(known.solutions, news.solutions);
}

void takeDeal(Engagement& known, const Engagement& news) {
    take(known.name, news.name);
    take(known.purchaseBy, news.purchaseBy);
    take(known.notes, news.notes);
    take(known.crmId, news.crmId);
    take(known.salesStage, news.salesStage);
    take(known.campaignId, news.campaignId);
    if (news.value) {
        known.value = news.value;
        known.valueAsReceived.clear();
    } else if (!known.value) {
        take(known.valueAsReceived, news.valueAsReceived);
    }
}

bool isSamePerson(const Contact& a, const Contact& b) {
    if (!a.id.isEmpty() && a.id == b.id)
        return true;
    if (!a.email.isEmpty() && !b.email.isEmpty())
        return a.email.compare(b.email, Qt::CaseInsensitive) == 0;
    const auto name = foldedWords(a.fullName());
    return !name.isEmpty() && name == foldedWords(b.fullName());
}

/// Nobody is removed: whoever is missing in the file may have been added here.
void takeContacts(QList<Contact>& known, const QList<Contact>& news) {
    // Each known person is met once, so that two people of one name stay two.
    std::vector<bool> isMet(std::size_t(known.size()), false);
    for (const auto& contact : news) {
        qsizetype at = 0;
        while (
            at < qsizetype(isMet.size()) && (isMet[std::size_t(at)] || !isSamePerson(known.at(at), contact)))
            ++at;
        if (at == qsizetype(isMet.size())) {
            known << contact;
            continue;
        }
        isMet[std::size_t(at)] = true;
        take(known[at].firstName, contact.firstName);
        take(known[at].lastName, contact.lastName);
        take(known[at].title, contact.title);
        take(known[at].phone, contact.phone);
        take(known[at].email, contact.email);
        take(known[at].locale, contact.locale);
    }
}

void takeState(ReferralData& known, const ReferralData& news) {
    if (!news.substatus.isEmpty() || news.status.text() != known.status.text())
        known.substatus = news.substatus;
    known.status = news.status;
    take(known.statusReason, news.statusReason);
    take(known.reason, news.reason);
    take(known.acceptedAt, news.acceptedAt);
    take(known.closedAt, news.closedAt);
}

void takeOrigin(ReferralData& known, const ReferralData& news) {
    take(known.engagementId, news.engagementId);
    take(known.qualification, news.qualification);
    take(known.direction, news.direction);
    take(known.type, news.type);
    take(known.organizationName, news.organizationName);
    take(known.invitedBy, news.invitedBy);
    take(known.expiresAt, news.expiresAt);
    take(known.eTag, news.eTag);
    take(known.updatedText, news.updatedText);
    take(known.raw, news.raw);
    if (news.updatedAt.isValid() && !(known.updatedAt > news.updatedAt))
        known.updatedAt = news.updatedAt;
    if (news.customerRequestedContact)
        known.customerRequestedContact = news.customerRequestedContact;
}

} // namespace

ReferralData merged(const ReferralData& existing, const ReferralData& incoming, const QSet<Field>& assumed) {
    auto data = existing;
    // A file that still has an earlier state knows nothing of the deal that was agreed on since.
    const bool isBehind = stage(incoming) < stage(existing);
    takeOrigin(data, incoming);
    if (!assumed.contains(Field::CreatedAt))
        take(data.createdAt, incoming.createdAt);
    if (!assumed.contains(Field::CallWanted))
        data.hasConsentToContact = incoming.hasConsentToContact;
    if (!isBehind && !assumed.contains(Field::Status))
        takeState(data, incoming);
    takeCustomer(data.customer, incoming.customer);
    takeRequest(data.request, incoming.request);
    if (isBehind) {
        data.engagement = incoming.engagement;
        takeDeal(data.engagement, existing.engagement);
    } else {
        takeDeal(data.engagement, incoming.engagement);
    }
    takeContacts(data.contacts, incoming.contacts);
    takeContacts(data.team, incoming.team);
    return data;
}

} // namespace favilla
