// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queryrepository.h"

#include "store/outbox.h"
#include "store/querysql.h"
#include "store/referralcolumns.h"
#include "store/rowpages.h"
#include "store/searchwords.h"
#include "store/sqlvalue.h"

#include <limits>

namespace favilla {
namespace {

using namespace Qt::Literals::StringLiterals;

/// Amounts are summed in two halves, since the sum of many large ones does not fit in 64 bits.
constexpr qint64 half = 1'000'000;

/// From so many hits on the list is walked.
constexpr qsizetype manyHits = 500;

QString jsonArray(const QList<qint64>& rows) {
    QStringList numbers;
    for (const auto row : rows)
        numbers << QString::number(row);
    return u'[' + numbers.join(u',') + u']';
}

Result<Hits> hitsOf(
    Connection& connection, const ReferralQuery& query, const Moment& now, bool hasClock = true) {
    const auto lookups =
        connection.dialect() == Dialect::Sqlite ? lookupsOf(query, now, hasClock) : QList<SqlPart>();
    if (lookups.isEmpty())
        return Hits{};
    const auto found = connection.find(lookups);
    FAVILLA_TRY(found);
    if ((*found)->count() >= manyHits)
        return Hits{Hits::Way::Many};
    return Hits{Hits::Way::Few, jsonArray((*found)->rows())};
}

/// `limit` < 0: all.
Result<QList<RowId>> orderedRows(Connection& connection, const ReferralQuery& query, const Moment& now,
    const Hits& hits, qsizetype limit) {
    QList<RowId> rows;
    for (auto statement : listStatements(query, now, connection.dialect(), hits, limit)) {
        if (limit >= 0 && rows.size() >= limit)
            break;
        if (limit >= 0)
            statement.values.last() = limit - rows.size();
        const auto more = connection.rowIds(statement.text, statement.values);
        FAVILLA_TRY(more);
        rows += *more;
    }
    return rows;
}

/// Nothing for a sum too large for any money.
void appendSum(QList<Money>& sums, const QString& currency, qint64 large, qint64 small) {
    if (large > (std::numeric_limits<qint64>::max() - small) / half)
        return;
    if (const auto money = Money::fromMinor(large * half + small, currency))
        sums << *money;
}

Result<QList<Money>> readSums(Connection& connection, const QString& sql, const QVariantList& values) {
    QList<Money> sums;
    FAVILLA_TRY(connection.each(sql, values, [&](const QSqlQuery& row) {
        appendSum(sums, row.value(0).toString(), row.value(1).toLongLong(), row.value(2).toLongLong());
    }));
    return sums;
}

/// Of a whole box: the database keeps them.
Result<QList<Money>> keptSums(Connection& connection, const ReferralQuery& query) {
    SqlPart part;
    part.add(u"currency <> ''"_s);
    if (query.box != Box::All)
        part.add(u"box = ?"_s, {static_cast<int>(query.box)});
    if (query.box == Box::Archived && query.outcome)
        part.add(u"substatus = ?"_s, {apiName(*query.outcome)});
    return readSums(connection,
        u"SELECT currency, CAST(sum(value_large) AS bigint), CAST(sum(value_small) AS bigint) FROM tallies "
        u"WHERE %1 GROUP BY currency HAVING sum(referrals) > 0 ORDER BY sum(referrals) DESC, currency"_s.arg(
            part.text),
        part.values);
}

Result<QList<Money>> sumsOf(
    Connection& connection, const ReferralQuery& query, const Moment& now, const Hits& hits) {
    if (query.filter.isEmpty() && searchWordsIn(query.search).isEmpty())
        return keptSums(connection, query);
    const auto condition = conditionOf(query, now, connection.dialect(), hits);
    return readSums(connection,
        u"SELECT r.currency, CAST(sum(r.value_minor / %1) AS bigint), "
        u"CAST(sum(r.value_minor % %1) AS bigint) %2 "
        u"WHERE r.value_minor IS NOT NULL AND %3 GROUP BY r.currency ORDER BY count(*) DESC, r.currency"_s
            .arg(QString::number(half), tableFor(hits), condition.text),
        condition.values);
}

void takeEarlier(QDateTime& next, const QDateTime& moment, const QDateTime& now) {
    if (moment.isValid() && moment > now && (!next.isValid() || moment < next))
        next = moment;
}

/// The earliest end of a clock that runs at `now`: hot, answer, expiry. One statement each: the first entry
/// of its index is the answer.
Result<QDateTime> nextEnd(
    Connection& connection, const QString& table, const SqlPart& condition, const QDateTime& now) {
    static const QStringList clocks{
        u"SELECT min(r.hot_until) %1 WHERE r.box < 2 AND r.box IN (0, 1) AND r.hot_until > ? AND "_s,
        u"SELECT min(r.answer_by) %1 WHERE r.box < 2 AND r.box = 0 AND r.answer_by > ? AND "_s,
        u"SELECT min(r.expires_at) %1 WHERE r.status = 'New' AND r.expires_at > ? AND "_s};
    QDateTime next;
    for (const auto& clock : clocks) {
        const auto end = connection.value(
            clock.arg(table) + condition.text, QVariantList{sqlInstant(now)} + condition.values);
        FAVILLA_TRY(end);
        takeEarlier(next, instantFrom(*end), now);
    }
    return next;
}

/// `hits`: what the query found. Those whom the clock will let in are looked up anew.
Result<QDateTime> nextChangeOf(
    Connection& connection, const ReferralQuery& query, const Moment& now, const Hits& hits) {
    if (query.box == Box::Archived)
        return QDateTime();
    const bool hasClock = query.filter.isDueWithin24h || query.filter.isHotOnly;
    const auto timeless = hasClock ? hitsOf(connection, query, now, false) : Result<Hits>(hits);
    FAVILLA_TRY(timeless);
    const auto table = tableFor(*timeless);
    const auto condition = conditionOf(query, now, connection.dialect(), *timeless, false);
    auto next = nextEnd(connection, table, condition, now.utc);
    FAVILLA_TRY(next);
    if (!query.filter.isDueWithin24h)
        return *next;
    // A clock enters the filter one day before it ends, a purchase date at midnight.
    const auto later = nextEnd(connection, table, condition, now.utc.addDays(1));
    FAVILLA_TRY(later);
    takeEarlier(*next, later->isValid() ? later->addDays(-1) : QDateTime(), now.utc);
    takeEarlier(*next, nextMidnight(now), now.utc);
    return *next;
}

Result<int> countOf(Connection& connection, const QString& table, const SqlPart& condition) {
    const auto count =
        connection.value(u"SELECT count(*) %1 WHERE %2"_s.arg(table, condition.text), condition.values);
    FAVILLA_TRY(count);
    return count->toInt();
}

Result<int> countOf(Connection& connection, const ReferralQuery& query, const Moment& now) {
    const auto hits = hitsOf(connection, query, now);
    FAVILLA_TRY(hits);
    return countOf(connection, tableFor(*hits), conditionOf(query, now, connection.dialect(), *hits));
}

void addToBox(Counts& counts, Box box, const QString& substatus, int count) {
    if (box == Box::Inbox)
        counts.inbox += count;
    if (box == Box::Active)
        counts.active += count;
    if (box != Box::Archived)
        return;
    counts.archived += count;
    if (const auto known = fromApiName<Substatus>(substatus))
        counts.byOutcome[*known] += count;
}

Result<void> countBoxes(Connection& connection, Counts& counts) {
    return connection.each(
        u"SELECT box, substatus, CAST(sum(referrals) AS bigint) FROM tallies GROUP BY box, substatus"_s, {},
        [&](const QSqlQuery& row) {
            addToBox(counts, static_cast<Box>(row.value(0).toInt()), row.value(1).toString(),
                row.value(2).toInt());
        });
}

Result<int> countToday(Connection& connection, const Moment& now) {
    SqlPart today;
    today.add(u"r.box < 2 AND r.box = 0 AND (r.answer_by < ? OR r.hot_until > ?)"_s,
        {sqlInstant(nextMidnight(now)), sqlInstant(now.utc)});
    return countOf(connection, tableFor({}), today);
}

} // namespace

Result<QueryRows> QueryRepository::rows(
    Connection& connection, const ReferralQuery& query, const Moment& now) {
    const auto hits = hitsOf(connection, query, now);
    FAVILLA_TRY(hits);
    auto rows = orderedRows(connection, query, now, *hits, -1);
    FAVILLA_TRY(rows);
    auto sums = sumsOf(connection, query, now, *hits);
    FAVILLA_TRY(sums);
    const auto next = nextChangeOf(connection, query, now, *hits);
    FAVILLA_TRY(next);
    return QueryRows{*std::move(rows), *std::move(sums), *next};
}

Result<FirstPage> QueryRepository::firstPage(
    Connection& connection, const ReferralQuery& query, const Moment& now, qsizetype size) {
    const auto hits = hitsOf(connection, query, now);
    FAVILLA_TRY(hits);
    auto rows = orderedRows(connection, query, now, *hits, size);
    FAVILLA_TRY(rows);
    auto shown = summaries(connection, *rows);
    FAVILLA_TRY(shown);
    const bool isWhole = rows->size() < size;
    return FirstPage{*std::move(rows), *std::move(shown), isWhole};
}

Result<QList<ReferralSummary>> QueryRepository::summaries(Connection& connection, const QList<RowId>& rows) {
    static const auto sql = u"SELECT "_s + summaryColumns() + u" FROM referrals r WHERE r.row_id IN (%1)"_s;
    QHash<RowId, ReferralSummary> found;
    FAVILLA_TRY(eachOfRows(connection, sql, rows, [&found](const QSqlQuery& row) {
        const auto summary = summaryFrom(row);
        found.insert(summary.row, summary);
    }));
    QList<ReferralSummary> summaries;
    for (const auto row : rows)
        if (const auto summary = found.constFind(row); summary != found.cend())
            summaries << *summary;
    return summaries;
}

Result<Counts> QueryRepository::counts(
    Connection& connection, const QList<SavedView>& views, const Moment& now) {
    Counts counts;
    FAVILLA_TRY(countBoxes(connection, counts));
    for (const auto& view : views) {
        const auto count = countOf(connection, view.query, now);
        FAVILLA_TRY(count);
        counts.byView.insert(view.id, *count);
    }
    const auto today = countToday(connection, now);
    FAVILLA_TRY(today);
    counts.needAnswerToday = *today;
    const auto problems = connection.value(u"SELECT count(*) FROM problems"_s);
    FAVILLA_TRY(problems);
    counts.problems = problems->toInt();
    const auto waiting = Outbox::waitingCount(connection);
    FAVILLA_TRY(waiting);
    counts.waitingChanges = *waiting;
    return counts;
}

// From one country to the next in the index, instead of all rows through it.
Result<QStringList> QueryRepository::countries(Connection& connection) {
    QStringList countries;
    FAVILLA_TRY(
        connection.each(u"WITH RECURSIVE each_one (country) AS ("
                        u"SELECT min(country) FROM referrals WHERE country > '' UNION ALL "
                        u"SELECT (SELECT min(r.country) FROM referrals r WHERE r.country > each_one.country) "
                        u"FROM each_one WHERE each_one.country IS NOT NULL) "
                        u"SELECT country FROM each_one WHERE country IS NOT NULL"_s,
            {}, [&](const QSqlQuery& row) { countries << row.value(0).toString(); }));
    return countries;
}

} // namespace favilla
