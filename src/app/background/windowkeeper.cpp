// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/background/windowkeeper.h"

#include "platform/windowactivation.h"

#include <QEvent>
#include <QGuiApplication>

namespace favilla {

WindowKeeper::WindowKeeper(QGuiApplication& application, Tray& tray, QObject* parent)
    : QObject(parent), m_tray(tray) {
    m_wait.setSingleShot(true);
    connect(&m_wait, &QTimer::timeout, this, &WindowKeeper::giveUpWaiting);
    connect(&tray, &Tray::shownChanged, this, &WindowKeeper::onTrayChanged);
    connect(&application, &QGuiApplication::commitDataRequest, this, [this] { m_isEnding = true; });
    application.installEventFilter(this);
}

void WindowKeeper::keep(QWidget* window) {
    if (m_window)
        m_window->removeEventFilter(this);
    m_wait.stop();
    m_isStandIn = false;
    m_window = window;
    if (window)
        window->installEventFilter(this);
}

void WindowKeeper::start(bool isMinimized) {
    if (!isMinimized)
        m_window->show();
    else if (!m_tray.isShown())
        m_wait.start(patience);
}

void WindowKeeper::bring(const QString& token) {
    if (!m_window)
        return;
    m_wait.stop();
    m_isStandIn = false;
    m_window->show();
    activateWindow(*m_window->windowHandle(), token);
}

/// Quit, the end of the session and the end of the machine come as Quit first and close the windows then. A
/// form that is not finished may refuse; the next close is one of the user's again.
bool WindowKeeper::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_window) {
        if (event->type() == QEvent::Quit) {
            m_isEnding = true;
            QTimer::singleShot(0, this, [this] { m_isEnding = false; });
        }
        return false;
    }
    if (event->type() != QEvent::Close || !m_isKept || m_isEnding)
        return false;
    event->ignore();
    emit leaving();
    putAway();
    return true;
}

void WindowKeeper::putAway() {
    if (m_tray.isShown()) {
        m_window->hide();
        emit wentToTray();
    } else {
        m_isStandIn = true;
        m_window->showMinimized();
        emit wentToTaskBar();
    }
}

void WindowKeeper::onTrayChanged(bool isShown) {
    if (!m_window)
        return;
    if (!isShown) {
        if (m_window->isHidden())
            m_wait.start(patience);
        return;
    }
    m_wait.stop();
    if (std::exchange(m_isStandIn, false) && m_window->isMinimized()) {
        m_window->hide();
        emit wentToTray();
    }
}

void WindowKeeper::giveUpWaiting() {
    if (m_window && m_window->isHidden() && !m_tray.isShown())
        putAway();
}

} // namespace favilla
