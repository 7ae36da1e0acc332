// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "controllers/referralfeed.h"

#include "store/queryrepository.h"
#include "store/whendone.h"

namespace favilla {
namespace {

/// More than any screen shows at once.
constexpr qsizetype pageSize = 64;

} // namespace

ReferralFeed::ReferralFeed(Database& database, const Clock& clock, QObject* parent)
    : QObject(parent), m_database(database), m_clock(clock) {
    m_nextChange.setSingleShot(true);
    connect(&m_nextChange, &QTimer::timeout, this, &ReferralFeed::refresh);
    connect(&m_database, &Database::committed, this, &ReferralFeed::onCommitted);
    connect(&m_pace, &RefreshPace::due, this, &ReferralFeed::refresh);
}

void ReferralFeed::setQuery(const ReferralQuery& query) {
    m_query = query;
    m_isNew = true;
    ask();
}

void ReferralFeed::refresh() {
    ask();
}

void ReferralFeed::ask() {
    m_database.cancel(m_page);
    m_database.cancel(m_running);
    const auto question = ++m_question;
    if (m_isNew)
        readPage(question);
    else
        readRows(question);
}

void ReferralFeed::readPage(quint64 question) {
    m_page = m_database.read([query = m_query, now = m_clock.now()](Connection& connection) {
        return QueryRepository::firstPage(connection, query, now, pageSize);
    });
    whenDone(m_page, this, [this, question](const Result<FirstPage>& page) { acceptPage(question, page); });
}

void ReferralFeed::readRows(quint64 question) {
    m_running = m_database.read([query = m_query, now = m_clock.now()](Connection& connection) {
        return QueryRepository::rows(connection, query, now);
    });
    whenDone(m_running, this, [this, question](const Result<QueryRows>& rows) { accept(question, rows); });
}

// What the listeners ask for on account of the page, such as the referral now selected, goes before the rest.
void ReferralFeed::acceptPage(quint64 question, const Result<FirstPage>& page) {
    if (question != m_question)
        return;
    if (!page) {
        emit failed(page.error());
        return;
    }
    emit pageRead(*page);
    if (question == m_question)
        readRows(question);
}

void ReferralFeed::accept(quint64 question, const Result<QueryRows>& rows) {
    if (question != m_question)
        return;
    if (!rows) {
        emit failed(rows.error());
        return;
    }
    m_isNew = false;
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
    m_pace.ask();
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
