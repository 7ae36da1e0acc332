// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/page/layoutpause.h"

#include <QLayout>
#include <QWidget>

namespace favilla {

LayoutPause::LayoutPause(QWidget& page) : m_page(page) {
    for (auto* layout : page.findChildren<QLayout*>())
        if (layout->isEnabled()) {
            layout->setEnabled(false);
            m_paused << layout;
        }
}

LayoutPause::~LayoutPause() {
    for (const auto& layout : std::as_const(m_paused))
        if (layout)
            layout->setEnabled(true);
    if (auto* layout = m_page.layout())
        layout->activate();
    // What was shown meanwhile could not be laid out then, and hears of nothing where its place stays the
    // same.
    for (const auto& layout : std::as_const(m_paused))
        if (layout && layout->parentWidget() && layout->parentWidget()->layout() == layout)
            layout->activate();
}

} // namespace favilla
