// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/page/flowlayout.h"

#include <QStyle>
#include <QWidget>

namespace favilla {
namespace {

QSize sizeOf(const QLayoutItem& item, int room) {
    const auto hint = item.sizeHint();
    const int width = qMax(item.minimumSize().width(), qMin(hint.width(), room));
    return {width, item.hasHeightForWidth() ? item.heightForWidth(width) : hint.height()};
}

} // namespace

FlowLayout::FlowLayout(int gap, int lineGap, QWidget* parent)
    : QLayout(parent), m_gap(gap), m_lineGap(lineGap) {
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() {
    qDeleteAll(m_items);
}

void FlowLayout::setOutdent(int outdent) {
    m_outdent = outdent;
    invalidate();
}

void FlowLayout::addItem(QLayoutItem* item) {
    m_items << item;
}

QLayoutItem* FlowLayout::takeAt(int index) {
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const {
    return place(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::sizeHint() const {
    int width = 0;
    for (const auto* item : m_items)
        if (!item->isEmpty())
            width += item->sizeHint().width() + (width > 0 ? m_gap : 0);
    const auto margins = contentsMargins();
    width += margins.left() + margins.right();
    return {width, place(QRect(0, 0, width, 0), false)};
}

QSize FlowLayout::minimumSize() const {
    QSize size;
    for (const auto* item : m_items)
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    const auto margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect& rect) {
    QLayout::setGeometry(rect);
    place(rect, true);
}

int FlowLayout::place(const QRect& rect, bool isReal) const {
    const auto inner = rect.marginsRemoved(contentsMargins()).adjusted(-m_outdent, 0, 0, 0);
    const auto direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int x = inner.x();
    int y = inner.y();
    int lineHeight = 0;
    for (auto* item : m_items) {
        if (item->isEmpty())
            continue;
        const auto size = sizeOf(*item, inner.width());
        if (lineHeight > 0 && x + size.width() > inner.right() + 1) {
            x = inner.x();
            y += lineHeight + m_lineGap;
            lineHeight = 0;
        }
        if (isReal)
            item->setGeometry(QStyle::visualRect(direction, inner, QRect(QPoint(x, y), size)));
        x += size.width() + m_gap;
        lineHeight = qMax(lineHeight, size.height());
    }
    return y + lineHeight - rect.y() + contentsMargins().bottom();
}

} // namespace favilla
