// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectionsamples.h"
#include "dialogsamples.h"
#include "domain/snooze.h"
#include "views/dialogs/snoozedialog.h"

#include <QDateTimeEdit>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace favilla;
using namespace favilla::samples;
using namespace Qt::Literals::StringLiterals;

/// When to be told once more: one click for the usual moments, a field for any other, never the past.
class TestSnoozeDialog : public QObject {
    Q_OBJECT

private slots:
    void aButtonSaysItAll();
    void anyMomentCanBeChosen();
    void thePastIsNone();
    void theCustomerIsPlainText();
    void followsTheLanguage();

private:
    std::unique_ptr<SnoozeDialog> shown(const QString& customer = u"Aurora"_s) {
        auto dialog = std::make_unique<SnoozeDialog>(customer, m_clock, italian());
        dialog->show();
        return dialog;
    }
    static QPushButton* ok(const SnoozeDialog& dialog) { return child<QPushButton>(dialog, "snoozeButton"); }

    TurnedClock m_clock;
};

void TestSnoozeDialog::aButtonSaysItAll() {
    const auto now = m_clock.now();
    const QList<Snooze> snoozes{Snooze::OneHour, Snooze::ThisAfternoon, Snooze::Tomorrow, Snooze::NextWeek};
    for (int i = 0; i < snoozes.size(); ++i) {
        const auto dialog = shown();
        QSignalSpy chosen(dialog.get(), &SnoozeDialog::chosen);
        dialog->findChild<QPushButton*>(u"choice%1"_s.arg(i))->click();
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().toDateTime(), snoozeTime(snoozes.at(i), now));
        QVERIFY(!dialog->isVisible());
    }
}

void TestSnoozeDialog::anyMomentCanBeChosen() {
    const auto dialog = shown();
    QSignalSpy chosen(dialog.get(), &SnoozeDialog::chosen);
    const auto now = m_clock.now();
    const auto day = now.utc.toTimeZone(now.zone).date().addDays(3);
    child<QDateTimeEdit>(*dialog, "at")->setDateTime(QDateTime(day, {16, 30}, Qt::UTC));
    ok(*dialog)->click();
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().toDateTime(), QDateTime(day, {16, 30}, now.zone).toUTC());
}

void TestSnoozeDialog::thePastIsNone() {
    const auto dialog = shown();
    QSignalSpy chosen(dialog.get(), &SnoozeDialog::chosen);
    child<QDateTimeEdit>(*dialog, "at")->setDateTime(QDateTime({2020, 1, 1}, {9, 0}, Qt::UTC));
    ok(*dialog)->click();
    QVERIFY(chosen.isEmpty());
    QVERIFY(dialog->isVisible());
    QVERIFY(child<QLabel>(*dialog, "atNote")->isVisible());
}

void TestSnoozeDialog::theCustomerIsPlainText() {
    const auto dialog = shown(u"<b>Aurora</b>\nS.r.l."_s);
    const auto* label = child<QLabel>(*dialog, "customerLabel");
    QCOMPARE(label->textFormat(), Qt::PlainText);
    QVERIFY(label->text().contains(u"<b>Aurora</b> S.r.l."_s));
}

void TestSnoozeDialog::followsTheLanguage() {
    const auto dialog = shown();
    QVERIFY(!ok(*dialog)->text().isEmpty());
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(dialog.get(), &change);
    QVERIFY(!child<QLabel>(*dialog, "customerLabel")->text().isEmpty());
}

QTEST_MAIN(TestSnoozeDialog)
#include "tst_snoozedialog.moc"
