// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/querysql.h"

#include "store/searchwords.h"
#include "store/sqlvalue.h"

namespace favilla {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int inbox = static_cast<int>(Box::Inbox);
constexpr int active = static_cast<int>(Box::Active);
constexpr int archived = static_cast<int>(Box::Archived);

/// A clock that ends within the next 24 hours. Clocks run for what is open alone.
SqlPart dueCondition(const Moment& now) {
    const auto from = sqlInstant(now.utc);
    const auto until = sqlInstant(now.utc.addDays(1));
    SqlPart part;
    part.add(u"r.box < 2 AND ((r.box = 0 AND r.answer_by > ? AND r.answer_by <= ?) "
             u"OR (r.status = 'New' AND r.expires_at > ? AND r.expires_at <= ?) "
             u"OR (r.hot_until > ? AND r.hot_until <= ?) "
             u"OR (r.box = 1 AND r.purchase_by >= ? AND r.purchase_by <= ?))"_s,
        {from, until, from, until, from, until, sqlDay(now.today()), sqlDay(now.today().addDays(1))});
    return part;
}

/// One condition for each filter that is set.
QList<SqlPart> filterConditions(const Filter& filter, const Moment& now, bool hasClock) {
    QList<SqlPart> parts;
    if (hasClock && filter.isHotOnly)
        parts << SqlPart{u"r.box < 2 AND r.hot_until > ?"_s, {sqlInstant(now.utc)}};
    if (hasClock && filter.isDueWithin24h)
        parts << dueCondition(now);
    if (!filter.country.isEmpty())
        parts << SqlPart{u"r.country = ?"_s, {sqlText(filter.country)}};
    if (filter.minimumValue)
        parts << SqlPart{u"r.currency = ? AND r.value_minor >= ?"_s,
            {filter.minimumValue->currency(), filter.minimumValue->minor()}};
    if (filter.source)
        parts << SqlPart{u"r.source = ?"_s, {apiName(*filter.source)}};
    return parts;
}

Segment segment(int box, const QString& condition, const QVariantList& values, const QString& order) {
    Segment segment;
    segment.order = order + u", r.row_id"_s;
    // By numbers, not by values: only so is it known that the indexes of what is open hold it all.
    segment.condition.add((box == archived ? QString() : u"r.box < 2 AND "_s) + u"r.box = %1"_s.arg(box));
    if (!condition.isEmpty())
        segment.condition.add(condition, values);
    return segment;
}

// Written so that no index serves them: the one in the order of the list is to be taken.
const auto cold = u"coalesce(r.hot_until, '') <= ?"_s;
const auto late = u"r.answer_by || '' <= ?"_s;

QList<Segment> inboxByUrgency(const QVariant& now) {
    return {segment(inbox, u"r.hot_until > ?"_s, {now}, u"r.hot_until"_s),
        segment(inbox, cold + u" AND r.answer_by > ?"_s, {now, now}, u"r.answer_by"_s),
        segment(inbox, cold + u" AND "_s + late, {now, now}, u"r.created_at DESC"_s)};
}

QList<Segment> activeByUrgency(const QVariant& now) {
    return {segment(active, u"r.hot_until > ?"_s, {now}, u"r.hot_until"_s),
        segment(active, cold, {now}, u"r.purchase_by NULLS LAST"_s)};
}

QList<Segment> archivedByClosing() {
    return {segment(archived, {}, {}, u"r.closed_at DESC NULLS LAST"_s)};
}

QList<Segment> byUrgency(Box box, const QVariant& now) {
    switch (box) {
    case Box::Inbox:
        return inboxByUrgency(now);
    case Box::Active:
        return activeByUrgency(now);
    case Box::Archived:
        return archivedByClosing();
    case Box::All:
        break;
    }
    return inboxByUrgency(now) + activeByUrgency(now) + archivedByClosing();
}

void addWordsAndFilters(
    SqlPart& part, const ReferralQuery& query, const Moment& now, Dialect dialect, bool hasClock) {
    for (const auto& filter : filterConditions(query.filter, now, hasClock))
        part.add(filter.text, filter.values);
    if (const auto words = searchWordsIn(query.search); !words.isEmpty())
        part.add(u"r.row_id IN (%1)"_s.arg(searchLookup(dialect)), {searchPattern(dialect, words)});
}

QString plainOrder(Order order) {
    switch (order) {
    case Order::Value:
        return u"r.value_major DESC NULLS LAST, r.row_id"_s;
    case Order::Customer:
        return u"r.customer_key, r.row_id"_s;
    case Order::Expiry:
        return u"r.expires_at, r.row_id"_s;
    case Order::AnswerDue:
    case Order::Received:
        break;
    }
    return u"r.created_at DESC, r.row_id"_s;
}

} // namespace

void SqlPart::add(const QString& condition, const QVariantList& bound) {
    text += (text.isEmpty() ? QString() : u" AND "_s) + condition;
    values += bound;
}

QList<SqlPart> lookupsOf(const ReferralQuery& query, const Moment& now, bool hasClock) {
    QList<SqlPart> lookups;
    if (const auto words = searchWordsIn(query.search); !words.isEmpty())
        lookups << SqlPart{searchLookup(Dialect::Sqlite), {searchPattern(Dialect::Sqlite, words)}};
    for (const auto& part : filterConditions(query.filter, now, hasClock))
        lookups << SqlPart{u"SELECT r.row_id FROM referrals r WHERE "_s + part.text, part.values};
    return lookups;
}

SqlPart conditionOf(
    const ReferralQuery& query, const Moment& now, Dialect dialect, const Hits& hits, bool hasClock) {
    SqlPart part;
    if (query.box != Box::All)
        part.add(u"r.box = ?"_s, {static_cast<int>(query.box)});
    if (query.box == Box::Archived && query.outcome)
        part.add(u"r.substatus = ?"_s, {apiName(*query.outcome)});
    if (hits.way == Hits::Way::Few)
        part.add(u"r.row_id IN (SELECT value FROM json_each(?))"_s, {hits.rows});
    else if (hits.way == Hits::Way::Many)
        part.add(u"favilla_found(r.row_id)"_s);
    else
        addWordsAndFilters(part, query, now, dialect, hasClock);
    if (part.text.isEmpty())
        part.text = u"1 = 1"_s;
    return part;
}

QString tableFor(const Hits& hits) {
    // Without statistics SQLite might walk a list of a million rows for three hits.
    return hits.way == Hits::Way::Few ? u"FROM referrals r NOT INDEXED"_s : u"FROM referrals r"_s;
}

QList<Segment> segmentsOf(const ReferralQuery& query, const Moment& now) {
    if (query.order == Order::AnswerDue)
        return byUrgency(query.box, sqlInstant(now.utc));
    return {Segment{{u"1 = 1"_s, {}}, plainOrder(query.order)}};
}

QList<SqlPart> listStatements(
    const ReferralQuery& query, const Moment& now, Dialect dialect, const Hits& hits, qsizetype limit) {
    const auto condition = conditionOf(query, now, dialect, hits);
    QList<SqlPart> statements;
    for (const auto& segment : segmentsOf(query, now)) {
        SqlPart statement{u"SELECT r.row_id %1 WHERE %2 AND %3 ORDER BY %4"_s.arg(
                              tableFor(hits), condition.text, segment.condition.text, segment.order),
            condition.values + segment.condition.values};
        if (limit >= 0) {
            statement.text += u" LIMIT ?"_s;
            statement.values << limit;
        }
        statements << statement;
    }
    return statements;
}

QDateTime nextMidnight(const Moment& now) {
    return now.today().addDays(1).startOfDay(now.zone).toUTC();
}

} // namespace favilla
