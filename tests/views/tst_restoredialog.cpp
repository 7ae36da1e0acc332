// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogsamples.h"
#include "views/dialogs/restoredialog.h"

#include <QSignalSpy>
#include <QTreeWidget>

using namespace favilla;
using namespace favilla::samples;
using namespace Qt::Literals::StringLiterals;

/// Choosing a backup to go back to.
class TestRestoreDialog : public QObject {
    Q_OBJECT

private slots:
    void listsAndRestoresTheLatest();
    void anUnreadableOneCannotBeChosen();
    void beginsWithTheFirstThatCanBeRead();
    void showsThatThereIsNone();
    void staysWhileBusyAndAfterAnError();
    void followsTheLanguage();

private:
    static QList<RestorableBackup> backups() {
        const auto at = [](int day, int hour) {
            return QDateTime(QDate(2026, 11, day), QTime(hour, 47), Qt::UTC);
        };
        return {{{u"/b/1.sqlite"_s, at(22, 7), 1'234'567}, 1041}, {{u"/b/2.sqlite"_s, at(21, 17), 999}, {}},
            {{u"/b/3.sqlite"_s, at(3, 5), 2048}, 12}};
    }
    static void select(const RestoreDialog& dialog, int row) {
        auto* view = child<QTreeWidget>(dialog, "backupView");
        view->setCurrentItem(view->topLevelItem(row));
    }
};

void TestRestoreDialog::listsAndRestoresTheLatest() {
    RestoreDialog dialog(backups(), sampleMoment(), italian());
    Collected<Backup> confirmed;
    connect(&dialog, &RestoreDialog::restoreConfirmed, this, confirmed.taker());
    dialog.show();
    const auto* first = child<QTreeWidget>(dialog, "backupView")->topLevelItem(0);
    QVERIFY2(first->text(0).contains(u"8:47"_s) || first->text(0).contains(u"08:47"_s),
        qPrintable(first->text(0)));
    QCOMPARE(first->text(1), u"1.041"_s);
    QVERIFY(textOf(dialog, "lossLabel").contains(first->text(0)));
    click(dialog, "restoreButton");
    QCOMPARE(confirmed.values, QList{backups().first().backup});
    QVERIFY(dialog.isVisible());
}

void TestRestoreDialog::anUnreadableOneCannotBeChosen() {
    RestoreDialog dialog(backups(), sampleMoment(), italian());
    Collected<Backup> confirmed;
    connect(&dialog, &RestoreDialog::restoreConfirmed, this, confirmed.taker());
    dialog.show();
    select(dialog, 1);
    QCOMPARE(dialog.chosen()->path, u"/b/1.sqlite"_s);
    select(dialog, 2);
    QCOMPARE(dialog.chosen()->path, u"/b/3.sqlite"_s);
    click(dialog, "restoreButton");
    QCOMPARE(confirmed.values, QList{backups().last().backup});
}

void TestRestoreDialog::beginsWithTheFirstThatCanBeRead() {
    auto damaged = backups();
    damaged[0].referrals.reset();
    const RestoreDialog dialog(damaged, sampleMoment(), italian());
    QCOMPARE(dialog.chosen()->path, u"/b/3.sqlite"_s);
    damaged[2].referrals.reset();
    RestoreDialog hopeless(damaged, sampleMoment(), italian());
    hopeless.show();
    QVERIFY(!hopeless.chosen());
    QVERIFY(!child<QPushButton>(hopeless, "restoreButton")->isEnabled());
    QVERIFY(textOf(hopeless, "lossLabel").contains(u"None"_s));
}

void TestRestoreDialog::showsThatThereIsNone() {
    RestoreDialog dialog({}, sampleMoment(), italian());
    dialog.show();
    QVERIFY(child<QLabel>(dialog, "emptyLabel")->isVisible());
    QVERIFY(!child<QPushButton>(dialog, "restoreButton")->isVisible());
    QVERIFY(!dialog.chosen());
}

void TestRestoreDialog::staysWhileBusyAndAfterAnError() {
    RestoreDialog dialog(backups(), sampleMoment(), italian());
    QSignalSpy confirmed(&dialog, &RestoreDialog::restoreConfirmed);
    dialog.show();
    dialog.setBusy(true);
    dialog.reject();
    QVERIFY(dialog.isVisible());
    QVERIFY(!child<QPushButton>(dialog, "restoreButton")->isEnabled());
    dialog.showError({ErrorKind::Locked});
    QVERIFY(child<QLabel>(dialog, "noticeLabel")->isVisible());
    click(dialog, "restoreButton");
    QCOMPARE(confirmed.size(), 1);
    QVERIFY(!child<QLabel>(dialog, "noticeLabel")->isVisible());
    dialog.reject();
    QVERIFY(!dialog.isVisible());
}

void TestRestoreDialog::followsTheLanguage() {
    RestoreDialog dialog(backups(), sampleMoment(), italian());
    dialog.show();
    select(dialog, 2);
    const OtherLanguage other;
    QCOMPARE(child<QPushButton>(dialog, "restoreButton")->text(), u"«Restore»"_s);
    QCOMPARE(child<QTreeWidget>(dialog, "backupView")->headerItem()->text(0), u"«Taken»"_s);
    QCOMPARE(dialog.chosen()->path, u"/b/3.sqlite"_s);
}

QTEST_MAIN(TestRestoreDialog)
#include "tst_restoredialog.moc"
