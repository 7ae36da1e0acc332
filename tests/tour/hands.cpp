// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hands.h"

namespace favilla::hands {

bool waitUntil(const std::function<bool()>& isSo) {
    constexpr int patience = 10'000;
    return QTest::qWaitFor(isSo, patience);
}

bool press(QWidget* window, Qt::Key key, Qt::KeyboardModifiers modifiers) {
    window->activateWindow();
    if (!QTest::qWaitForWindowActive(window))
        return false;
    auto* focus = window->focusWidget() ? window->focusWidget() : window;
    QTest::keyClick(focus, key, modifiers);
    return true;
}

bool type(QWidget* field, const QString& text) {
    if (!field)
        return false;
    field->setFocus();
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(field, text);
    return true;
}

bool click(QAbstractButton* button) {
    if (!button || !button->isEnabled())
        return false;
    QTest::mouseClick(button, Qt::LeftButton);
    return true;
}

} // namespace favilla::hands
