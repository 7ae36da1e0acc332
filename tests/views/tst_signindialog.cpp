// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectionsamples.h"
#include "dialogsamples.h"
#include "views/dialogs/signindialog.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QSignalSpy>

using namespace favilla;
using namespace favilla::samples;
using namespace Qt::Literals::StringLiterals;

/// One sign-in, told step by step, with a way out of each.
class TestSignInDialog : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void beginsWithTheBrowser();
    void offersACodeInstead();
    void opensAndCopiesTheAddress();
    void neverOpensAnUnsafeAddress();
    void countsDownOnlyWhileShown();
    void offersANewCode();
    void saysWhoSignedIn();
    void saysWhenNothingIsKept();
    void saysWhatFailed_data();
    void saysWhatFailed();
    void cancelsWhatIsUnderWay();
    void followsTheLanguage();

public slots:
    void take(const QUrl& link) { m_opened << link; }

private:
    static bool isSeen(const SignInDialog& dialog, const char* name) {
        return child<QWidget>(dialog, name)->isVisible();
    }
    std::unique_ptr<SignInDialog> shown() {
        auto dialog = std::make_unique<SignInDialog>(u"Contoso"_s, m_clock, italian());
        dialog->show();
        return dialog;
    }

    TurnedClock m_clock;
    QList<QUrl> m_opened;
    const QUrl m_address{u"https://login.example/authorize?state=a%20b"_s};
    const QUrl m_device{u"https://login.example/device"_s};
};

void TestSignInDialog::init() {
    m_clock = TurnedClock();
    m_opened.clear();
    for (const auto& scheme : {u"https"_s, u"file"_s})
        QDesktopServices::setUrlHandler(scheme, this, "take");
}

void TestSignInDialog::cleanup() {
    for (const auto& scheme : {u"https"_s, u"file"_s})
        QDesktopServices::unsetUrlHandler(scheme);
}

void TestSignInDialog::beginsWithTheBrowser() {
    const auto dialog = shown();
    const QSignalSpy browser(dialog.get(), &SignInDialog::browserWanted);
    QCOMPARE(textOf(*dialog, "accountLabel"), u"Contoso"_s);
    QVERIFY(isSeen(*dialog, "chooseLabel"));
    QTest::keyClick(dialog.get(), Qt::Key_Return);
    QCOMPARE(browser.size(), 1);
    QCOMPARE(textOf(*dialog, "browserLabel"), u"Opening the browser…"_s);
    QVERIFY(!isSeen(*dialog, "openAgainButton"));
    QVERIFY(!isSeen(*dialog, "nextButton"));
    dialog->setWaitingForBrowser(m_address);
    QVERIFY(textOf(*dialog, "browserLabel").startsWith(u"Sign in in the browser"_s));
    QVERIFY(isSeen(*dialog, "openAgainButton"));
}

void TestSignInDialog::offersACodeInstead() {
    const auto dialog = shown();
    const QSignalSpy code(dialog.get(), &SignInDialog::codeWanted);
    const QSignalSpy browser(dialog.get(), &SignInDialog::browserWanted);
    click(*dialog, "otherButton");
    QCOMPARE(code.size(), 1);
    QVERIFY(isSeen(*dialog, "askingLabel"));
    dialog->setCode(u"ABCD-1234\n"_s, m_device, today(9, 15));
    QCOMPARE(textOf(*dialog, "codeLabel"), u"ABCD-1234"_s);
    QCOMPARE(child<QLineEdit>(*dialog, "addressEdit")->text(), m_device.toString());
    click(*dialog, "otherButton");
    QCOMPARE(browser.size(), 1);
}

void TestSignInDialog::opensAndCopiesTheAddress() {
    const auto dialog = shown();
    dialog->setWaitingForBrowser(m_address);
    click(*dialog, "openAgainButton");
    QCOMPARE(m_opened, QList<QUrl>{m_address});
    click(*dialog, "copyAddressButton");
    QCOMPARE(QGuiApplication::clipboard()->text(), u"https://login.example/authorize?state=a%20b"_s);
    dialog->setCode(u"ABCD-1234"_s, m_device, today(9, 15));
    click(*dialog, "copyCodeButton");
    QCOMPARE(QGuiApplication::clipboard()->text(), u"ABCD-1234"_s);
    QCOMPARE(child<QPushButton>(*dialog, "copyCodeButton")->text(), u"Copied"_s);
    click(*dialog, "copyLinkButton");
    QCOMPARE(QGuiApplication::clipboard()->text(), m_device.toString());
    click(*dialog, "openButton");
    QCOMPARE(m_opened.last(), m_device);
    dialog->setCode(u"WXYZ-5678"_s, m_device, today(9, 15));
    QCOMPARE(child<QPushButton>(*dialog, "copyCodeButton")->text(), u"Copy"_s);
}

void TestSignInDialog::neverOpensAnUnsafeAddress() {
    const auto dialog = shown();
    dialog->setCode(u"ABCD-1234"_s, QUrl(u"file:///etc/passwd"_s), today(9, 15));
    click(*dialog, "openButton");
    QVERIFY(m_opened.isEmpty());
}

void TestSignInDialog::countsDownOnlyWhileShown() {
    const auto dialog = shown();
    dialog->setCode(u"ABCD-1234"_s, m_device, today(9, 15));
    QVERIFY(textOf(*dialog, "countLabel").contains(u"15:00"_s));
    m_clock.moment.utc = today(9, 0, 55);
    QTRY_VERIFY(textOf(*dialog, "countLabel").contains(u"14:05"_s));
    dialog->hide();
    m_clock.moment.utc = today(9, 1, 5);
    QVERIFY(!dialog->findChild<QTimer*>()->isActive());
    dialog->show();
    QVERIFY(textOf(*dialog, "countLabel").contains(u"13:55"_s));
    dialog->setSucceeded({}, true);
    QVERIFY(!dialog->findChild<QTimer*>()->isActive());
}

void TestSignInDialog::offersANewCode() {
    const auto dialog = shown();
    const QSignalSpy code(dialog.get(), &SignInDialog::codeWanted);
    dialog->setCode(u"ABCD-1234"_s, m_device, today(9, 0, 1));
    QVERIFY(!isSeen(*dialog, "nextButton"));
    m_clock.moment.utc = today(9, 0, 1);
    QTRY_VERIFY(isSeen(*dialog, "nextButton"));
    QVERIFY(!child<QWidget>(*dialog, "codeCard")->isEnabled());
    QVERIFY(textOf(*dialog, "noticeLabel").contains(u"expired"_s));
    click(*dialog, "nextButton");
    QCOMPARE(code.size(), 1);
    dialog->setCode(u"WXYZ-5678"_s, m_device, today(9, 15));
    QVERIFY(child<QWidget>(*dialog, "codeCard")->isEnabled());
    QVERIFY(!isSeen(*dialog, "noticeLabel"));
}

void TestSignInDialog::saysWhoSignedIn() {
    const auto dialog = shown();
    const QSignalSpy accepted(dialog.get(), &QDialog::accepted);
    const QSignalSpy cancelled(dialog.get(), &SignInDialog::cancelled);
    dialog->setSucceeded(u"<b>marta</b>@contoso.example"_s, true);
    QVERIFY(textOf(*dialog, "doneLabel").contains(u"<b>marta</b>@contoso.example"_s));
    QCOMPARE(child<QLabel>(*dialog, "doneLabel")->textFormat(), Qt::PlainText);
    for (const auto* gone : {"noticeLabel", "cancelButton", "otherButton"})
        QVERIFY2(!isSeen(*dialog, gone), gone);
    dialog->reject();
    QCOMPARE(accepted.size(), 1);
    QCOMPARE(cancelled.size(), 0);
}

void TestSignInDialog::saysWhenNothingIsKept() {
    const auto dialog = shown();
    dialog->setSucceeded({}, false);
    QCOMPARE(textOf(*dialog, "doneLabel"), u"You are signed in."_s);
    QVERIFY(isSeen(*dialog, "noticeLabel"));
    QVERIFY(textOf(*dialog, "noticeLabel").contains(u"keychain"_s));
}

void TestSignInDialog::saysWhatFailed_data() {
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("isForAdministrator");
    QTest::newRow("consent") << int(ErrorKind::ConsentNeeded) << true;
    QTest::newRow("role") << int(ErrorKind::RoleMissing) << true;
    QTest::newRow("settings") << int(ErrorKind::SignInFailed) << true;
    QTest::newRow("declined") << int(ErrorKind::SignInDeclined) << false;
    QTest::newRow("other user") << int(ErrorKind::WrongAccount) << false;
    QTest::newRow("offline") << int(ErrorKind::Offline) << false;
    QTest::newRow("locked") << int(ErrorKind::KeychainLocked) << false;
}

void TestSignInDialog::saysWhatFailed() {
    QFETCH(int, kind);
    QFETCH(bool, isForAdministrator);
    const auto dialog = shown();
    const QSignalSpy browser(dialog.get(), &SignInDialog::browserWanted);
    const QSignalSpy code(dialog.get(), &SignInDialog::codeWanted);
    const QSignalSpy administrator(dialog.get(), &SignInDialog::administratorWanted);
    dialog->setWaitingForBrowser(m_address);
    dialog->setFailed({ErrorKind(kind)});
    QVERIFY(isSeen(*dialog, "noticeLabel"));
    QCOMPARE(isSeen(*dialog, "administratorButton"), isForAdministrator);
    if (isForAdministrator)
        click(*dialog, "administratorButton");
    QCOMPARE(administrator.size(), isForAdministrator ? 1 : 0);
    click(*dialog, "nextButton");
    QCOMPARE(browser.size(), 1);
    QVERIFY(!isSeen(*dialog, "noticeLabel"));
    dialog->setCode(u"ABCD-1234"_s, m_device, today(9, 15));
    dialog->setFailed({ErrorKind(kind)});
    click(*dialog, "nextButton");
    QCOMPARE(code.size(), 1);
}

void TestSignInDialog::cancelsWhatIsUnderWay() {
    for (const bool isUnderWay : {false, true}) {
        const auto dialog = shown();
        const QSignalSpy cancelled(dialog.get(), &SignInDialog::cancelled);
        if (isUnderWay)
            dialog->setWaitingForBrowser(m_address);
        QTest::keyClick(dialog.get(), Qt::Key_Escape);
        QVERIFY(!dialog->isVisible());
        QCOMPARE(cancelled.size(), isUnderWay ? 1 : 0);
    }
}

void TestSignInDialog::followsTheLanguage() {
    const auto dialog = shown();
    dialog->setFailed({ErrorKind::CodeExpired});
    const OtherLanguage other;
    QCOMPARE(dialog->windowTitle(), u"«Sign in»"_s);
    QVERIFY(textOf(*dialog, "noticeLabel").startsWith(u"«"_s));
    QCOMPARE(child<QPushButton>(*dialog, "nextButton")->text(), u"«Try again»"_s);
}

QTEST_MAIN(TestSignInDialog)
#include "tst_signindialog.moc"
