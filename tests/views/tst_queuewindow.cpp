// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectionsamples.h"
#include "dialogsamples.h"
#include "views/dialogs/queuemodel.h"
#include "views/dialogs/queuewindow.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTreeView>

using namespace favilla;
using namespace favilla::samples;
using namespace Qt::Literals::StringLiterals;

/// What was not sent yet: told, kept in sight while it changes, retried, decided, discarded when meant.
class TestQueueWindow : public QObject {
    Q_OBJECT

private slots:
    void init() { m_clock = TurnedClock(); }
    void listsEveryChange();
    void newListsAreRowSignals();
    void selectionStays();
    void beginsWithWhatNeedsTheUser();
    void offersWhatIsPossible_data();
    void offersWhatIsPossible();
    void sendsOnWishWhatWasMadeBefore();
    void tellsWhyAndWhatStays();
    void discardsOnlyWhenMeant();
    void countsDownOnlyWhileShown();
    void saysWhenThereIsNothing();
    void strangersStayPlain();
    void followsTheLanguage();

private:
    static QTreeView* view(const QueueWindow& window) { return child<QTreeView>(window, "queueView"); }
    static QString cell(const QueueWindow& window, int row, int column, int role = Qt::DisplayRole) {
        return view(window)->model()->index(row, column).data(role).toString();
    }
    static QString selected(const QueueWindow& window) {
        const auto* model = qobject_cast<const QueueModel*>(view(window)->model());
        return model->items().at(view(window)->currentIndex().row()).change.text();
    }

    TurnedClock m_clock;
};

void TestQueueWindow::listsEveryChange() {
    QueueWindow window(m_clock, italian());
    window.setItems(queue());
    QCOMPARE(cell(window, 0, QueueModel::KindColumn), u"Accept"_s);
    QCOMPARE(cell(window, 0, QueueModel::CustomerColumn), u"Cantina Terre Alte S.p.A."_s);
    QCOMPARE(cell(window, 0, QueueModel::StateColumn), u"Sends in 12 s"_s);
    QCOMPARE(cell(window, 0, QueueModel::AgeColumn), u"10 minute(s) ago"_s);
    QVERIFY(cell(window, 0, QueueModel::ReasonColumn).isEmpty());
    QCOMPARE(cell(window, 2, QueueModel::StateColumn), u"Refused"_s);
    QVERIFY(cell(window, 2, QueueModel::ReasonColumn).contains(u"Referrals admin"_s));
}

void TestQueueWindow::newListsAreRowSignals() {
    QueueModel model(m_clock.now(), italian());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    const auto all = queue();
    for (const auto& items : {all, QList<QueueItem>{all[4], all[0], all[2]}, QList<QueueItem>{},
             QList<QueueItem>{all[1]}, QList<QueueItem>{all[3], all[1], all[0]}}) {
        model.setItems(items);
        QCOMPARE(model.items(), items);
    }
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setItems({all[3], all[1], all[0]});
    QCOMPARE(changed.size(), 0);
    auto sent = all[0];
    sent.state = QueueState::Sending;
    model.setItems({all[3], all[1], sent});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().toModelIndex().row(), 2);
    QCOMPARE(resets.size(), 0);
}

void TestQueueWindow::selectionStays() {
    QueueWindow window(m_clock, italian());
    window.setItems(queue());
    window.select(ChangeId(u"c-5"_s));
    const auto all = queue();
    window.setItems({all[4], all[3], all[0]});
    QCOMPARE(selected(window), u"c-5"_s);
    window.setItems({all[3], all[0]});
    QVERIFY(view(window)->currentIndex().isValid());
    window.select(ChangeId(u"unknown"_s));
    QVERIFY(view(window)->currentIndex().isValid());
}

void TestQueueWindow::beginsWithWhatNeedsTheUser() {
    QueueWindow window(m_clock, italian());
    window.setItems(queue());
    QCOMPARE(selected(window), u"c-3"_s);
    QueueWindow calm(m_clock, italian());
    calm.setItems({queue()[0], queue()[1]});
    QCOMPARE(selected(calm), u"c-1"_s);
}

void TestQueueWindow::offersWhatIsPossible_data() {
    QTest::addColumn<QString>("change");
    QTest::addColumn<bool>("canRetry");
    QTest::addColumn<bool>("canDecide");
    QTest::addColumn<bool>("canDiscard");
    QTest::newRow("held") << u"c-1"_s << false << false << true;
    QTest::newRow("sending") << u"c-2"_s << false << false << false;
    QTest::newRow("refused") << u"c-3"_s << true << false << true;
    QTest::newRow("conflict") << u"c-4"_s << false << true << true;
    QTest::newRow("waiting") << u"c-5"_s << false << false << true;
}

void TestQueueWindow::offersWhatIsPossible() {
    QFETCH(QString, change);
    QueueWindow window(m_clock, italian());
    Collected<ChangeId> retried;
    Collected<ChangeId> decided;
    Collected<ReferralId> shown;
    connect(&window, &QueueWindow::retried, this, retried.taker());
    connect(&window, &QueueWindow::decideWanted, this, decided.taker());
    connect(&window, &QueueWindow::shown, this, shown.taker());
    window.setItems(queue());
    window.show();
    window.select(ChangeId(change));
    for (const auto* name : {"retryButton", "decideButton", "showButton"})
        child<QPushButton>(window, name)->click();
    QTEST(retried.values == QList{ChangeId(change)}, "canRetry");
    QTEST(decided.values == QList{ChangeId(change)}, "canDecide");
    QCOMPARE(shown.values, QList{ReferralId(u"r-"_s + change)});
    QTEST(child<QPushButton>(window, "discardButton")->isEnabled(), "canDiscard");
}

void TestQueueWindow::sendsOnWishWhatWasMadeBefore() {
    QueueWindow window(m_clock, italian());
    auto before = refusedItem(u"c-6"_s);
    before.refusal = Refusal{{ErrorKind::MadeBeforeConnecting}, {}, {}};
    window.setItems({before, refusedItem()});
    window.show();
    Collected<ChangeId> retried;
    connect(&window, &QueueWindow::retried, this, retried.taker());
    QCOMPARE(child<QPushButton>(window, "retryButton")->text(), u"Send now"_s);
    click(window, "retryButton");
    QCOMPARE(retried.values, QList<ChangeId>{before.change});
    window.select(ChangeId(u"c-3"_s));
    QCOMPARE(child<QPushButton>(window, "retryButton")->text(), u"Try again"_s);
}

void TestQueueWindow::tellsWhyAndWhatStays() {
    QueueWindow window(m_clock, italian());
    window.setItems(queue());
    window.show();
    QCOMPARE(
        textOf(window, "changeLabel"), u"Edit engagement · Cantina Terre Alte S.p.A. · Migrazione ERP"_s);
    QVERIFY(textOf(window, "reasonLabel").contains(u"Referrals admin"_s));
    QVERIFY(textOf(window, "localLabel").contains(u"Engagement name"_s));
    click(window, "copyButton");
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"request-id 0c1f6e7e"_s));
    QCOMPARE(child<QPushButton>(window, "copyButton")->text(), u"Copied"_s);
    window.select(ChangeId(u"c-1"_s));
    for (const auto* name : {"reasonLabel", "localLabel", "supportPane"})
        QVERIFY2(!child<QWidget>(window, name)->isVisible(), name);
    window.select(ChangeId(u"c-3"_s));
    QCOMPARE(child<QPushButton>(window, "copyButton")->text(), u"Copy"_s);
}

void TestQueueWindow::discardsOnlyWhenMeant() {
    QueueWindow window(m_clock, italian());
    Collected<ChangeId> discarded;
    connect(&window, &QueueWindow::discarded, this, discarded.taker());
    window.setItems(queue());
    window.show();
    window.select(ChangeId(u"c-1"_s));
    click(window, "discardButton");
    auto* question = window.findChild<QMessageBox*>();
    QVERIFY(question);
    QVERIFY(question->text().contains(u"Cantina Terre Alte"_s));
    QVERIFY(question->informativeText().contains(u"acceptance"_s));
    QTest::keyClick(question, Qt::Key_Return); // whoever is in a hurry loses nothing
    QVERIFY(discarded.values.isEmpty());
    QTRY_VERIFY(!window.findChild<QMessageBox*>());
    click(window, "discardButton");
    question = window.findChild<QMessageBox*>();
    for (auto* button : question->buttons())
        if (question->buttonRole(button) == QMessageBox::DestructiveRole)
            button->click();
    QCOMPARE(discarded.values, QList{ChangeId(u"c-1"_s)});
}

void TestQueueWindow::countsDownOnlyWhileShown() {
    QueueWindow window(m_clock, italian());
    window.setItems(queue());
    const auto* tick = window.findChild<QTimer*>();
    QVERIFY(!tick->isActive());
    window.show();
    QVERIFY(tick->isActive());
    window.select(ChangeId(u"c-1"_s));
    m_clock.moment.utc = today(9, 0, 5);
    QTRY_COMPARE(cell(window, 0, QueueModel::StateColumn), u"Sends in 7 s"_s);
    QCOMPARE(textOf(window, "stateLabel"), u"Sends in 7 s"_s);
    window.hide();
    m_clock.moment.utc = today(9, 0, 8);
    QVERIFY(!tick->isActive());
    window.show();
    QCOMPARE(cell(window, 0, QueueModel::StateColumn), u"Sends in 4 s"_s);
    window.setItems({});
    QVERIFY(!tick->isActive());
}

void TestQueueWindow::saysWhenThereIsNothing() {
    QueueWindow window(m_clock, italian());
    window.show();
    QVERIFY(child<QLabel>(window, "emptyTitle")->isVisible());
    QVERIFY(!child<QPushButton>(window, "discardButton")->isVisible());
    window.setItems(queue());
    QVERIFY(!child<QLabel>(window, "emptyTitle")->isVisible());
    QVERIFY(child<QPushButton>(window, "discardButton")->isVisible());
    window.setItems({});
    QVERIFY(child<QLabel>(window, "emptyTitle")->isVisible());
}

void TestQueueWindow::strangersStayPlain() {
    QueueWindow window(m_clock, italian());
    auto item = refusedItem();
    item.customer = u"<b>trap</b>\n"_s + QChar(0x202e) + u"x"_s;
    item.kind = u"<i>kind</i>"_s;
    window.setItems({item});
    window.show();
    QCOMPARE(child<QLabel>(window, "changeLabel")->textFormat(), Qt::PlainText);
    QVERIFY(textOf(window, "changeLabel").contains(u"<b>trap</b>"_s));
    QVERIFY(!textOf(window, "changeLabel").contains(QChar(0x202e)));
    QVERIFY(!cell(window, 0, QueueModel::CustomerColumn, Qt::ToolTipRole).contains(u"<b>"_s));
}

void TestQueueWindow::followsTheLanguage() {
    QueueWindow window(m_clock, italian());
    window.setItems(queue());
    window.select(ChangeId(u"c-1"_s));
    const OtherLanguage other;
    QCOMPARE(window.windowTitle(), u"«Queue»"_s);
    QCOMPARE(cell(window, 0, QueueModel::KindColumn), u"«Accept»"_s);
    QCOMPARE(view(window)->model()->headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), u"«Change»"_s);
    QVERIFY(textOf(window, "changeLabel").startsWith(u"«Accept»"_s));
    QCOMPARE(selected(window), u"c-1"_s);
}

QTEST_MAIN(TestQueueWindow)
#include "tst_queuewindow.moc"
