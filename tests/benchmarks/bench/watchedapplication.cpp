// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "watchedapplication.h"

#include <QEvent>
#include <QMetaEnum>
#include <QThread>
#include <QWidget>

#if defined(Q_OS_LINUX)
#include <sys/resource.h>

#include <ctime>
#endif

namespace favilla::bench {

using namespace Qt::Literals::StringLiterals;

ThreadUse ThreadUse::now() {
    ThreadUse use;
#if defined(Q_OS_LINUX)
    timespec worked{};
    rusage usage{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &worked);
    getrusage(RUSAGE_THREAD, &usage);
    use.worked = double(worked.tv_sec) * 1e3 + double(worked.tv_nsec) / 1e6;
    use.waits = usage.ru_nvcsw;
    use.yields = usage.ru_nivcsw;
    use.pagesRead = usage.ru_majflt;
#endif
    return use;
}

ThreadUse ThreadUse::operator-(const ThreadUse& before) const {
    return {
        worked - before.worked, waits - before.waits, yields - before.yields, pagesRead - before.pagesRead};
}

bool WatchedApplication::notify(QObject* receiver, QEvent* event) {
    if (QThread::currentThread() != thread())
        return QApplication::notify(receiver, event);
    // Receiver and event may be gone afterwards.
    const auto* name = receiver->metaObject()->className();
    const auto type = int(event->type());
    const bool isWatched = m_watched && receiver == m_watched && event->type() == QEvent::Paint;
    if (m_depth++ == 0) {
        m_before = ThreadUse::now();
        m_clock.start();
    }
    const bool isHandled = QApplication::notify(receiver, event);
    m_isPainted = m_isPainted || isWatched;
    if (--m_depth == 0)
        end(name, type);
    return isHandled;
}

void WatchedApplication::end(const char* receiver, int type) {
    const auto took = double(m_clock.nsecsElapsed()) / 1e6;
    const auto use = ThreadUse::now() - m_before;
    m_mostWork = qMax(m_mostWork, use.worked);
    if (took > m_longest.took) {
        const auto* key = QMetaEnum::fromType<QEvent::Type>().valueToKey(type);
        m_longest = {
            u"%1 of %2"_s.arg(QLatin1String(key ? key : "event"), QLatin1String(receiver)), took, use};
    }
    if (std::exchange(m_isPainted, false) && m_painted)
        m_painted();
}

BusyEvent WatchedApplication::takeLongest() {
    return std::exchange(m_longest, {});
}

double WatchedApplication::takeMostWork() {
    return std::exchange(m_mostWork, 0);
}

void WatchedApplication::watchPaint(QWidget* widget, std::function<void()> painted) {
    m_watched = widget;
    m_painted = std::move(painted);
}

} // namespace favilla::bench
