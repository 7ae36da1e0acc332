// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/laidtext.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace favilla {
namespace {

constexpr qreal endless = 0x1000000;

// Words are mostly narrower than this share of a font's average sign: so many fill the width and some more.
qsizetype likelyLength(const QFontMetrics& metrics, int width) {
    constexpr int reserve = 12;
    return qsizetype(width) * 3 / 2 / std::max(1, metrics.averageCharWidth()) + reserve;
}

// A cut between the halves of a sign would show as two strange ones.
qsizetype wholeSigns(const QString& text, qsizetype length) {
    return length < text.size() && text.at(length).isLowSurrogate() ? length + 1 : length;
}

} // namespace

LaidText::LaidText(const QString& text, const QFont& font, Qt::LayoutDirection direction) {
    if (text.isEmpty())
        return;
    m_layout = std::make_unique<QTextLayout>(text, font);
    QTextOption option;
    option.setTextDirection(direction);
    option.setAlignment(Qt::AlignLeft);
    m_layout->setTextOption(option);
    m_layout->setCacheEnabled(true);
    m_layout->beginLayout();
    m_layout->createLine().setLineWidth(endless);
    m_layout->endLayout();
}

LaidText LaidText::within(int width, const QString& text, const QFont& font, Qt::LayoutDirection direction) {
    if (width <= 0 || text.isEmpty())
        return {};
    if (text.size() <= likelyLength(QFontMetrics(font), width))
        if (LaidText whole(text, font, direction); whole.line().horizontalAdvance() <= width)
            return whole;
    return {elidedRight(text, font, width), font, direction};
}

int LaidText::width() const {
    return m_layout ? qRound(line().horizontalAdvance()) : 0;
}

void LaidText::draw(QPainter& painter, const QRect& place, Qt::Alignment alignment) const {
    if (!m_layout || place.width() <= 0)
        return;
    const auto text = line();
    const auto advance = text.horizontalAdvance();
    const auto height = text.ascent() + text.descent();
    const auto side = QStyle::visualAlignment(painter.layoutDirection(), alignment);
    const auto room = place.width() - advance;
    const auto x = place.x() + (side & Qt::AlignRight ? room : side & Qt::AlignHCenter ? room / 2 : 0);
    const QPointF start(x, place.y() + (place.height() - height) / 2);
    painter.setFont(m_layout->font());
    if (QRectF(place).contains(QRectF(start, QSizeF(advance, height)))) {
        text.draw(&painter, start);
        return;
    }
    painter.save();
    painter.setClipRect(place, Qt::IntersectClip);
    text.draw(&painter, start);
    painter.restore();
}

QString elidedRight(const QString& text, const QFont& font, int width) {
    const QFontMetrics metrics(font);
    for (auto length = likelyLength(metrics, width); length < text.size(); length *= 2) {
        const auto beginning = text.left(wholeSigns(text, length));
        // One that fits whole may go on: only an ellipsis says that the rest would not have fitted.
        if (const auto elided = metrics.elidedText(beginning, Qt::ElideRight, width); elided != beginning)
            return elided;
    }
    return metrics.elidedText(text, Qt::ElideRight, width);
}

} // namespace favilla
