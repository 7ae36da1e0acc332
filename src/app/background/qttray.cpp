// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/background/qttray.h"

namespace favilla {

void fillMenu(QMenu& menu, const QList<TrayEntry>& entries, const std::function<void(int)>& triggered) {
    menu.clear();
    for (const auto& entry : entries) {
        if (entry.isSeparator) {
            menu.addSeparator();
            continue;
        }
        // An ampersand of a customer's name is no key.
        const auto label = QString(entry.label).replace(u'&', QStringLiteral("&&"));
        if (!entry.children.isEmpty()) {
            fillMenu(*menu.addMenu(label), entry.children, triggered);
            continue;
        }
        auto* action = menu.addAction(label);
        action->setEnabled(entry.isEnabled);
        action->setCheckable(entry.isChecked.has_value());
        action->setChecked(entry.isChecked.value_or(false));
        QObject::connect(action, &QAction::triggered, &menu, [triggered, id = entry.id] { triggered(id); });
    }
}

QtTray::QtTray() {
    m_icon.setContextMenu(&m_menu);
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            emit activated({});
    });
}

bool QtTray::isShown() const {
    return m_icon.isVisible() && QSystemTrayIcon::isSystemTrayAvailable();
}

void QtTray::setLook(const TrayLook& look) {
    m_icon.setIcon(look.icon);
    m_icon.setToolTip(
        look.toolTipDetail.isEmpty() ? look.toolTip : look.toolTip + u'\n' + look.toolTipDetail);
    const bool wasShown = isShown();
    m_icon.show();
    if (isShown() != wasShown)
        emit shownChanged(isShown());
}

void QtTray::setMenu(const TrayMenu& menu) {
    fillMenu(m_menu, menu.entries, [this](int id) { emit entryTriggered(id, {}); });
}

} // namespace favilla
