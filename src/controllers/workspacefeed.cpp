// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "controllers/workspacefeed.h"

#include "store/queryrepository.h"
#include "store/savedviewrepository.h"
#include "store/whendone.h"

namespace favilla {
namespace {

Result<WorkspaceState> readState(Connection& connection, const Moment& now) {
    const auto views = SavedViewRepository::list(connection);
    if (!views)
        return views.error();
    const auto counts = QueryRepository::counts(connection, *views, now);
    if (!counts)
        return counts.error();
    const auto countries = QueryRepository::countries(connection);
    if (!countries)
        return countries.error();
    const auto undoable = ChangeJournal::latestUndoable(connection);
    if (!undoable)
        return undoable.error();
    return WorkspaceState{*counts, *views, *countries, *undoable};
}

} // namespace

WorkspaceFeed::WorkspaceFeed(Database& database, const Clock& clock, QObject* parent)
    : QObject(parent), m_database(database), m_clock(clock) {
    connect(&m_database, &Database::committed, &m_pace, &RefreshPace::ask);
    connect(&m_pace, &RefreshPace::due, this, &WorkspaceFeed::refresh);
}

void WorkspaceFeed::refresh() {
    const auto question = ++m_question;
    whenDone(
        m_database.read([now = m_clock.now()](Connection& connection) { return readState(connection, now); }),
        this, [this, question](const Result<WorkspaceState>& state) {
            if (question != m_question)
                return;
            if (state)
                emit stateRead(*state);
            else
                emit failed(state.error());
        });
}

} // namespace favilla
