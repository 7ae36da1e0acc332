// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/history.h"

#include "domain/clock.h"
#include "domain/names.h"

#include <QJsonArray>
#include <QJsonObject>

namespace favilla {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr auto actions = nameTable<HistoryAction>({
    {HistoryAction::Received, "received"},
    {HistoryAction::Created, "created"},
    {HistoryAction::Updated, "updated"},
    {HistoryAction::Accepted, "accepted"},
    {HistoryAction::Declined, "declined"},
    {HistoryAction::Won, "won"},
    {HistoryAction::Lost, "lost"},
    {HistoryAction::Edited, "edited"},
    {HistoryAction::ContactAdded, "contactAdded"},
    {HistoryAction::StepPlanned, "stepPlanned"},
    {HistoryAction::Expired, "expired"},
    {HistoryAction::Undone, "undone"},
    {HistoryAction::Restored, "restored"},
    {HistoryAction::Sent, "sent"},
});

QString valueText(const Engagement& engagement) {
    return engagement.value ? engagement.value->text() + u' ' + engagement.value->currency()
                            : engagement.valueAsReceived;
}

QString addressText(const Address& address) {
    QStringList parts{address.line1, address.line2, address.postalCode, address.city, address.state};
    parts.removeAll(QString());
    return parts.join(", "_L1);
}

QString contactsText(const QList<Contact>& contacts) {
    QStringList people;
    for (const auto& contact : contacts) {
        QStringList parts{contact.fullName(), contact.title, contact.email, contact.phone};
        parts.removeAll(QString());
        people << parts.join(u' ');
    }
    return people.join("; "_L1);
}

QString wantedText(const std::optional<bool>& wanted) {
    return wanted ? (*wanted ? u"true"_s : u"false"_s) : QString();
}

QString stepAt(const ReferralData& referral) {
    return referral.nextStep ? toIso(referral.nextStep->at) : QString();
}

QString stepText(const ReferralData& referral) {
    return referral.nextStep ? referral.nextStep->text : QString();
}

using Reading = QString (*)(const ReferralData&);

// Every property whose change a person would want to see in the history, as canonical text.
constexpr std::pair<Field, Reading> readings[] = {
    {Field::Status, [](const ReferralData& r) { return r.status.text(); }},
    {Field::Substatus, [](const ReferralData& r) { return r.substatus.text(); }},
    {Field::Reason, [](const ReferralData& r) { return r.reason.text(); }},
    {Field::StatusReason, [](const ReferralData& r) { return r.statusReason; }},
    {Field::EngagementName, [](const ReferralData& r) { return r.engagement.name; }},
    {Field::Value, [](const ReferralData& r) { return valueText(r.engagement); }},
    {Field::PurchaseBy, [](const ReferralData& r) { return r.engagement.purchaseBy.toString(Qt::ISODate); }},
    {Field::Notes, [](const ReferralData& r) { return r.engagement.notes; }},
    {Field::CrmId, [](const ReferralData& r) { return r.engagement.crmId; }},
    {Field::SalesStage, [](const ReferralData& r) { return r.engagement.salesStage; }},
    {Field::CustomerName, [](const ReferralData& r) { return r.customer.name; }},
    {Field::CustomerSize, [](const ReferralData& r) { return r.customer.size; }},
    {Field::CustomerAddress, [](const ReferralData& r) { return addressText(r.customer.address); }},
    {Field::CustomerCountry, [](const ReferralData& r) { return r.customer.address.country; }},
    {Field::Request, [](const ReferralData& r) { return r.request.text; }},
    {Field::Industry, [](const ReferralData& r) { return r.request.industries.join(", "_L1); }},
    {Field::Contacts, [](const ReferralData& r) { return contactsText(r.contacts); }},
    {Field::Team, [](const ReferralData& r) { return contactsText(r.team); }},
    {Field::Qualification, [](const ReferralData& r) { return r.qualification.text(); }},
    {Field::ExpiresAt, [](const ReferralData& r) { return toIso(r.expiresAt); }},
    {Field::CallWanted, [](const ReferralData& r) { return wantedText(r.customerRequestedContact); }},
    {Field::Visibility, [](const ReferralData& r) { return r.isGone ? u"gone"_s : QString(); }},
    {Field::NextStepAt, stepAt},
    {Field::NextStep, stepText},
};

} // namespace

QString name(HistoryAction action) {
    return actions.nameOf(action);
}

HistoryAction historyActionNamed(const QString& name) {
    return actions.named(name).value_or(HistoryAction::Updated);
}

QList<FieldChange> changesBetween(const ReferralData& before, const ReferralData& after) {
    QList<FieldChange> changes;
    for (const auto& [field, read] : readings)
        if (const auto was = read(before), is = read(after); was != is)
            changes << FieldChange{field, was, is};
    return changes;
}

QJsonArray toJson(const QList<FieldChange>& changes) {
    QJsonArray json;
    for (const auto& change : changes)
        json << QJsonObject{
            {u"field"_s, name(change.field)}, {u"before"_s, change.before}, {u"after"_s, change.after}};
    return json;
}

QList<FieldChange> changesFromJson(const QJsonArray& json) {
    QList<FieldChange> changes;
    for (const auto& value : json) {
        const auto change = value.toObject();
        changes << FieldChange{fieldNamed(change.value(u"field"_s).toString()),
            change.value(u"before"_s).toString(), change.value(u"after"_s).toString()};
    }
    return changes;
}

} // namespace favilla
