// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/referraldetail.h"
#include "views/page/actionrow.h"

#include <QLocale>
#include <QWidget>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace favilla {

class ContactCard;
class FactGrid;
class HistoryList;
class LongText;
class NoticeCard;
class PlainLabel;

/// Everything known of one referral, from the notice that presses to its history, and the actions its state
/// asks for. Shows a value and never changes one: buttons trigger the window's actions, links and copies go
/// out as signals. Text of strangers is plain text everywhere. Thread: main.
class ReferralPage final : public QWidget {
    Q_OBJECT

public:
    explicit ReferralPage(QWidget* parent = nullptr);
    ~ReferralPage() override;

    /// Keeps the scroll position where it is the same referral; widgets are used again.
    void setDetail(const ReferralDetail& detail, const Moment& now, const QLocale& locale);
    /// Nothing is selected: a friendly word instead of a page.
    void clear();
    void setActions(const PageActions& actions);
    /// Only the words that depend on the time: notice, received when, answer by, history.
    void refreshClock(const Moment& now);
    /// Of these, only how far the sending of a change is.
    void refreshSending(const Moment& now);
    /// Whether a change of this referral waits for its undo time to pass.
    bool isHolding(const Moment& now) const;

signals:
    /// Safe links only (`isSafeLink`).
    void linkActivated(const QUrl& link);
    void copyRequested(const QString& text);
    void wordToCustomerRequested();
    void queueRequested(const favilla::ChangeId& change);

protected:
    void changeEvent(QEvent* event) override;
    /// Hands the focus on to the first control (Enter in the list comes here).
    void focusInEvent(QFocusEvent* event) override;

private:
    struct Section {
        QLabel* heading;
        QWidget* content;
    };
    void buildEmptyWord();
    void buildPage();
    void buildParts(QVBoxLayout* column);
    void connectParts();
    void addSection(Section& section, QWidget* content, QVBoxLayout* column);
    static void showSection(const Section& section, bool isShown);
    void retranslate();
    void nameParts();
    void showWords();
    void showTexts();
    void showPeople();
    void orderTabs();
    void writeEmail();
    void copyAsText();

    std::optional<ReferralDetail> m_detail;
    Moment m_now;
    QLocale m_locale;

    QWidget* m_empty;
    QLabel* m_emptyTitle;
    QLabel* m_emptyText;
    QScrollArea* m_scroll;
    PageActions m_offered;
    /// Null until there was a referral to show; so is all that follows.
    QWidget* m_page = nullptr;
    NoticeCard* m_sending = nullptr;
    NoticeCard* m_notice;
    PlainLabel* m_customer;
    PlainLabel* m_subtitle;
    ActionRow* m_actions;
    FactGrid* m_deal;
    FactGrid* m_facts;
    LongText* m_notesText;
    LongText* m_requestText;
    LongText* m_invitationText;
    ContactCard* m_contactCard;
    ContactCard* m_teamCard;
    HistoryList* m_historyList;
    Section m_notes{};
    Section m_request{};
    Section m_invitation{};
    Section m_contacts{};
    Section m_team{};
    Section m_history{};
};

} // namespace favilla
