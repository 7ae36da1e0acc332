// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/evenlistview.h"

#include <QAccessible>
#include <QCursor>
#include <QPainter>
#include <QPaintEvent>
#include <QScrollBar>

#include <algorithm>

// QListView would lay out every row in these: it is passed over on purpose.
// NOLINTBEGIN(bugprone-parent-virtual-call)
namespace favilla {

EvenListView::EvenListView(QWidget* parent) : QListView(parent) {
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

int EvenListView::count() const {
    return model() ? model()->rowCount(rootIndex()) : 0;
}

int EvenListView::rowHeight() const {
    if (m_rowHeight == 0 && count() > 0) {
        QStyleOptionViewItem option;
        initViewItemOption(&option);
        m_rowHeight = itemDelegate()->sizeHint(option, model()->index(0, 0, rootIndex())).height();
    }
    return std::max(1, m_rowHeight);
}

int EvenListView::rowsOfPage() const {
    return std::max(1, viewport()->height() / rowHeight());
}

int EvenListView::verticalOffset() const {
    return verticalScrollBar()->value();
}

QRect EvenListView::visualRect(const QModelIndex& index) const {
    if (!index.isValid())
        return {};
    return {0, index.row() * rowHeight() - verticalOffset(), viewport()->width(), rowHeight()};
}

QModelIndex EvenListView::indexAt(const QPoint& point) const {
    const auto y = point.y() + verticalOffset();
    if (y < 0 || !model())
        return {};
    return model()->index(y / rowHeight(), 0, rootIndex()); // invalid below the last one
}

void EvenListView::scrollTo(const QModelIndex& index, ScrollHint hint) {
    if (!index.isValid())
        return;
    const auto rect = visualRect(index);
    const auto room = viewport()->height();
    auto top = rect.top(); // where it is to stand
    if (hint == PositionAtTop || (hint == EnsureVisible && rect.top() < 0))
        top = 0;
    else if (hint == PositionAtBottom || (hint == EnsureVisible && rect.bottom() >= room))
        top = room - rect.height();
    else if (hint == PositionAtCenter)
        top = (room - rect.height()) / 2;
    verticalScrollBar()->setValue(verticalOffset() + rect.top() - top);
}

void EvenListView::doItemsLayout() {
    m_rowHeight = 0;
    QAbstractItemView::doItemsLayout();
}

// QListView would lay out anew. Here no row grows with what it holds, and only one on screen is painted.
void EvenListView::dataChanged(
    const QModelIndex& topLeft, const QModelIndex& bottomRight, const QList<int>& roles) {
    const auto changed = visualRect(topLeft).united(visualRect(bottomRight));
    if (changed.intersects(viewport()->rect()) || QAccessible::isActive())
        QAbstractItemView::dataChanged(topLeft, bottomRight, roles);
}

QModelIndex EvenListView::moveCursor(CursorAction action, Qt::KeyboardModifiers) {
    if (count() == 0)
        return {};
    const auto current = currentIndex();
    auto row = current.isValid() ? current.row() : 0;
    switch (action) {
    case MoveUp:
    case MovePrevious:
        row -= current.isValid() ? 1 : 0;
        break;
    case MoveDown:
    case MoveNext:
        row += current.isValid() ? 1 : 0;
        break;
    case MovePageUp:
        row -= rowsOfPage();
        break;
    case MovePageDown:
        row += rowsOfPage();
        break;
    case MoveHome:
        row = 0;
        break;
    case MoveEnd:
        row = count() - 1;
        break;
    case MoveLeft:
    case MoveRight:
        break;
    }
    return model()->index(std::clamp(row, 0, count() - 1), 0, rootIndex());
}

void EvenListView::setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags command) {
    const auto first = indexAt({0, std::min(rect.top(), rect.bottom())});
    auto last = indexAt({0, std::max(rect.top(), rect.bottom())});
    if (first.isValid() && !last.isValid())
        last = model()->index(count() - 1, 0, rootIndex());
    selectionModel()->select(first.isValid() ? QItemSelection(first, last) : QItemSelection(), command);
}

QRegion EvenListView::visualRegionForSelection(const QItemSelection& selection) const {
    QRegion region;
    for (const auto& range : selection)
        region += visualRect(range.topLeft()).united(visualRect(range.bottomRight()));
    return region & viewport()->rect();
}

void EvenListView::updateGeometries() {
    auto* bar = verticalScrollBar();
    bar->setSingleStep(rowHeight());
    bar->setPageStep(viewport()->height());
    bar->setRange(0, std::max(0, count() * rowHeight() - viewport()->height()));
    QAbstractItemView::updateGeometries();
}

void EvenListView::scrollContentsBy(int dx, int dy) {
    viewport()->scroll(dx, dy);
}

// At once: there is nothing to wait for.
void EvenListView::resizeEvent(QResizeEvent* event) {
    QAbstractItemView::resizeEvent(event);
}

void EvenListView::paintEvent(QPaintEvent* event) {
    QPainter painter(viewport());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const auto last = std::min(count() - 1, (event->rect().bottom() + verticalOffset()) / rowHeight());
    for (auto row = std::max(0, (event->rect().top() + verticalOffset()) / rowHeight()); row <= last; ++row)
        paintRow(painter, option, model()->index(row, 0, rootIndex()));
}

void EvenListView::paintRow(QPainter& painter, QStyleOptionViewItem option, const QModelIndex& index) {
    option.rect = visualRect(index);
    option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
    option.state.setFlag(QStyle::State_HasFocus, hasFocus() && index == currentIndex());
    option.state.setFlag(QStyle::State_MouseOver,
        viewport()->underMouse() && option.rect.contains(viewport()->mapFromGlobal(QCursor::pos())));
    itemDelegate()->paint(&painter, option, index);
}

void EvenListView::changeEvent(QEvent* event) {
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        scheduleDelayedItemsLayout();
}

} // namespace favilla
// NOLINTEND(bugprone-parent-virtual-call)
