// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/windowactivation.h"

#include <QWindow>

namespace favilla {
namespace {

constexpr auto variable = "XDG_ACTIVATION_TOKEN";

} // namespace

ActivationToken::ActivationToken(const QString& token) : m_isSet(!token.isEmpty()) {
    if (m_isSet)
        qputenv(variable, token.toUtf8());
}

ActivationToken::~ActivationToken() {
    if (m_isSet)
        qunsetenv(variable);
}

void activateWindow(QWindow& window, const QString& token) {
    const ActivationToken held(token);
    if (window.windowStates() & Qt::WindowMinimized)
        window.setWindowStates(window.windowStates() & ~Qt::WindowMinimized);
    window.raise();
    window.requestActivate();
}

} // namespace favilla
