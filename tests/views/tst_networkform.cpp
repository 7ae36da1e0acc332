// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogsamples.h"
#include "views/dialogs/networkform.h"
#include "views/dialogs/preferencesdialog.h"

#include <QComboBox>
#include <QFileDialog>
#include <QSpinBox>
#include <QTabWidget>
#include <QTemporaryDir>

using namespace favilla;
using namespace favilla::samples;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// How this machine connects: in and out as a value, with the password on a way of its own.
class TestNetworkForm : public QObject {
    Q_OBJECT

private slots:
    void givesBackWhatItTook();
    void givesWhatWasChosen();
    void keepsWithinTheLimits();
    void proxyIsAskedForOnlyWhereItIsUsed();
    void proxyNeedsAName_data();
    void proxyNeedsAName();
    void passwordGoesItsOwnWay();
    void certificateIsLookedAt();
    void preferencesLeadToWhatIsOpen();
    void preferencesHandOver();
    void followsTheLanguage();

private:
    static void choose(const QWidget& form, ProxyKind kind) {
        auto* box = child<QComboBox>(form, "proxyBox");
        box->setCurrentIndex(box->findData(int(kind)));
    }
    static void enter(const QWidget& form, const char* field, const QString& text) {
        child<QLineEdit>(form, field)->setText(text);
    }
    QString certificate() {
        const auto path = m_folder.filePath(u"root.pem"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no certificate");
        file.write("-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n");
        return path;
    }
    ConnectionPreferences sample() {
        return {30s, 15min, ProxyKind::Own, u"proxy.firm.example"_s, 3128, u"marta"_s, certificate()};
    }

    QTemporaryDir m_folder;
};

void TestNetworkForm::givesBackWhatItTook() {
    NetworkForm form;
    QCOMPARE(form.preferences(), ConnectionPreferences());
    form.setPreferences(sample());
    QCOMPARE(form.preferences(), sample());
    QVERIFY(!form.showOpen());
}

void TestNetworkForm::givesWhatWasChosen() {
    NetworkForm form;
    child<QSpinBox>(form, "undoBox")->setValue(0);
    child<QSpinBox>(form, "intervalBox")->setValue(1);
    choose(form, ProxyKind::None);
    const auto chosen = form.preferences();
    QCOMPARE(chosen.undoTime, 0s);
    QCOMPARE(chosen.checkInterval, 1min);
    QCOMPARE(chosen.proxy, ProxyKind::None);
}

void TestNetworkForm::keepsWithinTheLimits() {
    using Limits = ConnectionPreferences;
    NetworkForm form;
    QCOMPARE(child<QSpinBox>(form, "undoBox")->minimum(), 0);
    QCOMPARE(child<QSpinBox>(form, "undoBox")->maximum(), int(Limits::longestUndoTime.count()));
    QCOMPARE(child<QSpinBox>(form, "intervalBox")->minimum(), int(Limits::shortestInterval.count()));
    QCOMPARE(child<QSpinBox>(form, "intervalBox")->maximum(), int(Limits::longestInterval.count()));
}

void TestNetworkForm::proxyIsAskedForOnlyWhereItIsUsed() {
    NetworkForm form;
    form.show();
    QVERIFY(!child<QWidget>(form, "proxyPane")->isVisible());
    choose(form, ProxyKind::Own);
    QVERIFY(child<QWidget>(form, "proxyPane")->isVisible());
    QVERIFY(!child<QWidget>(form, "proxyHostNote")->isVisible());
    enter(form, "proxyHostEdit", u"proxy.firm.example"_s);
    choose(form, ProxyKind::System);
    // Kept, in case it is chosen again.
    QCOMPARE(form.preferences().proxyHost, u"proxy.firm.example"_s);
}

void TestNetworkForm::proxyNeedsAName_data() {
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("isOpen");
    QTest::newRow("none") << u" "_s << true;
    QTest::newRow("an address") << u"http://proxy.example"_s << true;
    QTest::newRow("a path") << u"proxy.example/x"_s << true;
    QTest::newRow("a blank within") << u"proxy example"_s << true;
    QTest::newRow("a name") << u" proxy.example "_s << false;
    QTest::newRow("a number") << u"192.0.2.7"_s << false;
}

void TestNetworkForm::proxyNeedsAName() {
    QFETCH(QString, host);
    NetworkForm form;
    form.show();
    choose(form, ProxyKind::Own);
    enter(form, "proxyHostEdit", host);
    QTEST(form.showOpen(), "isOpen");
    QTEST(child<QWidget>(form, "proxyHostNote")->isVisible(), "isOpen");
}

void TestNetworkForm::passwordGoesItsOwnWay() {
    NetworkForm form;
    form.setPreferences(sample());
    QVERIFY(!form.proxyPassword());
    QCOMPARE(child<QLineEdit>(form, "proxyPasswordEdit")->echoMode(), QLineEdit::Password);
    enter(form, "proxyPasswordEdit", u"s3cret"_s);
    QCOMPARE(form.proxyPassword(), std::optional(u"s3cret"_s));
    QCOMPARE(form.preferences(), sample());
    enter(form, "proxyPasswordEdit", {});
    enter(form, "proxyUserEdit", {});
    QCOMPARE(form.proxyPassword(), std::optional(QString()));
    choose(form, ProxyKind::System);
    QVERIFY(!form.proxyPassword());
}

void TestNetworkForm::certificateIsLookedAt() {
    NetworkForm form;
    form.show();
    for (const auto& path :
        {m_folder.filePath(u"none.pem"_s), m_folder.path(), QStringLiteral(FAVILLA_SOURCE_DIR "/LICENSE")}) {
        enter(form, "certificateEdit", path);
        QVERIFY2(form.showOpen(), qPrintable(path));
        QVERIFY(child<QWidget>(form, "certificateNote")->isVisible());
    }
    click(form, "chooseButton");
    auto* dialog = form.findChild<QFileDialog*>();
    QVERIFY(dialog);
    emit dialog->fileSelected(certificate());
    dialog->close();
    QVERIFY(!form.showOpen());
    QVERIFY(!child<QWidget>(form, "certificateNote")->isVisible());
    QCOMPARE(form.preferences().certificateFile, certificate());
}

void TestNetworkForm::preferencesLeadToWhatIsOpen() {
    PreferencesDialog dialog({.personName = u"Marta"_s},
        {WorkspaceInUse::Kind::Own, StoreLocation::sqliteFile(u"/home/marta/favilla.sqlite"_s)}, italian());
    int submitted = 0;
    connect(&dialog, &PreferencesDialog::submitted, this, [&submitted] { ++submitted; });
    dialog.show();
    choose(dialog, ProxyKind::Own);
    click(dialog, "saveButton");
    QCOMPARE(submitted, 0);
    QCOMPARE(child<QTabWidget>(dialog, "tabs")->currentIndex(), 2);
    QVERIFY(child<QWidget>(dialog, "proxyHostNote")->isVisible());
}

void TestNetworkForm::preferencesHandOver() {
    PreferencesDialog dialog({.personName = u"Marta"_s, .connection = sample()},
        {WorkspaceInUse::Kind::Own, StoreLocation::sqliteFile(u"/home/marta/favilla.sqlite"_s)}, italian());
    QStringList order;
    connect(&dialog, &PreferencesDialog::proxyPasswordChanged, this,
        [&order](const QString& password) { order << password; });
    connect(&dialog, &PreferencesDialog::submitted, this,
        [&order](const Preferences& given) { order << QString::number(given.connection.undoTime.count()); });
    dialog.show();
    dialog.showConnectionPage();
    QVERIFY(child<QSpinBox>(dialog, "undoBox")->isVisible());
    click(dialog, "saveButton");
    QCOMPARE(order, QStringList{u"30"_s});
    enter(dialog, "proxyPasswordEdit", u"s3cret"_s);
    click(dialog, "saveButton");
    const QStringList expected{u"30"_s, u"s3cret"_s, u"30"_s};
    QCOMPARE(order, expected);
}

void TestNetworkForm::followsTheLanguage() {
    NetworkForm form;
    form.setPreferences(sample());
    const OtherLanguage other;
    QCOMPARE(child<QComboBox>(form, "proxyBox")->currentText(), u"«This one»"_s);
    QCOMPARE(child<QLabel>(form, "proxyHostLabel")->text(), u"«Proxy server *»"_s);
    QCOMPARE(form.preferences(), sample());
}

QTEST_MAIN(TestNetworkForm)
#include "tst_networkform.moc"
