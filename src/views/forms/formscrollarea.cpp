// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/forms/formscrollarea.h"

#include <QApplication>
#include <QEvent>
#include <QLayout>
#include <QResizeEvent>
#include <QScreen>
#include <QScrollBar>

namespace favilla {

FormScrollArea::FormScrollArea(QWidget* parent) : QScrollArea(parent) {
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // The fields inside are reached with Tab; the area itself is no stop on the way.
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    connect(qApp, &QApplication::focusChanged, this, [this] {
        // What is clicked is in view already, and must not move away under the mouse. Queued: notes that
        // appear with the focus move the fields first.
        if (QApplication::mouseButtons() == Qt::NoButton)
            QMetaObject::invokeMethod(this, &FormScrollArea::showFocused, Qt::QueuedConnection);
    });
}

void FormScrollArea::showFocused() {
    constexpr int roomForNote = 48;
    auto* focused = QApplication::focusWidget();
    if (focused && widget() && widget()->isAncestorOf(focused))
        ensureWidgetVisible(focused, 0, roomForNote);
}

int FormScrollArea::neededHeight(int width) const {
    const auto* layout = widget() ? widget()->layout() : nullptr;
    if (!layout)
        return 0;
    return layout->hasHeightForWidth() ? layout->totalHeightForWidth(width)
                                       : layout->totalSizeHint().height();
}

QSize FormScrollArea::sizeHint() const {
    if (!widget())
        return QScrollArea::sizeHint();
    const auto wanted = widget()->sizeHint();
    const auto width = isVisible() ? qMax(viewport()->width(), wanted.width()) : wanted.width();
    // Head, buttons and the window's frame need the rest.
    constexpr int shareOfScreen = 70;
    const int most = screen()->availableGeometry().height() * shareOfScreen / 100;
    return {wanted.width(), qMin(neededHeight(width), most)};
}

QSize FormScrollArea::minimumSizeHint() const {
    constexpr int leastHeight = 120;
    const auto hint = sizeHint();
    return {widget() ? widget()->minimumSizeHint().width() : hint.width(), qMin(hint.height(), leastHeight)};
}

bool FormScrollArea::eventFilter(QObject* watched, QEvent* event) {
    const bool result = QScrollArea::eventFilter(watched, event);
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return result;
}

void FormScrollArea::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

} // namespace favilla
