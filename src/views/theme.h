// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>
#include <QString>

class QWidget;

namespace favilla {

enum class Shade { Light, Dark };

/// Every colour of the program, by what it is for. A pair "x / xBack" is text and the ground it stands on.
struct Tokens {
    QColor window, sidebar, card, line, text, dim;
    QColor accent, onAccent, accentHover;
    /// Words in the accent's colour: a little darker than fills where they need it.
    QColor accentText;
    /// The ground of a selected row, of a hot notice, of a checked chip.
    QColor selection;
    /// Ground of a button or row under the pointer.
    QColor hover;
    QColor good, goodBack;
    QColor warning, warningBack;
    QColor bad, badBack;
    QColor hot, hotBack;
    QColor calm, calmBack;
    /// The border of a button or field: a little stronger than `line`.
    QColor border;
    /// Laid over a window that waits for a dialog; the one colour that is seen through.
    QColor scrim;
};

/// The one file with colours: palette, style sheet and tokens of a shade, all contrasts at least 4.5 : 1.
/// A value. A widget asks `Theme::of(palette())` when it paints, so that it follows a switch by itself.
///
/// The style sheet knows these dynamic properties (set them before the widget is shown, or repolish):
///   QPushButton / QToolButton  kind = "primary" | "danger" | "link" | "chip" (checkable, round ends)
///   QAbstractScrollArea        kind = "reading": no frame, no ground of its own
///   QFrame                     kind = "card" | "notice" (+ state = "hot" | "calm" | "warning" | "bad" |
///   "good")
///                                     | "line" (one pixel) | "bar" (tool bar, head of a list, status line)
///   QLabel                     kind = "title" | "heading" | "caption" (dim, small) | "dim" | "note" (beside
///   a
///                                     field; with state = "bad")
///                                     | "pill" (+ state = "good" | "warning" | "bad" | "hot" | "calm")
///   input widgets              state = "bad": the border of a field that is open or wrong
/// setState() sets `state` and repolishes.
class Theme final {
public:
    explicit Theme(Shade shade) : m_shade(shade) { }
    /// The theme a palette belongs to: told by the lightness of its ground.
    static Theme of(const QPalette& palette);

    Shade shade() const { return m_shade; }
    bool isDark() const { return m_shade == Shade::Dark; }
    const Tokens& tokens() const;
    QPalette palette() const;
    QString styleSheet() const;

private:
    Shade m_shade;
};

/// Sets the property `state` or `kind` of a widget ("" for none) and has its style read again.
void setState(QWidget* widget, const char* state);
void setKind(QWidget* widget, const char* kind);

} // namespace favilla
