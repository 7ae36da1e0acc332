// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QElapsedTimer>
#include <QPointer>

#include <functional>

namespace favilla::bench {

/// The application object of what is measured: times every event that the window thread works off, nested
/// ones as part of the outermost, and tells when a widget was painted. Thread: main.
class WatchedApplication final : public QApplication {
    Q_OBJECT

public:
    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override;

    /// The longest event since the last call, in ms.
    double takeLongest();
    /// What the longest event of all was, for the note below a table.
    QString longestName() const { return m_longestName; }

    /// Calls `painted` once the outermost event is done in which the widget was painted.
    void watchPaint(QWidget* widget, std::function<void()> painted);

private:
    void end(const char* receiver, int type);

    QElapsedTimer m_clock;
    int m_depth = 0;
    double m_longest = 0;
    double m_longestEver = 0;
    QString m_longestName;
    QPointer<QWidget> m_watched;
    std::function<void()> m_painted;
    bool m_isPainted = false;
};

} // namespace favilla::bench
