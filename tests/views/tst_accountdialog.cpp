// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectionsamples.h"
#include "dialogsamples.h"
#include "views/dialogs/accountdialog.h"

#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace favilla;
using namespace favilla::samples;
using namespace Qt::Literals::StringLiterals;

/// An account goes in and comes out; what is missing is explained where it is missing.
class TestAccountDialog : public QObject {
    Q_OBJECT

private slots:
    void givesWhatItTook();
    void explainsWhatIsMissing();
    void opensAdvancedWhereItMatters();
    void resetsToTheDocumentedAddresses();
    void readsScopesAsPeoplePasteThem();
    void keepsEverythingWhenRefused();
    void saysNothingBeforeItIsAsked();
    void followsTheLanguage();

private:
    static void enter(const AccountDialog& dialog, const char* field, const QString& text) {
        auto* edit = child<QLineEdit>(dialog, field);
        edit->setFocus();
        edit->clear();
        QTest::keyClicks(edit, text);
    }
    static bool isSeen(const AccountDialog& dialog, const char* name) {
        return child<QWidget>(dialog, name)->isVisible();
    }
    static Account fresh() {
        auto account = documentedAccount();
        account.id = AccountId(u"new"_s);
        return account;
    }
};

void TestAccountDialog::givesWhatItTook() {
    auto given = account();
    given.baseUrl = QUrl(u"http://127.0.0.1:8080/v1.0/engagements/referrals"_s);
    AccountDialog dialog(given, italian());
    Collected<Account> submitted;
    connect(&dialog, &AccountDialog::submitted, this, submitted.taker());
    dialog.show();
    enter(dialog, "nameEdit", u" Contoso Italia "_s);
    click(dialog, "saveButton");
    given.name = u"Contoso Italia"_s;
    QCOMPARE(submitted.values, QList<Account>{given});
}

void TestAccountDialog::explainsWhatIsMissing() {
    AccountDialog dialog(fresh(), italian());
    Collected<Account> submitted;
    connect(&dialog, &AccountDialog::submitted, this, submitted.taker());
    dialog.show();
    dialog.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    enter(dialog, "tenantEdit", u"contoso/../x"_s);
    click(dialog, "saveButton");
    QVERIFY(submitted.values.isEmpty());
    for (const auto* note : {"nameNote", "clientNote", "tenantNote"})
        QVERIFY2(isSeen(dialog, note), note);
    QVERIFY(child<QLineEdit>(dialog, "nameEdit")->hasFocus());
    QCOMPARE(child<QLineEdit>(dialog, "nameEdit")->property("state").toString(), u"bad"_s);
    enter(dialog, "nameEdit", u"Contoso"_s);
    QVERIFY(!isSeen(dialog, "nameNote"));
    enter(dialog, "clientEdit", u"11111111-2222-3333-4444-555555555555"_s);
    enter(dialog, "tenantEdit", u"organizations"_s);
    click(dialog, "saveButton");
    QCOMPARE(submitted.values.size(), 1);
}

void TestAccountDialog::opensAdvancedWhereItMatters() {
    AccountDialog usual(account(), italian());
    usual.show();
    QVERIFY(!isSeen(usual, "authorityEdit"));
    const int height = usual.height();
    click(usual, "advancedButton");
    QVERIFY(isSeen(usual, "authorityEdit"));
    QTRY_VERIFY(usual.height() > height);
    enter(usual, "authorityEdit", u"http://login.example"_s);
    click(usual, "advancedButton");
    QVERIFY(!isSeen(usual, "authorityEdit"));
    click(usual, "saveButton");
    QVERIFY(isSeen(usual, "authorityNote"));
    QVERIFY(textOf(usual, "authorityNote").contains(u"https://"_s));

    auto special = account();
    special.scopes = {u"https://api.partner.microsoft.com/.default"_s};
    AccountDialog own(special, italian());
    own.show();
    QVERIFY(isSeen(own, "scopesEdit"));
}

void TestAccountDialog::resetsToTheDocumentedAddresses() {
    auto given = account();
    given.authority = QUrl(u"https://login.example"_s);
    given.baseUrl = QUrl(u"https://api.example"_s);
    given.scopes = {u"x"_s};
    AccountDialog dialog(given, italian());
    dialog.show();
    click(dialog, "resetButton");
    QCOMPARE(dialog.account(), account());
}

void TestAccountDialog::readsScopesAsPeoplePasteThem() {
    AccountDialog dialog(account(), italian());
    child<QPlainTextEdit>(dialog, "scopesEdit")->setPlainText(u" a b,c\n\n d "_s);
    const QStringList expected{u"a"_s, u"b"_s, u"c"_s, u"d"_s};
    QCOMPARE(dialog.account().scopes, expected);
}

void TestAccountDialog::keepsEverythingWhenRefused() {
    AccountDialog dialog(account(), italian());
    dialog.show();
    enter(dialog, "nameEdit", u"Other"_s);
    click(dialog, "saveButton");
    QVERIFY(!child<QWidget>(dialog, "nameEdit")->isEnabled());
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(dialog.isVisible());
    dialog.showError({ErrorKind::DiskFull});
    QVERIFY(isSeen(dialog, "noticeLabel"));
    QVERIFY(child<QWidget>(dialog, "nameEdit")->isEnabled());
    QCOMPARE(dialog.account().name, u"Other"_s);
    click(dialog, "saveButton");
    dialog.showError({ErrorKind::InvalidValue, Field::BaseUrl});
    QVERIFY(!isSeen(dialog, "noticeLabel"));
    QVERIFY(isSeen(dialog, "serviceNote"));
}

void TestAccountDialog::saysNothingBeforeItIsAsked() {
    AccountDialog dialog(fresh(), italian());
    dialog.show();
    for (const auto* note : {"nameNote", "clientNote", "tenantNote", "noticeLabel"})
        QVERIFY2(!isSeen(dialog, note), note);
    QCOMPARE(textOf(dialog, "titleLabel"), u"Add account"_s);
}

void TestAccountDialog::followsTheLanguage() {
    AccountDialog dialog(fresh(), italian());
    dialog.show();
    click(dialog, "saveButton");
    const OtherLanguage other;
    QCOMPARE(dialog.windowTitle(), u"«Add account»"_s);
    QVERIFY(textOf(dialog, "nameNote").startsWith(u"«"_s));
    QCOMPARE(child<QPushButton>(dialog, "advancedButton")->text(), u"«Advanced…»"_s);
}

QTEST_MAIN(TestAccountDialog)
#include "tst_accountdialog.moc"
