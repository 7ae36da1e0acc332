// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/main/windowplace.h"

#include "settings/settings.h"

#include <QGuiApplication>
#include <QScreen>
#include <QWidget>

namespace favilla {

void restorePlace(QWidget& window, const Settings& settings, const QString& name, const QSize& firstSize) {
    constexpr QSize roomForFrame(16, 48); // how wide it will be is not known before it is shown
    window.resize(firstSize.boundedTo(window.screen()->availableSize() - roomForFrame));
    const auto geometry = settings.windowGeometry(name);
    if (geometry.isEmpty() || !window.restoreGeometry(geometry))
        return; // where a new window goes is the system's to say
    QList<QRect> screens;
    for (const auto* screen : QGuiApplication::screens())
        screens << screen->availableGeometry();
    const auto place = window.geometry();
    const auto inside = clamped(place, screens);
    if (!window.isMaximized() && !window.isFullScreen() && inside != place)
        window.setGeometry(inside);
}

void savePlace(const QWidget& window, Settings& settings, const QString& name) {
    settings.setWindowGeometry(name, window.saveGeometry());
}

QRect clamped(const QRect& frame, const QList<QRect>& screens) {
    if (screens.isEmpty())
        return frame;
    // The screen that shows most of it, or the first one.
    auto best = screens.first();
    const auto shown = [&frame](const QRect& screen) {
        const auto part = screen.intersected(frame);
        return qint64(part.width()) * part.height();
    };
    for (const auto& screen : screens)
        if (shown(screen) > shown(best))
            best = screen;
    QRect result(frame.topLeft(), frame.size().boundedTo(best.size()));
    result.moveLeft(qBound(best.left(), result.left(), best.right() - result.width() + 1));
    result.moveTop(qBound(best.top(), result.top(), best.bottom() - result.height() + 1));
    return result;
}

} // namespace favilla
