// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogsamples.h"
#include "views/dialogs/connectionform.h"
#include "views/dialogs/preferencesdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>

using namespace favilla;
using namespace favilla::samples;
using namespace Qt::Literals::StringLiterals;

/// Preferences in, preferences out; the workspace only where another one was chosen.
class TestPreferencesDialog : public QObject {
    Q_OBJECT

private slots:
    void givesBackWhatItTook();
    void saysWhatIsInUse();
    void proposesWhereNothingIsOpen();
    void staysInTheDemoUnlessAsked();
    void givesWhatWasChosen();
    void leadsToTheOpenName();
    void whoHasNoNameSavesTheRest();
    void choosesATeamWorkspace();
    void leadsToTheOpenServer();
    void relativeFileIsRefused();
    void addressIsTakenApart();
    void addressSurvivesTheForm_data();
    void addressSurvivesTheForm();
    void connectionIsTested();
    void staysFilledAfterAnError();
    void followsTheLanguage();

private:
    static Preferences sample() {
        return {u"it"_s, Scheme::Dark, u"CHF"_s, u"Marta Galli"_s, Order::Value, false, true};
    }
    static WorkspaceInUse file(WorkspaceInUse::Kind kind = WorkspaceInUse::Kind::Own) {
        return {kind, StoreLocation::sqliteFile(u"/home/marta/favilla.sqlite"_s)};
    }
    static void fillTeam(const QWidget& dialog) {
        child<QRadioButton>(dialog, "teamButton")->click();
        child<QLineEdit>(dialog, "hostEdit")->setText(u"db.firm.example"_s);
        child<QLineEdit>(dialog, "databaseEdit")->setText(u"sales"_s);
        child<QLineEdit>(dialog, "userEdit")->setText(u"marta"_s);
        child<QLineEdit>(dialog, "passwordEdit")->setText(u"s3cret&/?"_s);
    }
};

struct Submitted {
    Preferences preferences;
    std::optional<WorkspaceChoice> workspace;
};

static auto collector(QList<Submitted>& list) {
    return [&list](const Preferences& preferences, const std::optional<WorkspaceChoice>& workspace) {
        list.append({preferences, workspace});
    };
}

void TestPreferencesDialog::givesBackWhatItTook() {
    PreferencesDialog dialog(sample(), file(), italian());
    QList<Submitted> submitted;
    connect(&dialog, &PreferencesDialog::submitted, this, collector(submitted));
    dialog.show();
    click(dialog, "saveButton");
    QCOMPARE(submitted.size(), 1);
    QCOMPARE(submitted.first().preferences, sample());
    QVERIFY(!submitted.first().workspace);
    QVERIFY(dialog.isVisible());
}

void TestPreferencesDialog::saysWhatIsInUse() {
    using Kind = WorkspaceInUse::Kind;
    const auto word = [](Kind kind) {
        const PreferencesDialog dialog(sample(), file(kind), italian());
        return textOf(dialog, "currentLabel");
    };
    QVERIFY(word(Kind::Own).contains(u"favilla.sqlite"_s));
    QCOMPARE(word(Kind::Demo), u"In use: the demo"_s);
    QCOMPARE(word(Kind::None), u"No workspace is open."_s);
}

void TestPreferencesDialog::proposesWhereNothingIsOpen() {
    PreferencesDialog dialog(sample(), file(WorkspaceInUse::Kind::None), italian());
    QList<Submitted> submitted;
    connect(&dialog, &PreferencesDialog::submitted, this, collector(submitted));
    dialog.show();
    click(dialog, "saveButton");
    QCOMPARE(submitted.size(), 1);
    QVERIFY(submitted.first().workspace);
    QCOMPARE(submitted.first().workspace->location, file().location);
}

void TestPreferencesDialog::staysInTheDemoUnlessAsked() {
    PreferencesDialog dialog(sample(), file(WorkspaceInUse::Kind::Demo), italian());
    QList<Submitted> submitted;
    connect(&dialog, &PreferencesDialog::submitted, this, collector(submitted));
    dialog.show();
    click(dialog, "saveButton");
    QVERIFY(!submitted.last().workspace);
    dialog.showWorkspacePage();
    click(dialog, "saveButton");
    QVERIFY(submitted.last().workspace);
}

void TestPreferencesDialog::givesWhatWasChosen() {
    PreferencesDialog dialog({}, file(), italian());
    const auto pick = [&dialog](const char* name, const QVariant& value) {
        auto* box = child<QComboBox>(dialog, name);
        box->setCurrentIndex(box->findData(value));
    };
    pick("languageBox", u"it"_s);
    pick("schemeBox", int(Scheme::Dark));
    pick("currencyBox", u"CHF"_s);
    pick("orderBox", int(Order::Value));
    child<QLineEdit>(dialog, "personEdit")->setText(u"  Marta Galli "_s);
    child<QCheckBox>(dialog, "emailBox")->setChecked(false);
    QCOMPARE(dialog.preferences(), sample());
}

void TestPreferencesDialog::whoHasNoNameSavesTheRest() {
    auto nameless = sample();
    nameless.personName.clear();
    PreferencesDialog dialog(nameless, file(), italian());
    QSignalSpy submitted(&dialog, &PreferencesDialog::submitted);
    dialog.show();
    click(dialog, "saveButton");
    QCOMPARE(submitted.size(), 1);
}

void TestPreferencesDialog::leadsToTheOpenName() {
    PreferencesDialog dialog(sample(), file(), italian());
    QSignalSpy submitted(&dialog, &PreferencesDialog::submitted);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    child<QLineEdit>(dialog, "personEdit")->setText(u" "_s);
    dialog.showWorkspacePage();
    click(dialog, "saveButton");
    QCOMPARE(submitted.size(), 0);
    QVERIFY(child<QLineEdit>(dialog, "personEdit")->hasFocus());
    QVERIFY(child<QLabel>(dialog, "personNote")->isVisible());
    child<QLineEdit>(dialog, "personEdit")->setText(u"M"_s);
    QVERIFY(!child<QLabel>(dialog, "personNote")->isVisible());
}

void TestPreferencesDialog::choosesATeamWorkspace() {
    PreferencesDialog dialog(sample(), file(), italian());
    QList<Submitted> submitted;
    connect(&dialog, &PreferencesDialog::submitted, this, collector(submitted));
    dialog.show();
    dialog.showWorkspacePage();
    fillTeam(dialog);
    click(dialog, "saveButton");
    QCOMPARE(submitted.size(), 1);
    const auto choice = submitted.first().workspace;
    QVERIFY(choice);
    QCOMPARE(int(choice->kind), int(WorkspaceChoice::Kind::Team));
    QCOMPARE(choice->location.host(), u"db.firm.example"_s);
    QCOMPARE(choice->location.password(), u"s3cret&/?"_s);
    QCOMPARE(choice->location.sslMode(), u"require"_s);
    QVERIFY(!choice->location.display().contains(u"s3cret"_s));
}

void TestPreferencesDialog::leadsToTheOpenServer() {
    PreferencesDialog dialog(sample(), file(), italian());
    QSignalSpy submitted(&dialog, &PreferencesDialog::submitted);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    child<QRadioButton>(dialog, "teamButton")->click();
    click(dialog, "saveButton");
    QCOMPARE(submitted.size(), 0);
    QVERIFY(child<QLineEdit>(dialog, "hostEdit")->hasFocus());
    QCOMPARE(child<QLineEdit>(dialog, "hostEdit")->property("state").toString(), u"bad"_s);
    QVERIFY(child<QLabel>(dialog, "noteLabel")->isVisible());
    child<QLineEdit>(dialog, "hostEdit")->setText(u"db"_s);
    QVERIFY(child<QLineEdit>(dialog, "hostEdit")->property("state").toString().isEmpty());
}

void TestPreferencesDialog::relativeFileIsRefused() {
    PreferencesDialog dialog(sample(), file(), italian());
    QSignalSpy submitted(&dialog, &PreferencesDialog::submitted);
    dialog.show();
    child<QLineEdit>(dialog, "fileEdit")->setText(u"favilla.sqlite"_s);
    click(dialog, "saveButton");
    QCOMPARE(submitted.size(), 0);
    QVERIFY(child<QLabel>(dialog, "fileNote")->isVisible());
    child<QLineEdit>(dialog, "fileEdit")->setText(u"/tmp/other.sqlite"_s);
    click(dialog, "saveButton");
    QCOMPARE(submitted.size(), 1);
}

void TestPreferencesDialog::addressIsTakenApart() {
    ConnectionForm form;
    child<QLineEdit>(form, "hostEdit")
        ->setText(u"postgresql://marta:pw%20x@db.firm.example:5433/sales?sslmode=require"_s);
    QCOMPARE(child<QLineEdit>(form, "hostEdit")->text(), u"db.firm.example"_s);
    QCOMPARE(child<QSpinBox>(form, "portBox")->value(), 5433);
    QCOMPARE(child<QLineEdit>(form, "databaseEdit")->text(), u"sales"_s);
    QCOMPARE(child<QLineEdit>(form, "userEdit")->text(), u"marta"_s);
    QCOMPARE(child<QLineEdit>(form, "passwordEdit")->text(), u"pw x"_s);
    QVERIFY(child<QCheckBox>(form, "tlsBox")->isChecked());
}

void TestPreferencesDialog::addressSurvivesTheForm_data() {
    QTest::addColumn<QString>("address");
    QTest::newRow("plain") << u"postgresql://marta@db.firm.example/sales?sslmode=require"_s;
    QTest::newRow("port") << u"postgresql://marta@db.firm.example:6000/sales?sslmode=prefer"_s;
    QTest::newRow("this machine") << u"postgresql://marta@127.0.0.1/sales?sslmode=prefer"_s;
    QTest::newRow("odd names") << u"postgresql://m%40rta@db.firm.example/my%20sales?sslmode=require"_s;
    QTest::newRow("socket") << u"postgresql://marta@/sales?host=/run/postgresql&sslmode=prefer"_s;
    QTest::newRow("stricter TLS") << u"postgresql://marta@db.firm.example/sales?sslmode=verify-full"_s;
}

void TestPreferencesDialog::addressSurvivesTheForm() {
    QFETCH(const QString, address);
    const auto location = StoreLocation::fromText(address);
    QVERIFY(location.hasValue());
    ConnectionForm form;
    form.setLocation(*location);
    QVERIFY(form.location());
    QCOMPARE(form.location()->display(), location->display());
    QVERIFY(*form.location() == *location);
}

void TestPreferencesDialog::connectionIsTested() {
    PreferencesDialog dialog(sample(), file(), italian());
    Collected<StoreLocation> tested;
    connect(&dialog, &PreferencesDialog::connectionTested, this, tested.taker());
    dialog.show();
    dialog.showWorkspacePage();
    child<QRadioButton>(dialog, "teamButton")->click();
    click(dialog, "testButton");
    QCOMPARE(tested.values.size(), 0);
    fillTeam(dialog);
    click(dialog, "testButton");
    QCOMPARE(tested.values.size(), 1);
    QVERIFY(!child<QPushButton>(dialog, "testButton")->isEnabled());
    dialog.showTested(Error{ErrorKind::AuthenticationFailed});
    QCOMPARE(child<QLabel>(dialog, "testLabel")->property("state").toString(), u"bad"_s);
    click(dialog, "testButton");
    dialog.showTested({});
    QCOMPARE(textOf(dialog, "testLabel"), u"The connection works."_s);
    child<QLineEdit>(dialog, "userEdit")->setText(u"other"_s);
    QVERIFY(!child<QLabel>(dialog, "testLabel")->isVisible());
    dialog.showTested({});
    QVERIFY(!child<QLabel>(dialog, "testLabel")->isVisible());
}

void TestPreferencesDialog::staysFilledAfterAnError() {
    PreferencesDialog dialog(sample(), file(), italian());
    dialog.show();
    child<QLineEdit>(dialog, "personEdit")->setText(u"Paolo Riva"_s);
    click(dialog, "saveButton");
    dialog.setBusy(true);
    QVERIFY(!child<QPushButton>(dialog, "saveButton")->isEnabled());
    dialog.showError({ErrorKind::Locked});
    QVERIFY(child<QLabel>(dialog, "noticeLabel")->isVisible());
    QCOMPARE(dialog.preferences().personName, u"Paolo Riva"_s);
    QVERIFY(child<QPushButton>(dialog, "saveButton")->isEnabled());
}

void TestPreferencesDialog::followsTheLanguage() {
    PreferencesDialog dialog(sample(), file(), italian());
    const OtherLanguage other;
    QCOMPARE(dialog.windowTitle(), u"«Preferences»"_s);
    QCOMPARE(child<QTabWidget>(dialog, "tabs")->tabText(0), u"«General»"_s);
    QCOMPARE(child<QComboBox>(dialog, "schemeBox")->currentText(), u"«Dark»"_s);
    QCOMPARE(child<QRadioButton>(dialog, "teamButton")->text().at(0), QChar(u'«'));
    QCOMPARE(dialog.preferences(), sample());
}

QTEST_MAIN(TestPreferencesDialog)
#include "tst_preferencesdialog.moc"
