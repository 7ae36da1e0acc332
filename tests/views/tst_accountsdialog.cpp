// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectionsamples.h"
#include "dialogsamples.h"
#include "views/dialogs/accountdialog.h"
#include "views/dialogs/accountsdialog.h"
#include "views/dialogs/administratordialog.h"

#include <QMessageBox>
#include <QTreeWidget>

using namespace favilla;
using namespace favilla::samples;
using namespace Qt::Literals::StringLiterals;

/// The accounts and how each stands; nothing is removed that was not meant.
class TestAccountsDialog : public QObject {
    Q_OBJECT

private slots:
    void init();
    void tellsEachState();
    void selectionStays();
    void addsAnAccount();
    void editsAnAccount();
    void removesOnlyWhenMeant();
    void signsIn();
    void signInIsTheButtonWhereItIsNeeded();
    void saysWhatFails();
    void saysWhenThereIsNone();
    void strangersStayPlain();
    void followsTheLanguage();

private:
    static QTreeWidget* view(const AccountsDialog& dialog) {
        return child<QTreeWidget>(dialog, "accountView");
    }
    static QString cell(const AccountsDialog& dialog, int row, int column) {
        return view(dialog)->topLevelItem(row)->text(column);
    }
    std::unique_ptr<AccountsDialog> shown() {
        auto dialog = std::make_unique<AccountsDialog>(m_clock, italian());
        dialog->setAccounts(m_accounts);
        dialog->setStatuses({statusOf(m_accounts[0], SyncState::Idle), m_out});
        dialog->show();
        return dialog;
    }

    TurnedClock m_clock;
    const QList<Account> m_accounts{
        account(), account(u"a-2"_s, u"Fabrikam"_s), account(u"a-3"_s, u"Adatum"_s)};
    SyncStatus m_out;
};

void TestAccountsDialog::init() {
    m_clock = TurnedClock();
    m_out = statusOf(m_accounts[1], SyncState::SignInNeeded);
    m_out.failure = Error{ErrorKind::SignInNeeded};
    m_out.waiting = 2;
    m_out.refused = 1;
}

void TestAccountsDialog::tellsEachState() {
    const auto dialog = shown();
    QCOMPARE(cell(*dialog, 0, 0), u"Contoso"_s);
    QCOMPARE(cell(*dialog, 0, 1), u"Up to date, 5 minute(s) ago"_s);
    QCOMPARE(cell(*dialog, 1, 1), u"Sign-in needed, last up to date 5 minute(s) ago"_s);
    QCOMPARE(cell(*dialog, 2, 1), u"Not signed in yet"_s);
}

void TestAccountsDialog::selectionStays() {
    const auto dialog = shown();
    view(*dialog)->setCurrentItem(view(*dialog)->topLevelItem(1));
    dialog->setStatuses({statusOf(m_accounts[1], SyncState::Pulling)});
    QCOMPARE(view(*dialog)->currentItem()->text(0), u"Fabrikam"_s);
    QCOMPARE(cell(*dialog, 1, 1), u"Looking for news"_s);
    dialog->setAccounts({m_accounts[2], m_accounts[1]});
    QCOMPARE(view(*dialog)->currentItem()->text(0), u"Fabrikam"_s);
    dialog->setAccounts({m_accounts[2]});
    QCOMPARE(view(*dialog)->currentItem()->text(0), u"Adatum"_s);
}

void TestAccountsDialog::addsAnAccount() {
    const auto dialog = shown();
    Collected<Account> saved;
    connect(dialog.get(), &AccountsDialog::saved, this, saved.taker());
    click(*dialog, "addButton");
    auto* form = dialog->findChild<AccountDialog*>();
    QVERIFY(form);
    child<QLineEdit>(*form, "nameEdit")->setText(u"New"_s);
    child<QLineEdit>(*form, "clientEdit")->setText(u"11111111-2222-3333-4444-555555555555"_s);
    click(*form, "saveButton");
    QCOMPARE(saved.values.size(), 1);
    QCOMPARE(saved.values.first().name, u"New"_s);
    QVERIFY(!saved.values.first().id.isEmpty());
    QVERIFY(form->isVisible());
    dialog->showError({ErrorKind::DiskFull});
    QVERIFY(child<QLabel>(*form, "noticeLabel")->isVisible());
    // Whatever comes meanwhile, as every minute: what is being typed stays.
    dialog->setAccounts(m_accounts);
    dialog->setAccounts(m_accounts + saved.values);
    QTest::qWait(10);
    QVERIFY(form->isVisible());
    dialog->showSaved();
    QTRY_VERIFY(!dialog->findChild<AccountDialog*>());
    QCOMPARE(view(*dialog)->currentItem()->text(0), u"New"_s);
}

void TestAccountsDialog::editsAnAccount() {
    const auto dialog = shown();
    Collected<Account> saved;
    connect(dialog.get(), &AccountsDialog::saved, this, saved.taker());
    view(*dialog)->setCurrentItem(view(*dialog)->topLevelItem(1));
    click(*dialog, "editButton");
    auto* form = dialog->findChild<AccountDialog*>();
    QVERIFY(form);
    click(*form, "saveButton");
    QCOMPARE(saved.values, QList<Account>{m_accounts[1]});
}

void TestAccountsDialog::removesOnlyWhenMeant() {
    const auto dialog = shown();
    Collected<AccountId> removed;
    connect(dialog.get(), &AccountsDialog::removed, this, removed.taker());
    view(*dialog)->setCurrentItem(view(*dialog)->topLevelItem(1));
    click(*dialog, "removeButton");
    auto* question = dialog->findChild<QMessageBox*>();
    QVERIFY(question);
    QVERIFY(question->text().contains(u"Fabrikam"_s));
    QVERIFY(question->informativeText().contains(u"can be read"_s));
    QVERIFY(question->informativeText().contains(u"3 change"_s));
    QTest::keyClick(question, Qt::Key_Return); // whoever is in a hurry loses nothing
    QTRY_VERIFY(!dialog->findChild<QMessageBox*>());
    QVERIFY(removed.values.isEmpty());
    view(*dialog)->setCurrentItem(view(*dialog)->topLevelItem(0));
    click(*dialog, "removeButton");
    question = dialog->findChild<QMessageBox*>();
    QVERIFY(!question->informativeText().contains(u"change"_s));
    for (auto* button : question->buttons())
        if (question->buttonRole(button) == QMessageBox::DestructiveRole)
            button->click();
    QCOMPARE(removed.values, QList<AccountId>{m_accounts[0].id});
}

void TestAccountsDialog::signsIn() {
    const auto dialog = shown();
    Collected<AccountId> wanted;
    connect(dialog.get(), &AccountsDialog::signInWanted, this, wanted.taker());
    view(*dialog)->setCurrentItem(view(*dialog)->topLevelItem(2));
    click(*dialog, "signInButton");
    QCOMPARE(wanted.values, QList<AccountId>{m_accounts[2].id});
    click(*dialog, "administratorButton");
    QVERIFY(dialog->findChild<AdministratorDialog*>());
}

void TestAccountsDialog::signInIsTheButtonWhereItIsNeeded() {
    const auto dialog = shown();
    const auto* signIn = child<QPushButton>(*dialog, "signInButton");
    const auto* close = child<QPushButton>(*dialog, "closeButton");
    view(*dialog)->setCurrentItem(view(*dialog)->topLevelItem(1));
    QVERIFY(signIn->isDefault() && !close->isDefault());
    QCOMPARE(signIn->property("kind").toString(), u"primary"_s);
    QCOMPARE(close->property("kind").toString(), QString());
    dialog->setStatuses({statusOf(m_accounts[0], SyncState::Idle), statusOf(m_accounts[1], SyncState::Idle)});
    QVERIFY(!signIn->isDefault() && close->isDefault());
}

void TestAccountsDialog::saysWhatFails() {
    const auto dialog = shown();
    view(*dialog)->setCurrentItem(view(*dialog)->topLevelItem(1));
    QVERIFY(textOf(*dialog, "noticeLabel").startsWith(u"Sign in to go on"_s));
    view(*dialog)->setCurrentItem(view(*dialog)->topLevelItem(0));
    QVERIFY(!child<QLabel>(*dialog, "noticeLabel")->isVisible());
    dialog->showError({ErrorKind::DiskFull});
    QCOMPARE(child<QLabel>(*dialog, "noticeLabel")->property("state").toString(), u"bad"_s);
}

void TestAccountsDialog::saysWhenThereIsNone() {
    AccountsDialog dialog(m_clock, italian());
    dialog.show();
    QVERIFY(child<QLabel>(dialog, "emptyTitle")->isVisible());
    QVERIFY(!child<QPushButton>(dialog, "removeButton")->isVisible());
    dialog.setAccounts(m_accounts);
    QVERIFY(!child<QLabel>(dialog, "emptyTitle")->isVisible());
    QVERIFY(view(dialog)->currentItem());
}

void TestAccountsDialog::strangersStayPlain() {
    AccountsDialog dialog(m_clock, italian());
    dialog.setAccounts({account(u"a-1"_s, u"<b>trap</b>\n"_s + QChar(0x202e))});
    dialog.show();
    QVERIFY(!cell(dialog, 0, 0).contains(QChar(0x202e)));
    QVERIFY(!view(dialog)->topLevelItem(0)->toolTip(0).contains(u"<b>"_s));
    click(dialog, "removeButton");
    QCOMPARE(dialog.findChild<QMessageBox*>()->textFormat(), Qt::PlainText);
}

void TestAccountsDialog::followsTheLanguage() {
    const auto dialog = shown();
    view(*dialog)->setCurrentItem(view(*dialog)->topLevelItem(1));
    const OtherLanguage other;
    QCOMPARE(dialog->windowTitle(), u"«Accounts»"_s);
    QCOMPARE(cell(*dialog, 2, 1), u"«Not signed in yet»"_s);
    QCOMPARE(view(*dialog)->headerItem()->text(1), u"«State»"_s);
    QCOMPARE(view(*dialog)->currentItem()->text(0), u"Fabrikam"_s);
}

QTEST_MAIN(TestAccountsDialog)
#include "tst_accountsdialog.moc"
