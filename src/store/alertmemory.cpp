// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/alertmemory.h"

#include "store/rowpages.h"
#include "store/settingrepository.h"
#include "store/sqlvalue.h"

namespace favilla {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qint64 hour = 3600;
constexpr qint64 day = 24 * hour;

/// A person was not told of it: %1 restricts the row told of.
QString untold(const QString& restriction) {
    return u"NOT EXISTS (SELECT 1 FROM alerts_told t WHERE t.row_id = r.row_id AND "_s + restriction
        + u" AND t.person = ?)"_s;
}

const auto arrivals =
    u"SELECT r.row_id FROM referrals r WHERE r.box = 0 AND "_s + untold(u"t.kind = 'newRequest'"_s);
const auto hotArrivals = u"SELECT r.row_id FROM referrals r WHERE r.box = 0 AND r.hot_until > ? AND "_s
    + untold(u"t.kind = 'hotRequest'"_s);
const auto answers =
    u"SELECT r.row_id FROM referrals r WHERE r.box = 0 AND r.answer_by > ? AND r.answer_by <= ?"_s;
const auto coolings =
    u"SELECT r.row_id FROM referrals r WHERE r.box = 0 AND r.hot_until > ? AND r.hot_until <= ?"_s;
const auto expiries =
    u"SELECT r.row_id FROM referrals r WHERE r.box = 0 AND r.expires_at > ? AND r.expires_at <= ?"_s;
const auto expired = u"SELECT r.row_id FROM referrals r WHERE r.box = 2 AND r.substatus = 'Expired' "
                     u"AND r.closed_at > ? AND r.is_gone = 0 AND "_s
    + untold(u"t.kind = 'expired' AND t.due_at = r.expires_at"_s);
// The date as AlertKey has it.
const auto purchases = u"SELECT r.row_id FROM referrals r WHERE r.box = 1 AND r.purchase_by <= ? AND "_s
    + untold(u"t.kind = 'purchasePast' AND t.due_at = r.purchase_by || 'T00:00:00.000Z'"_s);
const auto steps = u"SELECT r.row_id FROM referrals r WHERE r.next_step_at <= ? AND "_s
    + untold(u"t.kind = 'nextStepDue' AND t.due_at = r.next_step_at"_s);
const auto refusals = u"SELECT o.row_id FROM outbox o WHERE o.state = 'parked'"_s;
const auto putOff =
    u"SELECT t.row_id FROM alerts_told t WHERE t.person = ? AND t.snoozed_until IS NOT NULL"_s;

// The first line of the history says when it came, and who entered it. Of the changes that wait the first one
// that is parked holds up the others.
const auto selectFacts =
    u"SELECT r.row_id, r.id, r.customer_name, r.status, r.substatus, r.created_at, r.expires_given, "
    u"r.closed_at, r.purchase_by, r.is_call_wanted, r.is_gone, r.next_step_at, r.next_step_text, "
    u"coalesce(h.at, r.created_at), h.action, h.who, o.intent, coalesce(o.parked_at, o.created_at) "
    u"FROM referrals r "
    u"LEFT JOIN history h ON h.number = (SELECT min(f.number) FROM history f WHERE f.row_id = r.row_id) "
    u"LEFT JOIN outbox o ON r.account_id <> '' AND o.number = "
    u"(SELECT min(p.number) FROM outbox p WHERE p.row_id = r.row_id AND p.state = 'parked') "
    u"WHERE r.row_id IN (%1)"_s;

/// Facts, and by whom the referral was entered, where somebody did.
struct Known {
    AlertFacts facts;
    QString enteredBy;
    bool isEntered = false;
};

ClockFacts clocksFrom(const QSqlQuery& row) {
    ClockFacts clocks;
    clocks.status = Open<Status>::fromText(row.value(3).toString());
    clocks.substatus = Open<Substatus>::fromText(row.value(4).toString());
    clocks.createdAt = instantFrom(row.value(5));
    clocks.expiresAt = instantFrom(row.value(6));
    clocks.closedAt = instantFrom(row.value(7));
    clocks.purchaseBy = dayFrom(row.value(8));
    clocks.isCallWanted = row.value(9).toInt() != 0;
    clocks.isGone = row.value(10).toInt() != 0;
    return clocks;
}

Known knownFrom(const QSqlQuery& row) {
    Known known;
    known.facts.row = RowId{row.value(0).toLongLong()};
    known.facts.id = ReferralId(row.value(1).toString());
    known.facts.customer = row.value(2).toString();
    known.facts.clocks = clocksFrom(row);
    if (const auto at = instantFrom(row.value(11)); at.isValid())
        known.facts.step = NextStep{at, row.value(12).toString()};
    known.facts.arrivedAt = instantFrom(row.value(13));
    known.isEntered = row.value(14).toString() == "created"_L1;
    known.enteredBy = row.value(15).toString();
    if (!row.value(16).isNull()) {
        known.facts.refusedChange = objectFrom(row.value(16)).value("intent"_L1).toString();
        known.facts.refusedAt = instantFrom(row.value(17));
    }
    return known;
}

Result<QList<Known>> knownOf(Connection& connection, const QList<RowId>& rows) {
    QList<Known> all;
    QSet<RowId> seen;
    FAVILLA_TRY(eachOfRows(connection, selectFacts, rows, [&](const QSqlQuery& row) {
        const auto known = knownFrom(row);
        if (!seen.contains(known.facts.row))
            all << known;
        seen.insert(known.facts.row);
    }));
    return all;
}

Result<QList<RowId>> candidates(Connection& connection, const QString& person, const QDateTime& now,
    const QDateTime& horizon, const QDateTime& since) {
    const auto who = sqlText(person);
    // A day begins somewhere up to 14 h before it does in UTC, and is over somewhere as long before.
    const auto lastDay = sqlDay(horizon.date());
    const std::pair<QString, QVariantList> searches[] = {{arrivals, {who}},
        {hotArrivals, {sqlInstant(now), who}},
        {answers, {sqlInstant(now), sqlInstant(horizon.addSecs(4 * hour))}},
        {coolings, {sqlInstant(now), sqlInstant(horizon.addSecs(4 * hour))}},
        {expiries, {sqlInstant(since), sqlInstant(horizon.addSecs(3 * day))}},
        {expired, {sqlInstant(since), who}}, {purchases, {lastDay, who}}, {steps, {sqlInstant(horizon), who}},
        {refusals, {}}, {putOff, {who}}};
    QList<RowId> rows;
    QSet<RowId> seen;
    for (const auto& [sql, values] : searches)
        FAVILLA_TRY(connection.each(sql, values, [&](const QSqlQuery& found) {
            const RowId row{found.value(0).toLongLong()};
            if (!seen.contains(row))
                rows << row;
            seen.insert(row);
        }));
    std::sort(rows.begin(), rows.end());
    return rows;
}

Result<void> readTold(
    Connection& connection, const QString& person, const QList<RowId>& rows, AlertState& state) {
    QSet<AlertKey> putOffKeys;
    return eachOfRows(connection,
        u"SELECT row_id, kind, due_at, snoozed_until, person FROM alerts_told WHERE row_id IN (%1)"_s, rows,
        [&](const QSqlQuery& row) {
            const auto kind = alertKindNamed(row.value(1).toString());
            if (!kind || row.value(4).toString() != person)
                return;
            const AlertKey key{RowId{row.value(0).toLongLong()}, *kind, instantFrom(row.value(2))};
            const auto until = instantFrom(row.value(3));
            state.told.insert(key);
            if (until.isValid() && !putOffKeys.contains(key))
                state.snoozed << Snoozed{key, until};
            putOffKeys.insert(key);
        });
}

QString sinceKey(const QString& person) {
    return u"alertsSince/"_s + person;
}

QVariantList valuesOf(const AlertKey& key, const QString& person) {
    return {static_cast<qint64>(key.row), name(key.kind), sqlInstant(key.dueAt), sqlText(person)};
}

/// The first of these that are not named yet.
Result<void> addNamed(
    Connection& connection, const QString& restriction, const QDateTime& now, AlertCounts& counts) {
    constexpr qsizetype most = 3;
    QVariantList values(restriction.count(u'?'), sqlInstant(now));
    return connection.each(u"SELECT r.row_id, r.id, r.customer_name FROM referrals r WHERE r.box = 0 AND "_s
            + restriction + u" LIMIT 3"_s,
        values, [&counts](const QSqlQuery& row) {
            const AlertCounts::Named named{RowId{row.value(0).toLongLong()},
                ReferralId(row.value(1).toString()), row.value(2).toString()};
            if (counts.mostUrgent.size() < most && !counts.mostUrgent.contains(named))
                counts.mostUrgent << named;
        });
}

} // namespace

QStringList alertSearches() {
    return {arrivals, hotArrivals, answers, coolings, expiries, expired, purchases, steps, refusals, putOff};
}

Result<AlertState> AlertMemory::read(Connection& connection, const QString& person, const QDateTime& now,
    const QDateTime& horizon, const QDateTime& since) {
    const auto rows = candidates(connection, person, now, horizon, since);
    FAVILLA_TRY(rows);
    const auto known = knownOf(connection, *rows);
    FAVILLA_TRY(known);
    const auto begun = SettingRepository::value(connection, sinceKey(person));
    FAVILLA_TRY(begun);
    AlertState state;
    state.knownSince = fromIso(begun->toString());
    for (const auto& each : *known) {
        state.facts << each.facts;
        state.facts.last().knownSince = state.knownSince.isValid() ? state.knownSince : now;
        if (!each.isEntered || each.enteredBy != person)
            continue;
        state.told.insert({each.facts.row, AlertKind::NewRequest, each.facts.arrivedAt});
        state.told.insert({each.facts.row, AlertKind::HotRequest, each.facts.arrivedAt});
    }
    FAVILLA_TRY(readTold(connection, person, *rows, state));
    return state;
}

Result<QList<AlertFacts>> AlertMemory::factsOf(Connection& connection, const QList<RowId>& rows) {
    const auto known = knownOf(connection, rows);
    FAVILLA_TRY(known);
    QList<AlertFacts> facts;
    for (const auto& each : *known)
        facts << each.facts;
    return facts;
}

Result<void> AlertMemory::inherit(Transaction& transaction, const QString& from, const QString& to) {
    auto& connection = transaction.connection();
    const auto own = SettingRepository::value(connection, sinceKey(to));
    FAVILLA_TRY(own);
    const auto since = SettingRepository::value(connection, sinceKey(from));
    FAVILLA_TRY(since);
    if (own->isString() || !since->isString())
        return {};
    FAVILLA_TRY(SettingRepository::setValue(transaction, sinceKey(to), *since));
    FAVILLA_TRY(
        connection.execute(u"INSERT INTO alerts_told (row_id, kind, due_at, person, told_at, snoozed_until) "
                           u"SELECT t.row_id, t.kind, t.due_at, ?, t.told_at, t.snoozed_until FROM "
                           u"alerts_told t WHERE t.person = ? "
                           u"ON CONFLICT (row_id, kind, due_at, person) DO NOTHING"_s,
            {sqlText(to), sqlText(from)}));
    return {};
}

Result<QSet<AlertKey>> AlertMemory::tell(
    Transaction& transaction, const QString& person, const QList<AlertKey>& keys, const QDateTime& now) {
    // A referral that went meanwhile has nothing to be told of any more.
    static const auto add = u"INSERT INTO alerts_told (row_id, kind, due_at, person, told_at) "
                            u"SELECT r.row_id, ?, ?, ?, ? FROM referrals r WHERE r.row_id = ? "
                            u"ON CONFLICT (row_id, kind, due_at, person) DO NOTHING"_s;
    static const auto again =
        u"UPDATE alerts_told SET told_at = ?, snoozed_until = NULL WHERE row_id = ? AND "
        u"kind = ? AND due_at = ? AND person = ? AND snoozed_until IS NOT NULL"_s;
    auto& connection = transaction.connection();
    QSet<AlertKey> fresh;
    for (const auto& key : keys) {
        const auto values = valuesOf(key, person);
        const auto added =
            connection.execute(add, values.mid(1) + QVariantList{sqlInstant(now), values.first()});
        FAVILLA_TRY(added);
        const auto told =
            *added > 0 ? added : connection.execute(again, QVariantList{sqlInstant(now)} + values);
        FAVILLA_TRY(told);
        if (*told > 0)
            fresh.insert(key);
    }
    return fresh;
}

Result<void> AlertMemory::begin(Transaction& transaction, const QString& person, const QDateTime& now) {
    return SettingRepository::setValue(transaction, sinceKey(person), toIso(now));
}

Result<void> AlertMemory::snooze(Transaction& transaction, const QString& person, const AlertKey& key,
    const QDateTime& until, const QDateTime& now) {
    const auto values = valuesOf(key, person);
    FAVILLA_TRY(transaction.connection().execute(
        u"INSERT INTO alerts_told (row_id, kind, due_at, person, told_at, snoozed_until) "
        u"SELECT r.row_id, ?, ?, ?, ?, ? FROM referrals r WHERE r.row_id = ? "
        u"ON CONFLICT (row_id, kind, due_at, person) DO UPDATE SET snoozed_until = excluded.snoozed_until"_s,
        values.mid(1) + QVariantList{sqlInstant(now), sqlInstant(until), values.first()}));
    return {};
}

Result<int> AlertMemory::clear(Transaction& transaction, const QDateTime& before) {
    return transaction.connection().execute(
        u"DELETE FROM alerts_told WHERE told_at < ? AND EXISTS "
        u"(SELECT 1 FROM referrals r WHERE r.row_id = alerts_told.row_id AND r.box = 2)"_s,
        {sqlInstant(before)});
}

Result<AlertCounts> AlertMemory::counts(Connection& connection, const QDateTime& now) {
    AlertCounts counts;
    const auto open = connection.value(
        u"SELECT count(*) FROM referrals WHERE box = 0 AND expires_at > ?"_s, {sqlInstant(now)});
    FAVILLA_TRY(open);
    const auto hot = connection.value(
        u"SELECT count(*) FROM referrals WHERE box = 0 AND hot_until > ? AND expires_at > ?"_s,
        {sqlInstant(now), sqlInstant(now)});
    FAVILLA_TRY(hot);
    counts.needAnswer = open->toInt();
    counts.hot = hot->toInt();
    for (const auto& restriction : {u"r.hot_until > ? AND r.expires_at > ? ORDER BY r.hot_until, r.row_id"_s,
             u"r.answer_by > ? AND r.expires_at > ? ORDER BY r.answer_by, r.row_id"_s,
             u"r.answer_by <= ? AND r.expires_at > ? ORDER BY r.answer_by DESC, r.row_id DESC"_s})
        FAVILLA_TRY(addNamed(connection, restriction, now, counts));
    return counts;
}

Result<QDateTime> AlertMemory::nextCounts(Connection& connection, const QDateTime& now) {
    QDateTime next;
    for (const auto* column : {"answer_by", "hot_until", "expires_at"}) {
        const auto first = connection.value(
            u"SELECT min(%1) FROM referrals WHERE box = 0 AND %1 > ?"_s.arg(QLatin1StringView(column)),
            {sqlInstant(now)});
        FAVILLA_TRY(first);
        const auto at = instantFrom(*first);
        if (at.isValid() && (!next.isValid() || at < next))
            next = at;
    }
    return next;
}

} // namespace favilla
