// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "referralfacts.h"

#include <QJsonArray>

namespace favilla::simulation {
namespace {

using namespace Qt::Literals::StringLiterals;

QStringList emailsOf(const QJsonArray& team) {
    QStringList emails;
    for (const auto& member : team)
        emails << member[u"email"].toString().toLower();
    return emails;
}

bool isLead(const ReferralFacts& facts, const QJsonObject& referral) {
    const auto inviter = referral[u"inviteContext"][u"invitedBy"][u"organizationId"].toString();
    if (facts.type != "Independent"_L1)
        return false;
    if (facts.qualification == "Direct"_L1)
        return true;
    return facts.qualification != "None"_L1 && inviter == "msft"_L1;
}

} // namespace

ReferralFacts factsOf(const QJsonObject& referral) {
    const auto text = [&](const QString& key) { return referral.value(key).toString(); };
    ReferralFacts facts;
    facts.id = text(u"id"_s);
    facts.engagementId = text(u"engagementId"_s);
    facts.status = text(u"status"_s);
    facts.substatus = text(u"substatus"_s);
    facts.type = text(u"type"_s);
    facts.qualification = text(u"qualification"_s);
    facts.direction = text(u"direction"_s);
    facts.country = referral[u"customerProfile"][u"address"][u"country"].toString();
    facts.teamEmails = emailsOf(referral[u"team"].toArray());
    facts.created = ticksFrom(text(u"createdDateTime"_s));
    facts.updated = ticksFrom(text(u"updatedDateTime"_s));
    facts.expires = ticksFrom(text(u"expirationDateTime"_s));
    facts.eTag = text(u"eTag"_s);
    facts.isLead = isLead(facts, referral);
    return facts;
}

} // namespace favilla::simulation
