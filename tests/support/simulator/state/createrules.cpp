// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "createrules.h"

#include "jsonpatch.h"
#include "patchrules.h"
#include "valuerules.h"
#include "vocabulary.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace favilla::simulation {
namespace {

using namespace Qt::Literals::StringLiterals;

Refusal missing(const QString& field) {
    return badRequest(u"The property '%1' is required."_s.arg(field), field);
}

MaybeRefusal partsRefusal(const QJsonObject& body) {
    for (const auto& part : {u"customerProfile"_s, u"consent"_s, u"details"_s})
        if (!body.value(part).isObject() || body.value(part).toObject().isEmpty())
            return missing(part);
    if (!types().contains(body.value(u"type"_s).toString()))
        return missing(u"type"_s);
    const auto qualification = body.value(u"qualification"_s);
    if (!qualification.isUndefined() && !qualifications().contains(qualification.toString()))
        return badRequest(u"The qualification is unknown."_s, u"qualification"_s);
    if (!body[u"consent"][u"consentToToShareInfoWithOthers"].toBool())
        return badRequest(u"The consent to share the contacts is required."_s, u"consent"_s);
    return {};
}

MaybeRefusal valuesRefusal(const QJsonObject& body, const Oddities& oddities) {
    static const QRegularExpression country(u"^[A-Z]{2}$"_s);
    const auto given = body[u"customerProfile"][u"address"][u"country"];
    if (!given.isUndefined() && !country.match(given.toString()).hasMatch())
        return badRequest(u"The country is no code of two letters."_s, u"customerProfile/address/country"_s);
    for (const auto& path :
        {u"/details/dealValue"_s, u"/details/currency"_s, u"/details/closingDateTime"_s, u"/details/notes"_s,
            u"/details/requirements/solutions"_s, u"/team"_s, u"/customerProfile/team"_s}) {
        const auto value = valueAt(body, path);
        if (value.isUndefined() || value.isNull())
            continue;
        if (const auto refusal = valueRefusal(path, value, oddities))
            return refusal;
    }
    return {};
}

/// What the portal asks for: deal name, value, date, notes, a solution, a member with name, number and
/// address.
MaybeRefusal portalRefusal(const QJsonObject& body) {
    for (const auto& path :
        {u"/name"_s, u"/details/dealValue"_s, u"/details/closingDateTime"_s, u"/details/notes"_s,
            u"/details/requirements/solutions/0/id"_s, u"/team/0/firstName"_s, u"/team/0/lastName"_s,
            u"/team/0/phoneNumber"_s, u"/team/0/email"_s, u"/customerProfile/address/country"_s})
        if (const auto value = valueAt(body, path); !value.isDouble() && value.toString().isEmpty())
            return missing(path.mid(1));
    return {};
}

} // namespace

MaybeRefusal createRefusal(const QJsonObject& body, const Oddities& oddities) {
    if (const auto refusal = partsRefusal(body))
        return refusal;
    if (const auto refusal = valuesRefusal(body, oddities))
        return refusal;
    return oddities.enforcesPortalRules ? portalRefusal(body) : MaybeRefusal();
}

QJsonObject created(const QJsonObject& body, const QString& now) {
    auto json = body;
    for (const auto& key : {u"id"_s, u"eTag"_s, u"links"_s, u"createdDateTime"_s, u"updatedDateTime"_s,
             u"organizationId"_s, u"organizationName"_s, u"closedDateTime"_s})
        json.remove(key);
    json.insert(u"status"_s, u"Active"_s);
    json.insert(u"substatus"_s, u"Accepted"_s);
    json.insert(u"direction"_s, u"Outgoing"_s);
    json.insert(u"createdDateTime"_s, now);
    json.insert(u"acceptedDateTime"_s, now);
    json.insert(u"expirationDateTime"_s, QJsonValue());
    if (!json.contains(u"qualification"_s))
        json.insert(u"qualification"_s, u"SalesQualified"_s);
    return json;
}

MaybeRefusal replaceRefusal(const QJsonObject& before, const QJsonObject& body, const Oddities& oddities) {
    if (body.contains(u"links"_s))
        return badRequest(u"The property 'links' can't be sent."_s, u"links"_s);
    if (body.value(u"id"_s).toString().compare(before.value(u"id"_s).toString(), Qt::CaseInsensitive) != 0)
        return badRequest(u"The id does not match the address."_s, u"id"_s);
    if (const auto refusal = valuesRefusal(body, oddities))
        return refusal;
    return transitionRefusal(before, body, oddities);
}

QJsonObject replaced(const QJsonObject& before, const QJsonObject& body) {
    auto after = before;
    for (const auto& key :
        {u"name"_s, u"externalReferenceId"_s, u"status"_s, u"substatus"_s, u"statusReason"_s, u"consent"_s,
            u"details"_s, u"team"_s, u"campaignId"_s, u"salesStage"_s, u"referralProgram"_s})
        if (body.contains(key))
            after.insert(key, body.value(key));
    return after;
}

} // namespace favilla::simulation
