// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/query.h"
#include "domain/referral.h"
#include "store/changejournal.h"

#include <QAction>
#include <QObject>

#include <vector>

class QActionGroup;
class QMainWindow;
class QMenu;
class QMenuBar;

namespace favilla {

/// The window's actions with their keys, and its menus. Knows words and keys only: what an action does is
/// connected by the window. Single letters work wherever no text is being typed. Thread: main.
class MainActions final : public QObject {
    Q_OBJECT

public:
    explicit MainActions(QMainWindow& window);

    QAction newReferral, importFile, paste, exportList, writeDump, restoreDump, openWorkspace, openDemo,
        backUp, restoreBackup, quit;
    QAction undo, find, preferences;
    QAction inbox, active, archived, refresh;
    QAction accept, decline, win, lose, edit, addContact, planStep, next, previous, wordToCustomer, copyId;
    QAction accounts, queue, check, problems;
    QAction help, keys, about;

    /// The orders of the list, exclusive; their data is the Order.
    QActionGroup& orders() { return *m_orders; }
    void setOrder(Order order);
    /// Enables what the state of the shown referral allows; nothing where none is shown.
    void setReferral(const Referral* referral);
    /// Nothing can be changed: what would do so is disabled, whatever the referral allows.
    void setReadOnly(bool isReadOnly);
    void setUndoable(const std::optional<Change>& change);
    void setProblemCount(int count);
    /// The menus by their titles (without mnemonic), with their actions, in order; without submenus.
    QList<std::pair<QString, QList<QAction*>>> groups() const;
    /// Reads all words again in the current language.
    void retranslate();

private:
    struct Entry {
        QAction* action;
        const char* text;
    };
    void assignKeys();
    void buildMenus();
    void addMenu(const char* title, const std::vector<QAction*>& actions);
    void retranslateUndo();

    QMainWindow& m_window;
    QActionGroup* m_orders;
    std::vector<Entry> m_entries;
    std::vector<std::pair<QMenu*, const char*>> m_menus;
    QMenu* m_orderMenu = nullptr;
    std::optional<Change> m_undoable;
    bool m_isReadOnly = false;
};

/// What Edit ▸ Undo and the undo bar call a step: "accepting Cantina Terre Alte S.p.A.".
QString stepWord(const Change& change);
/// What the undo bar says after an answer: "Cantina Terre Alte S.p.A.: accepted".
QString answerWord(const Change& change);

} // namespace favilla
