// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/intent.h"

#include "domain/referraljson.h"

#include <QJsonArray>

namespace favilla {
namespace {

using namespace Qt::Literals::StringLiterals;

const auto planNextStepName = u"planNextStep"_s;

/// Terms and EngagementEdit share their fields; only terms bring contacts.
template <class Deal>
QJsonObject dealToJson(const Deal& deal) {
    auto json = deal.value ? toJson(*deal.value) : QJsonObject();
    json.insert(u"name"_s, deal.name);
    json.insert(u"closingDateTime"_s, deal.purchaseBy.toString(Qt::ISODate));
    json.insert(u"notes"_s, deal.notes);
    json.insert(u"externalReferenceId"_s, deal.crmId);
    return json;
}

template <class Deal>
Deal dealFromJson(const QJsonObject& json) {
    Deal deal;
    deal.name = json.value(u"name"_s).toString();
    deal.value = moneyFromJson(json);
    deal.purchaseBy = QDate::fromString(json.value(u"closingDateTime"_s).toString(), Qt::ISODate);
    deal.notes = json.value(u"notes"_s).toString();
    deal.crmId = json.value(u"externalReferenceId"_s).toString();
    return deal;
}

template <class Ending>
QJsonObject endingToJson(const Ending& ending) {
    return {{u"reason"_s, ending.reason ? apiName(*ending.reason) : QString()}, {u"notes"_s, ending.notes}};
}

template <class Ending>
Ending endingFromJson(const QJsonObject& json) {
    return {fromApiName<Reason>(json.value(u"reason"_s).toString()), json.value(u"notes"_s).toString()};
}

struct Body {
    QJsonObject operator()(const Accept& accept) const {
        auto json = dealToJson(accept.terms);
        QJsonArray contacts;
        for (const auto& contact : accept.terms.contacts)
            contacts << toJson(contact);
        json.insert(u"contacts"_s, contacts);
        return json;
    }
    QJsonObject operator()(const Decline& decline) const { return endingToJson(decline); }
    QJsonObject operator()(const Win&) const { return {}; }
    QJsonObject operator()(const Lose& lose) const { return endingToJson(lose); }
    QJsonObject operator()(const EditEngagement& edit) const { return dealToJson(edit.edit); }
    QJsonObject operator()(const AddContact& add) const { return toJson(add.contact); }
    QJsonObject operator()(const PlanNextStep& plan) const {
        return plan.step ? QJsonObject{{u"at"_s, toIso(plan.step->at)}, {u"text"_s, plan.step->text}}
                         : QJsonObject();
    }
};

struct Name {
    QString operator()(const Accept&) const { return u"accept"_s; }
    QString operator()(const Decline&) const { return u"decline"_s; }
    QString operator()(const Win&) const { return u"win"_s; }
    QString operator()(const Lose&) const { return u"lose"_s; }
    QString operator()(const EditEngagement&) const { return u"edit"_s; }
    QString operator()(const AddContact&) const { return u"add-contact"_s; }
    QString operator()(const PlanNextStep&) const { return planNextStepName; }
};

Accept acceptFromJson(const QJsonObject& json) {
    auto terms = dealFromJson<Terms>(json);
    for (const auto& contact : json.value(u"contacts"_s).toArray())
        terms.contacts << contactFromJson(contact.toObject());
    return {terms};
}

PlanNextStep planFromJson(const QJsonObject& json) {
    if (json.isEmpty())
        return {};
    return {NextStep{fromIso(json.value(u"at"_s).toString()), json.value(u"text"_s).toString()}};
}

} // namespace

QString name(const Intent& intent) {
    return std::visit(Name{}, intent);
}

bool isLocal(const Intent& intent) {
    return std::holds_alternative<PlanNextStep>(intent);
}

QJsonObject toJson(const Intent& intent) {
    return {{u"intent"_s, name(intent)}, {u"body"_s, std::visit(Body{}, intent)}};
}

Result<Intent> intentFromJson(const QJsonObject& json) {
    const auto kind = json.value(u"intent"_s).toString();
    const auto body = json.value(u"body"_s).toObject();
    if (kind == "accept"_L1)
        return Intent(acceptFromJson(body));
    if (kind == "decline"_L1)
        return Intent(endingFromJson<Decline>(body));
    if (kind == "win"_L1)
        return Intent(Win{});
    if (kind == "lose"_L1)
        return Intent(endingFromJson<Lose>(body));
    if (kind == "edit"_L1)
        return Intent(EditEngagement{dealFromJson<EngagementEdit>(body)});
    if (kind == "add-contact"_L1)
        return Intent(AddContact{contactFromJson(body)});
    if (kind == planNextStepName)
        return Intent(planFromJson(body));
    return Error{.kind = ErrorKind::InvalidValue, .subject = kind};
}

} // namespace favilla
