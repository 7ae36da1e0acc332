// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/states.h"

#include <QWidget>

class QAction;
class QMenu;
class QPushButton;

namespace favilla {

class ActionButton;

/// The window's actions of which a page shows buttons; any may be missing. They stay the window's.
struct PageActions {
    QAction* accept = nullptr;
    QAction* decline = nullptr;
    QAction* win = nullptr;
    QAction* lose = nullptr;
    QAction* edit = nullptr;
    QAction* addContact = nullptr;
    /// In the menu alone.
    QAction* planStep = nullptr;
};

/// What a referral's menu can offer besides the window's actions.
struct PageOffers {
    bool hasEmail = false;
    bool hasWordToCustomer = false;
};

/// The buttons under the title of a page, as its state asks for them, and the menu "…" with the rest.
class ActionRow final : public QWidget {
    Q_OBJECT

public:
    explicit ActionRow(QWidget* parent = nullptr);

    void setActions(const PageActions& actions);
    /// Any state that is not New or Active leaves the menu alone.
    void setState(const Open<Status>& status, const PageOffers& offers);
    QMenu* menu() const { return m_menu; }

signals:
    void idCopyRequested();
    void textCopyRequested();
    void emailRequested();
    void wordToCustomerRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void makeMenu();
    void enter(QAction*& entry, QAction* action);
    void retranslate();
    void setIcon();

    QWidget* m_buttons;
    ActionButton* m_accept;
    ActionButton* m_decline;
    ActionButton* m_win;
    ActionButton* m_lose;
    ActionButton* m_edit;
    ActionButton* m_addContact;
    QPushButton* m_more;
    QMenu* m_menu;
    QAction* m_contactEntry = nullptr;
    QAction* m_stepEntry = nullptr;
    QAction* m_copyId;
    QAction* m_copyText;
    QAction* m_email;
    QAction* m_word;
};

} // namespace favilla
