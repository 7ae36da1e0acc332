// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controllers/workspace.h"

#include <QWidget>

class QSplitter;

namespace favilla {

class Languages;
class ListHeader;
class MainActions;
class ReferralListModel;
class ReferralListView;
class ReferralPage;
class SearchBar;
class Settings;
class SidebarView;
class UndoBar;

/// Search bar, boxes, list and page of one workspace: turns what the user picks into a query, and what the
/// feeds bring into rows and a page. Holds the query on screen and the referral on the page, nothing else.
/// While words are searched the list shows hits of every box, unless a box is then picked. Thread: main.
class Desk final : public QWidget {
    Q_OBJECT

public:
    /// `parent` from the beginning: when a finished desk is moved into a window, the style sheet is gone
    /// through for each of its widgets once more.
    Desk(Workspace& workspace, Settings& settings, Languages& languages, MainActions& actions,
        QWidget* parent);

    const ReferralQuery& query() const { return m_query; }
    const std::optional<ReferralDetail>& detail() const { return m_detail; }
    /// In the order on screen.
    QList<RowId> rows() const;

    void showBox(Box box);
    void setOrder(Order order);
    void focusSearch();
    void focusList();
    void selectNext();
    void selectPrevious();
    /// After an answer: the next referral is selected, also where the answered one stays in the list.
    void leave(RowId row) { m_rowToLeave = row; }
    /// Selects the referral with the next answer of the list, if it is in it; empty: none.
    void find(const ReferralId& id);
    /// Goes where the referral is and selects it, whatever is on screen.
    void reveal(const ReferralId& id);
    UndoBar& undoBar() { return *m_undoBar; }

    void saveState();

signals:
    void detailChanged();
    void stateChanged(const favilla::WorkspaceState& state);
    void linkActivated(const QUrl& link);
    void copyRequested(const QString& text);
    void wordToCustomerRequested();
    void queueRequested(const favilla::ChangeId& change);
    void saveViewRequested();
    void viewRenamed(const favilla::SavedView& view);
    /// `order`: all views as they stand, this one among them.
    void viewRemoved(const favilla::SavedView& view, const QList<favilla::ViewId>& order);
    void viewsMoved(const QList<favilla::ViewId>& order);
    void failed(const favilla::Error& error);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build(MainActions& actions);
    QWidget* buildListPane(MainActions& actions);
    void connectFeeds();
    void connectBars();
    void connectViews();
    void connectList();
    void restoreState();

    void show(const ReferralQuery& query);
    void search(const QString& text);
    void pick(const ReferralQuery& boxed);
    void pickView(const ViewId& id);
    void onPageRead(const FirstPage& page);
    void onRowsRead(const QueryRows& rows, const ReferralQuery& query);
    void onStateRead(const WorkspaceState& state);
    void onDetailRead(const ReferralDetail& detail);
    void clearDetail();
    void settleSelection();
    void goToBoxOf(const ReferralData& referral);
    void updateSidebar();
    void retranslate();
    QString listTitle() const;
    QString emptyText() const;
    void refreshEmptyText();

    Workspace& m_workspace;
    Settings& m_settings;
    Languages& m_languages;
    ReferralListModel* m_model;
    SearchBar* m_searchBar;
    QSplitter* m_splitter;
    SidebarView* m_sidebar;
    ListHeader* m_header;
    ReferralListView* m_list;
    UndoBar* m_undoBar;
    ReferralPage* m_page;

    ReferralQuery m_query;
    ReferralQuery m_queryBeforeSearch;
    ViewId m_view;
    /// That of the boxes while a saved view with its own is shown.
    Order m_boxOrder = Order::AnswerDue;
    std::optional<ReferralDetail> m_detail;
    std::optional<RowId> m_rowToLeave;
    ReferralId m_referralToFind;
    /// Tells an answer about the one before from that about this one.
    int m_searches = 0;
    QList<SavedView> m_views;
    Counts m_counts;
    bool m_isNewQuery = false;
};

} // namespace favilla
