// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dialogs/keylistdialog.h"

#include <QObject>
#include <QPointer>

namespace favilla {

class HelpWindow;
class Languages;
class MainActions;

/// Opens what explains the program: the help at the right page, the list of keys, the about window.
/// Thread: main.
class HelpFlow final : public QObject {
    Q_OBJECT

public:
    HelpFlow(const MainActions& actions, const Languages& languages, QWidget& window);

    /// `page` as in resources/help ("inbox"); one window, which comes to the front again.
    void openHelp(const QString& page);
    void showKeys();
    /// `store` names the kind of database.
    void showAbout(const QString& store);

private:
    QList<KeyGroup> keyGroups() const;

    const MainActions& m_actions;
    const Languages& m_languages;
    QWidget& m_window;
    QPointer<HelpWindow> m_help;
};

} // namespace favilla
