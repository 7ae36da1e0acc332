// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controllers/refreshpace.h"
#include "domain/query.h"
#include "store/database.h"

#include <QObject>
#include <QTimer>

namespace favilla {

/// Keeps the rows of one query fresh: asks anew after each commit and at the moment when time alone changes
/// order or membership, and hands out pages of summaries when they are looked at.
/// A new query is answered twice: its first page with all that it shows, and a moment later the whole list; a
/// refresh of what is on screen once. Only the latest question counts: earlier ones are cancelled, also while
/// the database is at them, and their answers dropped.
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
    /// The beginning of the list of a new query; `rowsRead` follows.
    void pageRead(const favilla::FirstPage& page);
    /// The rows of `query`, which is the current one.
    void rowsRead(const favilla::QueryRows& rows, const favilla::ReferralQuery& query);
    void summariesRead(const QList<favilla::ReferralSummary>& summaries);
    /// What is shown of these rows may be out of date; empty with `isEverything`.
    void rowsTouched(const QList<favilla::RowId>& rows, bool isEverything);
    void failed(const favilla::Error& error);

private:
    void onCommitted(const ChangeSet& changes);
    void ask();
    void readPage(quint64 question);
    void readRows(quint64 question);
    void acceptPage(quint64 question, const Result<FirstPage>& page);
    void accept(quint64 question, const Result<QueryRows>& rows);
    void waitFor(const QDateTime& change);

    Database& m_database;
    const Clock& m_clock;
    ReferralQuery m_query;
    quint64 m_question = 0;
    /// The query was not answered yet: the first page comes first.
    bool m_isNew = true;
    QFuture<Result<FirstPage>> m_page;
    QFuture<Result<QueryRows>> m_running;
    QTimer m_nextChange;
    RefreshPace m_pace;
};

} // namespace favilla
