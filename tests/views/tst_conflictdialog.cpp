// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectionsamples.h"
#include "dialogsamples.h"
#include "views/dialogs/conflictdialog.h"
#include "views/dialogs/conflictrow.h"

#include <QPlainTextEdit>
#include <QRadioButton>

using namespace favilla;
using namespace favilla::samples;
using namespace Qt::Literals::StringLiterals;

/// Both sides of a conflict, legible and complete; no side is taken before the user takes one.
class TestConflictDialog : public QObject {
    Q_OBJECT

private slots:
    void init();
    void showsBothSidesAsTheReaderWritesThem();
    void longTextIsWhole();
    void megabytesOpenInAWindowOfTheirOwn();
    void nothingIsChosenAtFirst();
    void givesTheChoiceOfEachField();
    void choosesAllAtOnce();
    void keyboardChooses();
    void keepsTheChoiceWhenRefused();
    void followsTheLanguage();

private:
    using Sides = QHash<Field, Side>;

    QRadioButton* choice(int row, Side side) const {
        return m_dialog->findChildren<ConflictRow*>().at(row)->findChildren<QRadioButton*>().at(int(side));
    }
    QStringList textsOf(int row) const {
        QStringList texts;
        for (const auto* label : m_dialog->findChildren<ConflictRow*>().at(row)->findChildren<QLabel*>())
            texts << label->text();
        return texts;
    }

    std::unique_ptr<ConflictDialog> m_dialog;
    QList<Sides> m_decided;
    QList<ChangeId> m_changes;
};

void TestConflictDialog::init() {
    m_dialog = std::make_unique<ConflictDialog>(conflictItem(), sampleMoment(), italian());
    m_decided.clear();
    m_changes.clear();
    connect(
        m_dialog.get(), &ConflictDialog::decided, this, [this](const ChangeId& change, const Sides& sides) {
            m_changes << change;
            m_decided << sides;
        });
    m_dialog->show();
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

void TestConflictDialog::showsBothSidesAsTheReaderWritesThem() {
    QCOMPARE(
        textOf(*m_dialog, "changeLabel"), u"Edit engagement · Cantina Terre Alte S.p.A. · Migrazione ERP"_s);
    const auto value = textsOf(0);
    QVERIFY(value.contains(u"Estimated value"_s));
    QVERIFY(value.contains(u"Before: 82.000 €"_s));
    QVERIFY(value.contains(u"90.000,50\u00A0€"_s));
    QVERIFY(value.contains(u"120.000\u00A0€"_s));
    const auto date = textsOf(1);
    QVERIFY(date.contains(u"Before: 15 gennaio 2027"_s));
    QVERIFY(date.contains(u"1 marzo 2027"_s));
    QVERIFY(date.contains(u"nothing"_s));
}

void TestConflictDialog::longTextIsWhole() {
    const auto* edit = m_dialog->findChild<QPlainTextEdit*>();
    QVERIFY(edit);
    QCOMPARE(edit->toPlainText(), conflicts()[2].mine);
    QVERIFY(edit->isReadOnly());
    QVERIFY(edit->height() < 200);
    QVERIFY(textsOf(2).contains(u"<b>trap</b>"_s));
    for (const auto* label : m_dialog->findChildren<QLabel*>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

void TestConflictDialog::megabytesOpenInAWindowOfTheirOwn() {
    auto item = conflictItem();
    const auto flood = QString(5'000'000, u'x');
    item.refusal->conflicts = {{Field::Notes, flood, flood, u"short"_s}};
    ConflictDialog dialog(item, sampleMoment(), italian());
    dialog.show();
    QVERIFY(dialog.findChild<QPlainTextEdit*>()->toPlainText().size() < 30'000);
    QPushButton* all = nullptr;
    for (auto* button : dialog.findChildren<QPushButton*>())
        if (button->text() == "Show all"_L1)
            all = button;
    QVERIFY(all);
    all->click();
    QPlainTextEdit* whole = nullptr;
    for (auto* edit : dialog.findChildren<QPlainTextEdit*>())
        if (edit->window() != &dialog)
            whole = edit;
    QVERIFY(whole);
    QCOMPARE(whole->toPlainText().remove(u'\n'), flood);
}

void TestConflictDialog::nothingIsChosenAtFirst() {
    QVERIFY(m_dialog->sides().isEmpty());
    choice(1, Side::Theirs)->click();
    QVERIFY(!child<QLabel>(*m_dialog, "noticeLabel")->isVisible());
    click(*m_dialog, "decideButton");
    QVERIFY(m_decided.isEmpty());
    QCOMPARE(textOf(*m_dialog, "noticeLabel"), u"2 field(s) to choose still."_s);
    const auto rows = m_dialog->findChildren<ConflictRow*>();
    QCOMPARE(rows[0]->property("state").toString(), u"bad"_s);
    QCOMPARE(rows[1]->property("state").toString(), QString());
    QVERIFY(choice(0, Side::Mine)->hasFocus());
    choice(0, Side::Mine)->click();
    QCOMPARE(rows[0]->property("state").toString(), QString());
}

void TestConflictDialog::givesTheChoiceOfEachField() {
    choice(0, Side::Mine)->click();
    choice(1, Side::Theirs)->click();
    choice(2, Side::Theirs)->click();
    choice(2, Side::Mine)->click();
    click(*m_dialog, "decideButton");
    const Sides expected{
        {Field::Value, Side::Mine}, {Field::PurchaseBy, Side::Theirs}, {Field::Notes, Side::Mine}};
    QCOMPARE(m_decided, QList<Sides>{expected});
    QCOMPARE(m_changes, QList<ChangeId>{conflictItem().change});
}

void TestConflictDialog::choosesAllAtOnce() {
    for (const auto& [button, side] :
        {std::pair("allTheirsButton", Side::Theirs), std::pair("allMineButton", Side::Mine)}) {
        click(*m_dialog, button);
        const auto sides = m_dialog->sides();
        QCOMPARE(sides.size(), 3);
        for (const auto chosen : sides)
            QCOMPARE(chosen, side);
    }
}

void TestConflictDialog::keyboardChooses() {
    QVERIFY(choice(0, Side::Mine)->hasFocus());
    QVERIFY(choice(0, Side::Mine)->accessibleName().contains(u"90.000,50"_s));
    QTest::keyClick(choice(0, Side::Mine), Qt::Key_Space);
    QCOMPARE(m_dialog->sides().value(Field::Value), Side::Mine);
    QTest::keyClick(choice(0, Side::Mine), Qt::Key_Right);
    QCOMPARE(m_dialog->sides().value(Field::Value), Side::Theirs);
    QCOMPARE(m_dialog->sides().size(), 1);
}

void TestConflictDialog::keepsTheChoiceWhenRefused() {
    click(*m_dialog, "allMineButton");
    click(*m_dialog, "decideButton");
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(m_dialog->isVisible());
    m_dialog->showError({ErrorKind::ChangedMeanwhile});
    QVERIFY(child<QLabel>(*m_dialog, "noticeLabel")->isVisible());
    QCOMPARE(m_dialog->sides().size(), 3);
    click(*m_dialog, "decideButton");
    QCOMPARE(m_decided.size(), 2);
}

void TestConflictDialog::followsTheLanguage() {
    choice(0, Side::Mine)->click();
    click(*m_dialog, "decideButton");
    const OtherLanguage other;
    QCOMPARE(m_dialog->windowTitle(), u"«Decide»"_s);
    QVERIFY(textsOf(0).contains(u"«Estimated value»"_s));
    QCOMPARE(choice(0, Side::Theirs)->text(), u"«From Partner Center»"_s);
    QCOMPARE(m_dialog->sides().size(), 1);
}

QTEST_MAIN(TestConflictDialog)
#include "tst_conflictdialog.moc"
