// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulatedreferrals.h"

#include "state/completion.h"
#include "state/jsonpatch.h"

#include <QJsonDocument>

#include <algorithm>

namespace favilla {
namespace {

using namespace Qt::Literals::StringLiterals;
using namespace simulation;

} // namespace

SimulatedReferrals::SimulatedReferrals(QObject* parent)
    : QObject(parent), m_now([] { return QDateTime::currentDateTimeUtc(); }) { }

Ticks SimulatedReferrals::nextStamp() {
    const auto now = ticksOf(m_now());
    // A clock that was set back is believed.
    const auto isSetBack = m_lastStamp - now > perSecond;
    m_lastStamp = isSetBack ? now : qMax(now, m_lastStamp + 1);
    return m_lastStamp;
}

QString SimulatedReferrals::add(const QJsonObject& referral) {
    return addAsIs(completed(referral, nextStamp()));
}

QString SimulatedReferrals::addAsIs(const QJsonObject& referral) {
    auto json = referral;
    if (json.value(u"id"_s).toString().isEmpty())
        json.insert(u"id"_s, newGuid());
    for (const auto& key : {u"createdDateTime"_s, u"updatedDateTime"_s})
        if (!json.contains(key))
            json.insert(key, textOf(nextStamp()));
    if (!json.contains(u"eTag"_s))
        json.insert(u"eTag"_s, newETag(nextStamp()));
    const auto id = json.value(u"id"_s).toString();
    auto row = rowOf(id);
    if (row < 0) {
        row = Row(m_rows.size());
        m_rows.emplace_back();
        m_byId.insert(id.toLower(), row);
    }
    store(row, json);
    emit added(id);
    return id;
}

bool SimulatedReferrals::isVisible(const QString& id) const {
    return contains(id) && isVisible(rowOf(id));
}

bool SimulatedReferrals::hasEngagement(const QString& engagementId) const {
    return std::any_of(m_rows.begin(), m_rows.end(), [&](const Stored& row) {
        return row.facts.engagementId.compare(engagementId, Qt::CaseInsensitive) == 0;
    });
}

QJsonObject SimulatedReferrals::referral(const QString& id) const {
    return contains(id) ? QJsonDocument::fromJson(json(rowOf(id))).object() : QJsonObject();
}

QStringList SimulatedReferrals::ids() const {
    QStringList all;
    for (const auto& row : m_rows)
        all << row.facts.id;
    return all;
}

void SimulatedReferrals::change(const QString& id, const QJsonArray& patch) {
    auto after = referral(id);
    if (applyPatch(after, patch))
        replace(id, after);
}

void SimulatedReferrals::replace(const QString& id, const QJsonObject& referral) {
    if (!contains(id))
        return;
    auto after = referral;
    stamp(after, this->referral(id));
    store(rowOf(id), after);
    emit changed(id);
}

void SimulatedReferrals::setVisible(const QString& id, bool isVisible) {
    if (contains(id))
        m_rows[size_t(rowOf(id))].isVisible = isVisible;
}

void SimulatedReferrals::expire(const QString& id) {
    if (!contains(id) || facts(rowOf(id)).status != "New"_L1)
        return;
    auto after = referral(id);
    after.insert(u"status"_s, u"Closed"_s);
    after.insert(u"substatus"_s, u"Expired"_s);
    replace(id, after);
}

int SimulatedReferrals::expireDue() {
    const auto now = ticksOf(m_now());
    QStringList due;
    for (const auto& [expires, row] : m_byExpiry) {
        if (expires > now)
            break;
        due << facts(row).id;
    }
    for (const auto& id : due)
        expire(id);
    return int(due.size());
}

void SimulatedReferrals::store(Row row, const QJsonObject& referral) {
    forget(row);
    auto& stored = m_rows[size_t(row)];
    stored.facts = factsOf(referral);
    stored.json = QJsonDocument(referral).toJson(QJsonDocument::Compact);
    remember(row);
}

void SimulatedReferrals::stamp(QJsonObject& after, const QJsonObject& before) {
    const auto now = nextStamp();
    after.insert(u"updatedDateTime"_s, textOf(now));
    after.insert(u"eTag"_s, newETag(now));
    const auto reaches = [&](const QString& status) {
        return after.value(u"status"_s) == status && before.value(u"status"_s) != status;
    };
    if (reaches(u"Active"_s))
        after.insert(u"acceptedDateTime"_s, textOf(now));
    if (reaches(u"Closed"_s))
        after.insert(u"closedDateTime"_s, textOf(now));
}

void SimulatedReferrals::forget(Row row) {
    const auto& old = facts(row);
    m_byCreated.erase({old.created, row});
    m_byUpdated.erase({old.updated, row});
    m_byExpiry.erase({old.expires, row});
}

void SimulatedReferrals::remember(Row row) {
    const auto& facts = this->facts(row);
    m_byCreated.insert({facts.created, row});
    m_byUpdated.insert({facts.updated, row});
    if (facts.expires >= 0 && facts.status == "New"_L1)
        m_byExpiry.insert({facts.expires, row});
}

} // namespace favilla
