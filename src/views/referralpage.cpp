// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/referralpage.h"

#include "views/page/contactcard.h"
#include "views/page/historylist.h"
#include "views/page/layoutpause.h"
#include "views/page/longtext.h"
#include "views/page/noticecard.h"
#include "views/page/pagefacts.h"
#include "views/page/plainlabel.h"
#include "views/safelink.h"
#include "views/words/harmless.h"

#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace favilla {
namespace {

// Lines much longer than this are hard to read; the page stays at the left of a wide pane.
constexpr int widestPage = 900;
constexpr int sectionGap = 16;
constexpr int headingGap = 7;

QLabel* plainLabel(const char* kind, QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("kind", QString::fromLatin1(kind));
    label->setWordWrap(true);
    return label;
}

// Everything in a layout that Tab stops at, from top to bottom.
void collectStops(QLayout* layout, QList<QWidget*>& stops) {
    for (int i = 0; i < layout->count(); ++i) {
        auto* item = layout->itemAt(i);
        if (item->layout())
            collectStops(item->layout(), stops);
        auto* widget = item->widget();
        if (widget && widget->focusPolicy() & Qt::TabFocus)
            stops << widget;
        else if (widget && widget->layout())
            collectStops(widget->layout(), stops);
    }
}

} // namespace

ReferralPage::ReferralPage(QWidget* parent)
    : QWidget(parent), m_empty(new QWidget(this)), m_scroll(new QScrollArea(this)) {
    auto* panes = new QVBoxLayout(this);
    panes->setContentsMargins(0, 0, 0, 0);
    panes->setSpacing(0);
    buildEmptyWord();
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    panes->addWidget(m_empty);
    panes->addWidget(m_scroll);
    retranslate();
    clear();
}

ReferralPage::~ReferralPage() = default;

void ReferralPage::buildEmptyWord() {
    m_emptyTitle = plainLabel("heading", m_empty);
    m_emptyText = plainLabel("dim", m_empty);
    auto* column = new QVBoxLayout(m_empty);
    column->setContentsMargins(22, 18, 22, 24);
    column->addStretch(2);
    for (auto* label : {m_emptyTitle, m_emptyText}) {
        label->setAlignment(Qt::AlignHCenter);
        column->addWidget(label);
    }
    column->addStretch(3);
}

// With the first referral, not before: its many parts would keep a window waiting that shows the list alone.
void ReferralPage::buildPage() {
    if (m_page)
        return;
    m_page = new QWidget(m_scroll->viewport());
    m_page->setMaximumWidth(widestPage);
    buildParts(new QVBoxLayout(m_page));
    connectParts();
    nameParts();
    m_actions->setActions(m_offered);
    m_scroll->setWidget(m_page);
}

void ReferralPage::buildParts(QVBoxLayout* column) {
    column->setContentsMargins(22, 18, 22, 24);
    column->setSpacing(0);
    m_notice = new NoticeCard(m_page);
    m_sending = new NoticeCard(m_page);
    m_customer = new PlainLabel("title", m_page);
    m_subtitle = new PlainLabel("dim", m_page);
    m_actions = new ActionRow(m_page);
    m_deal = new FactGrid(m_page);
    m_facts = new FactGrid(m_page);
    for (auto* grid : {m_deal, m_facts})
        grid->setContentsMargins(0, sectionGap, 0, 0);
    auto* notices = new QVBoxLayout;
    notices->setSpacing(8);
    notices->addWidget(m_notice);
    notices->addWidget(m_sending);
    column->addLayout(notices);
    column->addSpacing(12);
    column->addWidget(m_customer);
    column->addSpacing(2);
    column->addWidget(m_subtitle);
    column->addSpacing(10);
    column->addWidget(m_actions);
    column->addWidget(m_deal);
    addSection(m_notes, m_notesText = new LongText({}, m_page), column);
    addSection(m_request, m_requestText = new LongText({}, m_page), column);
    addSection(m_invitation, m_invitationText = new LongText({}, m_page), column);
    column->addWidget(m_facts);
    addSection(m_contacts, m_contactCard = new ContactCard(m_page), column);
    addSection(m_team, m_teamCard = new ContactCard(m_page), column);
    addSection(m_history, m_historyList = new HistoryList(m_page), column);
    column->addStretch(1);
}

void ReferralPage::addSection(Section& section, QWidget* content, QVBoxLayout* column) {
    section.heading = plainLabel("heading", m_page);
    section.heading->setContentsMargins(0, sectionGap, 0, headingGap);
    section.content = content;
    column->addWidget(section.heading);
    column->addWidget(content);
}

void ReferralPage::showSection(const Section& section, bool isShown) {
    section.heading->setVisible(isShown);
    section.content->setVisible(isShown);
}

void ReferralPage::connectParts() {
    const auto activate = [this](const QUrl& link) {
        if (isSafeLink(link))
            emit linkActivated(link);
    };
    connect(m_notice, &NoticeCard::linkActivated, this, activate);
    connect(m_notice, &NoticeCard::wordToCustomerRequested, this, &ReferralPage::wordToCustomerRequested);
    connect(m_sending, &NoticeCard::queueRequested, this, &ReferralPage::queueRequested);
    for (auto* card : {m_contactCard, m_teamCard}) {
        connect(card, &ContactCard::linkActivated, this, activate);
        connect(card, &ContactCard::copyRequested, this, &ReferralPage::copyRequested);
        connect(card, &ContactCard::rowsChanged, this, &ReferralPage::orderTabs);
    }
    connect(m_historyList, &HistoryList::rowsChanged, this, &ReferralPage::orderTabs);
    connect(m_actions, &ActionRow::wordToCustomerRequested, this, &ReferralPage::wordToCustomerRequested);
    connect(m_actions, &ActionRow::emailRequested, this, &ReferralPage::writeEmail);
    connect(m_actions, &ActionRow::textCopyRequested, this, &ReferralPage::copyAsText);
    connect(m_actions, &ActionRow::idCopyRequested, this, [this] {
        if (m_detail)
            emit copyRequested(m_detail->referral->id.text());
    });
}

void ReferralPage::setDetail(const ReferralDetail& detail, const Moment& now, const QLocale& locale) {
    const bool isSame = m_detail && m_detail->row == detail.row;
    setUpdatesEnabled(false);
    buildPage();
    m_detail = detail;
    m_now = now;
    m_locale = locale;
    {
        const LayoutPause pause(*m_page);
        if (!isSame)
            m_historyList->fold();
        showTexts();
        showPeople();
        showWords();
    }
    orderTabs();
    m_empty->hide();
    m_scroll->show();
    if (!isSame)
        m_scroll->verticalScrollBar()->setValue(0);
    setUpdatesEnabled(true);
}

void ReferralPage::clear() {
    m_detail.reset();
    m_scroll->hide();
    m_empty->show();
}

void ReferralPage::setActions(const PageActions& actions) {
    m_offered = actions;
    if (!m_page)
        return;
    m_actions->setActions(actions);
    orderTabs();
}

void ReferralPage::refreshClock(const Moment& now) {
    m_now = now;
    if (m_detail)
        showWords();
}

void ReferralPage::refreshSending(const Moment& now) {
    if (m_detail)
        m_sending->setNotice(words::sendingNotice(m_detail->queue, now, m_locale));
}

bool ReferralPage::isHolding(const Moment& now) const {
    if (!m_detail)
        return false;
    const auto& queue = m_detail->queue;
    return std::any_of(queue.begin(), queue.end(),
        [&now](const QueueItem& item) { return item.state == QueueState::Held && item.heldUntil > now.utc; });
}

// What is written about the time.
void ReferralPage::showWords() {
    const auto& referral = *m_detail->referral;
    m_notice->setNotice(words::noticeOf(referral, m_now, m_locale));
    m_sending->setNotice(words::sendingNotice(m_detail->queue, m_now, m_locale));
    m_subtitle->showText(words::subtitle(referral, m_now, m_locale));
    m_deal->setFacts(words::stepFacts(referral, m_now, m_locale) + words::dealFacts(referral, m_locale));
    m_facts->setFacts(words::requestFacts(referral, m_now, m_locale));
    m_historyList->setEntries(m_detail->history, m_now, m_locale);
}

void ReferralPage::showTexts() {
    const auto& referral = *m_detail->referral;
    const auto name = words::harmlessLine(referral.customer.name);
    m_customer->showText(name.isEmpty() ? tr("(customer without a name)") : name);
    m_notesText->showText(referral.engagement.notes.trimmed());
    m_requestText->showText(referral.request.text.trimmed());
    m_invitationText->showText(referral.request.invitation.trimmed());
    showSection(m_notes, !referral.engagement.notes.trimmed().isEmpty());
    showSection(m_request, !referral.request.text.trimmed().isEmpty());
    showSection(m_invitation, !referral.request.invitation.trimmed().isEmpty());
    showSection(m_history, !m_detail->history.isEmpty());
}

void ReferralPage::showPeople() {
    const auto& referral = *m_detail->referral;
    const auto& country = referral.customer.address.country;
    m_contactCard->setContacts(referral.contacts, country);
    m_teamCard->setContacts(referral.team, country);
    showSection(m_contacts, !referral.contacts.isEmpty());
    showSection(m_team, !referral.team.isEmpty());
    const auto count = int(referral.contacts.size());
    m_contacts.heading->setText(
        count > 1 ? tr("Customer contacts · %1").arg(count) : tr("Customer contacts"));
    PageOffers offers{.hasWordToCustomer = words::canHaveWordToCustomer(referral)};
    for (const auto& contact : referral.contacts)
        offers.hasEmail = offers.hasEmail || emailLink(contact.email).isValid();
    m_actions->setState(referral.status, offers);
}

void ReferralPage::writeEmail() {
    if (!m_detail)
        return;
    for (const auto& contact : m_detail->referral->contacts)
        if (const auto link = emailLink(contact.email); isSafeLink(link)) {
            emit linkActivated(link);
            return;
        }
}

void ReferralPage::copyAsText() {
    if (m_detail)
        emit copyRequested(words::referralText(*m_detail->referral, m_now, m_locale));
}

void ReferralPage::orderTabs() {
    QList<QWidget*> stops;
    collectStops(m_page->layout(), stops);
    for (qsizetype i = 1; i < stops.size(); ++i)
        setTabOrder(stops.at(i - 1), stops.at(i));
}

void ReferralPage::retranslate() {
    setAccessibleName(tr("Referral"));
    m_scroll->setAccessibleName(tr("Page of the referral"));
    m_emptyTitle->setText(tr("No referral selected"));
    m_emptyText->setText(tr("Choose one in the list: everything known about it opens here."));
    if (m_page)
        nameParts();
}

void ReferralPage::nameParts() {
    m_notes.heading->setText(tr("Notes"));
    m_request.heading->setText(tr("What the customer asks for"));
    m_invitation.heading->setText(tr("The seller's invitation"));
    m_contacts.heading->setText(tr("Customer contacts"));
    m_team.heading->setText(tr("Team"));
    m_history.heading->setText(tr("History"));
    m_notesText->rename(m_notes.heading->text());
    m_requestText->rename(m_request.heading->text());
    m_invitationText->rename(m_invitation.heading->text());
}

void ReferralPage::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    if (!m_page)
        return;
    QList<QWidget*> stops;
    collectStops(m_page->layout(), stops);
    for (auto* stop : stops)
        if (stop->isVisible() && stop->isEnabled()) {
            stop->setFocus(Qt::TabFocusReason);
            return;
        }
}

void ReferralPage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    if (m_detail)
        setDetail(ReferralDetail(*m_detail), m_now, m_locale);
}

} // namespace favilla
