// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectionsamples.h"
#include "dialogsamples.h"
#include "views/dialogs/checkdialog.h"

#include <QClipboard>
#include <QComboBox>
#include <QSignalSpy>
#include <QTreeWidget>

using namespace favilla;
using namespace favilla::samples;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// A check of the connection as it goes, and what can be passed on of it.
class TestCheckDialog : public QObject {
    Q_OBJECT

private slots:
    void asksForTheCheckOfAnAccount();
    void tellsEachStepAsItEnds();
    void saysWhereItFailed();
    void copiesAReport();
    void cancelsOnlyWhatRuns();
    void beginsAnew();
    void saysWhenThereIsNoAccount();
    void strangersStayPlain();
    void followsTheLanguage();

private:
    std::unique_ptr<CheckDialog> shown(const QList<Account>& accounts) {
        auto dialog = std::make_unique<CheckDialog>(accounts, u"1.2.3"_s, m_clock, italian());
        dialog->show();
        return dialog;
    }
    static QString cell(const CheckDialog& dialog, CheckStep step, int column) {
        return child<QTreeWidget>(dialog, "stepView")->topLevelItem(int(step))->text(column);
    }
    static void pass(CheckDialog& dialog, CheckStep step, const QString& finding = {}) {
        dialog.add({step, CheckOutcome::Passed, {}, finding, 85ms});
    }

    const TurnedClock m_clock;
    const QList<Account> m_two{account(), account(u"a-2"_s, u"Fabrikam"_s)};
};

void TestCheckDialog::asksForTheCheckOfAnAccount() {
    const auto dialog = shown(m_two);
    Collected<AccountId> wanted;
    connect(dialog.get(), &CheckDialog::checkWanted, this, wanted.taker());
    QVERIFY(child<QComboBox>(*dialog, "accountBox")->isVisible());
    child<QComboBox>(*dialog, "accountBox")->setCurrentIndex(1);
    click(*dialog, "checkButton");
    QCOMPARE(wanted.values, QList<AccountId>{AccountId(u"a-2"_s)});
    const auto single = shown({account()});
    connect(single.get(), &CheckDialog::checkWanted, this, wanted.taker());
    QVERIFY(!child<QComboBox>(*single, "accountBox")->isVisible());
    click(*single, "checkButton");
    QCOMPARE(wanted.values.last(), account().id);
}

void TestCheckDialog::tellsEachStepAsItEnds() {
    const auto dialog = shown(m_two);
    for (const auto step : allCheckSteps())
        QVERIFY(cell(*dialog, step, 1).isEmpty());
    dialog->begin(u"Contoso"_s);
    QVERIFY(!child<QPushButton>(*dialog, "checkButton")->isEnabled());
    QCOMPARE(cell(*dialog, CheckStep::NameResolution, 1), u"Checking…"_s);
    pass(*dialog, CheckStep::NameResolution, u"203.0.113.7"_s);
    QCOMPARE(cell(*dialog, CheckStep::NameResolution, 1), u"Passed"_s);
    QCOMPARE(cell(*dialog, CheckStep::NameResolution, 2), u"203.0.113.7 · 85 ms"_s);
    QCOMPARE(cell(*dialog, CheckStep::Proxy, 1), u"Checking…"_s);
    QVERIFY(cell(*dialog, CheckStep::Tls, 1).isEmpty());
    for (const auto step : allCheckSteps().mid(1))
        pass(*dialog, step);
    dialog->finish();
    QCOMPARE(textOf(*dialog, "noticeLabel"), u"The connection works."_s);
    QCOMPARE(child<QPushButton>(*dialog, "checkButton")->text(), u"Check again"_s);
}

void TestCheckDialog::saysWhereItFailed() {
    const auto dialog = shown(m_two);
    dialog->begin(u"Contoso"_s);
    pass(*dialog, CheckStep::NameResolution);
    dialog->add({CheckStep::Proxy, CheckOutcome::Failed, Error{ErrorKind::ProxyFailed}, u"407"_s, 12ms});
    dialog->finish();
    QCOMPARE(cell(*dialog, CheckStep::Proxy, 1), u"Failed"_s);
    QCOMPARE(cell(*dialog, CheckStep::ReadAccess, 1), u"Not reached"_s);
    QVERIFY(cell(*dialog, CheckStep::ReadAccess, 2).isEmpty());
    QVERIFY(textOf(*dialog, "noticeLabel").startsWith(u"The proxy"_s));
    QCOMPARE(child<QLabel>(*dialog, "noticeLabel")->property("state").toString(), u"bad"_s);
}

void TestCheckDialog::copiesAReport() {
    const auto dialog = shown(m_two);
    QVERIFY(!child<QPushButton>(*dialog, "copyButton")->isEnabled());
    dialog->begin(u"Contoso"_s);
    pass(*dialog, CheckStep::NameResolution, u"203.0.113.7"_s);
    dialog->finish();
    click(*dialog, "copyButton");
    const auto report = QGuiApplication::clipboard()->text();
    for (const auto& part : {u"Version: 1.2.3\n"_s, u"Time: 2026-11-22T09:00:00.000Z\n"_s,
             u"Account: Contoso\n"_s, u"nameResolution: passed (85 ms): 203.0.113.7\n"_s,
             u"readAccess: notReached\n"_s, QSysInfo::prettyProductName()})
        QVERIFY2(report.contains(part), qPrintable(part));
    QVERIFY(!report.contains(account().clientId));
    QCOMPARE(child<QPushButton>(*dialog, "copyButton")->text(), u"Copied"_s);
}

void TestCheckDialog::cancelsOnlyWhatRuns() {
    const auto dialog = shown(m_two);
    const QSignalSpy cancelled(dialog.get(), &CheckDialog::cancelled);
    dialog->reject();
    QCOMPARE(cancelled.size(), 0);
    dialog->show();
    dialog->begin(u"Contoso"_s);
    QCOMPARE(child<QPushButton>(*dialog, "closeButton")->text(), u"Cancel"_s);
    QTest::keyClick(dialog.get(), Qt::Key_Escape);
    QCOMPARE(cancelled.size(), 1);
    QVERIFY(!dialog->isVisible());
}

void TestCheckDialog::beginsAnew() {
    const auto dialog = shown(m_two);
    dialog->begin(u"Contoso"_s);
    dialog->add({CheckStep::NameResolution, CheckOutcome::Failed, Error{ErrorKind::HostNotFound}, {}, 1ms});
    dialog->finish();
    dialog->begin(u"Fabrikam"_s);
    QVERIFY(!child<QLabel>(*dialog, "noticeLabel")->isVisible());
    QCOMPARE(cell(*dialog, CheckStep::NameResolution, 1), u"Checking…"_s);
    QVERIFY(dialog->report().contains(u"Fabrikam"_s));
}

void TestCheckDialog::saysWhenThereIsNoAccount() {
    const auto dialog = shown({});
    QVERIFY(!child<QPushButton>(*dialog, "checkButton")->isEnabled());
    QVERIFY(textOf(*dialog, "noticeLabel").contains(u"no account"_s));
}

void TestCheckDialog::strangersStayPlain() {
    const auto dialog = shown(m_two);
    dialog->begin(u"Contoso"_s);
    pass(*dialog, CheckStep::NameResolution, u"<b>trap</b>\n"_s + QChar(0x202e));
    QVERIFY(!cell(*dialog, CheckStep::NameResolution, 2).contains(QChar(0x202e)));
    QVERIFY(!child<QTreeWidget>(*dialog, "stepView")->topLevelItem(0)->toolTip(2).contains(u"<b>"_s));
}

void TestCheckDialog::followsTheLanguage() {
    const auto dialog = shown(m_two);
    dialog->begin(u"Contoso"_s);
    const OtherLanguage other;
    QCOMPARE(dialog->windowTitle(), u"«Check connection»"_s);
    QCOMPARE(cell(*dialog, CheckStep::NameResolution, 1), u"«Checking…»"_s);
    QCOMPARE(cell(*dialog, CheckStep::Role, 0), u"«Your role is the right one»"_s);
    QCOMPARE(child<QComboBox>(*dialog, "accountBox")->currentText(), u"Contoso"_s);
}

QTEST_MAIN(TestCheckDialog)
#include "tst_checkdialog.moc"
