// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/notice.h"

#include "views/theme.h"

#include <QAccessible>
#include <QLabel>

namespace favilla {

void setNotice(QLabel* label, const QString& text, const char* state) {
    setState(label, state);
    label->setText(text);
    label->setVisible(!text.isEmpty());
    if (text.isEmpty())
        return;
    QAccessibleEvent event(label, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace favilla
