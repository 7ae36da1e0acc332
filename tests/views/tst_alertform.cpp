// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogsamples.h"
#include "views/dialogs/alertform.h"
#include "views/dialogs/preferencesdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QTabWidget>
#include <QTimeEdit>

using namespace favilla;
using namespace favilla::samples;
using namespace Qt::Literals::StringLiterals;

/// Of what the user is told, in and out as a value.
class TestAlertForm : public QObject {
    Q_OBJECT

private slots:
    void takesATimeTypedWhole();
    void givesBackWhatItTook();
    void everyKindIsChosenByItself_data();
    void everyKindIsChosenByItself();
    void defaultsAreNotWrittenDown();
    void quietTimesAreChosen();
    void quietHoursAreAskedForOnlyWhereTheyAreOn();
    void backgroundIsChosen_data();
    void backgroundIsChosen();
    void testIsWanted();
    void saysWhereNothingShowsAlerts();
    void daysFollowTheLocale();
    void tabGoesFromTopToBottom();
    void preferencesHandOver();
    void followsTheLanguage();

private:
    static AlertPreferences sample() {
        AlertPreferences sample;
        sample.alerts.loudness = {
            {AlertKind::NewRequest, Loudness::Sound}, {AlertKind::Expired, Loudness::Off}};
        sample.alerts.quiet = {true, {21, 30}, {7, 15}, {6, 7}};
        sample.alerts.hotRingsInQuiet = true;
        sample.alerts.pausedUntil = QDateTime({2026, 11, 23}, {8, 0}, Qt::UTC);
        sample.isStartedWithSession = true;
        sample.isStartedMinimized = true;
        sample.isKeptInTray = false;
        sample.isTrayExplained = true;
        sample.isTaskBarExplained = true;
        return sample;
    }
    static void tick(const QWidget& form, const char* box) { child<QCheckBox>(form, box)->click(); }
};

void TestAlertForm::givesBackWhatItTook() {
    AlertForm form;
    QVERIFY(form.preferences() == AlertPreferences());
    // With what has no field: the pause, and that the tray was explained.
    form.setPreferences(sample());
    QVERIFY(form.preferences() == sample());
}

void TestAlertForm::everyKindIsChosenByItself_data() {
    QTest::addColumn<AlertKind>("kind");
    for (const auto kind : allAlertKinds())
        QTest::newRow(qPrintable(name(kind))) << kind;
}

void TestAlertForm::everyKindIsChosenByItself() {
    QFETCH(AlertKind, kind);
    AlertForm form;
    auto* box = child<QComboBox>(form, qPrintable(name(kind)));
    for (const auto loudness : {Loudness::Sound, Loudness::Silent, Loudness::Off}) {
        box->setCurrentIndex(box->findData(int(loudness)));
        const auto chosen = form.preferences().alerts;
        for (const auto other : allAlertKinds())
            QCOMPARE(loudnessOf(chosen, other), other == kind ? loudness : loudnessOf({}, other));
    }
}

void TestAlertForm::defaultsAreNotWrittenDown() {
    AlertForm form;
    tick(form, "sessionBox");
    QVERIFY(form.preferences().alerts.loudness.isEmpty());
    auto* box = child<QComboBox>(form, "newRequest");
    box->setCurrentIndex(box->findData(int(Loudness::Off)));
    QCOMPARE(form.preferences().alerts.loudness.size(), 1);
}

void TestAlertForm::quietTimesAreChosen() {
    AlertForm form;
    tick(form, "hoursBox");
    child<QTimeEdit>(form, "fromEdit")->setTime({22, 0});
    child<QTimeEdit>(form, "toEdit")->setTime({6, 45});
    tick(form, "day6");
    tick(form, "day7");
    tick(form, "hotBox");
    const auto alerts = form.preferences().alerts;
    QVERIFY((alerts.quiet == QuietTimes{true, {22, 0}, {6, 45}, {6, 7}}));
    QVERIFY(alerts.hotRingsInQuiet);
    tick(form, "day6");
    QCOMPARE(form.preferences().alerts.quiet.days, QSet<int>{7});
}

void TestAlertForm::quietHoursAreAskedForOnlyWhereTheyAreOn() {
    AlertForm form;
    QVERIFY(!child<QTimeEdit>(form, "fromEdit")->isEnabled());
    tick(form, "hoursBox");
    QVERIFY(child<QTimeEdit>(form, "fromEdit")->isEnabled());
    child<QTimeEdit>(form, "fromEdit")->setTime({22, 0});
    tick(form, "hoursBox");
    QVERIFY(!child<QTimeEdit>(form, "toEdit")->isEnabled());
    // Kept, in case they are switched on again.
    QCOMPARE(form.preferences().alerts.quiet.from, QTime(22, 0));
}

void TestAlertForm::backgroundIsChosen_data() {
    QTest::addColumn<QByteArray>("box");
    QTest::newRow("session") << QByteArray("sessionBox");
    QTest::newRow("minimized") << QByteArray("minimizedBox");
    QTest::newRow("tray") << QByteArray("trayBox");
}

void TestAlertForm::backgroundIsChosen() {
    QFETCH(QByteArray, box);
    AlertForm form;
    tick(form, box.constData());
    AlertPreferences expected;
    expected.isStartedWithSession = box == "sessionBox";
    expected.isStartedMinimized = box == "minimizedBox";
    expected.isKeptInTray = box != "trayBox";
    QVERIFY(form.preferences() == expected);
}

void TestAlertForm::testIsWanted() {
    AlertForm form;
    form.show();
    QSignalSpy wanted(&form, &AlertForm::testWanted);
    click(form, "testAlertButton");
    QCOMPARE(wanted.size(), 1);
}

void TestAlertForm::saysWhereNothingShowsAlerts() {
    AlertForm form;
    form.show();
    auto* note = child<QLabel>(form, "testNote");
    QVERIFY(!note->isVisible());
    form.showTested(false);
    QVERIFY(note->isVisible() && !note->text().isEmpty());
    form.showTested(true);
    QVERIFY(!note->isVisible());
}

void TestAlertForm::daysFollowTheLocale() {
    AlertForm form;
    form.setLocale(italian());
    QCOMPARE(child<QCheckBox>(form, "day1")->text(), u"lun"_s);
    QCOMPARE(child<QCheckBox>(form, "day7")->accessibleName(), u"Quiet all day on domenica"_s);
    QCOMPARE(child<QTimeEdit>(form, "fromEdit")->text(), u"20:00"_s);
    form.setLocale(QLocale(QLocale::English, QLocale::UnitedStates));
    QCOMPARE(child<QCheckBox>(form, "day7")->text(), u"Sun"_s);
    QVERIFY(child<QTimeEdit>(form, "fromEdit")->text().startsWith(u"8:00"_s));
}

void TestAlertForm::tabGoesFromTopToBottom() {
    AlertForm form;
    form.setPreferences(sample());
    form.show();
    QStringList names;
    QStringList expected;
    for (const auto kind : allAlertKinds())
        expected << name(kind);
    expected << u"testAlertButton"_s << u"hoursBox"_s << u"fromEdit"_s << u"toEdit"_s;
    for (int day = 1; day <= 7; ++day)
        expected << u"day%1"_s.arg(day);
    expected << u"hotBox"_s << u"trayBox"_s << u"sessionBox"_s << u"minimizedBox"_s;
    auto* control = form.nextInFocusChain();
    for (; control != &form; control = control->nextInFocusChain())
        if (expected.contains(control->objectName()))
            names << control->objectName();
    QCOMPARE(names, expected);
}

void TestAlertForm::preferencesHandOver() {
    PreferencesDialog dialog({.personName = u"Marta"_s, .background = sample()},
        {WorkspaceInUse::Kind::Own, StoreLocation::sqliteFile(u"/home/marta/favilla.sqlite"_s)}, italian());
    Collected<Preferences> given;
    connect(&dialog, &PreferencesDialog::submitted, this, given.taker());
    QSignalSpy tested(&dialog, &PreferencesDialog::alertTestWanted);
    dialog.show();
    dialog.showAlertPage();
    QVERIFY(child<QPushButton>(dialog, "testAlertButton")->isVisible());
    click(dialog, "testAlertButton");
    QCOMPARE(tested.size(), 1);
    dialog.showAlertTested(false);
    QVERIFY(child<QLabel>(dialog, "testNote")->isVisible());
    // In the language of the dialog, though the page was built before it stood there.
    QCOMPARE(child<QCheckBox>(dialog, "day1")->text(), u"lun"_s);
    tick(dialog, "hotBox");
    click(dialog, "saveButton");
    QCOMPARE(given.values.size(), 1);
    auto expected = sample();
    expected.alerts.hotRingsInQuiet = false;
    QVERIFY(given.values.first().background == expected);
}

void TestAlertForm::followsTheLanguage() {
    AlertForm form;
    form.setPreferences(sample());
    form.showTested(false);
    const OtherLanguage other;
    QCOMPARE(child<QComboBox>(form, "newRequest")->currentText(), u"«With sound»"_s);
    QCOMPARE(child<QCheckBox>(form, "hotBox")->text().at(0), QChar(u'«'));
    QCOMPARE(child<QLabel>(form, "testNote")->text().at(0), QChar(u'«'));
    QVERIFY(form.preferences() == sample());
}

void TestAlertForm::takesATimeTypedWhole() {
    AlertForm form;
    form.setLocale(QLocale(QLocale::English, QLocale::UnitedKingdom));
    form.show();
    child<QCheckBox>(form, "hoursBox")->setChecked(true);
    auto* edit = child<QTimeEdit>(form, "fromEdit");
    for (const auto& typed : {u"06:50"_s, u"0650"_s, u"6:50"_s, u"6.50"_s}) {
        edit->setTime({20, 0});
        edit->setFocus();
        QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(edit, typed);
        QCOMPARE(form.preferences().alerts.quiet.from, QTime(6, 50));
    }
}

QTEST_MAIN(TestAlertForm)
#include "tst_alertform.moc"
