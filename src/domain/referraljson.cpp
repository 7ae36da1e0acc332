// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/referraljson.h"

#include "domain/clock.h"

#include <QJsonArray>

namespace favilla {
namespace {

using namespace Qt::Literals::StringLiterals;

/// Leaves out what is empty, so that a document says only what is known.
void put(QJsonObject& json, const QString& key, const QString& value) {
    if (!value.isEmpty())
        json.insert(key, value);
}
void put(QJsonObject& json, const QString& key, const QDateTime& instant) {
    put(json, key, toIso(instant));
}
void put(QJsonObject& json, const QString& key, const QJsonObject& value) {
    if (!value.isEmpty())
        json.insert(key, value);
}
void put(QJsonObject& json, const QString& key, const QJsonArray& value) {
    if (!value.isEmpty())
        json.insert(key, value);
}

QString text(const QJsonObject& json, const QString& key) {
    return json.value(key).toString();
}
QDateTime instant(const QJsonObject& json, const QString& key) {
    return fromIso(text(json, key));
}

QJsonArray contactsToJson(const QList<Contact>& contacts) {
    QJsonArray array;
    for (const auto& contact : contacts)
        array << toJson(contact);
    return array;
}

QList<Contact> contactsFromJson(const QJsonArray& array) {
    QList<Contact> contacts;
    for (const auto& value : array)
        contacts << contactFromJson(value.toObject());
    return contacts;
}

QJsonArray idsToJson(const QStringList& ids) {
    QJsonArray array;
    for (const auto& id : ids)
        array << QJsonObject{{u"id"_s, id}};
    return array;
}

QStringList idsFromJson(const QJsonValue& value) {
    QStringList ids;
    for (const auto& item : value.toArray())
        ids << item.toObject().value(u"id"_s).toString();
    return ids;
}

QJsonObject customerToJson(const Customer& customer, const QList<Contact>& contacts) {
    QJsonObject address;
    put(address, u"addressLine1"_s, customer.address.line1);
    put(address, u"addressLine2"_s, customer.address.line2);
    put(address, u"city"_s, customer.address.city);
    put(address, u"state"_s, customer.address.state);
    put(address, u"postalCode"_s, customer.address.postalCode);
    put(address, u"country"_s, customer.address.country);
    QJsonObject json;
    put(json, u"name"_s, customer.name);
    put(json, u"size"_s, customer.size);
    put(json, u"address"_s, address);
    put(json, u"team"_s, contactsToJson(contacts));
    if (!customer.dunsNumber.isEmpty())
        json.insert(
            u"ids"_s, QJsonArray{QJsonObject{{u"profileType"_s, u"Duns"_s}, {u"id"_s, customer.dunsNumber}}});
    return json;
}

Customer customerFromJson(const QJsonObject& json) {
    const auto address = json.value(u"address"_s).toObject();
    Customer customer;
    customer.name = text(json, u"name"_s);
    customer.size = text(json, u"size"_s);
    customer.address = {text(address, u"addressLine1"_s), text(address, u"addressLine2"_s),
        text(address, u"city"_s), text(address, u"state"_s), text(address, u"postalCode"_s),
        text(address, u"country"_s)};
    for (const auto& id : json.value(u"ids"_s).toArray())
        if (text(id.toObject(), u"profileType"_s) == "Duns"_L1)
            customer.dunsNumber = text(id.toObject(), u"id"_s);
    return customer;
}

QJsonObject detailsToJson(const ReferralData& referral) {
    QJsonObject requirements;
    put(requirements, u"industries"_s, idsToJson(referral.request.industries));
    put(requirements, u"products"_s, idsToJson(referral.request.products));
    put(requirements, u"services"_s, idsToJson(referral.request.services));
    put(requirements, u"solutions"_s, idsToJson(referral.request.solutions));
    QJsonObject json;
    put(json, u"notes"_s, referral.engagement.notes);
    if (referral.engagement.value) {
        json.insert(u"dealValue"_s, referral.engagement.value->text());
        json.insert(u"currency"_s, referral.engagement.value->currency());
    }
    put(json, u"closingDateTime"_s, referral.engagement.purchaseBy.toString(Qt::ISODate));
    if (referral.customerRequestedContact)
        json.insert(u"customerRequestedContact"_s, *referral.customerRequestedContact);
    put(json, u"requirements"_s, requirements);
    return json;
}

QJsonObject stepToJson(const std::optional<NextStep>& step) {
    return step ? QJsonObject{{u"at"_s, toIso(step->at)}, {u"text"_s, step->text}} : QJsonObject();
}

/// What only Favilla knows of a referral.
QJsonObject ownToJson(const ReferralData& referral) {
    QJsonObject json;
    put(json, u"source"_s, referral.source.text());
    put(json, u"reason"_s, referral.reason.text());
    put(json, u"request"_s, referral.request.text);
    put(json, u"valueAsReceived"_s, referral.engagement.valueAsReceived);
    put(json, u"updatedText"_s, referral.updatedText);
    put(json, u"account"_s, referral.account.text());
    if (referral.isGone)
        json.insert(u"isGone"_s, true);
    put(json, u"nextStep"_s, stepToJson(referral.nextStep));
    return json;
}

void readDetails(const QJsonObject& json, ReferralData& referral) {
    auto& engagement = referral.engagement;
    engagement.notes = text(json, u"notes"_s);
    engagement.value = moneyFromJson(json);
    engagement.purchaseBy = QDate::fromString(text(json, u"closingDateTime"_s), Qt::ISODate);
    if (const auto wanted = json.value(u"customerRequestedContact"_s); wanted.isBool())
        referral.customerRequestedContact = wanted.toBool();
    const auto requirements = json.value(u"requirements"_s).toObject();
    referral.request.industries = idsFromJson(requirements.value(u"industries"_s));
    referral.request.products = idsFromJson(requirements.value(u"products"_s));
    referral.request.services = idsFromJson(requirements.value(u"services"_s));
    referral.request.solutions = idsFromJson(requirements.value(u"solutions"_s));
}

void readStates(const QJsonObject& json, ReferralData& referral) {
    referral.status = Open<Status>::fromText(text(json, u"status"_s));
    referral.substatus = Open<Substatus>::fromText(text(json, u"substatus"_s));
    referral.statusReason = text(json, u"statusReason"_s);
    referral.qualification = Open<Qualification>::fromText(text(json, u"qualification"_s));
    referral.direction = Open<Direction>::fromText(text(json, u"direction"_s));
    referral.type = Open<ReferralType>::fromText(text(json, u"type"_s));
}

void readInstants(const QJsonObject& json, ReferralData& referral) {
    referral.createdAt = instant(json, u"createdDateTime"_s);
    referral.updatedAt = instant(json, u"updatedDateTime"_s);
    referral.expiresAt = instant(json, u"expirationDateTime"_s);
    referral.acceptedAt = instant(json, u"acceptedDateTime"_s);
    referral.closedAt = instant(json, u"closedDateTime"_s);
}

void readOwn(const QJsonObject& json, ReferralData& referral) {
    referral.source = Open<Source>::fromText(text(json, u"source"_s));
    referral.reason = Open<Reason>::fromText(text(json, u"reason"_s));
    referral.request.text = text(json, u"request"_s);
    referral.engagement.valueAsReceived = text(json, u"valueAsReceived"_s);
    referral.updatedText = text(json, u"updatedText"_s);
    referral.account = AccountId(text(json, u"account"_s));
    referral.isGone = json.value(u"isGone"_s).toBool();
    const auto step = json.value(u"nextStep"_s).toObject();
    if (const auto at = instant(step, u"at"_s); at.isValid())
        referral.nextStep = NextStep{at, text(step, u"text"_s)};
}

} // namespace

QJsonObject toJson(const Contact& contact) {
    QJsonObject json;
    put(json, u"firstName"_s, contact.firstName);
    put(json, u"lastName"_s, contact.lastName);
    put(json, u"title"_s, contact.title);
    put(json, u"phoneNumber"_s, contact.phone);
    put(json, u"email"_s, contact.email);
    if (!contact.locale.isEmpty())
        json.insert(u"contactPreference"_s, QJsonObject{{u"locale"_s, contact.locale}});
    if (!contact.id.isEmpty())
        json.insert(u"favilla"_s, QJsonObject{{u"id"_s, contact.id.text()}});
    return json;
}

Contact contactFromJson(const QJsonObject& json) {
    Contact contact;
    contact.id = ContactId(text(json.value(u"favilla"_s).toObject(), u"id"_s));
    contact.firstName = text(json, u"firstName"_s);
    contact.lastName = text(json, u"lastName"_s);
    contact.title = text(json, u"title"_s);
    contact.phone = text(json, u"phoneNumber"_s);
    contact.email = text(json, u"email"_s);
    contact.locale = text(json.value(u"contactPreference"_s).toObject(), u"locale"_s);
    return contact;
}

QJsonObject toJson(const Money& money) {
    return {{u"dealValue"_s, money.text()}, {u"currency"_s, money.currency()}};
}

std::optional<Money> moneyFromJson(const QJsonObject& json) {
    const auto amount = json.value(u"dealValue"_s);
    const auto written = amount.isDouble() ? QString::number(amount.toDouble(), 'f', 4) : amount.toString();
    auto money = Money::fromText(written, text(json, u"currency"_s));
    return money ? std::optional(*money) : std::nullopt;
}

QJsonObject toJson(const ReferralData& referral) {
    QJsonObject json;
    json.insert(u"id"_s, referral.id.text());
    put(json, u"engagementId"_s, referral.engagementId);
    put(json, u"name"_s, referral.engagement.name);
    put(json, u"organizationName"_s, referral.organizationName);
    put(json, u"externalReferenceId"_s, referral.engagement.crmId);
    put(json, u"createdDateTime"_s, referral.createdAt);
    put(json, u"updatedDateTime"_s, referral.updatedAt);
    put(json, u"expirationDateTime"_s, referral.expiresAt);
    put(json, u"acceptedDateTime"_s, referral.acceptedAt);
    put(json, u"closedDateTime"_s, referral.closedAt);
    put(json, u"status"_s, referral.status.text());
    put(json, u"substatus"_s, referral.substatus.text());
    put(json, u"statusReason"_s, referral.statusReason);
    put(json, u"qualification"_s, referral.qualification.text());
    put(json, u"direction"_s, referral.direction.text());
    put(json, u"type"_s, referral.type.text());
    put(json, u"salesStage"_s, referral.engagement.salesStage);
    put(json, u"campaignId"_s, referral.engagement.campaignId);
    put(json, u"eTag"_s, referral.eTag);
    put(json, u"customerProfile"_s, customerToJson(referral.customer, referral.contacts));
    json.insert(u"consent"_s, QJsonObject{{u"consentToContact"_s, referral.hasConsentToContact}});
    put(json, u"details"_s, detailsToJson(referral));
    put(json, u"team"_s, contactsToJson(referral.team));
    QJsonObject invitation;
    put(invitation, u"notes"_s, referral.request.invitation);
    if (!referral.invitedBy.isEmpty())
        invitation.insert(u"invitedBy"_s, QJsonObject{{u"organizationName"_s, referral.invitedBy}});
    put(json, u"inviteContext"_s, invitation);
    put(json, u"favilla"_s, ownToJson(referral));
    return json;
}

Result<Referral> referralFromJson(const QJsonObject& json) {
    ReferralData referral;
    referral.id = ReferralId(text(json, u"id"_s));
    referral.engagementId = text(json, u"engagementId"_s);
    referral.organizationName = text(json, u"organizationName"_s);
    referral.eTag = text(json, u"eTag"_s);
    readStates(json, referral);
    readInstants(json, referral);
    const auto customer = json.value(u"customerProfile"_s).toObject();
    referral.customer = customerFromJson(customer);
    referral.contacts = contactsFromJson(customer.value(u"team"_s).toArray());
    referral.team = contactsFromJson(json.value(u"team"_s).toArray());
    referral.hasConsentToContact = json.value(u"consent"_s).toObject().value(u"consentToContact"_s).toBool();
    const auto invitation = json.value(u"inviteContext"_s).toObject();
    referral.request.invitation = text(invitation, u"notes"_s);
    referral.invitedBy = text(invitation.value(u"invitedBy"_s).toObject(), u"organizationName"_s);
    referral.engagement.name = text(json, u"name"_s);
    referral.engagement.crmId = text(json, u"externalReferenceId"_s);
    referral.engagement.salesStage = text(json, u"salesStage"_s);
    referral.engagement.campaignId = text(json, u"campaignId"_s);
    readDetails(json.value(u"details"_s).toObject(), referral);
    readOwn(json.value(u"favilla"_s).toObject(), referral);
    return Referral::create(std::move(referral));
}

} // namespace favilla
