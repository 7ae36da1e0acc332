// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QLabel>

namespace favilla {

/// A label for what strangers wrote: always plain text, made harmless, selectable by mouse and keyboard,
/// wrapped even where a word has no end. Reached by Tab (where it is a tab stop) it selects all, so that the
/// focus is seen and one key copies.
class PlainLabel final : public QLabel {
    Q_OBJECT

public:
    /// `kind` as of Theme ("title", "heading", "caption", "dim"), or nullptr for plain text.
    explicit PlainLabel(const char* kind = nullptr, QWidget* parent = nullptr);

    /// The text that was set, before it was made fit to be shown.
    const QString& source() const { return m_source; }
    /// Does nothing where the text is the same, so that a selection stays.
    void showText(const QString& text);
    /// The width of the text on one line; layouts may give less.
    QSize sizeHint() const override;
    /// As QLabel's, which lays the text out twice at each call and is asked dozens of times for one page:
    /// remembered, and for what stands on one line anyway not looked at.
    int heightForWidth(int width) const override;
    /// A few letters: no text of a stranger widens the page.
    QSize minimumSizeHint() const override;
    void setTabStop(bool isTabStop);
    void setBold(bool isBold);

protected:
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    bool isOneLine() const;
    int naturalWidth() const;
    void forget();

    QString m_source;
    // Of the present text and font; the height of a line of the font alone. 0: not measured yet.
    mutable QSize m_hint;
    mutable int m_naturalWidth = 0;
    mutable int m_lineHeight = 0;
    mutable QHash<int, int> m_heights;
};

} // namespace favilla
