// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/main/desk.h"

#include "models/referrallistmodel.h"
#include "settings/settings.h"
#include "store/whendone.h"
#include "views/main/deskplace.h"
#include "views/main/listheader.h"
#include "views/main/mainactions.h"
#include "views/main/pageclock.h"
#include "views/referrallistview.h"
#include "views/referralpage.h"
#include "views/searchbar.h"
#include "views/sidebarview.h"
#include "views/undobar.h"
#include "views/words/emptylistwords.h"
#include "views/words/harmless.h"
#include "views/words/languages.h"
#include "views/words/statewords.h"

#include <QEvent>
#include <QSplitter>
#include <QVBoxLayout>

namespace favilla {
namespace {

// Room for a pill beside a name, and for the name of a box beside its count.
constexpr int narrowestList = 340;
constexpr int narrowestSidebar = 170;
const auto splitterName = QStringLiteral("desk");

QVBoxLayout* tightColumn(QWidget* widget) {
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    return column;
}

} // namespace

Desk::Desk(
    Workspace& workspace, Settings& settings, Languages& languages, MainActions& actions, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_settings(settings)
    , m_languages(languages)
    , m_model(new ReferralListModel(this)) {
    build(actions);
    connectFeeds();
    connectBars();
    connectViews();
    connectList();
    restoreState();
}

void Desk::build(MainActions& actions) {
    m_searchBar = new SearchBar(this);
    m_searchBar->setNewAction(&actions.newReferral);
    m_searchBar->setCurrency(m_settings.preferences().defaultCurrency);
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_sidebar = new SidebarView(m_splitter);
    m_sidebar->setMinimumWidth(narrowestSidebar);
    auto* listPane = buildListPane(actions);
    m_page = new ReferralPage(m_splitter);
    m_page->setActions({&actions.accept, &actions.decline, &actions.win, &actions.lose, &actions.edit,
        &actions.addContact, &actions.planStep});
    for (auto* pane : {static_cast<QWidget*>(m_sidebar), listPane, static_cast<QWidget*>(m_page)})
        m_splitter->addWidget(pane);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setStretchFactor(2, 3);
    m_splitter->setSizes({196, 440, 644});
    auto* column = tightColumn(this);
    column->addWidget(m_searchBar);
    column->addWidget(m_splitter, 1);
}

QWidget* Desk::buildListPane(MainActions& actions) {
    auto* pane = new QWidget(m_splitter);
    m_header = new ListHeader(actions.orders(), pane);
    m_list = new ReferralListView(m_workspace.clock(), pane);
    m_list->setMinimumWidth(narrowestList);
    m_list->setReferrals(m_model);
    m_undoBar = new UndoBar(UndoBar::usualDuration, pane);
    auto* column = tightColumn(pane);
    column->addWidget(m_header);
    column->addWidget(m_list, 1);
    column->addWidget(m_undoBar);
    return pane;
}

void Desk::connectFeeds() {
    auto& list = m_workspace.list();
    connect(&list, &ReferralFeed::pageRead, this, &Desk::onPageRead);
    connect(&list, &ReferralFeed::rowsRead, this, &Desk::onRowsRead);
    connect(&list, &ReferralFeed::summariesRead, m_model, &ReferralListModel::setSummaries);
    connect(&list, &ReferralFeed::rowsTouched, m_model, [this](const QList<RowId>& rows, bool isEverything) {
        if (isEverything)
            m_model->refreshAll();
        else
            m_model->refresh(rows);
    });
    connect(m_model, &ReferralListModel::summariesWanted, &list, &ReferralFeed::readSummaries);
    connect(&list, &ReferralFeed::failed, this, &Desk::failed);
    auto& detail = m_workspace.detail();
    connect(&detail, &DetailFeed::detailRead, this, &Desk::onDetailRead);
    connect(&detail, &DetailFeed::cleared, this, &Desk::clearDetail);
    connect(&detail, &DetailFeed::failed, this, &Desk::failed);
    auto& state = m_workspace.state();
    connect(&state, &WorkspaceFeed::stateRead, this, &Desk::onStateRead);
    connect(&state, &WorkspaceFeed::failed, this, &Desk::failed);
    connect(&m_workspace.heartbeat(), &Heartbeat::ticked, this, [this] { m_workspace.state().refresh(); });
    connect(&m_workspace.connections(), &ConnectionController::statusChanged, this, &Desk::refreshEmptyText);
    new PageClock(m_workspace, *m_page, this);
}

void Desk::connectBars() {
    connect(m_searchBar, &SearchBar::searchEdited, this, &Desk::search);
    connect(m_searchBar, &SearchBar::filterEdited, this, [this](const Filter& filter) {
        auto query = m_query;
        query.filter = filter;
        show(query);
    });
    connect(m_searchBar, &SearchBar::escaped, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_searchBar, &SearchBar::saveViewRequested, this, &Desk::saveViewRequested);
    connect(m_sidebar, &SidebarView::querySelected, this, &Desk::pick);
    connect(m_sidebar, &SidebarView::savedViewSelected, this, &Desk::pickView);
}

void Desk::connectViews() {
    connect(m_sidebar, &SidebarView::savedViewRenamed, this, [this](const ViewId& id, const QString& name) {
        if (auto view = viewWith(m_views, id)) {
            view->name = name;
            emit viewRenamed(*view);
        }
    });
    connect(m_sidebar, &SidebarView::savedViewRemoved, this, [this](const ViewId& id) {
        if (const auto view = viewWith(m_views, id))
            emit viewRemoved(*view, idsOf(m_views));
    });
    connect(m_sidebar, &SidebarView::savedViewsMoved, this, &Desk::viewsMoved);
}

void Desk::connectList() {
    connect(m_list, &ReferralListView::currentRowChanged, &m_workspace.detail(),
        [this](RowId row) { m_workspace.detail().setRow(row); });
    connect(m_list, &ReferralListView::currentRowLost, &m_workspace.detail(),
        [this] { m_workspace.detail().setRow({}); });
    connect(m_list, &ReferralListView::activated, m_page, [this] { m_page->setFocus(); });
    connect(m_page, &ReferralPage::linkActivated, this, &Desk::linkActivated);
    connect(m_page, &ReferralPage::copyRequested, this, &Desk::copyRequested);
    connect(m_page, &ReferralPage::queueRequested, this, &Desk::queueRequested);
    connect(m_page, &ReferralPage::wordToCustomerRequested, this, &Desk::wordToCustomerRequested);
}

void Desk::restoreState() {
    m_splitter->restoreState(m_settings.splitterState(splitterName));
    const auto place = keptPlace(m_settings, m_workspace);
    find(place.referral);
    m_searchBar->setFilter(place.query.filter);
    show(place.query);
    m_workspace.state().refresh();
}

void Desk::saveState() {
    m_settings.setSplitterState(splitterName, m_splitter->saveState());
    auto query = m_query.search.isEmpty() ? m_query : m_queryBeforeSearch;
    if (!m_view.isEmpty()) { // the next start shows the box, not the view
        query.filter = {};
        query.order = m_boxOrder;
    }
    keepPlace(m_settings, m_workspace, {query, m_detail ? m_detail->referral->id : ReferralId()});
}

void Desk::show(const ReferralQuery& query) {
    m_query = query;
    m_isNewQuery = true;
    m_header->setOrder(query.order);
    m_header->setTitle(listTitle());
    m_list->setEmptyText(QString());
    updateSidebar();
    m_workspace.list().setQuery(query);
}

void Desk::search(const QString& text) {
    auto query = m_query;
    if (m_query.search.trimmed().isEmpty() && !text.trimmed().isEmpty()) {
        m_queryBeforeSearch = m_query;
        query.box = Box::All;
        query.outcome.reset();
        m_view = {};
    } else if (text.trimmed().isEmpty() && !m_query.search.isEmpty()) {
        query = m_queryBeforeSearch;
        query.filter = m_query.filter;
    }
    query.search = text.trimmed().isEmpty() ? QString() : text;
    show(query);
}

void Desk::pick(const ReferralQuery& boxed) {
    auto query = m_query;
    query.box = boxed.box;
    query.outcome = boxed.outcome;
    if (!m_view.isEmpty()) { // what a saved view restricted goes with it
        query.filter = {};
        query.order = m_boxOrder;
        query.search.clear();
        m_searchBar->setFilter({});
        m_searchBar->setSearch({});
        m_view = {};
    }
    m_queryBeforeSearch = query;
    m_queryBeforeSearch.search.clear();
    show(query);
}

void Desk::pickView(const ViewId& id) {
    const auto view = viewWith(m_views, id);
    if (!view)
        return;
    if (m_view.isEmpty())
        m_boxOrder = m_query.order;
    m_view = id;
    m_searchBar->setFilter(view->query.filter);
    m_searchBar->setSearch(view->query.search);
    m_queryBeforeSearch = view->query;
    m_queryBeforeSearch.search.clear();
    show(view->query);
}

void Desk::showBox(Box box) {
    ReferralQuery query;
    query.box = box;
    pick(query);
}

void Desk::setOrder(Order order) {
    auto query = m_query;
    query.order = order;
    show(query);
}

void Desk::updateSidebar() {
    if (!m_view.isEmpty())
        m_sidebar->setCurrentView(m_view);
    else if (m_query.box == Box::All)
        m_sidebar->clearCurrent();
    else
        m_sidebar->setCurrentBox(m_query.box, m_query.outcome);
}

// The beginning of a new list, painted at once: what the page of the referral takes comes after it.
void Desk::onPageRead(const FirstPage& page) {
    if (page.rows.isEmpty()) // the whole list says why
        return;
    m_model->setRows(page.rows);
    m_model->setSummaries(page.summaries);
    m_list->showTop();
    m_list->viewport()->repaint();
    if (m_referralToFind.isEmpty())
        settleSelection();
}

void Desk::onRowsRead(const QueryRows& rows, const ReferralQuery&) {
    m_list->setEmptyText(emptyText());
    m_header->setRows(rows, m_languages.locale());
    m_model->setRows(rows.rows);
    if (std::exchange(m_isNewQuery, false))
        m_list->showTop();
    settleSelection();
}

void Desk::settleSelection() {
    if (m_rowToLeave && m_list->currentRow() == m_rowToLeave)
        m_list->selectNext();
    m_rowToLeave.reset();
    if (!m_referralToFind.isEmpty()) {
        whenDone(m_workspace.referrals().detail(m_referralToFind), this,
            [this, search = m_searches](const Result<ReferralDetail>& found) {
                if (m_searches != search)
                    return; // by now another one is wanted, or none
                m_referralToFind = {};
                if (!found || !m_list->setCurrentRow(found->row))
                    settleSelection();
            });
    } else if (!m_list->currentRow() && m_model->rowCount() > 0) {
        m_list->setCurrentRow(m_model->rowAt(0));
    }
}

void Desk::onStateRead(const WorkspaceState& state) {
    m_views = state.views;
    m_sidebar->setSavedViews(state.views);
    m_header->setTitle(listTitle());
    m_counts = state.counts;
    m_sidebar->setCounts(m_counts);
    refreshEmptyText();
    updateSidebar();
    m_searchBar->setCountries(state.countries, m_languages.locale());
    emit stateChanged(state);
}

void Desk::onDetailRead(const ReferralDetail& detail) {
    m_detail = detail;
    m_page->setDetail(detail, m_workspace.clock().now(), m_languages.locale());
    emit detailChanged();
}

void Desk::clearDetail() {
    m_detail.reset();
    m_page->clear();
    emit detailChanged();
}

QList<RowId> Desk::rows() const {
    return m_model->rows();
}
void Desk::focusSearch() {
    m_searchBar->focusSearch();
}
void Desk::focusList() {
    m_list->setFocus();
}

void Desk::selectNext() {
    m_list->selectNext();
}
void Desk::selectPrevious() {
    m_list->selectPrevious();
}
void Desk::find(const ReferralId& id) {
    m_referralToFind = id;
    ++m_searches;
}

/// In the place of one that is being looked for, as at the start the last one.
void Desk::reveal(const ReferralId& id) {
    whenDone(m_workspace.referrals().detail(id), this, [this](const Result<ReferralDetail>& found) {
        if (!found) {
            emit failed(found.error());
            return;
        }
        find({});
        if (!m_list->setCurrentRow(found->row))
            goToBoxOf(*found->referral);
    });
}

/// Nothing that hides it stays.
void Desk::goToBoxOf(const ReferralData& referral) {
    ReferralQuery query;
    query.box = boxOf(referral);
    query.order = m_view.isEmpty() ? m_query.order : m_boxOrder;
    m_searchBar->setFilter({});
    m_searchBar->setSearch({});
    m_view = {};
    m_queryBeforeSearch = query;
    find(referral.id);
    show(query);
}

QString Desk::listTitle() const {
    if (const auto view = viewWith(m_views, m_view))
        return words::harmlessLine(view->name);
    if (m_query.box == Box::All)
        return m_query.search.isEmpty() ? words::boxWord(Box::All) : tr("Found everywhere");
    return m_query.outcome ? words::outcomesWord(*m_query.outcome) : words::boxWord(m_query.box);
}

QString Desk::emptyText() const {
    const bool isConnectable = !m_workspace.isDemo() && !m_workspace.readOnlyReason();
    return words::emptyListText({m_query, m_counts, m_workspace.connections().statuses(), isConnectable});
}

/// No word on emptiness before the answer is here.
void Desk::refreshEmptyText() {
    if (!m_list->emptyText().isEmpty())
        m_list->setEmptyText(emptyText());
}

void Desk::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void Desk::retranslate() {
    m_header->setTitle(listTitle());
    refreshEmptyText();
    m_workspace.list().refresh();
    m_workspace.state().refresh();
    if (m_detail)
        m_page->setDetail(*m_detail, m_workspace.clock().now(), m_languages.locale());
}

} // namespace favilla
