// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formsamples.h"
#include "views/forms/contactdialog.h"
#include "views/forms/declinedialog.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>

using namespace favilla;
using namespace Qt::Literals::StringLiterals;

/// What every form does alike, shown on the smallest one: the contact.
class TestFormDialog : public QObject {
    Q_OBJECT

private slots:
    void isCalmAtFirst();
    void explainsWhileTypingAfterTheFirstEdit();
    void waitsForTheEndOfANumberOrAddress();
    void leadsToTheFirstOpenField();
    void submitsOnceAndIsBusy();
    void keepsEverythingWhenTheStoreRefuses();
    void showsARefusalAtItsFieldUntilItIsEdited();
    void offersADraftAfterAPause();
    void offersADraftWhenClosed();
    void offersNoDraftWhenAcceptedOrUntouched();
    void startsAgain();
    void goesAwayWhileAFieldIsBeingEdited();
    void finishesFromTheNotes();
    void staysAsItIsInAnotherLanguage();
    void tellsAssistiveProgramsWhatIsRequired();
};

namespace {

struct Form {
    ContactDialog dialog{samples::referral(), samples::context()};
    QLineEdit* firstName = samples::child<QLineEdit>(dialog, "firstName");
    QLineEdit* phone = samples::child<QLineEdit>(dialog, "phone");
    QLineEdit* email = samples::child<QLineEdit>(dialog, "email");
    QPushButton* finish = samples::finishButton(dialog);
    FormNotice* notice = samples::child<FormNotice>(dialog, "notice");
    QSignalSpy drafts{&dialog, &FormDialog::draftChanged};
    QSignalSpy submissions{&dialog, &ContactDialog::submitted};

    Form() { samples::open(dialog); }
    QString note(const char* name) { return samples::noteOf(dialog, name); }
    void fillIn() {
        QTest::keyClicks(firstName, u"Marta"_s);
        QTest::keyClicks(email, u"marta@contoso.example"_s);
    }
};

} // namespace

void TestFormDialog::isCalmAtFirst() {
    Form form;
    QCOMPARE(form.note("firstNameNote"), QString());
    QCOMPARE(form.note("phoneNote"), QString());
    QVERIFY(form.notice->isHidden());
    QVERIFY(form.finish->isEnabled());
    QVERIFY(form.finish->isDefault());
    QCOMPARE(form.dialog.focusWidget(), form.firstName);
}

void TestFormDialog::explainsWhileTypingAfterTheFirstEdit() {
    Form form;
    QTest::keyClicks(form.firstName, u"M"_s);
    QCOMPARE(form.note("firstNameNote"), QString());
    QTest::keyClick(form.firstName, Qt::Key_Backspace);
    QVERIFY(!form.note("firstNameNote").isEmpty());
    QCOMPARE(form.firstName->property("state").toString(), u"bad"_s);
    QCOMPARE(form.note("phoneNote"), QString());
    QTest::keyClicks(form.firstName, u"M"_s);
    QCOMPARE(form.note("firstNameNote"), QString());
    QCOMPARE(form.firstName->property("state").toString(), QString());
}

void TestFormDialog::waitsForTheEndOfANumberOrAddress() {
    Form form;
    form.email->setFocus();
    QTest::keyClicks(form.email, u"marta@"_s);
    QCOMPARE(form.note("emailNote"), QString());
    form.firstName->setFocus();
    QVERIFY(!form.note("emailNote").isEmpty());
    form.email->setFocus();
    QTest::keyClicks(form.email, u"contoso.example"_s);
    QCOMPARE(form.note("emailNote"), QString());
}

void TestFormDialog::leadsToTheFirstOpenField() {
    Form form;
    form.email->setFocus();
    form.finish->click();
    QCOMPARE(form.dialog.focusWidget(), form.firstName);
    QVERIFY(!form.note("firstNameNote").isEmpty());
    QVERIFY(!form.note("phoneNote").isEmpty());
    QTest::keyClicks(form.firstName, u"Marta"_s);
    QTest::keyClick(form.firstName, Qt::Key_Return);
    QCOMPARE(form.dialog.focusWidget(), form.phone);
    QCOMPARE(form.submissions.size(), 0);
}

void TestFormDialog::submitsOnceAndIsBusy() {
    Form form;
    form.fillIn();
    form.finish->click();
    form.finish->click();
    QTest::keyClick(&form.dialog, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(form.submissions.size(), 1);
    QCOMPARE(form.submissions[0][0].value<Contact>().email, u"marta@contoso.example"_s);
    QVERIFY(form.dialog.isBusy());
    QVERIFY(!form.firstName->isEnabled());
    QTest::keyClick(&form.dialog, Qt::Key_Escape);
    form.dialog.close();
    QVERIFY(form.dialog.isVisible());
    form.dialog.accept();
    QVERIFY(!form.dialog.isVisible());
}

void TestFormDialog::keepsEverythingWhenTheStoreRefuses() {
    Form form;
    form.fillIn();
    form.email->setFocus();
    form.finish->click();
    form.dialog.showError({.kind = ErrorKind::DiskFull});
    QVERIFY(!form.dialog.isBusy());
    QVERIFY(form.notice->isVisible());
    QVERIFY(!form.notice->sentence().isEmpty());
    QCOMPARE(form.firstName->text(), u"Marta"_s);
    QCOMPARE(form.dialog.focusWidget(), form.email);
    form.finish->click();
    QCOMPARE(form.submissions.size(), 2);
}

void TestFormDialog::showsARefusalAtItsFieldUntilItIsEdited() {
    Form form;
    form.fillIn();
    form.finish->click();
    form.dialog.showError({.kind = ErrorKind::InvalidEmail, .field = Field::Email});
    QVERIFY(!form.note("emailNote").isEmpty());
    QVERIFY(form.notice->isHidden());
    QCOMPARE(form.dialog.focusWidget(), form.email);
    QTest::keyClicks(form.email, u".example"_s);
    QCOMPARE(form.note("emailNote"), QString());
}

void TestFormDialog::offersADraftAfterAPause() {
    Form form;
    QTest::keyClicks(form.firstName, u"Mar"_s);
    QCOMPARE(form.drafts.size(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(form.drafts.size(), 1, 2000);
    ContactDialog again(samples::referral(), samples::context());
    again.restoreDraft(form.drafts[0][0].toJsonObject());
    QCOMPARE(samples::child<QLineEdit>(again, "firstName")->text(), u"Mar"_s);
    QVERIFY(!samples::child<FormNotice>(again, "notice")->isHidden());
}

void TestFormDialog::offersADraftWhenClosed() {
    Form form;
    QTest::keyClicks(form.firstName, u"Mar"_s);
    form.dialog.close();
    QCOMPARE(form.drafts.size(), 1);
    QCOMPARE(form.drafts[0][0].toJsonObject(), form.dialog.draft());
    QVERIFY(!form.dialog.isVisible());
}

void TestFormDialog::offersNoDraftWhenAcceptedOrUntouched() {
    Form untouched;
    untouched.dialog.reject();
    QCOMPARE(untouched.drafts.size(), 0);
    Form accepted;
    accepted.fillIn();
    accepted.finish->click();
    accepted.dialog.accept();
    QTest::qWait(450);
    QCOMPARE(accepted.drafts.size(), 0);
}

void TestFormDialog::startsAgain() {
    Form form;
    QSignalSpy discarded(&form.dialog, &FormDialog::draftDiscarded);
    form.dialog.restoreDraft({{u"firstName"_s, u"Marta"_s}, {u"email"_s, u"no"_s}});
    QCOMPARE(form.firstName->text(), u"Marta"_s);
    form.finish->click();
    QVERIFY(!form.note("emailNote").isEmpty());
    form.notice->findChild<QPushButton*>()->click();
    QCOMPARE(discarded.size(), 1);
    QCOMPARE(form.firstName->text(), QString());
    QCOMPARE(form.note("emailNote"), QString());
    QVERIFY(form.notice->isHidden());
    form.dialog.reject();
    QCOMPARE(form.drafts.size(), 0);
}

void TestFormDialog::goesAwayWhileAFieldIsBeingEdited() {
    auto form = std::make_unique<Form>();
    const QPointer<QDialog> dialog(&form->dialog);
    form->email->setFocus();
    QTest::keyClicks(form->email, u"m"_s);
    QVERIFY(form->email->hasFocus());
    form.reset();
    QVERIFY(dialog.isNull());
}

void TestFormDialog::finishesFromTheNotes() {
    DeclineDialog dialog(samples::referral(), samples::context());
    samples::open(dialog);
    QSignalSpy submissions(&dialog, &DeclineDialog::submitted);
    samples::child<QRadioButton>(dialog, "reason2")->click();
    auto* notes = samples::child<QPlainTextEdit>(dialog, "notes");
    notes->setFocus();
    QTest::keyClick(notes, Qt::Key_Return);
    QCOMPARE(submissions.size(), 0);
    QTest::keyClick(notes, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(submissions.size(), 1);
}

void TestFormDialog::staysAsItIsInAnotherLanguage() {
    Form form;
    form.fillIn();
    const auto word = form.finish->text();
    const auto name = form.firstName->accessibleName();
    QEvent change(QEvent::LanguageChange);
    QApplication::sendEvent(&form.dialog, &change);
    QCOMPARE(form.finish->text(), word);
    QCOMPARE(form.firstName->text(), u"Marta"_s);
    QCOMPARE(form.firstName->accessibleName(), name);
    QVERIFY(!samples::child<QLabel>(form.dialog, "subtitle")->text().isEmpty());
}

void TestFormDialog::tellsAssistiveProgramsWhatIsRequired() {
    Form form;
    QCOMPARE(form.firstName->accessibleName(), u"First name"_s);
    QVERIFY(!form.firstName->accessibleDescription().isEmpty());
    form.finish->click();
    QCOMPARE(form.firstName->accessibleDescription(), form.note("firstNameNote"));
    QCOMPARE(samples::unnamed(form.dialog).join(u'|'), QString());
}

QTEST_MAIN(TestFormDialog)
#include "tst_formdialog.moc"
