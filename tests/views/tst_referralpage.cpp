// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/referralpage.h"

#include "views/page/actionbutton.h"
#include "views/page/linkbutton.h"
#include "views/page/longtext.h"
#include "views/page/noticecard.h"
#include "views/page/plainlabel.h"
#include "views/page/readingtext.h"

#include <QAction>
#include <QDialog>
#include <QMainWindow>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace favilla;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime received({2026, 11, 19}, {17, 47}, Qt::UTC);
const Moment morning{received.addSecs(15 * 3600), QTimeZone("Europe/Rome")};
const QLocale english(u"en_GB"_s);

ReferralData request() {
    ReferralData data;
    data.id = ReferralId(u"4317234b-e46a-5165-8440-4db1c1616552"_s);
    data.source = Source::PartnerCenter;
    data.createdAt = received;
    data.customer.name = u"Cantina Terre Alte S.p.A."_s;
    data.customer.address.city = u"Padova"_s;
    data.customer.address.country = u"IT"_s;
    data.request.text = u"We would like a call this week."_s;
    data.customerRequestedContact = true;
    Contact person;
    person.firstName = u"Giulia"_s;
    person.lastName = u"Ferri"_s;
    person.phone = u"049 123 4567"_s;
    person.email = u"giulia.ferri@terrealte.example"_s;
    data.contacts = {person};
    return data;
}

ReferralData deal() {
    auto data = request();
    data.status = Status::Active;
    data.substatus = Substatus::Accepted;
    data.acceptedAt = received.addSecs(3600);
    data.customerRequestedContact.reset();
    data.engagement.name = u"ERP to Azure"_s;
    data.engagement.value = *Money::fromText(u"82000"_s, u"EUR"_s);
    data.engagement.notes = u"Decides in January."_s;
    data.engagement.crmId = u"OPP-1"_s;
    return data;
}

ReferralData ended(Substatus substatus, Source source) {
    auto data = request();
    data.status = Status::Closed;
    data.substatus = substatus;
    data.closedAt = received.addDays(1);
    data.source = source;
    return data;
}

ReferralDetail detail(const ReferralData& data, const QList<HistoryEntry>& history = {}) {
    return {RowId(1), *Referral::create(data), history, 0};
}

} // namespace

class TestReferralPage : public QObject {
    Q_OBJECT

    template <class T>
    QList<T*> shown() const {
        QList<T*> found;
        for (auto* widget : m_page->findChildren<T*>())
            if (widget->isVisible())
                found << widget;
        return found;
    }
    QString words() const {
        QStringList all;
        for (const auto* label : shown<QLabel>())
            all << label->text();
        for (const auto* text : shown<ReadingText>())
            all << text->toPlainText();
        return all.join(u'\n');
    }
    QStringList buttons() const {
        QStringList all;
        for (const auto* button : shown<ActionButton>())
            all << button->text();
        return all;
    }
    LinkButton* link(const QString& text) const {
        for (auto* button : shown<LinkButton>())
            if (button->accessibleName() == text)
                return button;
        return nullptr;
    }
    QAction* menuEntry(const QString& text) const {
        for (auto* entry : m_page->findChild<ActionRow*>()->menu()->actions())
            if (entry->text().remove(u'&') == text)
                return entry;
        return nullptr;
    }
    void show(const ReferralData& data, const QList<HistoryEntry>& history = {}) {
        m_page->setDetail(detail(data, history), morning, english);
        QCoreApplication::processEvents();
    }
    QAction* add(const QString& text, Qt::Key key) {
        auto* action = new QAction(text, m_window.get());
        action->setShortcut(key);
        m_window->addAction(action);
        return action;
    }

private slots:
    void init() {
        m_window = std::make_unique<QMainWindow>();
        m_page = new ReferralPage;
        m_window->setCentralWidget(m_page);
        m_actions = {add(u"&Accept…"_s, Qt::Key_A), add(u"&Decline…"_s, Qt::Key_D), add(u"&Won"_s, Qt::Key_W),
            add(u"&Lost…"_s, Qt::Key_L), add(u"&Edit engagement…"_s, Qt::Key_E),
            add(u"Add &contact…"_s, Qt::Key_C), add(u"Next &step…"_s, Qt::Key_S)};
        m_page->setActions(m_actions);
        m_window->resize(614, 800);
        m_window->show();
    }

    void saysSomethingFriendlyWhenEmpty() {
        QVERIFY(words().contains(u"No referral selected"_s));
        show(request());
        QVERIFY(!words().contains(u"No referral selected"_s));
        m_page->clear();
        QVERIFY(words().contains(u"No referral selected"_s));
        QVERIFY(shown<ActionButton>().isEmpty());
    }

    void countsDownWhatIsHeld() {
        auto held = detail(deal(), {});
        QueueItem item;
        item.change = ChangeId(u"c1"_s);
        item.kind = u"accept"_s;
        item.state = QueueState::Held;
        item.heldUntil = morning.utc.addSecs(15);
        held.queue = {item};
        m_page->setDetail(held, morning, english);
        QVERIFY(words().contains(u"Accept: Sends in 15 s"_s));
        QVERIFY(m_page->isHolding(morning));
        auto later = morning;
        later.utc = morning.utc.addSecs(14);
        m_page->refreshSending(later);
        QVERIFY(words().contains(u"Accept: Sends in 1 s"_s));
        later.utc = morning.utc.addSecs(15);
        m_page->refreshSending(later);
        QVERIFY(words().contains(u"Accept: Waiting to be sent"_s));
        QVERIFY(!m_page->isHolding(later));
    }

    void aNewOneCanBeAnswered() {
        show(request());
        QCOMPARE(buttons(), QStringList({u"Accept…"_s, u"Decline…"_s}));
        QCOMPARE(shown<ActionButton>().first()->keySuffix(), u"A"_s);
        QSignalSpy accepted(m_actions.accept, &QAction::triggered);
        shown<ActionButton>().first()->click();
        QCOMPARE(accepted.size(), 1);
        m_actions.accept->setEnabled(false);
        QVERIFY(!shown<ActionButton>().first()->isEnabled());
        m_actions.decline->setVisible(false);
        QCOMPARE(buttons(), QStringList{u"Accept…"_s});
    }

    void anActiveOneCanBeClosedAndEdited() {
        show(deal());
        QCOMPARE(buttons(), QStringList({u"Won"_s, u"Lost…"_s, u"Edit engagement…"_s, u"Add contact…"_s}));
        const auto all = words();
        for (const auto& word : {u"€82,000.00"_s, u"OPP-1"_s, u"Decides in January."_s, u"ERP to Azure"_s})
            QVERIFY2(all.contains(word), qPrintable(word));
    }

    void theNextStepStandsAboveTheDeal() {
        auto data = deal();
        data.nextStep = NextStep{morning.utc.addSecs(3600), u"send the\noffer"_s};
        show(data);
        QVERIFY(words().contains(u"send the offer"_s) && !words().contains(u"overdue"_s));
        m_page->refreshClock({morning.utc.addSecs(3600), morning.zone});
        QVERIFY(words().contains(u"overdue"_s));
        QCOMPARE(menuEntry(u"Next step…"_s), m_actions.planStep);
        data.nextStep.reset();
        show(data);
        QVERIFY(!words().contains(u"overdue"_s) && !words().contains(u"send the offer"_s));
    }

    void aClosedOneSaysHowWhenAndWhy() {
        auto data = ended(Substatus::Declined, Source::PartnerCenter);
        data.reason = Reason::BudgetNotAdequate;
        data.statusReason = apiName(Reason::BudgetNotAdequate) + u": they wait"_s;
        show(data);
        QVERIFY(buttons().isEmpty());
        const auto* notice = m_page->findChild<NoticeCard*>();
        QVERIFY(notice->isVisible());
        QVERIFY(notice->accessibleName().contains(u"Declined on 20 November 2026"_s));
        QVERIFY(notice->accessibleName().endsWith(u": they wait"_s));
        QCOMPARE(notice->accessibleName().count(u"they wait"_s), 1);
    }

    void offersAWordToTheCustomerWhereNobodyElseSaysIt() {
        QSignalSpy wanted(m_page, &ReferralPage::wordToCustomerRequested);
        for (const auto source : {Source::Telephone, Source::File}) {
            show(ended(Substatus::Declined, source));
            QVERIFY(menuEntry(u"Word to the customer…"_s)->isVisible());
        }
        link(u"Word to the customer…"_s)->click();
        menuEntry(u"Word to the customer…"_s)->trigger();
        QCOMPARE(wanted.size(), 2);
        for (const auto& data : {ended(Substatus::Declined, Source::PartnerCenter),
                 ended(Substatus::Won, Source::Telephone), request()}) {
            show(data);
            QVERIFY(!menuEntry(u"Word to the customer…"_s)->isVisible());
            QVERIFY(!link(u"Word to the customer…"_s));
        }
    }

    void aHotOneSaysWhomToCallAndHow() {
        show(request());
        const auto* notice = m_page->findChild<NoticeCard*>();
        QVERIFY(notice->accessibleName().contains(u"Giulia Ferri"_s));
        QVERIFY(notice->accessibleName().contains(u"57"_s));
        QSignalSpy activated(m_page, &ReferralPage::linkActivated);
        link(u"049 123 4567"_s)->click();
        QCOMPARE(activated.last().first().toUrl(), QUrl(u"tel:+390491234567"_s));
        link(u"Write an e-mail"_s)->click();
        QCOMPARE(activated.last().first().toUrl(), QUrl(u"mailto:giulia.ferri@terrealte.example"_s));
    }

    void wordsFollowTheClock() {
        show(request());
        const auto* notice = m_page->findChild<NoticeCard*>();
        m_page->refreshClock({received.addDays(3).addSecs(60), morning.zone});
        QVERIFY(notice->accessibleName().contains(u"The call is still wanted"_s));
        QVERIFY(words().contains(u"24 h passed"_s));
        m_page->refreshClock({received.addDays(15), morning.zone});
        QVERIFY(notice->accessibleName().contains(u"The time to answer is over"_s));
    }

    void refreshKeepsSelectionAndScroll() {
        auto data = request();
        data.request.text = u"A line\n"_s.repeated(300);
        show(data);
        auto* text = shown<ReadingText>().first();
        text->selectAll();
        auto* bar = m_page->findChild<QScrollArea*>()->verticalScrollBar();
        bar->setValue(200);
        show(data);
        QVERIFY(text->textCursor().hasSelection());
        QCOMPARE(bar->value(), 200);
    }

    void strangersWriteNoHtml() {
        auto data = request();
        const auto evil = u"<b>x</b><img src='file:///x'>\u202e"_s + QChar(0);
        data.customer.name = data.request.text = data.engagement.crmId = data.customer.size = evil;
        data.contacts.first().firstName = data.contacts.first().title = evil;
        data.contacts.first().phone = evil;
        data.request.products = {evil};
        HistoryEntry entry;
        entry.at = received;
        entry.who = evil;
        entry.changes = {{Field::Notes, evil, evil}};
        show(data, {entry});
        for (const auto* label : m_page->findChildren<QLabel*>()) {
            QVERIFY2(
                label->textFormat() == Qt::PlainText || label->text().isEmpty(), qPrintable(label->text()));
            QVERIFY(!label->text().contains(QChar(0x202e)) && !label->text().contains(QChar(0)));
        }
        for (const auto* text : shown<ReadingText>())
            QVERIFY(text->toPlainText().startsWith(u"<b>x</b>"_s));
        QVERIFY(words().contains(u"<b>x</b>"_s));
    }

    void longTextIsCutAndOpensInAWindow() {
        auto data = request();
        data.request.text = QString(5 * 1024 * 1024, u'n');
        show(data);
        QCOMPARE(shown<ReadingText>().first()->toPlainText().size(), LongText::longestShown + 1);
        QVERIFY(m_page->findChild<QScrollArea*>()->widget()->width() <= m_page->width());
        link(u"Show all"_s)->click();
        auto* window = m_page->findChild<QDialog*>();
        QVERIFY(window && window->isVisible());
        auto* text = window->findChild<QPlainTextEdit*>();
        QVERIFY(text->isReadOnly());
        QCOMPARE(text->toPlainText().count(u'n'), data.request.text.size());
        window->close();
    }

    void longHistoryIsFolded() {
        QList<HistoryEntry> history;
        for (int i = 0; i < 20; ++i) {
            HistoryEntry entry;
            entry.at = received.addSecs(-i);
            entry.who = u"anna%1"_s.arg(i);
            entry.action = HistoryAction::Edited;
            entry.changes = {{Field::Value, u"80000.00 EUR"_s, u"82000.00 EUR"_s}};
            history << entry;
        }
        show(deal(), history);
        QVERIFY(words().contains(u"anna7"_s) && !words().contains(u"anna8"_s));
        QVERIFY(words().contains(u"€80,000 → €82,000"_s));
        for (auto* button : shown<LinkButton>())
            if (button->text().startsWith(u"Show all"_s))
                button->click();
        QCoreApplication::processEvents();
        QVERIFY(words().contains(u"anna19"_s));
    }

    void copiesWhatIsAsked() {
        show(request());
        QSignalSpy copied(m_page, &ReferralPage::copyRequested);
        menuEntry(u"Copy ID"_s)->trigger();
        QCOMPARE(copied.last().first().toString(), request().id.text());
        menuEntry(u"Copy as text"_s)->trigger();
        const auto text = copied.last().first().toString();
        for (const auto& word :
            {u"Cantina Terre Alte S.p.A."_s, u"Giulia Ferri"_s, u"We would like a call"_s})
            QVERIFY2(text.contains(word), qPrintable(word));
        for (auto* button : shown<QToolButton>())
            button->click();
        QCOMPARE(copied.size(), 4);
        QCOMPARE(copied.last().first().toString(), u"049 123 4567"_s);
    }

    void tabGoesFromTopToBottom() {
        show(deal());
        auto* stop = static_cast<QWidget*>(shown<ActionButton>().first());
        stop->setFocus();
        int last = -1;
        int stops = 0;
        for (; stops < 60; ++stops) {
            const int top = stop->mapTo(m_page->findChild<QScrollArea*>()->widget(), QPoint()).y();
            QVERIFY2(top + stop->height() > last, qPrintable(stop->accessibleName()));
            last = top;
            auto* next = stop->nextInFocusChain();
            while (!(next->focusPolicy() & Qt::TabFocus) || !next->isVisible() || !next->isEnabled())
                next = next->nextInFocusChain();
            if (!m_page->isAncestorOf(next) || next == shown<ActionButton>().first())
                break;
            stop = next;
        }
        QVERIFY(stops > 8 && stops < 60);
    }

    void keysWorkFromAnywhereOnThePage() {
        show(request());
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QSignalSpy accepted(m_actions.accept, &QAction::triggered);
        int pressed = 0;
        for (auto* widget : shown<QWidget>()) {
            if (!(widget->focusPolicy() & Qt::TabFocus))
                continue;
            widget->setFocus(Qt::TabFocusReason);
            QTest::keyClick(widget, Qt::Key_A);
            QCOMPARE(accepted.size(), ++pressed);
        }
        QVERIFY(pressed > 5);
    }

    void handsTheFocusToItsFirstControl() {
        show(deal());
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_page->setFocus();
        QCOMPARE(m_page->focusWidget(), shown<ActionButton>().first());
    }

    void everyControlHasAName() {
        show(deal());
        for (const auto* button : shown<QAbstractButton>())
            QVERIFY2(!button->accessibleName().isEmpty(), qPrintable(button->text()));
        for (const auto* text : shown<ReadingText>())
            QVERIFY(!text->accessibleName().isEmpty());
    }

private:
    std::unique_ptr<QMainWindow> m_window;
    ReferralPage* m_page = nullptr;
    PageActions m_actions;
};

QTEST_MAIN(TestReferralPage)
#include "tst_referralpage.moc"
