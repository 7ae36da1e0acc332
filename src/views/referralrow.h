// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/query.h"

#include <QFont>
#include <QLocale>
#include <QRect>

namespace favilla {

/// The texts of one row of the list, each on one line and harmless.
struct RowTexts {
    QString customer;
    /// Title · industry · size, or title · value once it is active.
    QString about;
    /// Of the notes or the request; the next step where one is planned.
    QString excerpt;
    /// The request is quoted, notes are not.
    bool isQuoted = false;
    bool isOverdue = false;
    ClockMark mark;
    QString markWord;
    QString secondWord;
    Heat heat = Heat::None;

    friend bool operator==(const RowTexts&, const RowTexts&) = default;
};
RowTexts rowTexts(const ReferralSummary& summary, const Moment& now, const QLocale& locale);
/// A row as a screen reader says it: everything that is drawn, in one sentence.
QString spokenRow(const ReferralSummary& summary, const Moment& now, const QLocale& locale);

/// The fonts of a row, all derived from the list's own.
struct RowFonts {
    explicit RowFonts(const QFont& base);

    QFont customer;
    QFont small;
    QFont pill;
    int height() const;
};

/// What the words of the right column need, in pixels; 0 for none.
struct RowWidths {
    int pill = 0;
    int second = 0;
};
RowWidths rowWidths(const RowTexts& texts, const RowFonts& fonts);

/// Where the parts of a row stand: never one over another, whatever the width.
struct RowPlaces {
    RowPlaces(const QRect& row, const RowFonts& fonts, const RowWidths& widths);
    RowPlaces(const QRect& row, const RowFonts& fonts, const RowTexts& texts);

    QRect flame;
    QRect customer;
    QRect about;
    QRect excerpt;
    QRect pill;
    /// Within the pill.
    QRect pillText;
    QRect second;
};

/// The excerpt as drawn: elided inside its quotation marks.
QString drawnExcerpt(const RowTexts& texts, const QFont& font, int width);
/// Whether some text of the row does not fit.
bool isElided(const RowTexts& texts, const RowPlaces& places, const RowFonts& fonts);

} // namespace favilla
