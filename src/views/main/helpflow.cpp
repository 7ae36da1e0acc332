// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/main/helpflow.h"

#include "views/dialogs/aboutdialog.h"
#include "views/dialogs/helpwindow.h"
#include "views/main/mainactions.h"
#include "views/words/languages.h"

#include <QCoreApplication>

namespace favilla {

HelpFlow::HelpFlow(const MainActions& actions, const Languages& languages, QWidget& window)
    : QObject(&window), m_actions(actions), m_languages(languages), m_window(window) { }

void HelpFlow::openHelp(const QString& page) {
    if (!m_help) {
        m_help = new HelpWindow([this] { return m_languages.language(); }, &m_window);
        m_help->setWindowFlag(Qt::Window);
        m_help->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_help->openPage(page);
    m_help->show();
    m_help->raise();
    m_help->activateWindow();
}

QList<KeyGroup> HelpFlow::keyGroups() const {
    QList<KeyGroup> groups;
    for (const auto& [title, actions] : m_actions.groups())
        if (auto group = keyGroup(title, actions); !group.rows.isEmpty())
            groups << group;
    return groups;
}

void HelpFlow::showKeys() {
    auto* dialog = new KeyListDialog(keyGroups(), m_languages.locale(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void HelpFlow::showAbout(const QString& store) {
    auto* dialog =
        new AboutDialog(QCoreApplication::applicationVersion(), store, m_languages.locale(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace favilla
