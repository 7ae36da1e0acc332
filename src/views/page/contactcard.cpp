// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/page/contactcard.h"

#include "views/icons.h"
#include "views/page/flowlayout.h"
#include "views/page/linkbutton.h"
#include "views/page/plainlabel.h"
#include "views/plaintext.h"
#include "views/safelink.h"
#include "views/theme.h"
#include "views/words/harmless.h"

#include <QEvent>
#include <QToolButton>
#include <QVBoxLayout>

namespace favilla {
namespace {

constexpr int copySize = 14;

} // namespace

ContactCard::ContactCard(QWidget* parent) : QFrame(parent), m_rows(new QVBoxLayout(this)) {
    setProperty("kind", QStringLiteral("card"));
    // Less at the sides than other cards: the rows have the rest, where links begin before their words.
    m_rows->setContentsMargins(14 - LinkButton::indent, 10, 14 - LinkButton::indent, 10);
    m_rows->setSpacing(9);
}

void ContactCard::setContacts(const QList<Contact>& contacts, const QString& country) {
    if (contacts == m_contacts && country == m_country)
        return;
    m_contacts = contacts;
    m_country = country;
    m_isWhole = false;
    rebuild();
}

void ContactCard::rebuild() {
    while (auto* item = m_rows->takeAt(0)) {
        if (auto* widget = item->widget()) {
            widget->hide();
            // Later: this may be the click of a button that goes away with its row.
            widget->deleteLater();
        }
        delete item;
    }
    const auto count = m_isWhole ? m_contacts.size() : qMin<qsizetype>(m_contacts.size(), firstShown);
    for (qsizetype i = 0; i < count; ++i) {
        if (i > 0) {
            auto* line = new QFrame(this);
            line->setProperty("kind", QStringLiteral("line"));
            line->setFixedHeight(1);
            m_rows->addWidget(line);
        }
        m_rows->addWidget(personRow(m_contacts.at(i)));
    }
    if (count < m_contacts.size()) {
        auto* all = new LinkButton(tr("Show all %Ln contact(s)", nullptr, int(m_contacts.size())), {}, this);
        connect(all, &QPushButton::clicked, this, [this] {
            m_isWhole = true;
            rebuild();
        });
        m_rows->addWidget(all, 0, Qt::AlignLeft);
    }
    setIcons();
    emit rowsChanged();
}

QWidget* ContactCard::personRow(const Contact& contact) {
    auto* row = new QWidget(this);
    auto* column = new QVBoxLayout(row);
    column->setContentsMargins(LinkButton::indent, 0, LinkButton::indent, 0);
    column->setSpacing(3);
    auto* first = new QWidget(row);
    auto* heads = new FlowLayout(2, 1, first);
    const auto name = words::isolated(contact.fullName());
    const auto title = words::isolated(contact.title);
    auto* nameLabel = new PlainLabel(nullptr, first);
    nameLabel->setBold(true);
    nameLabel->showText(name.isEmpty() ? tr("(no name)") : name);
    heads->addWidget(nameLabel);
    if (!title.isEmpty()) {
        auto* titleLabel = new PlainLabel(nullptr, first);
        titleLabel->showText(QStringLiteral("· ") + title);
        heads->addWidget(titleLabel);
    }
    column->addWidget(first);
    auto* ways = new FlowLayout(4, 0);
    ways->setOutdent(LinkButton::indent);
    column->addLayout(ways);
    addWay(ways, row, contact.email, emailLink(contact.email), tr("Copy the e-mail address %1"));
    addWay(ways, row, contact.phone, phoneLink(contact.phone, m_country), tr("Copy the telephone number %1"));
    return row;
}

void ContactCard::addWay(
    QLayout* ways, QWidget* person, const QString& text, const QUrl& link, const QString& copyWords) {
    const auto shown = words::harmlessLine(text);
    if (shown.isEmpty())
        return;
    auto* pair = new QWidget(person);
    auto* row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 10, 0);
    row->setSpacing(2);
    if (link.isValid()) {
        auto* button = new LinkButton(shown, link, pair);
        connect(button, &LinkButton::linkActivated, this, &ContactCard::linkActivated);
        row->addWidget(button);
    } else {
        auto* label = new PlainLabel("dim", pair);
        label->showText(shown);
        row->addWidget(label);
    }
    auto* copy = new QToolButton(pair);
    copy->setObjectName(QStringLiteral("copy"));
    copy->setProperty("kind", QStringLiteral("link"));
    copy->setIconSize({copySize, copySize});
    copy->setFocusPolicy(Qt::StrongFocus);
    copy->setAccessibleName(copyWords.arg(shown));
    copy->setToolTip(plainToolTip(copyWords.arg(shown)));
    connect(copy, &QToolButton::clicked, this, [this, text] { emit copyRequested(text.trimmed()); });
    row->addWidget(copy);
    ways->addWidget(pair);
}

void ContactCard::setIcons() {
    const auto picture = icon(QStringLiteral("copy"), Theme::of(palette()).tokens().dim);
    const auto buttons = findChildren<QToolButton*>(QStringLiteral("copy"));
    for (auto* button : buttons)
        button->setIcon(picture);
}

void ContactCard::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        setIcons();
    if (event->type() == QEvent::LanguageChange && !m_contacts.isEmpty())
        rebuild();
}

} // namespace favilla
