// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogsamples.h"
#include "views/dialogs/aboutdialog.h"

#include <QClipboard>

using namespace favilla;
using namespace favilla::samples;
using namespace Qt::Literals::StringLiterals;

/// What the program says of itself.
class TestAboutDialog : public QObject {
    Q_OBJECT

private slots:
    void copiesDetails();
    void detailsHoldNoNameOfThisMachine();
    void followsTheLanguage();
};

void TestAboutDialog::copiesDetails() {
    AboutDialog dialog(u"1.2.3"_s, u"SQLite 3.40.1"_s, italian());
    dialog.show();
    QVERIFY(textOf(dialog, "versionLabel").contains(u"1.2.3"_s));
    click(dialog, "copyButton");
    const auto copied = QGuiApplication::clipboard()->text();
    QCOMPARE(copied, dialog.details());
    QVERIFY(copied.startsWith(u"Favilla 1.2.3\nQt 6."_s));
    QVERIFY(copied.endsWith(u"SQLite 3.40.1"_s));
}

void TestAboutDialog::detailsHoldNoNameOfThisMachine() {
    const AboutDialog dialog(u"1.2.3"_s, {}, italian());
    QVERIFY(!dialog.details().contains(QSysInfo::machineHostName()));
    QVERIFY(!dialog.details().contains(QDir::homePath()));
}

void TestAboutDialog::followsTheLanguage() {
    const AboutDialog dialog(u"1.2.3"_s, {}, italian());
    const OtherLanguage other;
    QCOMPARE(textOf(dialog, "versionLabel"), u"«Version 1.2.3»"_s);
    QVERIFY(dialog.details().startsWith(u"Favilla"_s));
}

QTEST_MAIN(TestAboutDialog)
#include "tst_aboutdialog.moc"
