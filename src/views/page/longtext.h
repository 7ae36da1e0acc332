// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace favilla {

class LinkButton;
class ReadingText;

/// A card with text of any length: the first 20,000 characters, and a button that opens all of it in a window
/// of its own, so that a page with 5 MB of notes opens as quickly as any other.
class LongText final : public QFrame {
    Q_OBJECT

public:
    static constexpr int longestShown = 20'000;

    /// `name` is what a screen reader calls the text.
    explicit LongText(const QString& name, QWidget* parent = nullptr);

    void showText(const QString& text);
    void rename(const QString& name);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void openAll();

    QString m_name;
    QString m_text;
    ReadingText* m_shown;
    LinkButton* m_all;
};

/// A read-only window with a whole text in it; deletes itself when it is closed.
QWidget* openTextWindow(const QString& title, const QString& text, QWidget* parent);

} // namespace favilla
