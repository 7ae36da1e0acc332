// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/elidedlabel.h"

#include "views/plaintext.h"

#include <QEvent>

namespace favilla {

ElidedLabel::ElidedLabel(QWidget* parent) : QLabel(parent) {
    setTextFormat(Qt::PlainText);
}

void ElidedLabel::showText(const QString& text) {
    m_whole = text;
    setAccessibleName(text);
    updateGeometry();
    elide();
}

QSize ElidedLabel::minimumSizeHint() const {
    return {0, fontMetrics().height()};
}

QSize ElidedLabel::sizeHint() const {
    return {fontMetrics().horizontalAdvance(m_whole) + 1, fontMetrics().height()};
}

void ElidedLabel::resizeEvent(QResizeEvent* event) {
    QLabel::resizeEvent(event);
    elide();
}

void ElidedLabel::changeEvent(QEvent* event) {
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        elide();
}

void ElidedLabel::elide() {
    // Before it has its place there is nothing to give way to.
    const auto shown = testAttribute(Qt::WA_Resized)
        ? fontMetrics().elidedText(m_whole, Qt::ElideRight, contentsRect().width())
        : m_whole;
    if (shown != text())
        setText(shown);
    setToolTip(shown == m_whole ? QString() : plainToolTip(m_whole));
}

} // namespace favilla
