// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controllers/workspace.h"

#include <QWidget>

namespace favilla {

/// Keeps, renames, moves and removes the saved views of the sidebar; what is removed can be put back where
/// it stood. Thread: main.
class SavedViewFlow final : public QObject {
    Q_OBJECT

public:
    SavedViewFlow(Workspace& workspace, QWidget& window);

    /// Asks for a name first.
    void create(const ReferralQuery& query);
    void save(const SavedView& view);
    /// `order`: all views as they stand now, so that restore() finds the place of this one.
    void remove(const SavedView& view, const QList<ViewId>& order);
    void restore(const SavedView& view, const QList<ViewId>& order);
    void move(const QList<ViewId>& order);

signals:
    void removed(const favilla::SavedView& view, const QList<favilla::ViewId>& order);
    void failed(const favilla::Error& error);

private:
    void report(const QFuture<Result<void>>& step);

    Workspace& m_workspace;
    QWidget& m_window;
};

} // namespace favilla
