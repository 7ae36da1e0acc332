// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogsamples.h"
#include "views/dialogs/keylistdialog.h"

#include <QAction>
#include <QTreeWidget>

using namespace favilla;
using namespace favilla::samples;
using namespace Qt::Literals::StringLiterals;

/// The list of keys, made from the actions themselves.
class TestKeyListDialog : public QObject {
    Q_OBJECT

private slots:
    void groupsTakeTheirWordsFromActions();
    void listsGroupsAndKeys();
    void tabLeavesTheList();
};

void TestKeyListDialog::groupsTakeTheirWordsFromActions() {
    QAction accept(u"&Accept…"_s);
    accept.setShortcut(Qt::Key_A);
    QAction merge(u"&Read && answer"_s);
    merge.setShortcuts({QKeySequence(Qt::Key_F5), QKeySequence(Qt::CTRL | Qt::Key_R)});
    QAction without(u"No key"_s);
    QAction line;
    line.setSeparator(true);
    const auto group = keyGroup(u"Referral"_s, {&accept, &line, &without, &merge});
    const QList<KeyRow> expected{{u"Accept"_s, accept.shortcuts()}, {u"Read & answer"_s, merge.shortcuts()}};
    QCOMPARE(group.title, u"Referral"_s);
    QCOMPARE(group.rows, expected);
}

void TestKeyListDialog::listsGroupsAndKeys() {
    const KeyGroup list{u"List"_s, {{u"Next referral"_s, {QKeySequence(Qt::Key_J)}}}};
    const KeyGroup edit{u"Edit"_s, {{u"Undo"_s, {QKeySequence(Qt::CTRL | Qt::Key_Z)}}}};
    KeyListDialog dialog({list, {u"Empty"_s, {}}, edit}, italian());
    const auto* view = child<QTreeWidget>(dialog, "keyView");
    QCOMPARE(view->topLevelItemCount(), 4);
    QCOMPARE(view->topLevelItem(0)->text(0), u"List"_s);
    QCOMPARE(view->topLevelItem(1)->text(1), u"J"_s);
    QCOMPARE(view->topLevelItem(3)->text(1),
        QKeySequence(Qt::CTRL | Qt::Key_Z).toString(QKeySequence::NativeText));
    dialog.setGroups({edit});
    QCOMPARE(view->topLevelItemCount(), 2);
    const OtherLanguage other;
    QCOMPARE(dialog.windowTitle(), u"«Keys»"_s);
    QCOMPARE(view->topLevelItemCount(), 2);
}

void TestKeyListDialog::tabLeavesTheList() {
    KeyListDialog dialog({{u"List"_s, {{u"Next"_s, {QKeySequence(Qt::Key_J)}}}}}, italian());
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    auto* view = child<QTreeWidget>(dialog, "keyView");
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Tab);
    QVERIFY(child<QPushButton>(dialog, "closeButton")->hasFocus());
}

QTEST_MAIN(TestKeyListDialog)
#include "tst_keylistdialog.moc"
