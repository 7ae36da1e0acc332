// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QElapsedTimer>
#include <QPointer>

#include <functional>

namespace favilla::bench {

/// What a thread has had of the machine so far; zeros where the system does not say (only Linux does).
struct ThreadUse {
    /// On a processor, in ms.
    double worked = 0;
    /// How often it waited for something: a lock, the disk.
    long waits = 0;
    /// How often another thread got the processor in its stead.
    long yields = 0;
    /// Pages of memory that had to come from the disk.
    long pagesRead = 0;

    static ThreadUse now();
    ThreadUse operator-(const ThreadUse& before) const;
};

/// An event that the window thread worked off, in ms.
struct BusyEvent {
    QString name;
    double took = 0;
    ThreadUse use;
};

/// The application object of what is measured: times every event that the window thread works off, nested
/// ones as part of the outermost, and tells when a widget was painted. Thread: main.
class WatchedApplication final : public QApplication {
    Q_OBJECT

public:
    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override;

    /// The longest event since the last call.
    BusyEvent takeLongest();
    /// The most that an event since the last call was on a processor, in ms: its own work, however much else
    /// the machine has to do.
    double takeMostWork();

    /// Calls `painted` once the outermost event is done in which the widget was painted.
    void watchPaint(QWidget* widget, std::function<void()> painted);

private:
    void end(const char* receiver, int type);

    QElapsedTimer m_clock;
    int m_depth = 0;
    ThreadUse m_before;
    BusyEvent m_longest;
    double m_mostWork = 0;
    QPointer<QWidget> m_watched;
    std::function<void()> m_painted;
    bool m_isPainted = false;
};

} // namespace favilla::bench
