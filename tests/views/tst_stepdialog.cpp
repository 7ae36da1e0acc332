// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formsamples.h"
#include "views/forms/stepdialog.h"

#include <QDateTimeEdit>
#include <QLineEdit>

using namespace favilla;
using namespace Qt::Literals::StringLiterals;

/// What is to be done next: in and out as a value, by the clocks of Rome.
class TestStepDialog : public QObject {
    Q_OBJECT

private slots:
    void startsTomorrowMorning();
    void givesWhatWasWritten();
    void takesAMomentTypedWhole();
    void choicesSetTheTime_data();
    void choicesSetTheTime();
    void asksForTheText();
    void refusesThePast();
    void keepsWhatWasPlanned();
    void takesTheStepAway();
    void nothingToTakeAway();
    void followsTheClocksOfItsPlace_data();
    void followsTheClocksOfItsPlace();
    void showsWhatTheStoreRefuses();
    void draftComesBackWhole();
    void tabVisitsTheFieldsInOrder();
    void everythingHasAName();
};

namespace {

QDateTime utc(int month, int day, int hour, int minute = 0, int second = 0) {
    return QDateTime({2026, month, day}, {hour, minute, second}, Qt::UTC);
}

Referral planned(const QDateTime& at) {
    auto data = *samples::activeReferral();
    data.nextStep = NextStep{at, u"mandare l'offerta"_s};
    return samples::referral(data);
}

struct Form {
    StepDialog dialog;
    QPushButton* finish = samples::finishButton(dialog);
    QLineEdit* text = samples::child<QLineEdit>(dialog, "text");
    QDateTimeEdit* at = samples::child<QDateTimeEdit>(dialog, "at");
    QList<std::optional<NextStep>> given;

    explicit Form(
        const Referral& referral = samples::referral(), const FormContext& context = samples::context())
        : dialog(referral, context) {
        QObject::connect(&dialog, &StepDialog::submitted, &dialog,
            [this](const std::optional<NextStep>& step) { given << step; });
        samples::open(dialog);
    }
    void write(const QDate& day, const QTime& time) { at->setDateTime(QDateTime(day, time, Qt::UTC)); }
};

} // namespace

void TestStepDialog::startsTomorrowMorning() {
    Form form;
    QCOMPARE(form.at->text(), u"23/11/2026 09:00"_s);
    QVERIFY(form.text->hasFocus());
    QTest::keyClicks(form.text, u"telefonare"_s);
    QTest::keyClick(form.text, Qt::Key_Return);
    QCOMPARE(form.given.size(), 1);
    QVERIFY((form.given.first() == NextStep{utc(11, 23, 8), u"telefonare"_s}));
}

void TestStepDialog::givesWhatWasWritten() {
    Form form;
    QTest::keyClicks(form.text, u"  mandare l'offerta "_s);
    form.write({2026, 12, 1}, {14, 30});
    form.finish->click();
    QVERIFY((form.given.value(0) == NextStep{utc(12, 1, 13, 30), u"mandare l'offerta"_s}));
}

void TestStepDialog::takesAMomentTypedWhole() {
    for (const auto& typed : {u"01/12/2026 14:30"_s, u"01122026 1430"_s, u"1/12/2026 14:30"_s,
             u"1.12.2026 14.30"_s, u"01-12-2026 14:30"_s}) {
        Form form;
        QTest::keyClicks(form.text, u"telefonare"_s);
        form.at->setFocus();
        QTest::keyClick(form.at, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(form.at, typed);
        QCOMPARE(form.at->text(), u"01/12/2026 14:30"_s);
        form.finish->click();
        QVERIFY((form.given.value(0) == NextStep{utc(12, 1, 13, 30), u"telefonare"_s}));
    }
}

void TestStepDialog::choicesSetTheTime_data() {
    QTest::addColumn<QByteArray>("button");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QDateTime>("at");
    // It is 10:00 in Rome, on a Sunday.
    QTest::newRow("hour") << QByteArray("choice0") << u"In 1 hour"_s << utc(11, 22, 10);
    QTest::newRow("afternoon") << QByteArray("choice1") << u"This afternoon"_s << utc(11, 22, 14);
    QTest::newRow("tomorrow") << QByteArray("choice2") << u"Tomorrow"_s << utc(11, 23, 8);
    QTest::newRow("week") << QByteArray("choice3") << u"Next week"_s << utc(11, 23, 8);
}

void TestStepDialog::choicesSetTheTime() {
    QFETCH(QByteArray, button);
    Form form;
    form.write({2026, 12, 31}, {8, 0});
    QTest::keyClicks(form.text, u"telefonare"_s);
    auto* choice = samples::child<QPushButton>(form.dialog, button.constData());
    QTEST(choice->text(), "word");
    QVERIFY(!choice->toolTip().isEmpty());
    choice->click();
    QCOMPARE(form.given.size(), 0);
    form.finish->click();
    QTEST(form.given.value(0).value_or(NextStep()).at, "at");
}

void TestStepDialog::asksForTheText() {
    Form form;
    QCOMPARE(samples::noteOf(form.dialog, "textNote"), QString());
    QTest::keyClicks(form.text, u"   "_s);
    form.finish->click();
    QCOMPARE(form.given.size(), 0);
    QVERIFY(!samples::noteOf(form.dialog, "textNote").isEmpty());
    QVERIFY(form.text->hasFocus());
    QTest::keyClicks(form.text, u"telefonare"_s);
    QCOMPARE(samples::noteOf(form.dialog, "textNote"), QString());
}

void TestStepDialog::refusesThePast() {
    Form form;
    QTest::keyClicks(form.text, u"telefonare"_s);
    form.write({2026, 11, 22}, {9, 59});
    QCOMPARE(samples::noteOf(form.dialog, "atNote"), u"This moment has passed: choose a later one."_s);
    form.finish->click();
    QCOMPARE(form.given.size(), 0);
    QVERIFY(form.at->hasFocus());
    form.write({2026, 11, 22}, {10, 1});
    QCOMPARE(samples::noteOf(form.dialog, "atNote"), QString());
    form.finish->click();
    QCOMPARE(form.given.size(), 1);
}

void TestStepDialog::keepsWhatWasPlanned() {
    // The seconds are not shown, and not lost.
    const auto at = utc(11, 24, 13, 20, 47);
    Form form(planned(at));
    QCOMPARE(form.text->text(), u"mandare l'offerta"_s);
    QCOMPARE(form.at->text(), u"24/11/2026 14:20"_s);
    form.finish->click();
    QVERIFY((form.given.value(0) == NextStep{at, u"mandare l'offerta"_s}));
}

void TestStepDialog::takesTheStepAway() {
    Form form(planned(utc(11, 21, 8)));
    // One that has passed needs no other moment first.
    samples::child<QPushButton>(form.dialog, "removeButton")->click();
    QCOMPARE(form.given.size(), 1);
    QVERIFY(!form.given.first());
    QVERIFY(form.dialog.isBusy());
}

void TestStepDialog::nothingToTakeAway() {
    Form form;
    QVERIFY(!form.dialog.findChild<QPushButton*>(u"removeButton"_s));
}

void TestStepDialog::followsTheClocksOfItsPlace_data() {
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QDateTime>("at");
    QTest::newRow("Rome, winter") << QByteArray("Europe/Rome") << QDate(2027, 3, 27)
                                  << QDateTime({2027, 3, 27}, {1, 30}, Qt::UTC);
    // The clocks go from 2:00 to 3:00: there is no half past two.
    QTest::newRow("Rome, the jump") << QByteArray("Europe/Rome") << QDate(2027, 3, 28)
                                    << QDateTime({2027, 3, 28}, {1, 0}, Qt::UTC);
    QTest::newRow("Rome, summer") << QByteArray("Europe/Rome") << QDate(2027, 3, 29)
                                  << QDateTime({2027, 3, 29}, {0, 30}, Qt::UTC);
    QTest::newRow("New York") << QByteArray("America/New_York") << QDate(2027, 1, 7)
                              << QDateTime({2027, 1, 7}, {7, 30}, Qt::UTC);
}

void TestStepDialog::followsTheClocksOfItsPlace() {
    QFETCH(QByteArray, zone);
    QFETCH(QDate, day);
    auto context = samples::context();
    context.now.zone = QTimeZone(zone);
    Form form(samples::referral(), context);
    QTest::keyClicks(form.text, u"telefonare"_s);
    form.write(day, {2, 30});
    form.finish->click();
    QTEST(form.given.value(0).value_or(NextStep()).at, "at");
}

void TestStepDialog::showsWhatTheStoreRefuses() {
    Form form;
    QTest::keyClicks(form.text, u"telefonare"_s);
    form.finish->click();
    form.dialog.showError({.kind = ErrorKind::PastDate, .field = Field::NextStepAt});
    QVERIFY(!form.dialog.isBusy());
    QCOMPARE(samples::noteOf(form.dialog, "atNote"), u"This moment has passed: choose a later one."_s);
    QCOMPARE(form.text->text(), u"telefonare"_s);
}

void TestStepDialog::draftComesBackWhole() {
    Form form;
    QTest::keyClicks(form.text, u"tele"_s);
    form.write({2026, 12, 24}, {8, 5});
    Form again;
    again.dialog.restoreDraft(form.dialog.draft());
    QCOMPARE(again.dialog.draft(), form.dialog.draft());
    QCOMPARE(again.at->text(), u"24/12/2026 08:05"_s);
}

void TestStepDialog::tabVisitsTheFieldsInOrder() {
    Form form(planned(utc(11, 24, 8)));
    const QStringList expected{u"text"_s, u"at"_s, u"choice0"_s, u"choice1"_s, u"choice2"_s, u"choice3"_s};
    QCOMPARE(samples::tabOrder(form.dialog).first(expected.size()), expected);
}

void TestStepDialog::everythingHasAName() {
    Form form(planned(utc(11, 24, 8)));
    QCOMPARE(samples::unnamed(form.dialog), QStringList());
}

QTEST_MAIN(TestStepDialog)
#include "tst_stepdialog.moc"
