// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "completion.h"

#include <QJsonArray>
#include <QUuid>

namespace favilla::simulation {
namespace {

using namespace Qt::Literals::StringLiterals;

QJsonObject merged(QJsonObject base, const QJsonObject& over) {
    for (auto it = over.begin(); it != over.end(); ++it) {
        const auto isBoth = it->isObject() && base.value(it.key()).isObject();
        base.insert(it.key(),
            isBoth ? QJsonValue(merged(base.value(it.key()).toObject(), it->toObject())) : QJsonValue(*it));
    }
    return base;
}

QJsonObject emptyCustomer() {
    const auto nothing = QJsonValue();
    return {{u"name"_s, u"Officina Betulla Srl"_s}, {u"size"_s, nothing}, {u"isMatchingComplete"_s, true},
        {u"address"_s,
            QJsonObject{{u"addressLine1"_s, u"Via dei Tigli 12"_s}, {u"addressLine2"_s, nothing},
                {u"city"_s, u"Parma"_s}, {u"state"_s, nothing}, {u"postalCode"_s, u"43121"_s},
                {u"country"_s, u"IT"_s}, {u"region"_s, nothing}}},
        {u"team"_s, QJsonArray()}, {u"ids"_s, QJsonArray()}};
}

QJsonObject emptyDetails() {
    const auto nothing = QJsonValue();
    return {{u"notes"_s, nothing}, {u"dealValue"_s, nothing}, {u"currency"_s, nothing},
        {u"closingDateTime"_s, nothing}, {u"customerRequestedContact"_s, false},
        {u"customerAction"_s, nothing}, {u"incentiveLevel"_s, nothing},
        {u"requirements"_s,
            QJsonObject{{u"industries"_s, QJsonArray()}, {u"products"_s, QJsonArray()},
                {u"services"_s, QJsonArray()}, {u"solutions"_s, QJsonArray()}, {u"offers"_s, QJsonArray()},
                {u"salesPlays"_s, QJsonArray()}, {u"additionalRequirements"_s, nothing}}}};
}

QJsonObject emptyReferral() {
    QJsonObject json{{u"status"_s, u"New"_s}, {u"substatus"_s, u"Pending"_s}, {u"type"_s, u"Independent"_s},
        {u"qualification"_s, u"Direct"_s}, {u"direction"_s, u"Incoming"_s}, {u"favorite"_s, false},
        {u"isSpam"_s, false}, {u"quality"_s, u"Unknown"_s}, {u"dealSensitivity"_s, u"None"_s},
        {u"registrationStatus"_s, u"None"_s}, {u"mpnId"_s, u"0000000"_s},
        {u"organizationId"_s, u"3c1f6f0e-8f0b-4a35-9d35-2b64d1a7c0aa"_s},
        {u"organizationName"_s, u"Lanterna Sistemi"_s}, {u"tags"_s, QJsonArray()},
        {u"registrations"_s, QJsonArray()}, {u"team"_s, QJsonArray()},
        {u"customerProfile"_s, emptyCustomer()}, {u"details"_s, emptyDetails()},
        {u"consent"_s,
            QJsonObject{{u"consentToToShareInfoWithOthers"_s, true}, {u"consentToContact"_s, true},
                {u"consentToShareReferralWithMicrosoftSellers"_s, false}}},
        {u"inviteContext"_s,
            QJsonObject{{u"notes"_s, QJsonValue()}, {u"assistanceRequestCode"_s, u"Unknown"_s},
                {u"invitedMpnId"_s, QJsonValue()},
                {u"invitedBy"_s,
                    QJsonObject{{u"organizationId"_s, u"msft"_s}, {u"organizationName"_s, u"Microsoft"_s}}}}},
        {u"target"_s,
            QJsonArray{QJsonObject{{u"type"_s, u"BusinessProfileLocation"_s}, {u"id"_s, newGuid()}}}},
        {u"trackingInfo"_s,
            QJsonObject{{u"microsoftMsxId"_s, QJsonValue()}, {u"microsoftUSFedOpportunityId"_s, QJsonValue()},
                {u"microsoftUSFedLeadId"_s, QJsonValue()}, {u"migratedPSCDealId"_s, QJsonValue()},
                {u"migratedPSCPartnerDealId"_s, QJsonValue()}}}};
    for (const auto& key :
        {u"name"_s, u"lastModifiedVia"_s, u"lastRunId"_s, u"createdVia"_s, u"externalReferenceId"_s,
            u"statusReason"_s, u"referralSource"_s, u"campaignId"_s, u"salesStage"_s, u"referralProgram"_s,
            u"acceptedDateTime"_s, u"closedDateTime"_s, u"callToAction"_s, u"expirationDateTime"_s})
        json.insert(key, QJsonValue());
    return json;
}

/// At midnight UTC, as the samples have it: 14 days after the arrival for a Direct lead, 8 for others.
QString expiry(const QJsonObject& referral, Ticks created) {
    const auto days = referral.value(u"qualification"_s) == "Direct"_L1 ? 14 : 8;
    return dateTimeOf(created).date().addDays(days).startOfDay(Qt::UTC).toString(u"yyyy-MM-ddTHH:mm:ssZ"_s);
}

} // namespace

QString newGuid() {
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

QString newETag(Ticks at) {
    const auto random = newGuid();
    return u"\"%1-0000-0000-0000-%2\""_s.arg(random.left(8)).arg(at / perSecond, 12, 16, QLatin1Char('0'));
}

QJsonObject completed(const QJsonObject& given, Ticks now) {
    static const auto empty = emptyReferral();
    auto json = merged(empty, given);
    for (const auto& key : {u"id"_s, u"engagementId"_s})
        if (json.value(key).toString().isEmpty())
            json.insert(key, newGuid());
    if (!json.contains(u"createdDateTime"_s))
        json.insert(u"createdDateTime"_s, textOf(now));
    if (!json.contains(u"updatedDateTime"_s))
        json.insert(u"updatedDateTime"_s, json.value(u"createdDateTime"_s));
    if (!given.contains(u"expirationDateTime"_s) && json.value(u"status"_s) == "New"_L1)
        json.insert(
            u"expirationDateTime"_s, expiry(json, ticksFrom(json.value(u"createdDateTime"_s).toString())));
    return json;
}

} // namespace favilla::simulation
