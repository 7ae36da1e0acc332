// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogsamples.h"
#include "views/dialogs/importdialog.h"
#include "views/dialogs/importplanmodel.h"
#include "views/dialogs/importplanpage.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFileDialog>
#include <QProgressBar>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTableWidget>
#include <QToolButton>
#include <QTreeView>

using namespace favilla;
using namespace favilla::samples;
using namespace Qt::Literals::StringLiterals;

/// The way through an import, as values in and signals out.
class TestImportDialog : public QObject {
    Q_OBJECT

private slots:
    void readsFirst();
    void mapsColumns();
    void aFieldHasOneColumn();
    void aColumnKnownByItsNameCanBeGivenBack();
    void nextLeadsToTheMissingColumn();
    void optionsOfTheTableAreTaken();
    void separatorIsAskedAnew();
    void dryRunShowsCountsAndReasons();
    void chipsFilter();
    void importsAndShowsTheResult();
    void nothingToDoOnlyCloses();
    void progressIsARelation();
    void cancelWaitsForTheWork();
    void errorGoesBackToWhereItBegan();
    void savesProblemRows();
    void showsStrangersTextAsPlainText();
    void followsTheLanguage();
    void hugePlanIsShownAtOnce();
    void aPlanIsNotCopied();

private:
    static QString pageOf(const ImportDialog& dialog) {
        return child<QStackedWidget>(dialog, "pages")->currentWidget()->objectName();
    }
    static QComboBox* meaning(const ImportDialog& dialog, int column) {
        return qobject_cast<QComboBox*>(child<QTableWidget>(dialog, "columnTable")->cellWidget(column, 1));
    }
    static void pick(QComboBox* box, int value) { box->setCurrentIndex(box->findData(value)); }
    static CsvMapping emptyMapping() {
        CsvMapping mapping;
        mapping.separator = u';';
        return mapping;
    }
};

void TestImportDialog::readsFirst() {
    ImportDialog dialog(u"requests.csv"_s, italian());
    dialog.show();
    QCOMPARE(pageOf(dialog), u"waitPage"_s);
    QCOMPARE(textOf(dialog, "sourceLabel"), u"requests.csv"_s);
    QVERIFY(!child<QPushButton>(dialog, "nextButton")->isVisible());
    QVERIFY(child<QPushButton>(dialog, "cancelButton")->isVisible());
}

void TestImportDialog::mapsColumns() {
    ImportDialog dialog(u"requests.csv"_s, italian());
    Collected<CsvMapping> chosen;
    connect(&dialog, &ImportDialog::mappingChosen, this, chosen.taker());
    dialog.show();
    auto mapping = emptyMapping();
    mapping.columns = {{Field::CustomerName, 0}};
    dialog.setTable(sampleTable(), mapping);
    QCOMPARE(pageOf(dialog), u"mappingPage"_s);
    QCOMPARE(meaning(dialog, 0)->currentData().toInt(), int(Field::CustomerName));
    QCOMPARE(child<QTableWidget>(dialog, "columnTable")->item(0, 2)->text(), u"Adatum GmbH · Fabrikam"_s);

    pick(meaning(dialog, 1), int(Field::Value));
    click(dialog, "nextButton");
    QCOMPARE(chosen.values.size(), 1);
    const QHash<Field, int> expected{{Field::CustomerName, 0}, {Field::Value, 1}};
    QCOMPARE(chosen.values.first().columns, expected);
    QCOMPARE(pageOf(dialog), u"waitPage"_s);
}

void TestImportDialog::aFieldHasOneColumn() {
    ImportDialog dialog({}, italian());
    Collected<CsvMapping> chosen;
    connect(&dialog, &ImportDialog::mappingChosen, this, chosen.taker());
    dialog.show();
    auto mapping = emptyMapping();
    mapping.columns = {{Field::CustomerName, 0}};
    dialog.setTable(sampleTable(), mapping);
    pick(meaning(dialog, 2), int(Field::CustomerName));
    QCOMPARE(meaning(dialog, 0)->currentIndex(), meaning(dialog, 0)->findData(-1));
    click(dialog, "nextButton");
    const QHash<Field, int> expected{{Field::CustomerName, 2}};
    QCOMPARE(chosen.values.first().columns, expected);
}

void TestImportDialog::aColumnKnownByItsNameCanBeGivenBack() {
    ImportDialog dialog({}, italian());
    Collected<CsvMapping> chosen;
    connect(&dialog, &ImportDialog::mappingChosen, this, chosen.taker());
    dialog.show();
    auto mapping = emptyMapping();
    mapping.columns = {{Field::CustomerName, 0}};
    mapping.extras = {{u"duns"_s, 2}};
    dialog.setTable(sampleTable(), mapping);
    QCOMPARE(meaning(dialog, 2)->currentText(), u"Known by its name"_s);
    pick(meaning(dialog, 2), int(Field::Notes));
    pick(meaning(dialog, 2), -2);
    click(dialog, "nextButton");
    QCOMPARE(chosen.values.first(), mapping);
}

void TestImportDialog::nextLeadsToTheMissingColumn() {
    ImportDialog dialog({}, italian());
    QSignalSpy chosen(&dialog, &ImportDialog::mappingChosen);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    auto mapping = emptyMapping();
    mapping.columns = {{Field::Value, 0}};
    dialog.setTable(sampleTable(), mapping);
    QVERIFY(!child<QLabel>(dialog, "missingLabel")->isVisible());
    click(dialog, "nextButton");
    QCOMPARE(chosen.size(), 0);
    QVERIFY(child<QLabel>(dialog, "missingLabel")->isVisible());
    QVERIFY(meaning(dialog, 1)->hasFocus());
    pick(meaning(dialog, 1), int(Field::CustomerName));
    QVERIFY(!child<QLabel>(dialog, "missingLabel")->isVisible());
    click(dialog, "nextButton");
    QCOMPARE(chosen.size(), 1);
}

void TestImportDialog::optionsOfTheTableAreTaken() {
    ImportDialog dialog({}, italian());
    Collected<CsvMapping> chosen;
    connect(&dialog, &ImportDialog::mappingChosen, this, chosen.taker());
    dialog.show();
    auto mapping = emptyMapping();
    mapping.columns = {{Field::CustomerName, 0}};
    mapping.dateOrder = DateOrder::MonthDayYear;
    dialog.setTable(sampleTable(), mapping);
    QCOMPARE(child<QComboBox>(dialog, "dateBox")->currentText(), u"Month first"_s);
    auto* decimal = child<QComboBox>(dialog, "decimalBox");
    decimal->setCurrentIndex(decimal->findData(QChar(u',')));
    auto* currency = child<QComboBox>(dialog, "currencyBox");
    currency->setCurrentIndex(currency->findData(u"CHF"_s));
    pick(child<QComboBox>(dialog, "cameBox"), int(Source::Email));
    click(dialog, "nextButton");
    mapping.decimalSign = u',';
    mapping.defaultCurrency = u"CHF"_s;
    mapping.source = Source::Email;
    QCOMPARE(chosen.values.first(), mapping);
}

void TestImportDialog::separatorIsAskedAnew() {
    ImportDialog dialog({}, italian());
    QSignalSpy asked(&dialog, &ImportDialog::separatorChosen);
    dialog.setTable(sampleTable(), emptyMapping());
    QCOMPARE(asked.size(), 0);
    auto* box = child<QComboBox>(dialog, "separatorBox");
    box->setCurrentIndex(box->findData(QChar(u'\t')));
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toChar(), QChar(u'\t'));
}

void TestImportDialog::dryRunShowsCountsAndReasons() {
    ImportDialog dialog({}, italian());
    dialog.show();
    dialog.setPlan(samplePlan(1234, 3, 40, 2));
    QCOMPARE(pageOf(dialog), u"planPage"_s);
    QCOMPARE(child<QToolButton>(dialog, "newChip")->text(), u"New  1.234"_s);
    QCOMPARE(child<QToolButton>(dialog, "problemChip")->text(), u"Not readable  2"_s);
    QCOMPARE(child<QPushButton>(dialog, "nextButton")->text().contains(u"1,237"_s), true);
    QVERIFY(!child<QPushButton>(dialog, "backButton")->isVisible());

    auto* view = child<QTreeView>(dialog, "rowView");
    const auto* model = view->model();
    QCOMPARE(model->rowCount(), 1279);
    const auto last = model->index(1278, 0);
    QCOMPARE(last.data().toString(), u"1.280"_s);
    QCOMPARE(last.siblingAtColumn(ImportPlanModel::FateColumn).data().toString(), u"Not readable"_s);
    const auto reason = last.siblingAtColumn(ImportPlanModel::ReasonColumn).data().toString();
    QVERIFY(!reason.isEmpty());
    view->setCurrentIndex(last);
    QCOMPARE(textOf(dialog, "detailLabel"), reason);
    QVERIFY(!model->index(1234, ImportPlanModel::ReasonColumn).data().toString().isEmpty());
    QVERIFY(model->index(0, ImportPlanModel::ReasonColumn).data().toString().isEmpty());
}

void TestImportDialog::chipsFilter() {
    ImportPlanPage page;
    auto* model = child<QTreeView>(page, "rowView")->model();
    const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    page.setPlan(samplePlan(5, 3, 2, 1));
    child<QToolButton>(page, "problemChip")->click();
    QCOMPARE(model->rowCount(), 1);
    child<QToolButton>(page, "updatedChip")->click();
    QCOMPARE(model->rowCount(), 4);
    child<QToolButton>(page, "problemChip")->click();
    child<QToolButton>(page, "updatedChip")->click();
    QCOMPARE(model->rowCount(), 11);
    page.setPlan(samplePlan(1, 0, 0, 0));
    QVERIFY(!child<QToolButton>(page, "problemChip")->isEnabled());
}

void TestImportDialog::importsAndShowsTheResult() {
    ImportDialog dialog(u"requests.csv"_s, italian());
    QSignalSpy confirmed(&dialog, &ImportDialog::confirmed);
    QSignalSpy cancelled(&dialog, &ImportDialog::cancelled);
    dialog.show();
    dialog.setPlan(samplePlan(2, 1, 0, 1));
    click(dialog, "nextButton");
    QCOMPARE(confirmed.size(), 1);
    QCOMPARE(pageOf(dialog), u"waitPage"_s);
    ImportOutcome outcome;
    outcome.counts = {2, 1, 0, 1};
    outcome.expired = 1;
    dialog.showResult(outcome);
    QCOMPARE(pageOf(dialog), u"resultPage"_s);
    QVERIFY(textOf(dialog, "resultLabel").contains(u'2'));
    QCOMPARE(textOf(dialog, "resultDetail").count(u'\n'), 1);
    QVERIFY(child<QLabel>(dialog, "undoHint")->isVisible());
    click(dialog, "nextButton");
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    QCOMPARE(cancelled.size(), 0);
}

void TestImportDialog::nothingToDoOnlyCloses() {
    ImportDialog dialog({}, italian());
    QSignalSpy confirmed(&dialog, &ImportDialog::confirmed);
    dialog.show();
    dialog.setPlan(samplePlan(0, 0, 7, 0));
    QVERIFY(textOf(dialog, "leadLabel").contains(u"nothing to do"_s));
    QCOMPARE(child<QPushButton>(dialog, "nextButton")->text(), u"Close"_s);
    QVERIFY(!child<QPushButton>(dialog, "saveProblemsButton")->isVisible());
    click(dialog, "nextButton");
    QCOMPARE(confirmed.size(), 0);
    QVERIFY(!dialog.isVisible());
}

void TestImportDialog::progressIsARelation() {
    ImportDialog dialog({}, italian());
    dialog.show();
    const auto* bar = child<QProgressBar>(dialog, "waitBar");
    dialog.setProgress(0, 0);
    QCOMPARE(bar->maximum(), 0);
    dialog.setProgress(6'000'000'000, 8'000'000'000);
    QCOMPARE(bar->value(), bar->maximum() * 3 / 4);
    QCOMPARE(textOf(dialog, "waitDetail"), u"75 %"_s);
    dialog.setProgress(9, 8);
    QCOMPARE(bar->value(), bar->maximum());
}

void TestImportDialog::cancelWaitsForTheWork() {
    ImportDialog dialog({}, italian());
    QSignalSpy cancelled(&dialog, &ImportDialog::cancelled);
    dialog.show();
    dialog.setPlan(samplePlan(1, 0, 0, 0));
    click(dialog, "nextButton");
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QCOMPARE(cancelled.size(), 1);
    QVERIFY(dialog.isVisible());
    QCOMPARE(textOf(dialog, "waitLabel"), u"Stopping…"_s);
    dialog.showError({ErrorKind::Cancelled});
    QVERIFY(!dialog.isVisible());
    QCOMPARE(dialog.result(), int(QDialog::Rejected));
}

void TestImportDialog::errorGoesBackToWhereItBegan() {
    ImportDialog unreadable({}, italian());
    unreadable.show();
    unreadable.showError({ErrorKind::NotText, Field::None, u"cat.png"_s});
    QCOMPARE(pageOf(unreadable), u"resultPage"_s);
    QVERIFY(textOf(unreadable, "noticeLabel").contains(u"cat.png"_s));
    QVERIFY(!child<QLabel>(unreadable, "undoHint")->isVisible());
    click(unreadable, "nextButton");
    QVERIFY(!unreadable.isVisible());

    ImportDialog dialog({}, italian());
    dialog.show();
    auto mapping = emptyMapping();
    mapping.columns = {{Field::CustomerName, 0}};
    dialog.setTable(sampleTable(), mapping);
    click(dialog, "nextButton");
    dialog.showError({ErrorKind::StoreFailed});
    QCOMPARE(pageOf(dialog), u"mappingPage"_s);
    click(dialog, "nextButton");
    QVERIFY(!child<QLabel>(dialog, "noticeLabel")->isVisible());
    dialog.setPlan(samplePlan(1, 0, 0, 0));
    click(dialog, "nextButton");
    dialog.showError({ErrorKind::DiskFull});
    QCOMPARE(pageOf(dialog), u"planPage"_s);
    QVERIFY(child<QLabel>(dialog, "noticeLabel")->isVisible());
    click(dialog, "backButton");
    QCOMPARE(pageOf(dialog), u"mappingPage"_s);
}

void TestImportDialog::savesProblemRows() {
    ImportDialog dialog(u"requests.csv"_s, italian());
    QSignalSpy saved(&dialog, &ImportDialog::problemsFileChosen);
    dialog.show();
    auto plan = samplePlan(1, 0, 0, 2);
    plan.format = FileFormat::Csv;
    dialog.setPlan(plan);
    click(dialog, "saveProblemsButton");
    auto* question = dialog.findChild<QFileDialog*>();
    QVERIFY(question);
    QVERIFY(question->selectedFiles().value(0).endsWith(u"requests problems.csv"_s));
    const QTemporaryDir folder;
    emit question->fileSelected(folder.filePath(u"p.csv"_s));
    QCOMPARE(saved.size(), 1);
    dialog.showProblemsSaved(folder.filePath(u"p.csv"_s));
    QVERIFY(textOf(dialog, "noticeLabel").contains(u"p.csv"_s));
    QCOMPARE(pageOf(dialog), u"planPage"_s);
    dialog.showError({ErrorKind::FileNotWritable, Field::None, u"p.csv"_s});
    QCOMPARE(pageOf(dialog), u"planPage"_s);
    QCOMPARE(child<QLabel>(dialog, "noticeLabel")->property("state").toString(), u"bad"_s);
}

void TestImportDialog::showsStrangersTextAsPlainText() {
    ImportDialog dialog(u"<b>x</b>\n.csv"_s, italian());
    for (const auto* label : dialog.findChildren<QLabel*>())
        if (label->objectName() != u"qt_msgbox_label"_s)
            QCOMPARE(label->textFormat(), Qt::PlainText);
    QCOMPARE(textOf(dialog, "sourceLabel"), u"<b>x</b> .csv"_s);
}

void TestImportDialog::followsTheLanguage() {
    ImportDialog dialog({}, italian());
    dialog.show();
    auto mapping = emptyMapping();
    mapping.columns = {{Field::CustomerName, 0}};
    dialog.setTable(sampleTable(), mapping);
    pick(meaning(dialog, 1), int(Field::Value));
    const OtherLanguage other;
    QCOMPARE(dialog.windowTitle(), u"«Import referrals»"_s);
    QCOMPARE(child<QPushButton>(dialog, "nextButton")->text(), u"«Next»"_s);
    QCOMPARE(meaning(dialog, 1)->currentData().toInt(), int(Field::Value));
    QVERIFY(meaning(dialog, 1)->accessibleName().startsWith(u'«'));
    dialog.setPlan(samplePlan(1, 1, 0, 0));
    QVERIFY(child<QToolButton>(dialog, "newChip")->text().startsWith(u"«New»"_s));
}

void TestImportDialog::hugePlanIsShownAtOnce() {
    ImportDialog dialog({}, italian());
    dialog.show();
    ImportPlan plan{FileFormat::Csv, {}};
    const auto row = plannedRow(2, Fate::New);
    plan.rows.fill(row, 100'000);
    QElapsedTimer timer;
    timer.start();
    dialog.setPlan(plan);
    QCoreApplication::processEvents();
    QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
}

// A copy of its own would be made of each row, and given back with the dialog, while the window waits.
void TestImportDialog::aPlanIsNotCopied() {
    const auto plan = samplePlan(2, 0, 0, 3);
    ImportPlanModel model;
    model.setPlan(plan, QLocale::c());
    model.setShownFates({Fate::Problem});
    QCOMPARE(model.rowCount(), 3);
    QVERIFY(!plan.rows.isDetached());
}

QTEST_MAIN(TestImportDialog)
#include "tst_importdialog.moc"
