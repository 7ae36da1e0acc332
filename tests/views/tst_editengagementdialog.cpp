// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formsamples.h"
#include "views/forms/editengagementdialog.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace favilla;
using namespace Qt::Literals::StringLiterals;

class TestEditEngagementDialog : public QObject {
    Q_OBJECT

private slots:
    void givesBackWhatItWasGiven();
    void givesWhatWasChanged();
    void explainsWhatWasEmptied();
    void showsAValueThatCouldNotBeUnderstood();
    void draftComesBackWhole();
    void startsAgainWithTheReferral();
    void namesEveryControl();
};

namespace {

struct Form {
    EditEngagementDialog dialog;
    QLineEdit* name = samples::child<QLineEdit>(dialog, "name");
    QLineEdit* amount = samples::child<QLineEdit>(dialog, "amount");
    QPushButton* finish = samples::finishButton(dialog);
    QSignalSpy submissions{&dialog, &EditEngagementDialog::submitted};

    explicit Form(const Referral& referral = samples::activeReferral())
        : dialog(referral, samples::context()) {
        samples::open(dialog);
    }
    EngagementEdit edit() { return submissions.value(0).value(0).value<EngagementEdit>(); }
};

} // namespace

void TestEditEngagementDialog::givesBackWhatItWasGiven() {
    Form form;
    form.finish->click();
    const auto engagement = samples::activeReferral()->engagement;
    const EngagementEdit expected{
        engagement.name, engagement.value, engagement.purchaseBy, engagement.notes, engagement.crmId};
    QCOMPARE(form.submissions.size(), 1);
    QVERIFY(form.edit() == expected);
}

void TestEditEngagementDialog::givesWhatWasChanged() {
    Form form;
    form.amount->selectAll();
    QTest::keyClicks(form.amount, u"99,5"_s);
    samples::child<QDateEdit>(form.dialog, "date")->setDate(QDate(2027, 1, 15));
    form.finish->click();
    QCOMPARE(form.edit().value->minor(), 9'950);
    QCOMPARE(form.edit().purchaseBy, QDate(2027, 1, 15));
}

void TestEditEngagementDialog::explainsWhatWasEmptied() {
    Form form;
    form.name->selectAll();
    QTest::keyClick(form.name, Qt::Key_Delete);
    QVERIFY(!samples::noteOf(form.dialog, "nameNote").isEmpty());
    samples::child<QPlainTextEdit>(form.dialog, "notes")->setFocus();
    form.finish->click();
    QCOMPARE(form.submissions.size(), 0);
    QCOMPARE(form.dialog.focusWidget(), form.name);
}

void TestEditEngagementDialog::showsAValueThatCouldNotBeUnderstood() {
    auto data = *samples::activeReferral();
    data.engagement.value.reset();
    data.engagement.valueAsReceived = u"1e400 XXQ"_s;
    Form form(samples::referral(data));
    QVERIFY(form.amount->placeholderText().contains(u"1e400 XXQ"_s));
    form.finish->click();
    QCOMPARE(form.submissions.size(), 0);
    QVERIFY(!samples::noteOf(form.dialog, "valueNote").isEmpty());
}

void TestEditEngagementDialog::draftComesBackWhole() {
    Form form;
    form.amount->selectAll();
    QTest::keyClicks(form.amount, u"boh"_s);
    Form again;
    again.dialog.restoreDraft(form.dialog.draft());
    QCOMPARE(again.amount->text(), u"boh"_s);
    QCOMPARE(again.dialog.draft(), form.dialog.draft());
}

void TestEditEngagementDialog::startsAgainWithTheReferral() {
    Form form;
    form.dialog.restoreDraft({{u"name"_s, u"Altro"_s}});
    QCOMPARE(form.name->text(), u"Altro"_s);
    QCOMPARE(samples::child<QComboBox>(form.dialog, "choice")->currentIndex(), -1);
    samples::child<FormNotice>(form.dialog, "notice")->findChild<QPushButton*>()->click();
    QCOMPARE(form.name->text(), u"Migrazione ERP"_s);
    QCOMPARE(samples::child<QDateEdit>(form.dialog, "date")->date(), QDate(2026, 11, 1));
}

void TestEditEngagementDialog::namesEveryControl() {
    Form form;
    QCOMPARE(samples::unnamed(form.dialog).join(u'|'), QString());
}

QTEST_MAIN(TestEditEngagementDialog)
#include "tst_editengagementdialog.moc"
