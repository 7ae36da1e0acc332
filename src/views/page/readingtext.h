// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextEdit>

namespace favilla {

/// Several lines a stranger wrote, as high as they are and never scrolled: plain text, made harmless,
/// selectable by mouse and keyboard, words without end broken. Leaves single keys to the actions of the
/// window, and Tab and the wheel to the page.
class ReadingText final : public QTextEdit {
    Q_OBJECT

public:
    explicit ReadingText(QWidget* parent = nullptr);

    /// Does nothing where the text is the same, so that a selection stays.
    void showText(const QString& text);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    QString m_source;
    mutable int m_knownWidth = -1;
    mutable int m_knownHeight = 0;
};

} // namespace favilla
