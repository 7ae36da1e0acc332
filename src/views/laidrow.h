// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/laidtext.h"
#include "views/referralrow.h"

namespace favilla {

/// The texts of a row of the list, laid out for one width: kept as long as the row is on screen, it is
/// painted again (another row is selected, the mouse passes) without a look at its words. Thread: main.
struct LaidRow {
    LaidRow(const RowTexts& texts, int width, const RowFonts& fonts, Qt::LayoutDirection direction);

    /// Whether it would come out the same; the fonts are left to whoever keeps it.
    bool isOf(const RowTexts& texts, int width, Qt::LayoutDirection direction) const;
    /// `row` must be as wide as what it was laid out for.
    RowPlaces placesIn(const QRect& row, const RowFonts& fonts) const;

    RowTexts texts;
    LaidText customer;
    LaidText about;
    LaidText excerpt;
    LaidText pill;
    LaidText second;

private:
    int m_width;
    Qt::LayoutDirection m_direction;
    RowWidths m_widths;
};

} // namespace favilla
