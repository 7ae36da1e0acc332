// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/timeframe.h"
#include "formsamples.h"
#include "views/forms/acceptdialog.h"

#include <QComboBox>
#include <QDateEdit>
#include <QJsonArray>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace favilla;
using namespace Qt::Literals::StringLiterals;

class TestAcceptDialog : public QObject {
    Q_OBJECT

private slots:
    void startsWithWhatIsKnown();
    void givesTerms();
    void explainsTheNotes();
    void refusesADateThatHasPassed();
    void namesTheDateOfATimeFrame();
    void showsWhyAValueIsNone();
    void addsAndRemovesContacts();
    void ignoresAContactLeftEmpty();
    void checksAContactThatWasBegun();
    void draftComesBackWhole();
    void draftOfATimeFrameCountsFromTheDayItIsUsed();
    void tellsWhoIsInformed();
    void showsANameAsPlainText();
    void tabVisitsTheFieldsInOrder();
    void namesEveryControl();
};

namespace {

struct Form {
    AcceptDialog dialog;
    QLineEdit* name = samples::child<QLineEdit>(dialog, "name");
    QLineEdit* amount = samples::child<QLineEdit>(dialog, "amount");
    QComboBox* choice = samples::child<QComboBox>(dialog, "choice");
    QDateEdit* date = samples::child<QDateEdit>(dialog, "date");
    QPlainTextEdit* notes = samples::child<QPlainTextEdit>(dialog, "notes");
    QPushButton* add = samples::child<QPushButton>(dialog, "addContact");
    QPushButton* finish = samples::finishButton(dialog);
    QSignalSpy submissions{&dialog, &AcceptDialog::submitted};

    explicit Form(const Referral& referral = samples::referral()) : dialog(referral, samples::context()) {
        samples::open(dialog);
    }
    QString note(const char* name) { return samples::noteOf(dialog, name); }
    void choose(int index) {
        choice->setCurrentIndex(index);
        emit choice->activated(index);
    }
    void fillIn() {
        QTest::keyClicks(name, u"Migrazione ERP"_s);
        QTest::keyClicks(amount, u"120000"_s);
        choose(1);
        QTest::keyClicks(notes, u"Vuole un solo partner."_s);
    }
    Terms terms() { return submissions.value(0).value(0).value<Terms>(); }
};

} // namespace

void TestAcceptDialog::startsWithWhatIsKnown() {
    auto data = samples::data();
    data.engagement.name = u"ERP ad Azure"_s;
    data.engagement.value = *Money::fromMinor(12'000'000, u"CHF"_s);
    data.engagement.purchaseBy = QDate(2027, 2, 1);
    Form form(samples::referral(data));
    QCOMPARE(form.name->text(), u"ERP ad Azure"_s);
    QCOMPARE(form.amount->text(), u"120.000,00"_s);
    QCOMPARE(samples::child<QComboBox>(form.dialog, "currency")->currentText(), u"CHF"_s);
    QVERIFY(form.date->isVisible());
    QCOMPARE(form.date->date(), QDate(2027, 2, 1));
    QCOMPARE(form.finish->text(), u"Next"_s);
    QCOMPARE(form.note("notesNote"), QString());
}

void TestAcceptDialog::givesTerms() {
    Form form;
    form.fillIn();
    QTest::keyClicks(samples::child<QLineEdit>(form.dialog, "crmId"), u" OPP-1 "_s);
    form.finish->click();
    QCOMPARE(form.submissions.size(), 1);
    const Terms expected{u"Migrazione ERP"_s, *Money::fromMinor(12'000'000, u"EUR"_s), QDate(2027, 2, 22),
        u"Vuole un solo partner."_s, u"OPP-1"_s, {}};
    QVERIFY(form.terms() == expected);
}

void TestAcceptDialog::explainsTheNotes() {
    Form form;
    form.fillIn();
    form.notes->clear();
    QVERIFY(!form.note("notesNote").isEmpty());
    form.finish->click();
    QCOMPARE(form.dialog.focusWidget(), form.notes);
    QCOMPARE(form.submissions.size(), 0);
    QCOMPARE(form.note("nameNote"), QString());
    QCOMPARE(form.note("valueNote"), QString());
    QCOMPARE(form.note("purchaseNote"), QString());
}

void TestAcceptDialog::refusesADateThatHasPassed() {
    Form form;
    form.fillIn();
    form.choose(form.choice->count() - 1);
    QVERIFY(form.date->isVisible());
    QCOMPARE(form.date->date(), QDate(2027, 2, 22));
    form.date->setDate(QDate(2026, 11, 21));
    QVERIFY(!form.note("purchaseNote").isEmpty());
    form.finish->click();
    QCOMPARE(form.submissions.size(), 0);
    form.date->setDate(QDate(2026, 11, 22));
    QCOMPARE(form.note("purchaseNote"), QString());
    form.finish->click();
    QCOMPARE(form.terms().purchaseBy, QDate(2026, 11, 22));
}

void TestAcceptDialog::namesTheDateOfATimeFrame() {
    Form form;
    QCOMPARE(form.choice->currentIndex(), -1);
    QVERIFY2(form.choice->itemText(1).contains(u"22 feb 2027"_s, Qt::CaseInsensitive),
        qPrintable(form.choice->itemText(1)));
    QCOMPARE(form.choice->count(), allTimeFrames().size() + 1);
}

void TestAcceptDialog::showsWhyAValueIsNone() {
    Form form;
    form.finish->click();
    const auto missing = form.note("valueNote");
    QTest::keyClicks(form.amount, u"tanto"_s);
    const auto wrong = form.note("valueNote");
    QVERIFY(!missing.isEmpty());
    QVERIFY(!wrong.isEmpty());
    QVERIFY(missing != wrong);
    QVERIFY(wrong.contains(u"tanto"_s));
}

void TestAcceptDialog::addsAndRemovesContacts() {
    Form form;
    form.fillIn();
    form.add->click();
    auto* first = qobject_cast<QLineEdit*>(form.dialog.focusWidget());
    QVERIFY(first);
    QCOMPARE(first->objectName(), u"firstName"_s);
    QTest::keyClicks(first, u"Marta"_s);
    QTest::keyClicks(samples::child<QLineEdit>(form.dialog, "phone"), u"031 555 0122"_s);
    form.add->click();
    auto* second = qobject_cast<QLineEdit*>(form.dialog.focusWidget());
    QVERIFY(second && second != first);
    QTest::keyClicks(second, u"Paolo"_s);
    for (auto* button : form.dialog.findChildren<QPushButton*>())
        if (button->accessibleName().contains(u'2'))
            button->click();
    form.finish->click();
    QCOMPARE(form.terms().contacts.size(), 1);
    QCOMPARE(form.terms().contacts[0].firstName, u"Marta"_s);
    QCOMPARE(form.terms().contacts[0].phone, u"031 555 0122"_s);
}

void TestAcceptDialog::ignoresAContactLeftEmpty() {
    Form form;
    form.fillIn();
    form.add->click();
    form.finish->click();
    QCOMPARE(form.submissions.size(), 1);
    QVERIFY(form.terms().contacts.isEmpty());
}

void TestAcceptDialog::checksAContactThatWasBegun() {
    Form form;
    form.fillIn();
    form.add->click();
    QTest::keyClicks(form.dialog.focusWidget(), u"Marta"_s);
    form.finish->click();
    QCOMPARE(form.submissions.size(), 0);
    QCOMPARE(form.dialog.focusWidget()->objectName(), u"phone"_s);
    QVERIFY(!form.note("phoneNote").isEmpty());
    QTest::keyClicks(form.dialog.focusWidget(), u"12"_s);
    form.finish->click();
    QCOMPARE(form.submissions.size(), 0);
}

void TestAcceptDialog::draftComesBackWhole() {
    Form form;
    form.fillIn();
    form.add->click();
    QTest::keyClicks(form.dialog.focusWidget(), u"Mar"_s);
    const auto draft = form.dialog.draft();
    QVERIFY(!draft.value(u"contacts"_s).toArray().isEmpty());
    Form again;
    QSignalSpy drafts(&again.dialog, &FormDialog::draftChanged);
    again.dialog.restoreDraft(draft);
    QCOMPARE(again.dialog.draft(), draft);
    QCOMPARE(samples::child<QLineEdit>(again.dialog, "firstName")->text(), u"Mar"_s);
    QCOMPARE(again.note("phoneNote"), QString());
    again.dialog.reject();
    QCOMPARE(drafts.size(), 0);
}

void TestAcceptDialog::draftOfATimeFrameCountsFromTheDayItIsUsed() {
    Form form;
    form.fillIn();
    auto later = samples::context();
    later.now.utc = later.now.utc.addDays(3);
    AcceptDialog again(samples::referral(), later);
    QSignalSpy submissions(&again, &AcceptDialog::submitted);
    again.restoreDraft(form.dialog.draft());
    samples::finishButton(again)->click();
    QCOMPARE(submissions.value(0).value(0).value<Terms>().purchaseBy, QDate(2027, 2, 25));
}

void TestAcceptDialog::tellsWhoIsInformed() {
    Form fromPartnerCenter;
    auto data = samples::data();
    data.source = Source::Telephone;
    Form byTelephone(samples::referral(data));
    const auto told = samples::child<QLabel>(fromPartnerCenter.dialog, "subtitle")->text();
    const auto notTold = samples::child<QLabel>(byTelephone.dialog, "subtitle")->text();
    QVERIFY(told.contains(u"Partner Center"_s));
    QVERIFY(!notTold.contains(u"Partner Center"_s));
    QVERIFY(notTold.contains(u"Cantina Terre Alte"_s));
}

void TestAcceptDialog::showsANameAsPlainText() {
    auto data = samples::data();
    data.customer.name = u"<b>Ditta</b>\n"_s + QString(500, u'x');
    data.contacts[0].firstName = u"<i>G</i>"_s;
    Form form(samples::referral(data));
    for (const auto* label : form.dialog.findChildren<QLabel*>())
        if (label->text().contains(u'<'))
            QCOMPARE(label->textFormat(), Qt::PlainText);
    const auto* subtitle = samples::child<QLabel>(form.dialog, "subtitle");
    QVERIFY(subtitle->text().contains(u"<b>Ditta</b>"_s));
    QVERIFY(form.dialog.width() < 900);
}

void TestAcceptDialog::tabVisitsTheFieldsInOrder() {
    Form form;
    const QStringList expected{
        u"name"_s, u"amount"_s, u"currency"_s, u"choice"_s, u"notes"_s, u"crmId"_s, u"addContact"_s};
    QCOMPARE(samples::tabOrder(form.dialog).first(expected.size()), expected);
}

void TestAcceptDialog::namesEveryControl() {
    Form form;
    form.choose(form.choice->count() - 1);
    form.add->click();
    QCOMPARE(samples::unnamed(form.dialog).join(u'|'), QString());
}

QTEST_MAIN(TestAcceptDialog)
#include "tst_acceptdialog.moc"
