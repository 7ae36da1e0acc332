// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QTextLayout>

#include <memory>

class QPainter;

namespace favilla {

/// A text on one line whose glyphs are found once, so that it can be measured and drawn again and again: with
/// QFontMetrics and QPainter::drawText each of measuring, eliding and drawing finds them anew, which is
/// nearly all that a row of the list costs. Looks as QPainter::drawText on a single line would draw it.
/// Thread: main.
class LaidText {
public:
    LaidText() = default;
    LaidText(const QString& text, const QFont& font, Qt::LayoutDirection direction);
    /// As much of the text as `width` pixels hold, with an ellipsis where it is cut.
    static LaidText within(int width, const QString& text, const QFont& font, Qt::LayoutDirection direction);

    /// In pixels, rounded as QFontMetrics::horizontalAdvance.
    int width() const;
    /// In the middle of the height of `place`; nothing is drawn outside of it. Sets the painter's font.
    void draw(QPainter& painter, const QRect& place, Qt::Alignment alignment = Qt::AlignLeft) const;

private:
    QTextLine line() const { return m_layout->lineAt(0); }

    /// Null for an empty text.
    std::unique_ptr<QTextLayout> m_layout;
};

/// QFontMetrics::elidedText with an ellipsis at the right, but without looking at what stands far beyond
/// `width` pixels: a text may be long.
QString elidedRight(const QString& text, const QFont& font, int width);

} // namespace favilla
