// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/undobar.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace favilla;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

// A window whose focus and pointer are elsewhere, as at work.
struct Desk {
    Desk() {
        auto* list = new QLineEdit(&window);
        list->setFocus();
        window.setGeometry(200, 200, 400, 200);
        window.show();
    }
    QWidget window;
};

class TestUndoBar : public QObject {
    Q_OBJECT

private slots:
    void saysWhatCanBeTakenBack() {
        UndoBar bar(1min);
        QVERIFY(bar.isHidden());
        bar.offer(u"Cantina <b>Terre</b>\nAlte accepted"_s);
        QVERIFY(bar.isOffering());
        QVERIFY(!bar.isHidden());
        QCOMPARE(bar.text(), u"Cantina <b>Terre</b> Alte accepted"_s);
        QCOMPARE(bar.findChild<QLabel*>()->textFormat(), Qt::PlainText);
        QCOMPARE(bar.accessibleName(), bar.text());
    }

    void closesAfterItsTime() {
        Desk desk;
        UndoBar bar(30ms, &desk.window);
        QSignalSpy closed(&bar, &UndoBar::closed);
        bar.offer(u"accepted"_s);
        QTRY_COMPARE(closed.size(), 1);
        QVERIFY(!bar.isOffering());
        QTRY_VERIFY(bar.isHidden());
    }

    void asksForUndoOnce() {
        UndoBar bar(1min);
        QSignalSpy undo(&bar, &UndoBar::undoRequested);
        QSignalSpy closed(&bar, &UndoBar::closed);
        bar.offer(u"accepted"_s);
        auto* button = bar.findChild<QPushButton*>();
        QTest::mouseClick(button, Qt::LeftButton);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(undo.size(), 1);
        QCOMPARE(closed.size(), 1);
    }

    void closesWithoutUndo() {
        UndoBar bar(1min);
        QSignalSpy undo(&bar, &UndoBar::undoRequested);
        bar.offer(u"accepted"_s);
        auto* close = bar.findChild<QToolButton*>();
        QVERIFY(!close->accessibleName().isEmpty());
        QTest::mouseClick(close, Qt::LeftButton);
        QVERIFY(!bar.isOffering());
        QCOMPARE(undo.size(), 0);
    }

    void waitsWhileThePointerIsOnIt() {
        Desk desk;
        UndoBar bar(40ms, &desk.window);
        QSignalSpy closed(&bar, &UndoBar::closed);
        bar.offer(u"accepted"_s);
        QEnterEvent enter({1, 1}, {1, 1}, {1, 1});
        QCoreApplication::sendEvent(&bar, &enter);
        QTest::qWait(90);
        QCOMPARE(closed.size(), 0);
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(&bar, &leave);
        QTRY_COMPARE(closed.size(), 1);
    }

    void waitsWhileTheFocusIsOnIt() {
        Desk desk;
        UndoBar bar(40ms, &desk.window);
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        QSignalSpy closed(&bar, &UndoBar::closed);
        bar.offer(u"accepted"_s);
        bar.findChild<QPushButton*>()->setFocus();
        QTest::qWait(90);
        QCOMPARE(closed.size(), 0);
        desk.window.findChild<QLineEdit*>()->setFocus();
        QTRY_COMPARE(closed.size(), 1);
    }

    void startsAnewForTheNextStep() {
        UndoBar bar(1min);
        QSignalSpy closed(&bar, &UndoBar::closed);
        bar.offer(u"first"_s);
        bar.offer(u"second"_s);
        QCOMPARE(bar.text(), u"second"_s);
        QCOMPARE(closed.size(), 0);
        bar.dismiss();
        bar.dismiss();
        QCOMPARE(closed.size(), 1);
        bar.offer(u"third"_s);
        QTRY_VERIFY(bar.height() >= bar.findChild<QPushButton*>()->sizeHint().height());
        QVERIFY(!bar.isHidden());
    }
};

QTEST_MAIN(TestUndoBar)
#include "tst_undobar.moc"
