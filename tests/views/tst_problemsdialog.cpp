// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogsamples.h"
#include "views/dialogs/problemmodel.h"
#include "views/dialogs/problemsdialog.h"

#include <QAbstractItemModelTester>
#include <QFileDialog>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QTreeView>

using namespace favilla;
using namespace favilla::samples;
using namespace Qt::Literals::StringLiterals;

/// Rows that nobody could read: shown, saved, dismissed only when meant.
class TestProblemsDialog : public QObject {
    Q_OBJECT

private slots:
    void listsReasonAndOriginal();
    void dismissesOnlyWhenMeant();
    void savedOnesGoWithoutAQuestion();
    void actsOnTheSelection();
    void saysWhenThereIsNone();
    void showsAnError();
    void followsTheLanguage();

private:
    using Numbers = QList<qint64>;
    static QList<StoredProblem> sample() {
        return {
            {2, {ErrorKind::NotADate, Field::CreatedAt, u"yesterday"_s, {}, 2}, "<b>x</b>;yesterday", 11, {}},
            {1234, {ErrorKind::Empty, Field::CustomerName, {}, {}, 1234}, ";;\nsecond line", 12, {}},
            {9, {ErrorKind::RowNotReadable}, QByteArray(5'000'000, 'x'), 13, {}},
            {1, {ErrorKind::NotAReferral, Field::None, {}, {}, 1, 7}, "null", 14, {}, 7}};
    }
    static QTreeView* view(const ProblemsDialog& dialog) { return child<QTreeView>(dialog, "problemView"); }
    static void select(const ProblemsDialog& dialog, int row) {
        view(dialog)->setCurrentIndex(view(dialog)->model()->index(row, 0));
    }
    static QPushButton* answer(const ProblemsDialog& dialog, QMessageBox::ButtonRole role) {
        const auto* question = dialog.findChild<QMessageBox*>();
        for (auto* button : question ? question->buttons() : QList<QAbstractButton*>())
            if (question->buttonRole(button) == role)
                return qobject_cast<QPushButton*>(button);
        return nullptr;
    }
};

void TestProblemsDialog::listsReasonAndOriginal() {
    ProblemsDialog dialog(sample(), italian());
    dialog.show();
    auto* model = view(dialog)->model();
    QCOMPARE(model->rowCount(), 4);
    QCOMPARE(model->index(1, ProblemModel::NumberColumn).data().toString(), u"1.234"_s);
    QCOMPARE(model->index(1, ProblemModel::NumberColumn).data(Qt::ToolTipRole).toString(), u"Line 1.234"_s);
    // A JSON file may be one line: its entries are counted.
    QCOMPARE(model->index(3, ProblemModel::NumberColumn).data().toString(), u"7"_s);
    QCOMPARE(
        model->index(3, ProblemModel::NumberColumn).data(Qt::ToolTipRole).toString(), u"Entry 7, line 1"_s);
    QVERIFY(!model->index(1, ProblemModel::ReasonColumn).data().toString().isEmpty());
    QCOMPARE(model->index(1, ProblemModel::OriginalColumn).data().toString(), u";; second line"_s);
    QVERIFY(model->index(2, ProblemModel::OriginalColumn).data().toString().size() < 200);
    select(dialog, 0);
    QCOMPARE(child<QPlainTextEdit>(dialog, "originalEdit")->toPlainText(), u"<b>x</b>;yesterday"_s);
    select(dialog, 2);
    QVERIFY(child<QPlainTextEdit>(dialog, "originalEdit")->toPlainText().size() < 100'000);
    const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    dialog.setProblems({});
    QCOMPARE(model->rowCount(), 0);
    QCOMPARE(child<QPlainTextEdit>(dialog, "originalEdit")->toPlainText(), QString());
}

void TestProblemsDialog::dismissesOnlyWhenMeant() {
    ProblemsDialog dialog(sample(), italian());
    Collected<Numbers> dismissed;
    connect(&dialog, &ProblemsDialog::dismissed, this, dismissed.taker());
    dialog.show();
    click(dialog, "dismissButton");
    QCOMPARE(dismissed.values.size(), 0);
    auto* no = answer(dialog, QMessageBox::RejectRole);
    QVERIFY(no);
    QTest::mouseClick(no, Qt::LeftButton);
    QCOMPARE(dismissed.values.size(), 0);
    QTRY_VERIFY(!dialog.findChild<QMessageBox*>());
    click(dialog, "dismissButton");
    auto* yes = answer(dialog, QMessageBox::DestructiveRole);
    QVERIFY(yes);
    QTest::mouseClick(yes, Qt::LeftButton);
    const QList<Numbers> expected{{11, 12, 13, 14}};
    QCOMPARE(dismissed.values, expected);
}

void TestProblemsDialog::savedOnesGoWithoutAQuestion() {
    ProblemsDialog dialog(sample(), italian());
    QList<StoredProblem> written;
    QStringList paths;
    connect(&dialog, &ProblemsDialog::saveFileChosen, this,
        [&](const QString& path, const QList<StoredProblem>& problems) {
            paths << path;
            written << problems;
        });
    Collected<Numbers> dismissed;
    connect(&dialog, &ProblemsDialog::dismissed, this, dismissed.taker());
    dialog.show();
    click(dialog, "saveButton");
    auto* question = dialog.findChild<QFileDialog*>();
    QVERIFY(question);
    emit question->fileSelected(u"/tmp/p.csv"_s);
    question->close();
    // One of them is of a JSON file, and goes to one of its own.
    QCOMPARE(paths.size(), 2);
    QVERIFY(paths.last().endsWith(u".json"_s));
    QCOMPARE(written.size(), sample().size());
    for (const auto& path : paths)
        dialog.showSaved(path);
    QVERIFY(textOf(dialog, "noticeLabel").contains(u"p.csv"_s));
    click(dialog, "dismissButton");
    QCOMPARE(dismissed.values.size(), 1);
}

void TestProblemsDialog::actsOnTheSelection() {
    ProblemsDialog dialog(sample(), italian());
    QList<StoredProblem> written;
    connect(&dialog, &ProblemsDialog::saveFileChosen, this,
        [&written](const QString&, const QList<StoredProblem>& problems) { written = problems; });
    dialog.show();
    select(dialog, 1);
    QVERIFY(child<QPushButton>(dialog, "saveButton")->text().contains(u'1'));
    click(dialog, "saveButton");
    auto* question = dialog.findChild<QFileDialog*>();
    QVERIFY(question);
    emit question->fileSelected(u"/tmp/p.csv"_s);
    question->close();
    QCOMPARE(written, QList{sample()[1]});
}

void TestProblemsDialog::saysWhenThereIsNone() {
    ProblemsDialog dialog({}, italian());
    dialog.show();
    QVERIFY(!child<QPushButton>(dialog, "dismissButton")->isEnabled());
    QVERIFY(!child<QPushButton>(dialog, "saveButton")->isEnabled());
    QCOMPARE(textOf(dialog, "noticeLabel"), u"There are no such rows."_s);
}

void TestProblemsDialog::showsAnError() {
    ProblemsDialog dialog(sample(), italian());
    dialog.show();
    dialog.showError({ErrorKind::FileNotWritable, Field::None, u"/p.csv"_s});
    QCOMPARE(child<QLabel>(dialog, "noticeLabel")->property("state").toString(), u"bad"_s);
    QVERIFY(child<QLabel>(dialog, "noticeLabel")->isVisible());
}

void TestProblemsDialog::followsTheLanguage() {
    ProblemsDialog dialog(sample(), italian());
    select(dialog, 1);
    const OtherLanguage other;
    QCOMPARE(dialog.windowTitle(), u"«Rows that could not be read»"_s);
    QCOMPARE(view(dialog)->model()->headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), u"«Reason»"_s);
    QCOMPARE(view(dialog)->currentIndex().row(), 1);
}

QTEST_MAIN(TestProblemsDialog)
#include "tst_problemsdialog.moc"
