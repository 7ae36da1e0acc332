// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "controllers/referralfeed.h"

#include "store/queryrepository.h"
#include "store/whendone.h"

namespace favilla {

ReferralFeed::ReferralFeed(Database& database, const Clock& clock, QObject* parent)
    : QObject(parent), m_database(database), m_clock(clock) {
    m_nextChange.setSingleShot(true);
    connect(&m_nextChange, &QTimer::timeout, this, &ReferralFeed::refresh);
    connect(&m_database, &Database::committed, this, &ReferralFeed::onCommitted);
}

void ReferralFeed::setQuery(const ReferralQuery& query) {
    m_query = query;
    refresh();
}

void ReferralFeed::refresh() {
    m_running.cancel();
    const auto question = ++m_question;
    const auto now = m_clock.now();
    m_running = m_database.read([query = m_query, now](Connection& connection) {
        return QueryRepository::rows(connection, query, now);
    });
    whenDone(m_running, this, [this, question](const Result<QueryRows>& rows) { accept(question, rows); });
}

void ReferralFeed::accept(quint64 question, const Result<QueryRows>& rows) {
    if (question != m_question)
        return;
    if (!rows) {
        emit failed(rows.error());
        return;
    }
    waitFor(rows->nextChange);
    emit rowsRead(*rows, m_query);
}

void ReferralFeed::readSummaries(const QList<RowId>& rows) {
    whenDone(m_database.read(
                 [rows](Connection& connection) { return QueryRepository::summaries(connection, rows); }),
        this, [this](const Result<QList<ReferralSummary>>& summaries) {
            if (summaries)
                emit summariesRead(*summaries);
            else
                emit failed(summaries.error());
        });
}

void ReferralFeed::onCommitted(const ChangeSet& changes) {
    if (changes.inserted.isEmpty() && changes.updated.isEmpty() && changes.removed.isEmpty()
        && !changes.isEverything)
        return;
    emit rowsTouched(changes.updated, changes.isEverything);
    refresh();
}

void ReferralFeed::waitFor(const QDateTime& change) {
    m_nextChange.stop();
    if (!change.isValid())
        return;
    // A timer counts the machine's own time: after an hour at the latest it looks at the clock again.
    constexpr qint64 longestWait = 3'600'000;
    const auto wait = m_clock.now().utc.msecsTo(change) + 1;
    m_nextChange.start(int(qBound<qint64>(1, wait, longestWait)));
}

} // namespace favilla
