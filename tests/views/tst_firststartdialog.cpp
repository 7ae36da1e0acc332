// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogsamples.h"
#include "views/dialogs/firststartdialog.h"

#include <QComboBox>
#include <QRadioButton>
#include <QSignalSpy>

using namespace favilla;
using namespace favilla::samples;
using namespace Qt::Literals::StringLiterals;

/// The welcome: language, name and workspace as one value.
class TestFirstStartDialog : public QObject {
    Q_OBJECT

private slots:
    void proposalIsTakenWithOneKey();
    void demo();
    void team();
    void languageIsChosenAtOnce();
    void emptyNameIsTheProposedOne();
    void errorLeavesEverything();
    void onlyTheChosenPaneIsShown();

private:
    static FirstStart proposal() {
        return {{}, u"marta"_s,
            {WorkspaceChoice::Kind::File, StoreLocation::sqliteFile(u"/data/favilla.sqlite"_s)}};
    }
};

void TestFirstStartDialog::proposalIsTakenWithOneKey() {
    FirstStartDialog dialog(proposal(), italian());
    Collected<FirstStart> submitted;
    connect(&dialog, &FirstStartDialog::submitted, this, submitted.taker());
    dialog.show();
    QTest::keyClick(&dialog, Qt::Key_Return);
    QCOMPARE(submitted.values, QList{proposal()});
}

void TestFirstStartDialog::demo() {
    FirstStartDialog dialog(proposal(), italian());
    Collected<FirstStart> submitted;
    connect(&dialog, &FirstStartDialog::submitted, this, submitted.taker());
    dialog.show();
    child<QRadioButton>(dialog, "demoButton")->click();
    click(dialog, "startButton");
    QCOMPARE(submitted.values.size(), 1);
    QCOMPARE(int(submitted.values.first().workspace.kind), int(WorkspaceChoice::Kind::Demo));
}

void TestFirstStartDialog::team() {
    FirstStartDialog dialog(proposal(), italian());
    Collected<FirstStart> submitted;
    connect(&dialog, &FirstStartDialog::submitted, this, submitted.taker());
    dialog.show();
    child<QRadioButton>(dialog, "teamButton")->click();
    click(dialog, "startButton");
    QCOMPARE(submitted.values.size(), 0);
    child<QLineEdit>(dialog, "hostEdit")->setText(u"postgresql://marta@db.firm.example/sales"_s);
    click(dialog, "startButton");
    QCOMPARE(submitted.values.size(), 1);
    QCOMPARE(submitted.values.first().workspace.location.databaseName(), u"sales"_s);
}

void TestFirstStartDialog::languageIsChosenAtOnce() {
    FirstStartDialog dialog(proposal(), italian());
    QSignalSpy chosen(&dialog, &FirstStartDialog::languageChosen);
    auto* box = child<QComboBox>(dialog, "languageBox");
    QCOMPARE(box->itemText(box->findData(u"it"_s)), u"Italiano"_s);
    box->setCurrentIndex(box->findData(u"it"_s));
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().toString(), u"it"_s);
    const OtherLanguage other;
    QCOMPARE(textOf(dialog, "titleLabel"), u"«Welcome to Favilla»"_s);
    QCOMPARE(box->currentData().toString(), u"it"_s);
    QCOMPARE(chosen.size(), 1);
}

void TestFirstStartDialog::emptyNameIsTheProposedOne() {
    FirstStartDialog dialog(proposal(), italian());
    Collected<FirstStart> submitted;
    connect(&dialog, &FirstStartDialog::submitted, this, submitted.taker());
    dialog.show();
    child<QLineEdit>(dialog, "personEdit")->clear();
    click(dialog, "startButton");
    QCOMPARE(submitted.values.first().personName, u"marta"_s);
}

void TestFirstStartDialog::errorLeavesEverything() {
    FirstStartDialog dialog(proposal(), italian());
    dialog.show();
    child<QLineEdit>(dialog, "fileEdit")->setText(u"/data/other.sqlite"_s);
    click(dialog, "startButton");
    dialog.setBusy(true);
    QVERIFY(!child<QPushButton>(dialog, "startButton")->isEnabled());
    dialog.showError({ErrorKind::ReadOnly});
    QVERIFY(child<QLabel>(dialog, "noticeLabel")->isVisible());
    QCOMPARE(child<QLineEdit>(dialog, "fileEdit")->text(), u"/data/other.sqlite"_s);
    QVERIFY(dialog.isVisible());
}

void TestFirstStartDialog::onlyTheChosenPaneIsShown() {
    FirstStartDialog dialog(proposal(), italian());
    dialog.show();
    QVERIFY(child<QWidget>(dialog, "filePane")->isVisible());
    QVERIFY(!child<QWidget>(dialog, "teamPane")->isVisible());
    child<QRadioButton>(dialog, "teamButton")->click();
    QVERIFY(!child<QWidget>(dialog, "filePane")->isVisible());
    QVERIFY(child<QWidget>(dialog, "teamPane")->isVisible());
}

QTEST_MAIN(TestFirstStartDialog)
#include "tst_firststartdialog.moc"
