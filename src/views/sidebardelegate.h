// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace favilla {

/// Draws the entries of the sidebar: headings, boxes, ways to end (indented), saved views; the count at the
/// right. Colours come from the palette. Thread: main.
class SidebarDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    enum class Kind { Heading, Box, Outcome, View };
    enum Role {
        KindRole = Qt::UserRole, ///< Kind as int
        KeyRole, ///< what the entry stands for: SidebarView's own
        CountRole, ///< int; invalid for none
        HotRole ///< bool: with a flame before the name
    };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void updateEditorGeometry(
        QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace favilla
