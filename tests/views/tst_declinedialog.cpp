// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formsamples.h"
#include "views/forms/declinedialog.h"

#include <QPlainTextEdit>
#include <QRadioButton>

using namespace favilla;
using namespace Qt::Literals::StringLiterals;

class TestDeclineDialog : public QObject {
    Q_OBJECT

private slots:
    void asksForTheReason();
    void givesDecline();
    void offersEveryReason();
    void explainsNotesThatAreTooLong();
    void draftComesBackWhole();
    void startsAgainWithoutAReason();
    void namesEveryControl();
    void tellsWhoInformsTheCustomer();
    void tabGoesFromTheReasonToTheNotes();
};

namespace {

struct Form {
    DeclineDialog dialog;
    QPlainTextEdit* notes = samples::child<QPlainTextEdit>(dialog, "notes");
    QPushButton* finish = samples::finishButton(dialog);
    QSignalSpy submissions{&dialog, &DeclineDialog::submitted};

    explicit Form(const Referral& referral = samples::referral()) : dialog(referral, samples::context()) {
        samples::open(dialog);
    }
    QRadioButton* reason(int number) {
        return samples::child<QRadioButton>(dialog, qPrintable(u"reason%1"_s.arg(number)));
    }
    Decline submitted() { return submissions.value(0).value(0).value<Decline>(); }
};

} // namespace

void TestDeclineDialog::asksForTheReason() {
    Form form;
    QCOMPARE(form.finish->text(), u"Close engagement"_s);
    QCOMPARE(samples::noteOf(form.dialog, "choicesNote"), QString());
    form.notes->setFocus();
    form.finish->click();
    QCOMPARE(form.submissions.size(), 0);
    QVERIFY(!samples::noteOf(form.dialog, "choicesNote").isEmpty());
    QCOMPARE(form.dialog.focusWidget(), form.reason(1));
    form.reason(3)->click();
    QCOMPARE(samples::noteOf(form.dialog, "choicesNote"), QString());
}

void TestDeclineDialog::tabGoesFromTheReasonToTheNotes() {
    Form form;
    form.reason(2)->click();
    form.reason(2)->setFocus();
    QTest::keyClick(form.reason(2), Qt::Key_Tab);
    QCOMPARE(form.dialog.focusWidget(), form.notes);
    QTest::keyClick(form.notes, Qt::Key_Backtab);
    QCOMPARE(form.dialog.focusWidget(), form.reason(2));
}

void TestDeclineDialog::givesDecline() {
    Form form;
    form.reason(6)->click();
    QTest::keyClicks(form.notes, u" Troppo presto "_s);
    form.finish->click();
    QCOMPARE(form.submissions.size(), 1);
    QVERIFY((form.submitted() == Decline{Reason::TimelineTooShort, u"Troppo presto"_s}));
}

void TestDeclineDialog::offersEveryReason() {
    Form form;
    QStringList words;
    for (const auto reason : allReasons())
        words << form.reason(int(reason))->text();
    QCOMPARE(words.removeDuplicates(), 0);
    QVERIFY(!words.contains(QString()));
    QCOMPARE(form.dialog.findChildren<QRadioButton*>().size(), allReasons().size());
}

void TestDeclineDialog::explainsNotesThatAreTooLong() {
    Form form;
    form.reason(8)->click();
    form.notes->setPlainText(QString(20'000, u'x'));
    QVERIFY(!samples::noteOf(form.dialog, "notesNote").isEmpty());
    form.finish->click();
    QCOMPARE(form.submissions.size(), 0);
    QCOMPARE(form.dialog.focusWidget(), form.notes);
}

void TestDeclineDialog::draftComesBackWhole() {
    Form form;
    form.reason(2)->click();
    QTest::keyClicks(form.notes, u"Chiamato tre volte"_s);
    Form again;
    again.dialog.restoreDraft(form.dialog.draft());
    QVERIFY(again.reason(2)->isChecked());
    QCOMPARE(again.notes->toPlainText(), u"Chiamato tre volte"_s);
    QCOMPARE(again.dialog.draft(), form.dialog.draft());
}

void TestDeclineDialog::startsAgainWithoutAReason() {
    Form form;
    form.dialog.restoreDraft({{u"reason"_s, apiName(Reason::Others)}, {u"notes"_s, u"x"_s}});
    QVERIFY(form.reason(8)->isChecked());
    samples::child<FormNotice>(form.dialog, "notice")->findChild<QPushButton*>()->click();
    QVERIFY(!form.reason(8)->isChecked());
    QCOMPARE(form.notes->toPlainText(), QString());
    form.reason(1)->click();
    form.reason(2)->click();
    QVERIFY(!form.reason(1)->isChecked());
}

void TestDeclineDialog::namesEveryControl() {
    Form form;
    QCOMPARE(samples::unnamed(form.dialog).join(u'|'), QString());
    QCOMPARE(samples::child<QWidget>(form.dialog, "choices")->accessibleName(), u"Reason"_s);
}

void TestDeclineDialog::tellsWhoInformsTheCustomer() {
    Form fromPartnerCenter;
    auto data = samples::data();
    data.source = Source::Email;
    Form byEmail(samples::referral(data));
    const auto told = samples::child<QLabel>(fromPartnerCenter.dialog, "subtitle")->text();
    const auto toTell = samples::child<QLabel>(byEmail.dialog, "subtitle")->text();
    QVERIFY(told.contains(u"Partner Center"_s));
    QVERIFY(!toTell.contains(u"Partner Center"_s));
}

QTEST_MAIN(TestDeclineDialog)
#include "tst_declinedialog.moc"
