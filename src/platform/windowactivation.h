// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWindow;

namespace favilla {

/// Holds an activation token in this process's environment, where Qt takes it from when a window asks to come
/// to the front under Wayland (XDG Activation; in Qt 6.4 the plugin reads XDG_ACTIVATION_TOKEN), and takes it
/// out at its end, so that no program started later inherits it. An empty token changes nothing.
class ActivationToken final {
public:
    explicit ActivationToken(const QString& token);
    ~ActivationToken();
    ActivationToken(const ActivationToken&) = delete;
    ActivationToken& operator=(const ActivationToken&) = delete;

private:
    bool m_isSet;
};

/// Brings a window that is there to the front: out of the task bar, over the others, with the keyboard.
/// `token` comes from what the user did (a notice, the tray, another start); without one a desktop may only
/// mark the window as wanting attention. A closed window is shown first, by its owner. Thread: main.
void activateWindow(QWindow& window, const QString& token);

} // namespace favilla
