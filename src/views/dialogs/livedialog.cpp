// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/livedialog.h"

#include <QEvent>
#include <QLayout>

namespace favilla {

LiveDialog::LiveDialog(const QLocale& locale, QWidget* parent) : QDialog(parent) {
    setLocale(locale);
}

void LiveDialog::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

bool LiveDialog::event(QEvent* event) {
    const bool isHandled = QDialog::event(event);
    const bool mayNeedRoom = event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show;
    if (mayNeedRoom && layout()) {
        // A width that the form sets keeps Qt from following the words of a longer language.
        const int wide = qMax(width(), layout()->totalMinimumSize().width());
        const int needed = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(wide) : 0;
        resize(wide, qMax(height(), needed));
    }
    return isHandled;
}

} // namespace favilla
