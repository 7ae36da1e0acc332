// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/main/scrim.h"

#include "views/theme.h"

#include <QEvent>
#include <QPainter>

namespace favilla {

Scrim::Scrim(QWidget* window) : QWidget(window) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    window->installEventFilter(this);
    hide();
}

bool Scrim::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
    case QEvent::WindowBlocked:
        cover();
        break;
    case QEvent::WindowUnblocked:
        hide();
        break;
    case QEvent::Resize:
        resize(parentWidget()->size());
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void Scrim::cover() {
    resize(parentWidget()->size());
    raise();
    show();
}

void Scrim::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(rect(), Theme::of(palette()).tokens().scrim);
}

} // namespace favilla
