// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/page/actionrow.h"

#include "views/icons.h"
#include "views/page/actionbutton.h"
#include "views/page/flowlayout.h"
#include "views/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>

namespace favilla {

ActionRow::ActionRow(QWidget* parent)
    : QWidget(parent)
    , m_buttons(new QWidget(this))
    , m_accept(new ActionButton("primary", m_buttons))
    , m_decline(new ActionButton(nullptr, m_buttons))
    , m_win(new ActionButton("primary", m_buttons))
    , m_lose(new ActionButton(nullptr, m_buttons))
    , m_edit(new ActionButton(nullptr, m_buttons))
    , m_addContact(new ActionButton(nullptr, m_buttons))
    , m_more(new QPushButton(this))
    , m_menu(new QMenu(this)) {
    auto* flow = new FlowLayout(8, 8, m_buttons);
    for (auto* button : {m_accept, m_decline, m_win, m_lose, m_edit, m_addContact})
        flow->addWidget(button);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_buttons, 1);
    row->addWidget(m_more, 0, Qt::AlignTop);
    // Takes the room where there are no buttons, so that the menu stands at the left.
    row->addSpacerItem(new QSpacerItem(0, 0, QSizePolicy::Expanding));
    m_more->setAutoDefault(false);
    connect(m_more, &QPushButton::clicked, this, [this] {
        const auto below =
            m_more->mapToGlobal(QPoint(m_more->width() - m_menu->sizeHint().width(), m_more->height()));
        m_menu->popup(below);
    });
    makeMenu();
    retranslate();
    setIcon();
}

void ActionRow::makeMenu() {
    m_copyId = m_menu->addAction({}, this, &ActionRow::idCopyRequested);
    m_copyText = m_menu->addAction({}, this, &ActionRow::textCopyRequested);
    m_menu->addSeparator();
    m_email = m_menu->addAction({}, this, &ActionRow::emailRequested);
    m_word = m_menu->addAction({}, this, &ActionRow::wordToCustomerRequested);
}

void ActionRow::setActions(const PageActions& actions) {
    m_accept->setAction(actions.accept);
    m_decline->setAction(actions.decline);
    m_win->setAction(actions.win);
    m_lose->setAction(actions.lose);
    m_edit->setAction(actions.edit);
    m_addContact->setAction(actions.addContact);
    enter(m_contactEntry, actions.addContact);
    enter(m_stepEntry, actions.planStep);
}

/// The window's actions stand in the menu above the row's own.
void ActionRow::enter(QAction*& entry, QAction* action) {
    if (entry)
        m_menu->removeAction(entry);
    entry = action;
    if (entry)
        m_menu->insertAction(m_copyId, entry);
}

void ActionRow::setState(const Open<Status>& status, const PageOffers& offers) {
    const bool isNew = status == Status::New;
    const bool isActive = status == Status::Active;
    for (auto* button : {m_accept, m_decline})
        button->setWanted(isNew);
    for (auto* button : {m_win, m_lose, m_edit, m_addContact})
        button->setWanted(isActive);
    m_buttons->setVisible(isNew || isActive);
    m_email->setVisible(offers.hasEmail);
    m_word->setVisible(offers.hasWordToCustomer);
}

void ActionRow::retranslate() {
    m_more->setAccessibleName(tr("More actions"));
    m_more->setToolTip(tr("More actions"));
    m_menu->setAccessibleName(tr("More actions"));
    m_copyId->setText(tr("Copy &ID"));
    m_copyText->setText(tr("Copy as &text"));
    m_email->setText(tr("Write an e-&mail"));
    m_word->setText(tr("&Word to the customer…"));
}

void ActionRow::setIcon() {
    m_more->setIcon(icon(QStringLiteral("more"), Theme::of(palette()).tokens().text));
}

void ActionRow::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        setIcon();
}

} // namespace favilla
