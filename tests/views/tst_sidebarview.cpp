// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sidebarview.h"

#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace favilla;

namespace {

SavedView saved(const QString& id, const QString& name, bool isHot = false) {
    SavedView view{ViewId(id), name, {}};
    view.query.filter.isHotOnly = isHot;
    return view;
}

QList<SavedView> twoViews() {
    return {saved(QStringLiteral("v1"), QStringLiteral("Call today"), true),
        saved(QStringLiteral("v2"), QStringLiteral("Lombardy"))};
}

QStringList names(const SidebarView& sidebar) {
    QStringList names;
    for (int i = 0; i < sidebar.count(); ++i)
        if (!sidebar.item(i)->isHidden())
            names << sidebar.item(i)->text();
    return names;
}

QListWidgetItem* named(SidebarView& sidebar, const QString& name) {
    const auto found = sidebar.findItems(name, Qt::MatchExactly);
    return found.value(0);
}

} // namespace

class tst_SidebarView : public QObject {
    Q_OBJECT

private slots:
    void showsBoxesAndViewsWithCounts() {
        SidebarView sidebar;
        QCOMPARE(names(sidebar),
            QStringList({"Referrals", "Inbox", "Active", "Archived", "Won", "Lost", "Declined", "Expired"}));
        sidebar.setSavedViews(twoViews());
        Counts counts;
        counts.inbox = 6;
        counts.archived = 1248;
        counts.byOutcome = {{Substatus::Won, 91}};
        counts.byView = {{ViewId(QStringLiteral("v2")), 4}};
        sidebar.setCounts(counts);
        QCOMPARE(named(sidebar, QStringLiteral("Inbox"))->data(SidebarDelegate::CountRole).toInt(), 6);
        QCOMPARE(named(sidebar, QStringLiteral("Won"))->data(SidebarDelegate::CountRole).toInt(), 91);
        QCOMPARE(named(sidebar, QStringLiteral("Lombardy"))->data(SidebarDelegate::CountRole).toInt(), 4);
        QCOMPARE(named(sidebar, QStringLiteral("Inbox"))->data(Qt::AccessibleTextRole).toString(),
            QStringLiteral("Inbox, 6"));
        QVERIFY(names(sidebar).contains(QStringLiteral("Saved views")));
    }

    void closedAsErrorShowsOnlyWhereThereIsOne() {
        SidebarView sidebar;
        Counts counts;
        counts.byOutcome = {{Substatus::Error, 1}};
        sidebar.setCounts(counts);
        QVERIFY(names(sidebar).contains(QStringLiteral("Closed as error")));
        sidebar.setCounts({});
        QVERIFY(!names(sidebar).contains(QStringLiteral("Closed as error")));
    }

    void theKeyboardSkipsHeadings() {
        SidebarView sidebar;
        sidebar.setSavedViews(twoViews());
        QSignalSpy queries(&sidebar, &SidebarView::querySelected);
        QSignalSpy views(&sidebar, &SidebarView::savedViewSelected);
        sidebar.show();
        QTest::keyClick(&sidebar, Qt::Key_Down);
        QCOMPARE(queries.count(), 1);
        QCOMPARE(queries.at(0).at(0).value<ReferralQuery>().box, favilla::Box::Active);
        for (int i = 0; i < 6; ++i)
            QTest::keyClick(&sidebar, Qt::Key_Down);
        QCOMPARE(views.count(), 1);
        QCOMPARE(views.at(0).at(0).value<ViewId>(), ViewId(QStringLiteral("v1")));
        QCOMPARE(queries.last().at(0).value<ReferralQuery>().outcome, Substatus::Expired);
        QVERIFY(!sidebar.tabKeyNavigation());
    }

    void theWindowSelectsSilently() {
        SidebarView sidebar;
        sidebar.setSavedViews(twoViews());
        QSignalSpy queries(&sidebar, &SidebarView::querySelected);
        sidebar.setCurrentBox(favilla::Box::Archived, Substatus::Lost);
        QCOMPARE(sidebar.currentItem()->text(), QStringLiteral("Lost"));
        sidebar.setCurrentView(ViewId(QStringLiteral("v2")));
        QCOMPARE(sidebar.currentItem()->text(), QStringLiteral("Lombardy"));
        sidebar.clearCurrent();
        QVERIFY(!sidebar.currentItem());
        QCOMPARE(queries.count(), 0);
    }

    void theCurrentEntryStaysWhenViewsChange() {
        SidebarView sidebar;
        sidebar.setSavedViews(twoViews());
        sidebar.setCurrentView(ViewId(QStringLiteral("v2")));
        QSignalSpy queries(&sidebar, &SidebarView::querySelected);
        auto views = twoViews();
        views.removeFirst();
        sidebar.setSavedViews(views);
        QCOMPARE(sidebar.currentItem()->text(), QStringLiteral("Lombardy"));
        QCOMPARE(queries.count(), 0);
        sidebar.setSavedViews({});
        QCOMPARE(sidebar.currentItem()->text(), QStringLiteral("Inbox"));
        QCOMPARE(queries.count(), 1);
        QVERIFY(!names(sidebar).contains(QStringLiteral("Saved views")));
    }

    void aViewIsRenamedInPlace() {
        SidebarView sidebar;
        sidebar.setSavedViews(twoViews());
        sidebar.setCurrentView(ViewId(QStringLiteral("v2")));
        QSignalSpy renamed(&sidebar, &SidebarView::savedViewRenamed);
        sidebar.show();
        QTest::keyClick(&sidebar, Qt::Key_F2);
        auto* editor = sidebar.findChild<QLineEdit*>();
        QVERIFY(editor);
        editor->setText(QStringLiteral("  Veneto "));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(renamed.count(), 1);
        QCOMPARE(renamed.at(0).at(0).value<ViewId>(), ViewId(QStringLiteral("v2")));
        QCOMPARE(renamed.at(0).at(1).toString(), QStringLiteral("Veneto"));
        QVERIFY(named(sidebar, QStringLiteral("Lombardy")));
    }

    void aViewIsMovedAndRemovedByKeys() {
        SidebarView sidebar;
        sidebar.setSavedViews(twoViews());
        sidebar.setCurrentView(ViewId(QStringLiteral("v2")));
        QSignalSpy moved(&sidebar, &SidebarView::savedViewsMoved);
        QSignalSpy removed(&sidebar, &SidebarView::savedViewRemoved);
        QTest::keyClick(&sidebar, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(moved.count(), 0);
        QTest::keyClick(&sidebar, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(moved.count(), 1);
        QCOMPARE(moved.at(0).at(0).value<QList<ViewId>>(),
            QList<ViewId>({ViewId(QStringLiteral("v2")), ViewId(QStringLiteral("v1"))}));
        QTest::keyClick(&sidebar, Qt::Key_Delete);
        QCOMPARE(removed.count(), 1);
        sidebar.setCurrentBox(favilla::Box::Inbox);
        QTest::keyClick(&sidebar, Qt::Key_Delete);
        QCOMPARE(removed.count(), 1);
    }

    void aViewHasAMenu() {
        SidebarView sidebar;
        sidebar.setSavedViews(twoViews());
        sidebar.resize(200, 500);
        sidebar.show();
        sidebar.setCurrentView(ViewId(QStringLiteral("v1")));
        QSignalSpy removed(&sidebar, &SidebarView::savedViewRemoved);
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(1, 1), QPoint(1, 1));
        QApplication::sendEvent(sidebar.viewport(), &event);
        auto* menu = sidebar.findChild<QMenu*>();
        QVERIFY(menu);
        const auto actions = menu->actions();
        QCOMPARE(actions.size(), 5);
        QVERIFY(!actions.at(1)->isEnabled());
        QVERIFY(actions.at(2)->isEnabled());
        actions.last()->trigger();
        QCOMPARE(removed.count(), 1);
        QCOMPARE(removed.at(0).at(0).value<ViewId>(), ViewId(QStringLiteral("v1")));
    }
};

QTEST_MAIN(tst_SidebarView)
#include "tst_sidebarview.moc"
