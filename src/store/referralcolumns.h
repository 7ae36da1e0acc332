// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/query.h"
#include "domain/referral.h"

#include <QSqlQuery>
#include <QVariantList>

namespace favilla {

/// A row's values under the names of their columns.
struct Column {
    const char* name;
    QVariant value;
};

/// What of a referral lies in table referrals, all but its row_id.
QList<Column> columnsOf(const ReferralData& referral);
/// What of it lies in referral_texts, all but its row_id.
QList<Column> textColumnsOf(const ReferralData& referral);

QString namesOf(const QList<Column>& columns);
QVariantList valuesOf(const QList<Column>& columns);
/// "a = ?, b = ?"
QString assignmentsOf(const QList<Column>& columns);
/// "?, ?, ?"
QString placeholders(qsizetype count);

/// The lower-case id by which prefixes typed by hand are compared; not longer than an index takes.
QString idKey(const QString& id);

/// The columns of a summary, in the order that `summaryFrom` reads.
QString summaryColumns();
ReferralSummary summaryFrom(const QSqlQuery& query);

} // namespace favilla
