// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "portallife.h"

#include <algorithm>

namespace favilla {

using namespace Qt::Literals::StringLiterals;

namespace {

const auto portal = u"portal"_s;

QJsonObject put(const QString& path, const QJsonValue& value, const QString& op = u"replace"_s) {
    return {{u"op"_s, op}, {u"path"_s, path}, {u"value"_s, value}};
}

QJsonArray state(const QString& status, const QString& substatus) {
    return {put(u"/status"_s, status), put(u"/substatus"_s, substatus)};
}

QJsonObject memberOf(const Contact& contact) {
    return {{u"firstName"_s, contact.firstName}, {u"lastName"_s, contact.lastName},
        {u"phoneNumber"_s, contact.phone}, {u"email"_s, contact.email}};
}

QStringList emailsOf(const ReferralData& referral) {
    QStringList emails;
    for (const auto& contact : referral.contacts)
        emails << contact.email;
    return emails;
}

} // namespace

QString PortalLife::arrive() {
    auto document = samples::serviceDocument(QUuid::createUuid().toString(QUuid::WithoutBraces));
    const auto now = toIso(m_service.now());
    document.insert(u"createdDateTime"_s, now);
    document.insert(u"updatedDateTime"_s, now);
    document = samples::with(document, u"details/notes"_s, m_chance.text(u"Request"_s));
    return m_service.add(document);
}

QString PortalLife::statusOf(const QString& id) const {
    return m_service.referral(id).value("status"_L1).toString();
}

void PortalLife::change(const QString& id, const QJsonArray& patch) {
    const auto before = samples::wordOf(m_service.referral(id));
    m_service.change(id, patch);
    ++m_changes;
    const auto after = samples::wordOf(m_service.referral(id));
    for (const auto field : sharedFields()) {
        const auto was = textOf(before, field);
        const auto is = textOf(after, field);
        if (was == is)
            continue;
        m_ledger.replaced({id, field}, was, portal);
        m_ledger.wrote({id, field}, is, portal);
    }
    const auto people = emailsOf(before);
    for (const auto& email : people)
        if (!emailsOf(after).contains(email))
            m_ledger.replaced({id, Field::Contacts}, email, portal);
    for (const auto& email : emailsOf(after))
        if (!people.contains(email))
            m_ledger.wrote({id, Field::Contacts}, email, portal);
}

void PortalLife::act() {
    const auto id = m_chance.oneOf(m_service.ids());
    const auto status = statusOf(id);
    const int what = m_chance.below(20);
    if (what == 0)
        arrive();
    else if (what == 1)
        hideOrShow(id);
    else if (what <= 4 && status == "New"_L1)
        answer(id);
    else if (what == 5 && status != "Closed"_L1)
        close(id);
    else if (what <= 7 && status != "Closed"_L1)
        addContact(id);
    else if (what == 8 && status != "Closed"_L1)
        removeContact(id);
    else if (status != "Closed"_L1)
        edit(id);
}

void PortalLife::edit(const QString& id) {
    if (m_chance.oneIn(4))
        editRest(id);
    else
        editField(id, m_chance.oneOf(sharedFields()));
}

void PortalLife::editField(const QString& id, Field field) {
    const bool isCleared = m_chance.oneIn(10);
    const auto or0 = [isCleared](const QJsonValue& value) { return isCleared ? QJsonValue() : value; };
    switch (field) {
    case Field::Value:
        return change(id,
            {put(u"/details/dealValue"_s, or0(m_chance.amount().approximate())),
                put(u"/details/currency"_s, or0(u"EUR"_s))});
    case Field::PurchaseBy:
        return change(id,
            {put(
                u"/details/closingDateTime"_s, or0(m_chance.day().toString(Qt::ISODate) + u"T13:00:00Z"_s))});
    case Field::Notes:
        return change(id, {put(u"/details/notes"_s, or0(m_chance.text(u"Portal notes"_s)))});
    default:
        return change(id, {put(u"/externalReferenceId"_s, or0(m_chance.text(u"PORTAL"_s)))});
    }
}

/// What only the portal changes.
void PortalLife::editRest(const QString& id) {
    switch (m_chance.below(7)) {
    case 0:
        m_renamed << id;
        return change(id, {put(u"/name"_s, m_chance.text(u"Portal name"_s))});
    case 1:
        return change(id, {put(u"/salesStage"_s, u"40"_s)});
    case 2:
        return change(id, {put(u"/campaignId"_s, m_chance.text(u"Campaign"_s))});
    case 3:
        return change(id, {put(u"/referralProgram"_s, m_chance.text(u"Programme"_s))});
    case 4:
        return change(id, {put(u"/team/-"_s, memberOf(samples::person(u"Colleague"_s)), u"add"_s)});
    case 5:
        return change(id,
            {put(u"/details/requirements/solutions"_s,
                QJsonArray{QJsonObject{{u"id"_s, u"S1"_s}, {u"name"_s, m_chance.text(u"Solution"_s)}}})});
    default:
        return change(id, {put(u"/consent/consentToShareReferralWithMicrosoftSellers"_s, true)});
    }
}

void PortalLife::answer(const QString& id) {
    auto patch = state(u"Active"_s, u"Accepted"_s);
    switch (m_chance.below(4)) {
    case 0:
        return change(id, patch);
    case 1:
        patch << put(u"/details/dealValue"_s, m_chance.amount().approximate())
              << put(u"/details/currency"_s, u"EUR"_s)
              << put(u"/details/closingDateTime"_s, m_chance.day().toString(Qt::ISODate) + u"T00:00:00Z"_s)
              << put(u"/details/notes"_s, m_chance.text(u"Portal notes"_s));
        return change(id, patch);
    case 2:
        patch = state(u"Closed"_s, u"Declined"_s);
        patch << put(u"/statusReason"_s, u"Not a customer"_s);
        return change(id, patch);
    default:
        return m_service.expire(id);
    }
}

void PortalLife::close(const QString& id) {
    if (statusOf(id) == "New"_L1)
        return m_service.expire(id);
    auto patch = m_chance.oneIn(2) ? state(u"Closed"_s, u"Won"_s) : state(u"Closed"_s, u"Lost"_s);
    patch << put(u"/statusReason"_s, u"Customer chose another vendor"_s);
    change(id, patch);
}

void PortalLife::addContact(const QString& id) {
    change(id, {put(u"/customerProfile/team/-"_s, memberOf(m_chance.person()), u"add"_s)});
}

void PortalLife::removeContact(const QString& id) {
    auto people = m_service.referral(id)[u"customerProfile"][u"team"].toArray();
    if (people.isEmpty())
        return;
    people.removeAt(m_chance.below(int(people.size())));
    change(id, {put(u"/customerProfile/team"_s, people)});
}

void PortalLife::hideOrShow(const QString& id) {
    const bool isHidden = m_hidden.remove(id);
    if (isHidden) {
        m_service.show(id);
        return;
    }
    m_hidden << id;
    m_everHidden << id;
    m_service.hide(id);
}

void PortalLife::showAll() {
    for (const auto& id : std::as_const(m_hidden))
        m_service.show(id);
    m_hidden.clear();
}

} // namespace favilla
