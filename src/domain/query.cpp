// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/query.h"

#include "domain/names.h"
#include "domain/referraljson.h"

#include <algorithm>

namespace favilla {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr auto boxes = nameTable<Box>(
    {{Box::Inbox, "inbox"}, {Box::Active, "active"}, {Box::Archived, "archived"}, {Box::All, "all"}});

constexpr auto orders = nameTable<Order>({
    {Order::AnswerDue, "answerDue"},
    {Order::Received, "received"},
    {Order::Value, "value"},
    {Order::Customer, "customer"},
    {Order::Expiry, "expiry"},
});

QJsonObject filterToJson(const Filter& filter) {
    QJsonObject json;
    if (filter.isHotOnly)
        json.insert(u"hot"_s, true);
    if (filter.isDueWithin24h)
        json.insert(u"dueWithin24h"_s, true);
    if (!filter.country.isEmpty())
        json.insert(u"country"_s, filter.country);
    if (filter.minimumValue)
        json.insert(u"minimumValue"_s, toJson(*filter.minimumValue));
    if (filter.source)
        json.insert(u"source"_s, apiName(*filter.source));
    return json;
}

Filter filterFromJson(const QJsonObject& json) {
    Filter filter;
    filter.isHotOnly = json.value(u"hot"_s).toBool();
    filter.isDueWithin24h = json.value(u"dueWithin24h"_s).toBool();
    filter.country = json.value(u"country"_s).toString();
    filter.minimumValue = moneyFromJson(json.value(u"minimumValue"_s).toObject());
    filter.source = fromApiName<Source>(json.value(u"source"_s).toString());
    return filter;
}

} // namespace

QString name(Box box) {
    return boxes.nameOf(box);
}
std::optional<Box> boxNamed(const QString& name) {
    return boxes.named(name);
}
QString name(Order order) {
    return orders.nameOf(order);
}
std::optional<Order> orderNamed(const QString& name) {
    return orders.named(name);
}

Box boxOf(const ReferralData& referral) {
    if (referral.isGone)
        return Box::Archived;
    // A state not known yet needs a person's eye: it stays where new things are looked at.
    switch (referral.status.known().value_or(Status::New)) {
    case Status::New:
        return Box::Inbox;
    case Status::Active:
        return Box::Active;
    case Status::Closed:
        return Box::Archived;
    }
    return Box::Inbox;
}

QJsonObject toJson(const ReferralQuery& query) {
    QJsonObject json{{u"box"_s, name(query.box)}, {u"order"_s, name(query.order)}};
    if (query.outcome)
        json.insert(u"outcome"_s, apiName(*query.outcome));
    if (!query.filter.isEmpty())
        json.insert(u"filter"_s, filterToJson(query.filter));
    if (!query.search.isEmpty())
        json.insert(u"search"_s, query.search);
    return json;
}

ReferralQuery queryFromJson(const QJsonObject& json) {
    ReferralQuery query;
    query.box = boxNamed(json.value(u"box"_s).toString()).value_or(Box::Inbox);
    query.order = orderNamed(json.value(u"order"_s).toString()).value_or(Order::AnswerDue);
    query.outcome = fromApiName<Substatus>(json.value(u"outcome"_s).toString());
    query.filter = filterFromJson(json.value(u"filter"_s).toObject());
    query.search = json.value(u"search"_s).toString();
    return query;
}

std::optional<SavedView> viewWith(const QList<SavedView>& views, const ViewId& id) {
    const auto found =
        std::find_if(views.cbegin(), views.cend(), [&id](const SavedView& view) { return view.id == id; });
    return found == views.cend() ? std::nullopt : std::optional(*found);
}

QList<ViewId> idsOf(const QList<SavedView>& views) {
    QList<ViewId> ids;
    for (const auto& view : views)
        ids << view.id;
    return ids;
}

} // namespace favilla
