// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shaping.h"

#include "simulator/state/jsonpatch.h"
#include "simulator/state/ticks.h"

#include <QHash>
#include <QJsonArray>

namespace favilla::simulation {
namespace {

using namespace Qt::Literals::StringLiterals;

/// Unknown values come to every third referral, so that a list holds both.
constexpr int oddEvery = 3;

void set(QJsonObject& object, const QString& path, const QJsonValue& value) {
    applyPatch(object, {QJsonObject{{u"op"_s, u"replace"_s}, {u"path"_s, path}, {u"value"_s, value}}});
}

QJsonValue withoutNulls(const QJsonValue& value) {
    if (value.isArray()) {
        QJsonArray list;
        for (const auto& item : value.toArray())
            list << withoutNulls(item);
        return list;
    }
    if (!value.isObject())
        return value;
    QJsonObject object;
    const auto old = value.toObject();
    for (auto it = old.begin(); it != old.end(); ++it)
        if (!it->isNull())
            object.insert(it.key(), withoutNulls(*it));
    return object;
}

void shapeInstants(QJsonObject& referral, int digits) {
    for (const auto& key :
        {u"createdDateTime"_s, u"updatedDateTime"_s, u"acceptedDateTime"_s, u"closedDateTime"_s}) {
        const auto ticks = ticksFrom(referral.value(key).toString());
        if (ticks < 0)
            continue;
        auto text = textOf(ticks);
        const auto point = text.indexOf(u'.');
        text.truncate(digits == 0 ? point : point + 1 + digits);
        referral.insert(key, QString(text + u'Z'));
    }
}

/// The stage as the bulk file or the connector spells it (api.md, section 6.4).
QJsonValue stage(const QJsonValue& percent, Oddities::Stage as) {
    static const QHash<int, QString> names{{10, u"Qualify"_s}, {20, u"Qualify"_s}, {40, u"Develop"_s},
        {60, u"Propose"_s}, {80, u"Close"_s}, {100, u"Close"_s}};
    const auto number = percent.toString().toInt();
    if (number == 0 || as == Oddities::Stage::Percent)
        return percent;
    return as == Oddities::Stage::Number ? QJsonValue(number) : QJsonValue(names.value(number));
}

void addUnknown(QJsonObject& referral, const Oddities& oddities) {
    if (oddities.hasUnknownValues) {
        referral.insert(u"qualification"_s, u"PartnerQualified"_s);
        referral.insert(u"type"_s, u"Consortium"_s);
        referral.insert(u"quality"_s, u"Sparkling"_s);
        set(referral, u"/customerProfile/size"_s, u"Over1000000employees"_s);
        set(referral, u"/inviteContext/assistanceRequestCode"_s, u"MoonLanding"_s);
    }
    if (oddities.hasUnknownStates) {
        referral.insert(u"status"_s, u"Paused"_s);
        referral.insert(u"substatus"_s, u"Waiting"_s);
    }
    if (oddities.hasUnknownFields) {
        referral.insert(u"customerMarketplaceIntent"_s, u"Yes"_s);
        referral.insert(
            u"solutionPlay"_s, QJsonObject{{u"id"_s, u"SP-1"_s}, {u"weights"_s, QJsonArray{1, 2.5}}});
        set(referral, u"/details/tideTable"_s, QJsonArray{u"ebb"_s, u"flow"_s});
    }
}

void shapeCustomer(QJsonObject& referral, const Oddities& oddities) {
    if (oddities.ids == Oddities::Ids::EmptyObject)
        set(referral, u"/customerProfile/ids"_s, QJsonObject());
    if (oddities.ids == Oddities::Ids::EmptyList)
        set(referral, u"/customerProfile/ids"_s, QJsonArray());
    if (oddities.expiredLoseContacts && referral.value(u"substatus"_s) == "Expired"_L1)
        set(referral, u"/customerProfile/team"_s, QJsonArray());
}

void shapeDetails(QJsonObject& referral, const Oddities& oddities) {
    const auto value = referral[u"details"][u"dealValue"];
    if (oddities.dealValueIsText && value.isDouble())
        set(referral, u"/details/dealValue"_s, QString::number(value.toDouble(), 'g', 15));
    if (oddities.lacksCustomerRequestedContact && referral.value(u"details"_s).isObject()) {
        auto details = referral.value(u"details"_s).toObject();
        details.remove(u"customerRequestedContact"_s);
        referral.insert(u"details"_s, details);
    }
}

} // namespace

QJsonObject shaped(QJsonObject referral, int row, const Oddities& oddities) {
    if (oddities.fractionalDigits < 7)
        shapeInstants(referral, oddities.fractionalDigits);
    shapeCustomer(referral, oddities);
    shapeDetails(referral, oddities);
    if (referral.contains(u"salesStage"_s))
        referral.insert(u"salesStage"_s, stage(referral.value(u"salesStage"_s), oddities.stage));
    if (row % oddEvery == 0)
        addUnknown(referral, oddities);
    return oddities.leavesNullsOut ? withoutNulls(referral).toObject() : referral;
}

QJsonObject selected(const QJsonObject& referral, const QStringList& select) {
    QJsonObject some;
    for (const auto& field : select) {
        const auto path = QString(u'/' + field.trimmed());
        const auto value = valueAt(referral, path);
        if (!value.isUndefined())
            set(some, path, value);
    }
    return some;
}

} // namespace favilla::simulation
