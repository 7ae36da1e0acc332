// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/referralreport.h"

#include "domain/query.h"
#include "domain/referraljson.h"

#include "cli/referraltext.h"

#include <QJsonArray>
#include <QJsonObject>

namespace favilla {
namespace {

using namespace Qt::Literals::StringLiterals;

QString name(Heat heat) {
    switch (heat) {
    case Heat::None:
        return u"none"_s;
    case Heat::Hot:
        return u"hot"_s;
    case Heat::Cooled:
        return u"cooled"_s;
    }
    return {};
}

void putClock(QJsonObject& json, const ClockFacts& facts, const QDateTime& now) {
    const auto due = deadlines(facts);
    json.insert(u"heat"_s, name(heat(facts, now)));
    json.insert(u"isCallWanted"_s, facts.isCallWanted);
    if (facts.status == Status::New) {
        json.insert(u"answerBy"_s, toIso(due.answerBy));
        json.insert(u"expiresAt"_s, toIso(due.expiresAt));
    }
    if (due.hotUntil.isValid() && facts.status != Status::Closed)
        json.insert(u"hotUntil"_s, toIso(due.hotUntil));
}

QJsonArray historyJson(const QList<HistoryEntry>& history) {
    QJsonArray json;
    for (const auto& entry : history)
        json << QJsonObject{{u"at"_s, toIso(entry.at)}, {u"who"_s, entry.who},
            {u"action"_s, name(entry.action)}, {u"changes"_s, toJson(entry.changes)}};
    return json;
}

} // namespace

QJsonObject referralJson(const ReferralData& referral, const Moment& now) {
    auto json = toJson(referral);
    auto own = json.value(u"favilla"_s).toObject();
    own.insert(u"box"_s, name(boxOf(referral)));
    own.insert(u"title"_s, title(referral));
    putClock(own, clockFacts(referral), now.utc);
    json.insert(u"favilla"_s, own);
    return json;
}

Report detailReport(const ReferralDetail& detail, const Moment& now, const QLocale& locale) {
    auto json = referralJson(*detail.referral, now);
    auto own = json.value(u"favilla"_s).toObject();
    own.insert(u"history"_s, historyJson(detail.history));
    own.insert(u"waitingChanges"_s, detail.waitingChanges);
    json.insert(u"favilla"_s, own);
    return {.text = detailText(detail, now, locale), .json = json};
}

} // namespace favilla
