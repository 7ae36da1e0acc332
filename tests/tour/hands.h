// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QApplication>
#include <QTest>
#include <QWidget>

namespace favilla {

/// What a user does with hands and eyes: presses keys, types, clicks, waits until something is seen.
/// Every function answers whether it came about within ten seconds.
namespace hands {

bool waitUntil(const std::function<bool()>& isSo);
/// Presses a key where the focus is, as the window system would deliver it.
bool press(QWidget* window, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
bool type(QWidget* field, const QString& text);
bool click(QAbstractButton* button);

/// The visible dialog of a class, once it is there.
template <class Dialog>
Dialog* dialog() {
    Dialog* found = nullptr;
    waitUntil([&found] {
        for (auto* widget : QApplication::topLevelWidgets())
            if (auto* dialog = qobject_cast<Dialog*>(widget); dialog && dialog->isVisible())
                found = dialog;
        return found != nullptr;
    });
    return found;
}

/// The visible child of a widget by class and name.
template <class Widget>
Widget* part(const QWidget* window, const char* name) {
    for (auto* widget : window->findChildren<Widget*>(QString::fromLatin1(name)))
        if (widget->isVisibleTo(window))
            return widget;
    return nullptr;
}

} // namespace hands
} // namespace favilla
