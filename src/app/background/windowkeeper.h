// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/tray.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QGuiApplication;

namespace favilla {

/// Keeps a closed window within reach: in the tray while there is one, in the task bar where there is none,
/// and there again when the tray goes. What ends the program or the session closes it for good. Thread: main.
class WindowKeeper final : public QObject {
    Q_OBJECT

public:
    /// How long a tray that is late, or comes back after its panel died, is waited for.
    static constexpr std::chrono::milliseconds patience = std::chrono::seconds(8);

    /// `tray` outlives it.
    WindowKeeper(QGuiApplication& application, Tray& tray, QObject* parent = nullptr);

    /// From now on it is this window, which is not shown yet; null for none.
    void keep(QWidget* window);
    /// Whether closing it keeps the program.
    void setKept(bool isKept) { m_isKept = isKept; }
    /// As the program starts.
    void start(bool isMinimized);
    /// To the front, wherever it is. `token`: see activateWindow.
    void bring(const QString& token);

signals:
    /// Closed by the user, and the program goes on.
    void leaving();
    void wentToTray();
    /// There is no tray.
    void wentToTaskBar();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void putAway();
    void onTrayChanged(bool isShown);
    void giveUpWaiting();

    Tray& m_tray;
    QPointer<QWidget> m_window;
    QTimer m_wait;
    bool m_isKept = false;
    bool m_isEnding = false;
    /// In the task bar for want of a tray: as soon as there is one it goes there.
    bool m_isStandIn = false;
};

} // namespace favilla
