// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/query.h"
#include "store/connection.h"

namespace favilla {

/// Answers what lists and the sidebar ask. All within one `read` come from one snapshot.
class QueryRepository {
public:
    /// All rows in order; ties by row. "Due within 24 h" are those with a clock that ends in the next 24 h:
    /// answer or expiry of a New one, the 72 h of an open one, the purchase date (today or tomorrow) of an
    /// Active one. Value: highest first, none last, amounts of different currencies as they stand.
    static Result<QueryRows> rows(Connection& connection, const ReferralQuery& query, const Moment& now);
    /// What is seen first of a list, at once: its first rows, in a fraction of the time that all of them
    /// take.
    static Result<FirstPage> firstPage(
        Connection& connection, const ReferralQuery& query, const Moment& now, qsizetype size);
    /// In the order asked; a row that is gone is left out.
    static Result<QList<ReferralSummary>> summaries(Connection& connection, const QList<RowId>& rows);
    static Result<Counts> counts(Connection& connection, const QList<SavedView>& views, const Moment& now);
    /// The countries that occur (ISO 3166 alpha-2, or as they came), in alphabetical order.
    static Result<QStringList> countries(Connection& connection);
};

} // namespace favilla
