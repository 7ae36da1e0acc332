// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/rowdelegate.h"

#include "views/icons.h"
#include "views/theme.h"

#include <QPainter>

namespace favilla {
namespace {

constexpr int paddingAtSide = 5;
constexpr int paddingAbove = 5;
constexpr int iconSize = 14;

QColor toneColor(const QString& tone, const Tokens& tokens) {
    if (tone == QLatin1String("good"))
        return tokens.good;
    if (tone == QLatin1String("warning"))
        return tokens.warning;
    return tone == QLatin1String("bad") ? tokens.bad : tokens.dim;
}

} // namespace

void RowDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    auto inner = option;
    if (option.state & QStyle::State_Selected) {
        painter->fillRect(option.rect, Theme::of(option.palette).tokens().selection);
        inner.state &= ~QStyle::State_Selected;
    }
    // The whole row shows where the keyboard is; a rim around one cell would say less.
    inner.state &= ~(QStyle::State_HasFocus | QStyle::State_MouseOver);
    inner.rect.adjust(paddingAtSide, 0, -paddingAtSide, 0);
    QStyledItemDelegate::paint(painter, inner, index);
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    return QStyledItemDelegate::sizeHint(option, index) + QSize(2 * paddingAtSide, 2 * paddingAbove);
}

void RowDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const {
    QStyledItemDelegate::initStyleOption(option, index);
    const auto name = index.data(IconRole).toString();
    if (name.isEmpty())
        return;
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->decorationSize = {iconSize, iconSize};
    option->icon =
        icon(name, toneColor(index.data(ToneRole).toString(), Theme::of(option->palette).tokens()));
}

} // namespace favilla
