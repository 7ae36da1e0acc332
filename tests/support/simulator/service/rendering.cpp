// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rendering.h"

#include "shaping.h"
#include "simulator/simulatedreferrals.h"

#include <QJsonDocument>

namespace favilla::simulation {

using namespace Qt::Literals::StringLiterals;

Rendering::Rendering(const SimulatedReferrals& referrals, const Oddities& oddities, QByteArray collection)
    : m_referrals(referrals), m_oddities(oddities), m_collection(std::move(collection)) { }

QByteArray Rendering::item(int row, const QStringList& select, bool hasBrokenETag) const {
    return text(row, select, !m_oddities.listLacksETag, hasBrokenETag);
}

QByteArray Rendering::single(int row, bool hasBrokenETag) const {
    return "{\"@odata.context\":\"" + m_collection + "/$metadata#Referrals/$entity\","
        + text(row, {}, true, hasBrokenETag).mid(1);
}

bool Rendering::isPlain() const {
    const auto& o = m_oddities;
    return o.fractionalDigits == 7 && !o.leavesNullsOut && !o.dealValueIsText && o.ids == Oddities::Ids::List
        && o.stage == Oddities::Stage::Percent && !o.hasUnknownValues && !o.hasUnknownStates
        && !o.hasUnknownFields && !o.lacksCustomerRequestedContact && !o.expiredLoseContacts;
}

QByteArray Rendering::text(int row, const QStringList& select, bool hasETag, bool hasBrokenETag) const {
    auto json = m_referrals.json(row);
    if (!isPlain() || !select.isEmpty() || !hasETag || hasBrokenETag) {
        auto referral = shaped(QJsonDocument::fromJson(json).object(), row, m_oddities);
        if (!hasETag)
            referral.remove(u"eTag"_s);
        if (hasBrokenETag)
            referral.insert(u"eTag"_s, u"\"2500ec5a\r\nX-Broken: 1\r\n\""_s);
        if (!select.isEmpty())
            return QJsonDocument(selected(referral, select)).toJson(QJsonDocument::Compact);
        json = QJsonDocument(referral).toJson(QJsonDocument::Compact);
    }
    json.chop(1);
    return json + ",\"links\":" + links(row) + '}';
}

QByteArray Rendering::links(int row) const {
    const auto& facts = m_referrals.facts(row);
    const auto isBad = m_oddities.linksAreMisspelt;
    auto collection = m_collection;
    if (isBad)
        collection.replace("engagements", "engagments");
    return "{\"relatedReferrals\":{\"uri\":\"" + collection + (isBad ? "" : "?") + "$filter=engagementId eq '"
        + facts.engagementId.toUtf8() + "'\",\"method\":\"GET\"},\"self\":{\"uri\":\"" + collection
        + (isBad ? "" : "/") + facts.id.toUtf8() + "\",\"method\":\"GET\"}}";
}

} // namespace favilla::simulation
