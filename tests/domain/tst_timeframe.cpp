// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/timeframe.h"

#include <QTest>

using namespace favilla;

class TestTimeFrame : public QObject {
    Q_OBJECT

private slots:
    void givesDates_data();
    void givesDates();
    void growsWithTheFrame();
    void namesRoundTrip();
};

void TestTimeFrame::givesDates_data() {
    QTest::addColumn<TimeFrame>("frame");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<QDate>("date");
    const QDate plain(2026, 11, 20);
    QTest::newRow("1 month") << TimeFrame::WithinOneMonth << plain << QDate(2026, 12, 20);
    QTest::newRow("3 months") << TimeFrame::WithinThreeMonths << plain << QDate(2027, 2, 20);
    QTest::newRow("6 months") << TimeFrame::WithinSixMonths << plain << QDate(2027, 5, 20);
    QTest::newRow("1 year") << TimeFrame::WithinOneYear << plain << QDate(2027, 11, 20);
    QTest::newRow("later") << TimeFrame::LaterThanOneYear << plain << QDate(2028, 5, 20);
    QTest::newRow("31 January") << TimeFrame::WithinOneMonth << QDate(2026, 1, 31) << QDate(2026, 2, 28);
    QTest::newRow("31 January before a leap day")
        << TimeFrame::WithinOneMonth << QDate(2028, 1, 31) << QDate(2028, 2, 29);
    QTest::newRow("30 November") << TimeFrame::WithinThreeMonths << QDate(2026, 11, 30) << QDate(2027, 2, 28);
    QTest::newRow("31 March") << TimeFrame::WithinThreeMonths << QDate(2026, 3, 31) << QDate(2026, 6, 30);
    QTest::newRow("31 August") << TimeFrame::WithinSixMonths << QDate(2027, 8, 31) << QDate(2028, 2, 29);
    QTest::newRow("29 February") << TimeFrame::WithinOneYear << QDate(2028, 2, 29) << QDate(2029, 2, 28);
    QTest::newRow("29 February, later")
        << TimeFrame::LaterThanOneYear << QDate(2028, 2, 29) << QDate(2029, 8, 29);
    QTest::newRow("31 December") << TimeFrame::WithinOneMonth << QDate(2026, 12, 31) << QDate(2027, 1, 31);
}

void TestTimeFrame::givesDates() {
    QFETCH(TimeFrame, frame);
    QFETCH(QDate, today);
    QFETCH(QDate, date);
    QCOMPARE(purchaseDate(frame, today), date);
}

void TestTimeFrame::growsWithTheFrame() {
    for (QDate today(2026, 1, 1); today.year() < 2029; today = today.addDays(1)) {
        auto before = today;
        for (const auto frame : allTimeFrames()) {
            const auto date = purchaseDate(frame, today);
            QVERIFY(before < date);
            QVERIFY(date.day() <= today.day());
            before = date;
        }
    }
}

void TestTimeFrame::namesRoundTrip() {
    QCOMPARE(allTimeFrames().size(), 5);
    for (const auto frame : allTimeFrames()) {
        QVERIFY(!name(frame).isEmpty());
        QCOMPARE(timeFrameNamed(name(frame)), std::optional(frame));
    }
    QVERIFY(!timeFrameNamed(QStringLiteral("within ten years")));
}

QTEST_APPLESS_MAIN(TestTimeFrame)
#include "tst_timeframe.moc"
