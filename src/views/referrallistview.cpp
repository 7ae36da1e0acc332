// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/referrallistview.h"

#include "domain/clock.h"
#include "models/referrallistmodel.h"
#include "views/referraldelegate.h"
#include "views/referralrow.h"
#include "views/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTimerEvent>

namespace favilla {

ReferralListView::ReferralListView(const Clock& clock, QWidget* parent)
    : EvenListView(parent), m_clock(clock) {
    setItemDelegate(new ReferralDelegate(clock, this));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setFrameShape(QFrame::NoFrame);
    connect(this, &QAbstractItemView::activated, this, [this](const QModelIndex& index) {
        emit activated(index.data(ReferralListModel::RowIdRole).value<RowId>());
    });
    nameParts();
}

void ReferralListView::setReferrals(ReferralListModel* model) {
    if (m_referrals)
        m_referrals->disconnect(this);
    m_referrals = model;
    setModel(model);
    const auto keep = [this] { keepPlace(); };
    connect(model, &QAbstractItemModel::rowsAboutToBeInserted, this, keep);
    connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this, keep);
    connect(model, &QAbstractItemModel::rowsAboutToBeMoved, this, keep);
    connect(model, &QAbstractItemModel::layoutAboutToBeChanged, this, keep);
    connect(model, &QAbstractItemModel::layoutChanged, this, &ReferralListView::announceCurrent);
    describeRows();
}

std::optional<RowId> ReferralListView::currentRow() const {
    const auto current = currentIndex();
    return current.isValid() ? std::optional(current.data(ReferralListModel::RowIdRole).value<RowId>())
                             : std::nullopt;
}

bool ReferralListView::setCurrentRow(RowId row) {
    const auto position = m_referrals ? m_referrals->indexOf(row) : -1;
    if (position < 0)
        return false;
    m_place = QPersistentModelIndex();
    setCurrentIndex(m_referrals->index(position));
    scrollTo(currentIndex());
    return true;
}

void ReferralListView::showTop() {
    m_place = QPersistentModelIndex();
    scrollToTop();
}

void ReferralListView::selectNext() {
    step(1);
}

void ReferralListView::selectPrevious() {
    step(-1);
}

void ReferralListView::step(int by) {
    if (!m_referrals || m_referrals->rowCount() == 0)
        return;
    const auto current = currentIndex();
    const auto wanted = current.isValid() ? current.row() + by : 0;
    if (wanted >= 0 && wanted < m_referrals->rowCount())
        setCurrentRow(m_referrals->rowAt(wanted));
}

void ReferralListView::setEmptyText(const QString& text) {
    m_emptyText = text;
    setAccessibleDescription(text);
    viewport()->update();
}

void ReferralListView::keyboardSearch(const QString&) {
    // Letters are keys of the program here, and a search would read the whole list into memory.
}

void ReferralListView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    EvenListView::currentChanged(current, previous);
    announceCurrent();
}

// A long list is replaced as a whole: the current row may leave without a word.
void ReferralListView::announceCurrent() {
    const auto row = currentRow();
    if (row == m_announced)
        return;
    m_announced = row;
    if (row)
        emit currentRowChanged(*row);
    else
        emit currentRowLost();
}

// What stands at the top stays there while rows come and go above it; at the very top, new ones show.
void ReferralListView::keepPlace() {
    if (m_isPlaceKept)
        return;
    m_isPlaceKept = true;
    m_place =
        verticalScrollBar()->value() > 0 ? QPersistentModelIndex(indexAt({1, 1})) : QPersistentModelIndex();
    m_placeTop = visualRect(m_place).top();
    QMetaObject::invokeMethod(this, &ReferralListView::restorePlace, Qt::QueuedConnection);
}

void ReferralListView::restorePlace() {
    m_isPlaceKept = false;
    if (!m_place.isValid())
        return;
    executeDelayedItemsLayout();
    auto* bar = verticalScrollBar();
    bar->setValue(bar->value() + visualRect(m_place).top() - m_placeTop);
    m_place = QPersistentModelIndex();
}

// What comes into view is read while the bars that stand for it are painted.
void ReferralListView::scrollContentsBy(int dx, int dy) {
    if (m_referrals) {
        const auto last = indexAt({0, viewport()->height() - 1});
        m_referrals->lookAt(indexAt({0, 0}).row(), last.isValid() ? last.row() : m_referrals->rowCount() - 1);
    }
    EvenListView::scrollContentsBy(dx, dy);
}

void ReferralListView::paintEvent(QPaintEvent* event) {
    EvenListView::paintEvent(event);
    if (m_emptyText.isEmpty() || (m_referrals && m_referrals->rowCount() > 0))
        return;
    constexpr int margin = 28;
    QPainter painter(viewport());
    painter.setPen(Theme::of(palette()).tokens().dim);
    painter.drawText(viewport()->rect().adjusted(margin, margin, -margin, -margin),
        Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_emptyText);
}

void ReferralListView::changeEvent(QEvent* event) {
    EvenListView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange) {
        nameParts();
        describeRows();
        viewport()->update();
    }
}

void ReferralListView::keyPressEvent(QKeyEvent* event) {
    const bool isPlain = event->modifiers() == Qt::NoModifier;
    if (isPlain && event->key() == Qt::Key_J)
        selectNext();
    else if (isPlain && event->key() == Qt::Key_K)
        selectPrevious();
    else
        EvenListView::keyPressEvent(event);
}

void ReferralListView::timerEvent(QTimerEvent* event) {
    if (event->timerId() == m_minute)
        viewport()->update();
    else
        EvenListView::timerEvent(event);
}

void ReferralListView::showEvent(QShowEvent* event) {
    EvenListView::showEvent(event);
    constexpr int minute = 60'000;
    if (m_minute == 0)
        m_minute = startTimer(minute, Qt::VeryCoarseTimer);
}

void ReferralListView::hideEvent(QHideEvent* event) {
    EvenListView::hideEvent(event);
    if (m_minute != 0)
        killTimer(m_minute);
    m_minute = 0;
}

void ReferralListView::nameParts() {
    setAccessibleName(tr("Referrals"));
}

void ReferralListView::describeRows() {
    if (m_referrals)
        m_referrals->setDescriber(
            [this](const ReferralSummary& summary) { return spokenRow(summary, m_clock.now(), locale()); });
}

} // namespace favilla
