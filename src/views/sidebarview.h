// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/query.h"
#include "views/sidebardelegate.h"

#include <QListWidget>

namespace favilla {

/// The boxes, the ways to end and the saved views, each with its live count. What is current is what the list
/// shows; headings are skipped by the keyboard. Saved views are renamed in place (F2), removed (Delete) and
/// moved (Alt+Up, Alt+Down), all from their context menu too. The view never changes the views itself: it
/// says what the user wants, and setSavedViews() brings what came of it. Thread: main.
class SidebarView final : public QListWidget {
    Q_OBJECT

public:
    explicit SidebarView(QWidget* parent = nullptr);

    void setCounts(const Counts& counts);
    /// Keeps the current entry; where that was a saved view which is gone, goes to the inbox, with its
    /// signal.
    void setSavedViews(const QList<SavedView>& views);
    /// Without signals; an entry that is not there clears the selection.
    void setCurrentBox(favilla::Box box, std::optional<Substatus> outcome = {});
    void setCurrentView(const ViewId& view);
    void clearCurrent();

signals:
    /// Box and outcome only; filter, search and order are the list's own.
    void querySelected(const favilla::ReferralQuery& query);
    void savedViewSelected(const favilla::ViewId& view);
    void savedViewRenamed(const favilla::ViewId& view, const QString& name);
    void savedViewRemoved(const favilla::ViewId& view);
    /// The order the user wants from now on.
    void savedViewsMoved(const QList<favilla::ViewId>& views);

protected:
    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    using Kind = SidebarDelegate::Kind;

    void add(Kind kind, const QString& text, const QString& key = {});
    void addViews();
    /// Fills the list anew with names and counts in the program's language; the current entry stays.
    void fill();
    void showCounts();
    QListWidgetItem* itemWith(const QString& key) const;
    void selectSilently(QListWidgetItem* item);
    void announce(const QListWidgetItem* item);
    void offerRename(QListWidgetItem* item);
    void offerMove(const QListWidgetItem* item, int by);
    const SavedView* viewOf(const QListWidgetItem* item) const;

    Counts m_counts;
    QList<SavedView> m_views;
};

} // namespace favilla
