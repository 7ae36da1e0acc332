// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sidebardelegate.h"

#include "views/icons.h"
#include "views/theme.h"
#include "views/words/harmless.h"

#include <QFontInfo>
#include <QPainter>

namespace favilla {
namespace {

// Distances of the drawing, in pixels at 100 %.
constexpr int inset = 8;
constexpr int textMargin = 10;
constexpr int childIndent = 16;
constexpr int flameSize = 15;
constexpr int gap = 8;

SidebarDelegate::Kind kindOf(const QModelIndex& index) {
    return SidebarDelegate::Kind(index.data(SidebarDelegate::KindRole).toInt());
}

QFont sized(const QFont& base, int difference, QFont::Weight weight) {
    auto font = base;
    font.setPixelSize(QFontInfo(base).pixelSize() + difference);
    font.setWeight(weight);
    return font;
}

void drawHeading(
    QPainter& painter, const QStyleOptionViewItem& option, const QString& text, const Tokens& tokens) {
    auto font = sized(option.font, -2, QFont::DemiBold);
    font.setCapitalization(QFont::AllUppercase);
    font.setLetterSpacing(QFont::PercentageSpacing, 104);
    painter.setFont(font);
    painter.setPen(tokens.dim);
    const auto place = option.rect.adjusted(inset + textMargin - 2, 0, -inset, -6);
    painter.drawText(place, Qt::AlignLeft | Qt::AlignBottom | Qt::TextSingleLine,
        QFontMetrics(font).elidedText(text, Qt::ElideRight, place.width()));
}

void drawGround(QPainter& painter, const QStyleOptionViewItem& option, const Tokens& tokens) {
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool hasFocus = option.state.testFlag(QStyle::State_HasFocus)
        && option.state.testFlag(QStyle::State_KeyboardFocusChange);
    if (!isSelected && !hasFocus && !option.state.testFlag(QStyle::State_MouseOver))
        return;
    painter.setPen(hasFocus ? QPen(tokens.accent) : QPen(Qt::NoPen));
    painter.setBrush(isSelected ? tokens.selection : tokens.hover);
    const QRectF ground(option.rect.adjusted(inset, 1, -inset, -1));
    painter.drawRoundedRect(hasFocus ? ground.adjusted(0.5, 0.5, -0.5, -0.5) : ground, 6, 6);
}

// Returns what is left for the name.
QRect drawCount(QPainter& painter, QRect place, const QStyleOptionViewItem& option, const QModelIndex& index,
    const QColor& color) {
    const auto count = index.data(SidebarDelegate::CountRole);
    if (!count.isValid())
        return place;
    const auto font = sized(option.font, -1, QFont::Normal);
    // Item views hand out a locale that leaves the thousands ungrouped.
    auto locale = option.locale;
    locale.setNumberOptions(QLocale::DefaultNumberOptions);
    const auto text = locale.toString(count.toInt());
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, text);
    return place.adjusted(0, 0, -QFontMetrics(font).horizontalAdvance(text) - gap, 0);
}

QRect namePlace(const QStyleOptionViewItem& option, const QModelIndex& index) {
    const auto indent = kindOf(index) == SidebarDelegate::Kind::Outcome ? childIndent : 0;
    return option.rect.adjusted(inset + textMargin + indent, 0, -inset - textMargin, 0);
}

} // namespace

void SidebarDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto& tokens = Theme::of(option.palette).tokens();
    const auto text = words::isolated(index.data(Qt::DisplayRole).toString());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (kindOf(index) == Kind::Heading) {
        drawHeading(*painter, option, text, tokens);
    } else {
        drawGround(*painter, option, tokens);
        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        auto place = drawCount(
            *painter, namePlace(option, index), option, index, isSelected ? tokens.accentText : tokens.dim);
        if (index.data(HotRole).toBool()) {
            paintIcon(*painter,
                QRectF(place.left(), place.center().y() - flameSize / 2.0, flameSize, flameSize),
                QStringLiteral("flame"), tokens.accent);
            place.setLeft(place.left() + flameSize + 4);
        }
        const auto font = sized(option.font, kindOf(index) == Kind::Outcome ? -1 : 0,
            isSelected ? QFont::DemiBold : QFont::Normal);
        painter->setFont(font);
        painter->setPen(isSelected ? tokens.accentText : tokens.text);
        painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
            QFontMetrics(font).elidedText(text, Qt::ElideRight, place.width()));
    }
    painter->restore();
}

QSize SidebarDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto line = QFontMetrics(option.font).height();
    switch (kindOf(index)) {
    case Kind::Heading:
        return {0, line + 22};
    case Kind::Outcome:
        return {0, line + 14};
    default:
        return {0, line + 16};
    }
}

void SidebarDelegate::updateEditorGeometry(
    QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const {
    editor->setGeometry(option.rect.adjusted(inset, 0, -inset, 0));
}

} // namespace favilla
