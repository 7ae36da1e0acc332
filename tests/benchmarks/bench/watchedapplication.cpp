// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "watchedapplication.h"

#include <QEvent>
#include <QMetaEnum>
#include <QThread>
#include <QWidget>

namespace favilla::bench {

using namespace Qt::Literals::StringLiterals;

bool WatchedApplication::notify(QObject* receiver, QEvent* event) {
    if (QThread::currentThread() != thread())
        return QApplication::notify(receiver, event);
    // Receiver and event may be gone afterwards.
    const auto* name = receiver->metaObject()->className();
    const auto type = int(event->type());
    const bool isWatched = m_watched && receiver == m_watched && event->type() == QEvent::Paint;
    if (m_depth++ == 0)
        m_clock.start();
    const bool isHandled = QApplication::notify(receiver, event);
    m_isPainted = m_isPainted || isWatched;
    if (--m_depth == 0)
        end(name, type);
    return isHandled;
}

void WatchedApplication::end(const char* receiver, int type) {
    const auto took = double(m_clock.nsecsElapsed()) / 1e6;
    m_longest = qMax(m_longest, took);
    if (took > m_longestEver) {
        m_longestEver = took;
        const auto* key = QMetaEnum::fromType<QEvent::Type>().valueToKey(type);
        m_longestName = u"%1 of %2"_s.arg(QLatin1String(key ? key : "event"), QLatin1String(receiver));
    }
    if (std::exchange(m_isPainted, false) && m_painted)
        m_painted();
}

double WatchedApplication::takeLongest() {
    return std::exchange(m_longest, 0);
}

void WatchedApplication::watchPaint(QWidget* widget, std::function<void()> painted) {
    m_watched = widget;
    m_painted = std::move(painted);
}

} // namespace favilla::bench
