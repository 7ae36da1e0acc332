// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/query.h"
#include "store/dialect.h"
#include "store/sqlpart.h"

namespace favilla {

/// A part of a list that has an order of its own: the parts one after the other are the list.
struct Segment {
    SqlPart condition;
    QString order;
};

/// What words and filters leave of all referrals, as SQLite's statements take it in: looked up beforehand
/// (Connection::find), so that the indexes in which lists, counts and sums stand answer all the rest.
struct Hits {
    enum class Way {
        /// Not looked up: the conditions stand in the statement.
        Conditions,
        /// Few are read by their ids and sorted.
        Few,
        /// Of many the list is walked in its order, and each row asked whether it is one.
        Many
    };
    Way way = Way::Conditions;
    /// Of few: their ids, as a JSON array.
    QString rows = {};
};

/// One statement for the words of a query and one for each filter: the rows that pass it. `hasClock`
/// false leaves out what depends on time. SQLite only.
QList<SqlPart> lookupsOf(const ReferralQuery& query, const Moment& now, bool hasClock = true);
/// Which referrals a query means; on table "referrals r".
SqlPart conditionOf(
    const ReferralQuery& query, const Moment& now, Dialect dialect, const Hits& hits, bool hasClock = true);
/// "FROM referrals r".
QString tableFor(const Hits& hits);
QList<Segment> segmentsOf(const ReferralQuery& query, const Moment& now);
/// The rows of the list in order: one statement for each segment. `limit` < 0: all.
QList<SqlPart> listStatements(
    const ReferralQuery& query, const Moment& now, Dialect dialect, const Hits& hits, qsizetype limit);

/// The first instant of the next day in the user's zone.
QDateTime nextMidnight(const Moment& now);

} // namespace favilla
