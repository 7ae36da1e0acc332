// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/wirepatch.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace favilla {
namespace {

using namespace Qt::Literals::StringLiterals;

QJsonObject operation(const QString& kind, const QString& path, const QJsonValue& value) {
    return {{u"op"_s, kind}, {u"path"_s, path}, {u"value"_s, value}};
}

void replace(QJsonArray& patch, const QString& path, const QString& before, const QString& after) {
    if (before != after)
        patch << operation(u"replace"_s, path, after);
}

void patchState(QJsonArray& patch, const ReferralData& before, const ReferralData& after) {
    if (before.status.text() == after.status.text() && before.substatus.text() == after.substatus.text())
        return;
    patch << operation(u"replace"_s, u"/status"_s, after.status.text());
    patch << operation(u"replace"_s, u"/substatus"_s, after.substatus.text());
    if (!after.statusReason.isEmpty())
        replace(patch, u"/statusReason"_s, before.statusReason, after.statusReason);
}

/// An amount goes as text, as in the documentation's own examples: so no digit of it passes through a double.
void patchValue(QJsonArray& patch, const Engagement& before, const Engagement& after) {
    if (!after.value || before.value == after.value)
        return;
    patch << operation(u"replace"_s, u"/details/dealValue"_s, after.value->text());
    patch << operation(u"replace"_s, u"/details/currency"_s, after.value->currency());
}

void patchDeal(QJsonArray& patch, const Engagement& before, const Engagement& after) {
    patchValue(patch, before, after);
    if (after.purchaseBy.isValid() && before.purchaseBy != after.purchaseBy)
        patch << operation(u"replace"_s, u"/details/closingDateTime"_s,
            after.purchaseBy.toString(Qt::ISODate) + u"T00:00:00Z"_s);
    replace(patch, u"/details/notes"_s, before.notes, after.notes);
    replace(patch, u"/externalReferenceId"_s, before.crmId, after.crmId);
}

QJsonObject memberOf(const Contact& contact) {
    QJsonObject member{{u"firstName"_s, contact.firstName}, {u"lastName"_s, contact.lastName},
        {u"phoneNumber"_s, contact.phone}, {u"email"_s, contact.email}};
    if (!contact.title.isEmpty())
        member.insert(u"title"_s, contact.title);
    if (!contact.locale.isEmpty())
        member.insert(u"contactPreference"_s, QJsonObject{{u"locale"_s, contact.locale}});
    return member;
}

/// `/-` appends to a list that is there; where the service has none, the list itself is given.
void patchContacts(
    QJsonArray& patch, const QList<Contact>& before, const QList<Contact>& after, const QByteArray& raw) {
    QJsonArray members;
    for (const auto& contact : after)
        if (std::none_of(before.begin(), before.end(),
                [&contact](const Contact& known) { return isSameEntry(known, contact); }))
            members << memberOf(contact);
    if (members.isEmpty())
        return;
    const auto profile = QJsonDocument::fromJson(raw).object().value("customerProfile"_L1).toObject();
    if (!profile.value("team"_L1).isArray()) {
        patch << operation(u"add"_s, u"/customerProfile/team"_s, members);
        return;
    }
    for (const auto& member : members)
        patch << operation(u"add"_s, u"/customerProfile/team/-"_s, member);
}

} // namespace

bool isSameEntry(const Contact& a, const Contact& b) {
    return a.firstName == b.firstName && a.lastName == b.lastName && a.phone == b.phone
        && a.email.compare(b.email, Qt::CaseInsensitive) == 0;
}

QJsonArray wirePatch(const ReferralData& before, const ReferralData& after, const QByteArray& raw) {
    QJsonArray patch;
    patchState(patch, before, after);
    patchDeal(patch, before.engagement, after.engagement);
    patchContacts(patch, before.contacts, after.contacts, raw);
    return patch;
}

} // namespace favilla
