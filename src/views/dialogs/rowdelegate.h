// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace favilla {

/// Rows of the tables in dialogs: as airy as the rest of the windows, selected ones on a flat ground from one
/// end to the other. Fusion's own are packed and drawn with a rim. A cell may bring an icon, which never says
/// anything that its words do not.
class RowDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// The name of an icon of resources/icons, drawn before the text.
    static constexpr int IconRole = Qt::UserRole + 1;
    /// Its colour: "good", "warning", "bad", or nothing for that of dim text.
    static constexpr int ToneRole = Qt::UserRole + 2;

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

} // namespace favilla
