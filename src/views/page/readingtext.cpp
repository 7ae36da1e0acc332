// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/page/readingtext.h"

#include "views/words/harmless.h"

#include <QKeyEvent>
#include <QTextDocument>
#include <QtMath>
#include <QWheelEvent>

namespace favilla {

ReadingText::ReadingText(QWidget* parent) : QTextEdit(parent) {
    setReadOnly(true);
    setAcceptRichText(false);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setProperty("kind", QStringLiteral("reading"));
    // No ground, border or padding of its own: the card around it has them.
    setStyleSheet(QStringLiteral("QTextEdit { background: transparent; border: none; padding: 0; }"));
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(0);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ReadingText::showText(const QString& text) {
    if (text == m_source)
        return;
    m_source = text;
    setPlainText(words::harmless(text));
    m_knownWidth = -1;
    updateGeometry();
}

int ReadingText::heightForWidth(int width) const {
    if (width == m_knownWidth)
        return m_knownHeight;
    // The document is laid out for the width asked and put back: a copy would cost as much again.
    const auto before = document()->textWidth();
    const bool isOther = qRound(before) != width;
    if (isOther)
        document()->setTextWidth(qMax(width, 1));
    m_knownHeight = qCeil(document()->size().height());
    m_knownWidth = width;
    if (isOther)
        document()->setTextWidth(before);
    return m_knownHeight;
}

QSize ReadingText::sizeHint() const {
    constexpr int usualWidth = 320;
    return {usualWidth, fontMetrics().lineSpacing()};
}

QSize ReadingText::minimumSizeHint() const {
    return {fontMetrics().averageCharWidth() * 8, fontMetrics().lineSpacing()};
}

bool ReadingText::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (!(key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) && !key->text().isEmpty()) {
            event->ignore();
            return false;
        }
    }
    return QTextEdit::event(event);
}

void ReadingText::changeEvent(QEvent* event) {
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        m_knownWidth = -1;
        updateGeometry();
    }
}

void ReadingText::wheelEvent(QWheelEvent* event) {
    event->ignore();
}

} // namespace favilla
