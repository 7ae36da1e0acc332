// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>

#include <chrono>

class QLabel;
class QPropertyAnimation;
class QPushButton;
class QToolButton;

namespace favilla {

/// Offers for some seconds to take back what was just done ("Cantina Terre Alte accepted"). Slides open at
/// the place its layout gives it; waits while the pointer or the focus is on it. Thread: main.
class UndoBar final : public QFrame {
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds usualDuration{15'000};

    explicit UndoBar(std::chrono::milliseconds duration = usualDuration, QWidget* parent = nullptr);
    ~UndoBar() override;

    /// Opens the bar, or replaces what it offers and starts the time anew. `text` is shown as plain text.
    void offer(const QString& text);
    /// The same offer in other words, after a switch of the language.
    void reword(const QString& text);
    /// Closes without a word: the step was taken back elsewhere, or another workspace is open.
    void dismiss();
    bool isOffering() const { return m_isOffering; }
    QString text() const;

signals:
    /// The bar has closed already.
    void undoRequested();
    /// The offer has ended, however that came.
    void closed();

protected:
    void changeEvent(QEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void pause();
    void resume();
    void slide(bool isOpening);
    void retranslate();

    std::chrono::milliseconds m_duration;
    std::chrono::milliseconds m_left;
    bool m_isOffering = false;
    bool m_isHovered = false;
    QTimer m_timer;
    QPropertyAnimation* m_slide;
    QLabel* m_text;
    QPushButton* m_undo;
    QToolButton* m_close;
};

} // namespace favilla
