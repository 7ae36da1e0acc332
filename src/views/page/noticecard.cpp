// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/page/noticecard.h"

#include "views/icons.h"
#include "views/page/flowlayout.h"
#include "views/page/linkbutton.h"
#include "views/page/plainlabel.h"
#include "views/theme.h"

#include <QEvent>
#include <QHBoxLayout>

namespace favilla {
namespace {

constexpr int pictureSize = 16;

QColor pictureColor(const QByteArray& state, const Tokens& tokens) {
    if (state == "hot")
        return tokens.accent;
    if (state == "good")
        return tokens.good;
    if (state == "bad")
        return tokens.bad;
    return state == "warning" ? tokens.warning : tokens.dim;
}

} // namespace

NoticeCard::NoticeCard(QWidget* parent)
    : QFrame(parent)
    , m_picture(new QLabel(this))
    , m_headline(new PlainLabel(nullptr, this))
    , m_text(new PlainLabel(nullptr, this))
    , m_links(new FlowLayout(12, 0)) {
    setProperty("kind", QStringLiteral("notice"));
    m_headline->setBold(true);
    m_links->setOutdent(LinkButton::indent);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(14, 10, 14, 10);
    row->setSpacing(8);
    row->addWidget(m_picture, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout;
    column->setSpacing(3);
    column->addWidget(m_headline);
    column->addWidget(m_text);
    column->addLayout(m_links);
    row->addLayout(column, 1);
    hide();
}

void NoticeCard::setNotice(const std::optional<PageNotice>& notice) {
    setVisible(notice.has_value());
    if (!notice)
        return;
    m_headline->showText(notice->headline);
    m_text->showText(notice->text);
    m_text->setVisible(!notice->text.isEmpty());
    setAccessibleName(notice->headline + u' ' + notice->text);
    if (m_state != notice->state || m_icon != notice->icon) {
        m_state = notice->state;
        m_icon = notice->icon;
        setState(this, m_state.constData());
        paintPicture();
    }
    if (m_shown != notice->links || m_hasWord != notice->hasWordToCustomer || m_change != notice->change)
        setLinks(*notice);
}

void NoticeCard::setLinks(const PageNotice& notice) {
    m_shown = notice.links;
    m_hasWord = notice.hasWordToCustomer;
    m_change = notice.change;
    const auto old = findChildren<LinkButton*>(QString(), Qt::FindDirectChildrenOnly);
    for (auto* button : old) {
        m_links->removeWidget(button);
        button->hide();
        // Later: this may be its own click.
        button->deleteLater();
    }
    for (const auto& link : m_shown) {
        auto* button = new LinkButton(link.words, link.target, this);
        connect(button, &LinkButton::linkActivated, this, &NoticeCard::linkActivated);
        m_links->addWidget(button);
        button->show();
    }
    m_word = nullptr;
    m_queue = nullptr;
    if (m_hasWord) {
        addButton(m_word, wordToCustomer());
        connect(m_word, &QPushButton::clicked, this, &NoticeCard::wordToCustomerRequested);
    }
    if (!m_change.isEmpty()) {
        addButton(m_queue, queueWord());
        connect(m_queue, &QPushButton::clicked, this, [this] { emit queueRequested(m_change); });
    }
}

void NoticeCard::addButton(QPointer<LinkButton>& button, const QString& words) {
    button = new LinkButton(words, {}, this);
    m_links->addWidget(button);
    button->show();
}

QString NoticeCard::queueWord() {
    return tr("Open the queue…");
}

QString NoticeCard::wordToCustomer() {
    return tr("Word to the customer…");
}

void NoticeCard::paintPicture() {
    const auto color = pictureColor(m_state, Theme::of(palette()).tokens());
    m_picture->setPixmap(icon(m_icon, color).pixmap(QSize(pictureSize, pictureSize), devicePixelRatioF()));
}

void NoticeCard::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_icon.isEmpty())
        paintPicture();
    // The other words come with the notice; it may have come before this event.
    if (event->type() == QEvent::LanguageChange && m_word)
        m_word->setLink(wordToCustomer(), {});
    if (event->type() == QEvent::LanguageChange && m_queue)
        m_queue->setLink(queueWord(), {});
}

} // namespace favilla
