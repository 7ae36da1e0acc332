// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/amount.h"
#include "exchange/contentid.h"
#include "exchange/countrycode.h"
#include "exchange/jsonscan.h"
#include "exchange/partnercenterjson.h"
#include "exchange/statepair.h"

#include "domain/clock.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace favilla {
namespace {

using namespace Qt::Literals::StringLiterals;

/// Almost every scalar may be null, and a number where text is expected is the text of the number.
QString text(const QJsonObject& json, const QString& key) {
    const auto value = json.value(key);
    return value.isDouble() || value.isBool() ? value.toVariant().toString() : value.toString();
}

QJsonObject object(const QJsonObject& json, const QString& key) {
    return json.value(key).toObject();
}

Address addressFrom(const QJsonObject& json) {
    return {text(json, u"addressLine1"_s), text(json, u"addressLine2"_s), text(json, u"city"_s),
        text(json, u"state"_s), text(json, u"postalCode"_s), countryCode(text(json, u"country"_s))};
}

QList<Contact> contactsFrom(const QJsonValue& team, const ReferralId& referral, const QString& role) {
    QList<Contact> contacts;
    for (const auto& value : team.toArray()) {
        const auto member = value.toObject();
        Contact contact;
        contact.firstName = text(member, u"firstName"_s);
        contact.lastName = text(member, u"lastName"_s);
        contact.title = text(member, u"title"_s);
        contact.phone = text(member, u"phoneNumber"_s);
        contact.email = text(member, u"email"_s);
        contact.locale = text(object(member, u"contactPreference"_s), u"locale"_s);
        if (!contact.isEmpty())
            contacts << contact;
    }
    giveIds(contacts, referral, role);
    return contacts;
}

/// `ids` is an object in some answers and an array in others.
QString dunsFrom(const QJsonValue& ids) {
    for (const auto& value : ids.toArray())
        if (text(value.toObject(), u"profileType"_s).compare("Duns"_L1, Qt::CaseInsensitive) == 0)
            return text(value.toObject(), u"id"_s);
    return {};
}

/// The pick-list entries of a requirement; solutions have a name beside their number.
QStringList namesFrom(const QJsonValue& requirement) {
    QStringList names;
    for (const auto& value : requirement.toArray()) {
        const auto entry = value.toObject();
        const auto name = text(entry, u"name"_s);
        const auto shown = !name.isEmpty() ? name
            : value.isString()             ? value.toString()
                                           : text(entry, u"id"_s);
        if (!shown.isEmpty())
            names << shown;
    }
    return names;
}

void readState(const QJsonObject& json, ReferralData& data) {
    data.status = Open<Status>::fromText(text(json, u"status"_s));
    data.substatus = Open<Substatus>::fromText(text(json, u"substatus"_s));
    completeState(data);
    data.statusReason = text(json, u"statusReason"_s);
    if (const auto reason = fromApiName<Reason>(data.statusReason.section(": "_L1, 0, 0)))
        data.reason = *reason;
}

void readInstants(const QJsonObject& json, ReferralData& data) {
    data.updatedText = text(json, u"updatedDateTime"_s);
    data.updatedAt = fromIso(data.updatedText);
    const auto created = text(json, u"createdDateTime"_s);
    data.createdAt = created.isEmpty() ? data.updatedAt : fromIso(created);
    data.expiresAt = fromIso(text(json, u"expirationDateTime"_s));
    data.acceptedAt = fromIso(text(json, u"acceptedDateTime"_s));
    data.closedAt = fromIso(text(json, u"closedDateTime"_s));
}

/// The digits of the value as they stand in the document: QJsonValue knows only doubles.
QString dealValueText(const QJsonObject& details, const QByteArray& raw) {
    const auto value = details.value("dealValue"_L1);
    if (value.isString())
        return value.toString().trimmed();
    if (!value.isDouble())
        return {};
    const auto token = jsonValueAt(raw, {"details", "dealValue"});
    return token.isEmpty() ? QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest)
                           : QString::fromLatin1(token.data(), token.size());
}

void readDetails(const QJsonObject& details, const QByteArray& raw, ReferralData& data) {
    // Before the answer the notes are the customer's request, afterwards they are the partner's own.
    const bool isAnswered = data.status == Status::Active || data.status == Status::Closed;
    (isAnswered ? data.engagement.notes : data.request.text) = text(details, u"notes"_s);
    putValue(data.engagement, dealValueText(details, raw), text(details, u"currency"_s));
    data.engagement.purchaseBy = fromIso(text(details, u"closingDateTime"_s)).date();
    if (const auto wanted = details.value("customerRequestedContact"_L1); wanted.isBool())
        data.customerRequestedContact = wanted.toBool();
    const auto requirements = object(details, u"requirements"_s);
    data.request.industries = namesFrom(requirements.value("industries"_L1));
    data.request.products = namesFrom(requirements.value("products"_L1));
    data.request.services = namesFrom(requirements.value("services"_L1));
    data.request.solutions = namesFrom(requirements.value("solutions"_L1));
}

void readCustomer(const QJsonObject& profile, ReferralData& data) {
    data.customer.name = text(profile, u"name"_s);
    data.customer.size = text(profile, u"size"_s);
    data.customer.address = addressFrom(object(profile, u"address"_s));
    data.customer.dunsNumber = dunsFrom(profile.value("ids"_L1));
    data.contacts = contactsFrom(profile.value("team"_L1), data.id, u"customer"_s);
}

void readRest(const QJsonObject& json, ReferralData& data) {
    data.engagementId = text(json, u"engagementId"_s);
    data.qualification = Open<Qualification>::fromText(text(json, u"qualification"_s));
    data.direction = Open<Direction>::fromText(text(json, u"direction"_s));
    data.type = Open<ReferralType>::fromText(text(json, u"type"_s));
    data.team = contactsFrom(json.value("team"_L1), data.id, u"team"_s);
    data.engagement.name = text(json, u"name"_s);
    data.engagement.crmId = text(json, u"externalReferenceId"_s);
    data.engagement.salesStage = text(json, u"salesStage"_s);
    data.engagement.campaignId = text(json, u"campaignId"_s);
    data.hasConsentToContact = object(json, u"consent"_s).value("consentToContact"_L1).toBool();
    data.organizationName = text(json, u"organizationName"_s);
    const auto invitation = object(json, u"inviteContext"_s);
    data.request.invitation = text(invitation, u"notes"_s);
    const auto inviter = object(invitation, u"invitedBy"_s);
    const auto name = text(inviter, u"organizationName"_s);
    data.invitedBy = name.isEmpty() ? text(inviter, u"organizationId"_s) : name;
    data.eTag = text(json, u"eTag"_s);
}

} // namespace

Result<Referral> referralFromPartnerCenter(const QJsonObject& json, const QByteArray& raw) {
    ReferralData data;
    data.source = Source::PartnerCenter;
    data.id = ReferralId(text(json, u"id"_s).trimmed());
    data.raw = raw.isEmpty() ? QJsonDocument(json).toJson(QJsonDocument::Compact) : minified(raw);
    readState(json, data);
    readInstants(json, data);
    readDetails(object(json, u"details"_s), data.raw, data);
    readCustomer(object(json, u"customerProfile"_s), data);
    readRest(json, data);
    if (!data.id.isEmpty() && !data.createdAt.isValid())
        if (const auto created = text(json, u"createdDateTime"_s); !created.isEmpty())
            return Error{.kind = ErrorKind::NotADate, .field = Field::CreatedAt, .subject = created};
    return Referral::create(std::move(data));
}

} // namespace favilla
