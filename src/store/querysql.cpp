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

void addDue(SqlPart& part, const Moment& now) {
    const auto from = sqlInstant(now.utc);
    const auto until = sqlInstant(now.utc.addDays(1));
    part.add(u"((r.box = 0 AND r.answer_by > ? AND r.answer_by <= ?) "
             u"OR (r.status = 'New' AND r.expires_at > ? AND r.expires_at <= ?) "
             u"OR (r.box < 2 AND r.hot_until > ? AND r.hot_until <= ?) "
             u"OR (r.box = 1 AND r.purchase_by >= ? AND r.purchase_by <= ?))"_s,
        {from, until, from, until, from, until, sqlDay(now.today()), sqlDay(now.today().addDays(1))});
}

// The currency is written so that no index serves it: the one in the order of the list is to be taken.
void addFilter(SqlPart& part, const Filter& filter) {
    if (!filter.country.isEmpty())
        part.add(u"r.country = ?"_s, {sqlText(filter.country)});
    if (filter.minimumValue)
        part.add(u"r.currency || '' = ? AND r.value_minor >= ?"_s,
            {filter.minimumValue->currency(), filter.minimumValue->minor()});
    if (filter.source)
        part.add(u"r.source = ?"_s, {apiName(*filter.source)});
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

SqlPart conditionOf(
    const ReferralQuery& query, const Moment& now, Dialect dialect, bool hasClock, SearchWay way) {
    SqlPart part;
    if (query.box != Box::All)
        part.add(u"r.box = ?"_s, {static_cast<int>(query.box)});
    if (query.box == Box::Archived && query.outcome)
        part.add(u"r.substatus = ?"_s, {apiName(*query.outcome)});
    if (hasClock && query.filter.isHotOnly)
        part.add(u"r.box < 2 AND r.hot_until > ?"_s, {sqlInstant(now.utc)});
    if (hasClock && query.filter.isDueWithin24h)
        addDue(part, now);
    addFilter(part, query.filter);
    if (const auto words = searchWordsIn(query.search); !words.isEmpty()) {
        if (way == SearchWay::WalkList && dialect == Dialect::Sqlite)
            part.add(u"favilla_found(r.row_id)"_s);
        else
            part.add(searchCondition(dialect), {searchPattern(dialect, words)});
    }
    if (part.text.isEmpty())
        part.text = u"1 = 1"_s;
    return part;
}

QList<Segment> segmentsOf(const ReferralQuery& query, const Moment& now) {
    if (query.order == Order::AnswerDue)
        return byUrgency(query.box, sqlInstant(now.utc));
    return {Segment{{u"1 = 1"_s, {}}, plainOrder(query.order)}};
}

QList<SqlPart> listStatements(
    const ReferralQuery& query, const Moment& now, Dialect dialect, SearchWay way, qsizetype limit) {
    const auto condition = conditionOf(query, now, dialect, true, way);
    // Without statistics SQLite might walk a list of a million rows for three hits.
    const bool isHitsFirst =
        dialect == Dialect::Sqlite && way == SearchWay::SortHits && !searchWordsIn(query.search).isEmpty();
    QList<SqlPart> statements;
    for (const auto& segment : segmentsOf(query, now)) {
        SqlPart statement{u"SELECT r.row_id FROM referrals r "_s
                + (isHitsFirst ? u"NOT INDEXED "_s : QString()) + u"WHERE "_s + condition.text + u" AND "_s
                + segment.condition.text + u" ORDER BY "_s + segment.order,
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
