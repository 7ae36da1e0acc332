// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/query.h"
#include "store/dialect.h"

#include <QVariantList>

namespace favilla {

/// A piece of a statement with the values that belong to its placeholders, in their order.
struct SqlPart {
    QString text;
    QVariantList values;

    void add(const QString& condition, const QVariantList& bound = {});
};

/// A part of a list that has an order of its own: the parts one after the other are the list.
struct Segment {
    SqlPart condition;
    QString order;
};

/// How the hits of a search come into a list: few are read and sorted; of many the list is walked in its
/// order and each row asked whether it is one (Connection::find has looked them up).
enum class SearchWay { SortHits, WalkList };

/// Which referrals a query means; on table "referrals r". `hasClock` false leaves out what depends on time.
SqlPart conditionOf(const ReferralQuery& query, const Moment& now, Dialect dialect, bool hasClock = true,
    SearchWay way = SearchWay::SortHits);
QList<Segment> segmentsOf(const ReferralQuery& query, const Moment& now);
/// The rows of the list in order: one statement for each segment. `limit` < 0: all.
QList<SqlPart> listStatements(
    const ReferralQuery& query, const Moment& now, Dialect dialect, SearchWay way, qsizetype limit);

/// The first instant of the next day in the user's zone.
QDateTime nextMidnight(const Moment& now);

} // namespace favilla
