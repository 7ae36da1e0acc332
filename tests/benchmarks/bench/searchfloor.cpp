// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchfloor.h"

#include "store/dialect.h"
#include "store/searchwords.h"

#include <limits>

namespace favilla::bench {
namespace {

using namespace Qt::Literals::StringLiterals;

/// Walking an index pays only where hits are this many at least.
constexpr qsizetype enoughHits = 200;

QString found(bool isPostgresql) {
    return isPostgresql ? u"(SELECT row_id FROM search WHERE words @@ CAST(?1 AS tsquery))"_s
                        : u"(SELECT rowid FROM search WHERE search MATCH ?1)"_s;
}

/// One part of a list with an order of its own; see Order::AnswerDue.
struct Part {
    const char* condition;
    const char* order;
};
constexpr Part urgency[]{
    {"r.box = 0 AND r.hot_until > ?2", "r.hot_until, r.row_id"},
    {"r.box = 0 AND (r.hot_until IS NULL OR r.hot_until <= ?2) AND r.answer_by > ?2",
        "r.answer_by, r.row_id"},
    {"r.box = 0 AND (r.hot_until IS NULL OR r.hot_until <= ?2) AND r.answer_by <= ?2",
        "r.created_at DESC, r.row_id"},
    {"r.box = 1 AND r.hot_until > ?2", "r.hot_until, r.row_id"},
    {"r.box = 1 AND (r.hot_until IS NULL OR r.hot_until <= ?2) AND r.purchase_by IS NOT NULL",
        "r.purchase_by, r.row_id"},
    {"r.box = 1 AND (r.hot_until IS NULL OR r.hot_until <= ?2) AND r.purchase_by IS NULL", "r.row_id"},
    {"r.box = 2", "r.closed_at DESC NULLS LAST, r.row_id"},
};

QString sortKey(Order order) {
    switch (order) {
    case Order::Received:
        return u"r.created_at DESC, r.row_id"_s;
    case Order::Value:
        return u"r.value_major DESC NULLS LAST, r.row_id"_s;
    case Order::Customer:
        return u"r.customer_key, r.row_id"_s;
    case Order::Expiry:
        return u"r.expires_at, r.row_id"_s;
    case Order::AnswerDue:
        break;
    }
    // The parts of `urgency` as one key: which part, what rises in it, what falls in it.
    return u"r.box, CASE WHEN r.box <> 2 AND r.hot_until > ?2 THEN 0 WHEN r.box = 0 AND r.answer_by <= ?2 "
           u"THEN 2 "
           u"ELSE 1 END, CASE WHEN r.box <> 2 AND r.hot_until > ?2 THEN r.hot_until WHEN r.box = 0 AND "
           u"r.answer_by "
           u"> ?2 THEN r.answer_by WHEN r.box = 1 THEN r.purchase_by END NULLS LAST, CASE WHEN r.box = 2 "
           u"THEN "
           u"r.closed_at WHEN r.box = 0 AND r.answer_by <= ?2 THEN r.created_at END DESC NULLS LAST, r.row_id"_s;
}

} // namespace

QString shownColumns() {
    return u"r.row_id, r.id, r.customer_name, r.title, r.excerpt, r.industry, r.customer_size, r.city, "
           u"r.country, r.value_minor, r.currency, r.value_as_received, r.source, r.status, r.substatus, "
           u"r.created_at, r.expires_given, r.closed_at, r.purchase_by, r.is_call_wanted"_s;
}

SearchFloor::SearchFloor(Floor& floor, const Moment& now, int rows)
    : m_floor(floor), m_now(now), m_rows(rows) {
    m_hits = floor.prepared(found(floor.isPostgresql()).mid(1).chopped(1));
    for (const auto order : {Order::AnswerDue, Order::Received, Order::Value, Order::Customer, Order::Expiry})
        addWays(order);
}

void SearchFloor::addWays(Order order) {
    const auto limit = u" LIMIT %1"_s.arg(m_rows);
    const auto in = u"r.row_id IN "_s + found(m_floor.isPostgresql());
    // Named in every statement, so that all take the same values.
    const auto now = u" AND CAST(?2 AS text) IS NOT NULL"_s;
    const auto key = u" ORDER BY "_s + sortKey(order) + limit;
    const auto from = u" FROM referrals r WHERE "_s;
    add(order, false, u"SELECT "_s + shownColumns() + from + in + now + key);
    add(order, false,
        u"SELECT %1 FROM (SELECT r.row_id"_s.arg(shownColumns()) + from + in + now + key
            + u") f JOIN referrals r ON r.row_id = f.row_id"_s);
    if (m_floor.isPostgresql())
        return;
    const auto unsorted = u"+r.row_id IN "_s + found(false) + now;
    if (order != Order::AnswerDue) {
        addWalk(order, u"SELECT "_s + shownColumns() + from + unsorted + key);
        addBoxByBox(order, u"SELECT r.row_id"_s + from + unsorted, key);
        return;
    }
    QStringList parts;
    for (const auto& [condition, partOrder] : urgency)
        parts << u"SELECT * FROM (SELECT %1%2%3 AND %4 ORDER BY %5%6)"_s.arg(
            shownColumns(), from, unsorted, QLatin1String(condition), QLatin1String(partOrder), limit);
    addWalk(order, parts.join(u" UNION ALL "_s) + limit);
}

void SearchFloor::addWalk(Order order, const QString& sql) {
    if (!m_floor.isWasteful(sql))
        add(order, true, sql);
}

// The first rows of each box, each by an index that begins with the box, and the first ones of these.
void SearchFloor::addBoxByBox(Order order, const QString& found, const QString& key) {
    QStringList boxes;
    for (int box = 0; box < 3; ++box)
        boxes << u"SELECT row_id FROM (%1 AND r.box = %2%3)"_s.arg(found, QString::number(box), key);
    const auto firsts = boxes.join(u" UNION ALL "_s);
    if (!m_floor.isWasteful(firsts))
        add(order, true,
            u"SELECT %1 FROM referrals r WHERE r.row_id IN (%2)%3"_s.arg(shownColumns(), firsts, key));
}

void SearchFloor::add(Order order, bool isWalk, const QString& sql) {
    m_ways.push_back({order, isWalk, m_floor.prepared(sql)});
}

QVariantList SearchFloor::values(const QString& typed) const {
    const auto dialect = m_floor.isPostgresql() ? Dialect::Postgresql : Dialect::Sqlite;
    return {searchPattern(dialect, searchWordsIn(typed)), toIso(m_now.utc)};
}

QList<RowId> SearchFloor::hits(const QString& typed) {
    return m_hits->run(values(typed).first(1));
}

void SearchFloor::choose(const QString& typed, Order order) {
    const auto isBroad = hits(typed).size() >= enoughHits;
    auto best = std::numeric_limits<double>::max();
    for (const auto& way : m_ways) {
        if (way.order != order || (way.isWalk && !isBroad))
            continue;
        const auto took = timeOf([&] { m_page = way.statement->run(values(typed)); });
        if (took < best) {
            best = took;
            m_chosen = way.statement.get();
        }
    }
}

double SearchFloor::time(const QString& typed) {
    const auto bound = values(typed);
    return timeOf([&] { m_page = m_chosen->run(bound); });
}

} // namespace favilla::bench
