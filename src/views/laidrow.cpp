// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/laidrow.h"

namespace favilla {

LaidRow::LaidRow(const RowTexts& texts, int width, const RowFonts& fonts, Qt::LayoutDirection direction)
    : texts(texts)
    , pill(texts.markWord, fonts.pill, direction)
    , second(texts.secondWord, fonts.small, direction)
    , m_width(width)
    , m_direction(direction)
    , m_widths{pill.width(), second.width()} {
    const auto places = placesIn(QRect(0, 0, width, 1), fonts);
    customer = LaidText::within(places.customer.width(), texts.customer, fonts.customer, direction);
    about = LaidText::within(places.about.width(), texts.about, fonts.small, direction);
    const auto room = places.excerpt.width();
    excerpt = LaidText::within(room, drawnExcerpt(texts, fonts.small, room), fonts.small, direction);
    // In a narrow list even the clock has less room than it needs.
    if (const auto most = places.pillText.width(); m_widths.pill > most)
        pill = LaidText::within(most, texts.markWord, fonts.pill, direction);
    if (const auto most = places.second.width(); m_widths.second > most)
        second = LaidText::within(most, texts.secondWord, fonts.small, direction);
}

bool LaidRow::isOf(const RowTexts& others, int width, Qt::LayoutDirection direction) const {
    return m_width == width && m_direction == direction && texts == others;
}

RowPlaces LaidRow::placesIn(const QRect& row, const RowFonts& fonts) const {
    return {row, fonts, m_widths};
}

} // namespace favilla
