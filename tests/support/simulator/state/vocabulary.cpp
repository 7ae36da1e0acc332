// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vocabulary.h"

#include <QHash>

namespace favilla::simulation {

using namespace Qt::Literals::StringLiterals;

QStringList statuses() {
    return {u"New"_s, u"Active"_s, u"Closed"_s};
}

QStringList substatuses() {
    return {u"Pending"_s, u"Received"_s, u"Accepted"_s, u"Won"_s, u"Lost"_s, u"Declined"_s, u"Expired"_s,
        u"Error"_s};
}

QStringList qualifications() {
    return {u"None"_s, u"Direct"_s, u"MarketingQualified"_s, u"SalesQualified"_s};
}

QStringList types() {
    return {u"Independent"_s, u"Shared"_s};
}

QStringList directions() {
    return {u"Incoming"_s, u"Outgoing"_s};
}

bool isPair(const QString& status, const QString& substatus) {
    static const QHash<QString, QStringList> pairs{{u"New"_s, {u"Pending"_s, u"Received"_s}},
        {u"Active"_s, {u"Accepted"_s}}, {u"Closed"_s, {u"Won"_s, u"Lost"_s, u"Declined"_s, u"Expired"_s}}};
    return pairs.value(status).contains(substatus);
}

bool canGo(const QString& from, const QString& to) {
    static const QHash<QString, QStringList> ways{
        {u"New"_s, {u"New"_s, u"Active"_s, u"Closed"_s}}, {u"Active"_s, {u"Active"_s, u"Closed"_s}}};
    return ways.value(from).contains(to);
}

QStringList patchPaths() {
    return {u"/status"_s, u"/substatus"_s, u"/statusReason"_s, u"/salesStage"_s, u"/details/dealValue"_s,
        u"/details/currency"_s, u"/details/closingDateTime"_s, u"/details/notes"_s,
        u"/details/requirements/solutions"_s, u"/details/requirements/solutions/-"_s, u"/team"_s,
        u"/team/-"_s, u"/customerProfile/team"_s, u"/customerProfile/team/-"_s, u"/externalReferenceId"_s,
        u"/campaignId"_s, u"/referralProgram"_s, u"/consent/consentToShareReferralWithMicrosoftSellers"_s};
}

QStringList referralFields() {
    return {u"id"_s, u"engagementId"_s, u"name"_s, u"organizationId"_s, u"organizationName"_s,
        u"externalReferenceId"_s, u"createdDateTime"_s, u"updatedDateTime"_s, u"expirationDateTime"_s,
        u"acceptedDateTime"_s, u"closedDateTime"_s, u"status"_s, u"substatus"_s, u"statusReason"_s, u"type"_s,
        u"qualification"_s, u"direction"_s, u"target"_s, u"customerProfile"_s, u"consent"_s, u"details"_s,
        u"team"_s, u"inviteContext"_s, u"eTag"_s, u"links"_s, u"favorite"_s, u"campaignId"_s,
        u"referralProgram"_s, u"salesStage"_s, u"callToAction"_s, u"referralSource"_s, u"quality"_s,
        u"isSpam"_s, u"tags"_s, u"dealSensitivity"_s, u"mpnId"_s, u"lastModifiedVia"_s, u"lastRunId"_s,
        u"createdVia"_s, u"trackingInfo"_s, u"registrations"_s, u"registrationStatus"_s};
}

} // namespace favilla::simulation
