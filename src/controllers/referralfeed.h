// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/query.h"
#include "store/database.h"

#include <QObject>
#include <QTimer>

namespace favilla {

/// Keeps the rows of one query fresh: asks anew after each commit and at the moment when time alone changes
/// order or membership, and hands out pages of summaries when they are looked at.
/// Only the latest question counts: answers to earlier ones are dropped, questions not yet begun cancelled.
/// Thread: that of the Database object.
class ReferralFeed final : public QObject {
    Q_OBJECT

public:
    ReferralFeed(Database& database, const Clock& clock, QObject* parent = nullptr);

    const ReferralQuery& query() const { return m_query; }
    void setQuery(const ReferralQuery& query);
    void readSummaries(const QList<RowId>& rows);
    /// Asks again, for instance when the clock was set.
    void refresh();

signals:
    /// The rows of `query`, which is the current one.
    void rowsRead(const favilla::QueryRows& rows, const favilla::ReferralQuery& query);
    void summariesRead(const QList<favilla::ReferralSummary>& summaries);
    /// What is shown of these rows may be out of date; empty with `isEverything`.
    void rowsTouched(const QList<favilla::RowId>& rows, bool isEverything);
    void failed(const favilla::Error& error);

private:
    void onCommitted(const ChangeSet& changes);
    void accept(quint64 question, const Result<QueryRows>& rows);
    void waitFor(const QDateTime& change);

    Database& m_database;
    const Clock& m_clock;
    ReferralQuery m_query;
    quint64 m_question = 0;
    QFuture<Result<QueryRows>> m_running;
    QTimer m_nextChange;
};

} // namespace favilla
