// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controllers/refreshpace.h"
#include "domain/query.h"
#include "store/changejournal.h"
#include "store/database.h"

#include <QObject>

namespace favilla {

/// What the frame around the list shows of a workspace.
struct WorkspaceState {
    Counts counts;
    QList<SavedView> views;
    QStringList countries;
    /// The step that Edit ▸ Undo names.
    std::optional<Change> undoable;
};

/// Keeps counts, saved views, countries and the next undo step fresh. Thread: that of the Database.
class WorkspaceFeed final : public QObject {
    Q_OBJECT

public:
    WorkspaceFeed(Database& database, const Clock& clock, QObject* parent = nullptr);

    void refresh();

signals:
    void stateRead(const favilla::WorkspaceState& state);
    void failed(const favilla::Error& error);

private:
    Database& m_database;
    const Clock& m_clock;
    RefreshPace m_pace;
    quint64 m_question = 0;
};

} // namespace favilla
