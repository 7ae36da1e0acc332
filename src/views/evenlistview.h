// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace favilla {

/// A list whose rows are all equally high, so that nothing is ever laid out: where a row stands is a
/// multiplication, whether the list has ten rows or a million (QListView itself walks all of them at each
/// change). Stays a QListView, since style sheets and screen readers know that one.
/// The height is that of the delegate's hint for the first row. Up to 2^31 pixels, some 30 million rows.
/// Thread: main.
class EvenListView : public QListView {
    Q_OBJECT

public:
    explicit EvenListView(QWidget* parent = nullptr);

    QRect visualRect(const QModelIndex& index) const override;
    QModelIndex indexAt(const QPoint& point) const override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;
    void doItemsLayout() override;
    void dataChanged(
        const QModelIndex& topLeft, const QModelIndex& bottomRight, const QList<int>& roles = {}) override;

protected:
    int horizontalOffset() const override { return 0; }
    int verticalOffset() const override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags command) override;
    QRegion visualRegionForSelection(const QItemSelection& selection) const override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    int count() const;
    int rowHeight() const;
    /// Rows that fit between top and bottom, one at least.
    int rowsOfPage() const;
    void paintRow(QPainter& painter, QStyleOptionViewItem option, const QModelIndex& index);

    /// 0: not measured yet.
    mutable int m_rowHeight = 0;
};

} // namespace favilla
