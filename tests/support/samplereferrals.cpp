// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplereferrals.h"

namespace favilla::samples {

using namespace Qt::Literals::StringLiterals;

namespace {

QDateTime at(int day, int hour) {
    return QDateTime({2026, 11, day}, {hour, 15, 30, 125}, Qt::UTC);
}

Contact contact(const QString& first, const QString& last) {
    return {ContactId(u"contact-"_s + first), first, last, u"Buyer"_s, u"+39 049 123 4567"_s,
        first.toLower() + u"@dolomiti.example"_s, u"it-IT"_s};
}

} // namespace

ReferralData full(const QString& id) {
    ReferralData data;
    data.id = ReferralId(id);
    data.engagementId = u"engagement-77"_s;
    data.source = Source::PartnerCenter;
    data.status = Status::Active;
    data.substatus = Substatus::Accepted;
    data.statusReason = u"Because"_s;
    data.reason = Reason::Others;
    data.qualification = Qualification::Direct;
    data.direction = Direction::Incoming;
    data.type = ReferralType::Shared;
    data.createdAt = at(2, 8);
    data.updatedAt = at(3, 9);
    data.updatedText = u"2026-11-03T09:15:30.1250001Z"_s;
    data.expiresAt = at(16, 0);
    data.acceptedAt = at(3, 9);
    data.closedAt = at(4, 10);
    data.customer = {u"Caffè Dolomiti S.r.l."_s,
        {u"Via Roma 1"_s, u"Interno 3"_s, u"Padova"_s, u"PD"_s, u"35121"_s, u"IT"_s}, u"51to250employees"_s,
        u"123456789"_s};
    data.contacts = {contact(u"Giulia"_s, u"Rossi"_s), contact(u"Ugo"_s, u"D'Angelo"_s)};
    data.team = {contact(u"Team"_s, u"Mate"_s)};
    data.request = {u"Migrate 40 mailboxes"_s, u"Nice people"_s, {u"Retail"_s, u"Hospitality"_s},
        {u"Azure"_s}, {u"Deployment"_s}, {u"solution-1"_s}};
    data.engagement = {u"Mail for Dolomiti"_s, *Money::fromMinor(12000050, u"EUR"_s), u"120000.50 EUR"_s,
        QDate(2027, 2, 22), u"They look for help\nwith two lines"_s, u"CRM-9"_s, u"Proposal"_s, u"spring"_s};
    data.customerRequestedContact = true;
    data.hasConsentToContact = true;
    data.organizationName = u"Northwind Example"_s;
    data.invitedBy = u"Seller Example"_s;
    data.eTag = u"\"2500ec5a-0000\""_s;
    data.nextStep = NextStep{at(24, 9), u"Send the offer"_s};
    data.raw = R"({"id":"x","unknown":[1,2,{"b":1e400}]})";
    return data;
}

ReferralData plain(const QString& id, const QString& customer, const QDateTime& createdAt) {
    ReferralData data;
    data.id = ReferralId(id);
    data.createdAt = createdAt;
    data.customer.name = customer;
    return data;
}

Referral built(ReferralData data) {
    auto referral = Referral::create(std::move(data));
    if (!referral)
        qFatal("not a referral: %s", qPrintable(name(referral.error().kind)));
    return *std::move(referral);
}

} // namespace favilla::samples
