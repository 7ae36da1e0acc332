// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "controllers/detailfeed.h"

#include "controllers/referralcontroller.h"
#include "store/whendone.h"

namespace favilla {

DetailFeed::DetailFeed(Database& database, const Clock& clock, QObject* parent)
    : QObject(parent), m_database(database), m_clock(clock) {
    connect(&m_database, &Database::committed, this, [this](const ChangeSet& changes) {
        if (m_row && changes.contains(*m_row))
            read();
    });
}

void DetailFeed::setRow(std::optional<RowId> row) {
    if (row == m_row)
        return;
    m_row = row;
    if (m_row) {
        read();
    } else {
        ++m_question;
        emit cleared();
    }
}

void DetailFeed::read() {
    const auto question = ++m_question;
    whenDone(m_database.read([row = *m_row, now = m_clock.now().utc](
                                 Connection& connection) { return readDetail(connection, row, now); }),
        this, [this, question](const Result<ReferralDetail>& detail) { accept(question, detail); });
}

void DetailFeed::accept(quint64 question, const Result<ReferralDetail>& detail) {
    if (question != m_question)
        return;
    if (detail)
        emit detailRead(*detail);
    else if (detail.error().kind == ErrorKind::NotFound)
        emit cleared();
    else
        emit failed(detail.error());
}

} // namespace favilla
