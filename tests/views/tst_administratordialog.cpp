// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogsamples.h"
#include "views/dialogs/administratordialog.h"
#include "views/words/administratorwords.h"

#include <QClipboard>

using namespace favilla;
using namespace favilla::samples;
using namespace Qt::Literals::StringLiterals;

/// What the administrator registers: every value of the documentation, each to copy.
class TestAdministratorDialog : public QObject {
    Q_OBJECT

private slots:
    void hasEveryValue();
    void copiesEachValue();
    void copiesAll();
    void followsTheLanguage();

private:
    static QStringList fields(const AdministratorDialog& dialog) {
        QStringList values;
        for (const auto* edit : dialog.findChildren<QLineEdit*>())
            values << edit->text();
        return values;
    }
};

void TestAdministratorDialog::hasEveryValue() {
    const AdministratorDialog dialog(italian());
    const QStringList expected{u"Favilla"_s, u"http://localhost"_s, u"4990cffe-04e8-4e8b-808a-1175604b879f"_s,
        u"fa3d9a0c-3fb0-42cc-9193-47c7ecd2edbd"_s, u"user_impersonation"_s};
    QCOMPARE(fields(dialog), expected);
    for (const auto* edit : dialog.findChildren<QLineEdit*>())
        QVERIFY(edit->isReadOnly() && !edit->accessibleName().isEmpty());
}

void TestAdministratorDialog::copiesEachValue() {
    AdministratorDialog dialog(italian());
    dialog.show();
    const auto values = fields(dialog);
    QList<QPushButton*> buttons;
    for (auto* button : dialog.findChildren<QPushButton*>())
        if (button->text() == "Copy"_L1)
            buttons << button;
    QCOMPARE(buttons.size(), values.size());
    for (qsizetype i = 0; i < buttons.size(); ++i) {
        buttons.at(i)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), values.at(i));
        QCOMPARE(buttons.at(i)->text(), u"Copied"_s);
    }
}

void TestAdministratorDialog::copiesAll() {
    AdministratorDialog dialog(italian());
    dialog.show();
    click(dialog, "copyButton");
    const auto text = QGuiApplication::clipboard()->text();
    QCOMPARE(text, words::administratorText());
    for (const auto& value : fields(dialog))
        QVERIFY2(text.contains(value), qPrintable(value));
    for (const auto& step : words::administratorSteps())
        QVERIFY2(text.contains(step.title) && text.contains(step.text), qPrintable(step.title));
}

void TestAdministratorDialog::followsTheLanguage() {
    AdministratorDialog dialog(italian());
    dialog.show();
    const OtherLanguage other;
    QCOMPARE(dialog.windowTitle(), u"«For your administrator»"_s);
    QCOMPARE(fields(dialog).size(), 5);
    int marked = 0;
    for (const auto* label : dialog.findChildren<QLabel*>())
        marked += label->text().contains(u'«') ? 1 : 0;
    QVERIFY(marked > 12);
}

QTEST_MAIN(TestAdministratorDialog)
#include "tst_administratordialog.moc"
