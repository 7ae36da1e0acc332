// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "partnercenterdocument.h"

#include "domain/clock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace favilla::invented {
namespace {

using namespace Qt::Literals::StringLiterals;

QJsonValue instant(const QDateTime& at) {
    return at.isValid() ? QJsonValue(toIso(at)) : QJsonValue();
}

QJsonArray picked(const QStringList& ids) {
    QJsonArray array;
    for (const auto& id : ids)
        array << QJsonObject{{u"id"_s, id}};
    return array;
}

QJsonArray team(const QList<Contact>& contacts) {
    QJsonArray members;
    for (const auto& contact : contacts)
        members << QJsonObject{{u"firstName"_s, contact.firstName}, {u"lastName"_s, contact.lastName},
            {u"title"_s, contact.title}, {u"phoneNumber"_s, contact.phone}, {u"email"_s, contact.email},
            {u"contactPreference"_s,
                QJsonObject{{u"locale"_s, contact.locale}, {u"disableNotifications"_s, false}}}};
    return members;
}

QJsonObject customer(const ReferralData& r) {
    const auto& address = r.customer.address;
    return {{u"name"_s, r.customer.name}, {u"size"_s, r.customer.size}, {u"team"_s, team(r.contacts)},
        {u"address"_s,
            QJsonObject{{u"addressLine1"_s, address.line1}, {u"addressLine2"_s, address.line2},
                {u"city"_s, address.city}, {u"state"_s, address.state}, {u"postalCode"_s, address.postalCode},
                {u"country"_s, address.country}}},
        {u"ids"_s, QJsonArray()}};
}

QJsonObject details(const ReferralData& r) {
    const auto& deal = r.engagement;
    QJsonObject json{{u"notes"_s, r.status == Status::New ? r.request.text : deal.notes},
        {u"requirements"_s,
            QJsonObject{{u"industries"_s, picked(r.request.industries)},
                {u"products"_s, picked(r.request.products)}, {u"services"_s, picked(r.request.services)},
                {u"solutions"_s, QJsonArray()}}}};
    if (deal.value) {
        json.insert(u"dealValue"_s, deal.value->text());
        json.insert(u"currency"_s, deal.value->currency());
    }
    if (deal.purchaseBy.isValid())
        json.insert(u"closingDateTime"_s, instant(deal.purchaseBy.startOfDay(Qt::UTC)));
    if (r.customerRequestedContact)
        json.insert(u"customerRequestedContact"_s, *r.customerRequestedContact);
    return json;
}

} // namespace

QByteArray partnerCenterDocument(const ReferralData& r) {
    const QJsonObject json{{u"id"_s, r.id.text()}, {u"engagementId"_s, r.engagementId},
        {u"name"_s, r.engagement.name}, {u"externalReferenceId"_s, r.engagement.crmId},
        {u"organizationName"_s, r.organizationName}, {u"createdDateTime"_s, instant(r.createdAt)},
        {u"updatedDateTime"_s, r.updatedText}, {u"acceptedDateTime"_s, instant(r.acceptedAt)},
        {u"closedDateTime"_s, instant(r.closedAt)}, {u"status"_s, r.status.text()},
        {u"substatus"_s, r.substatus.text()}, {u"statusReason"_s, r.statusReason},
        {u"qualification"_s, r.qualification.text()}, {u"type"_s, r.type.text()},
        {u"direction"_s, r.direction.text()}, {u"customerProfile"_s, customer(r)},
        {u"consent"_s, QJsonObject{{u"consentToContact"_s, r.hasConsentToContact}}},
        {u"details"_s, details(r)}, {u"eTag"_s, r.eTag}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

} // namespace favilla::invented
