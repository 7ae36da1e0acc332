// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvdate.h"

#include "testdata.h"

using namespace favilla;
using namespace Qt::Literals::StringLiterals;

class TestCsvDate : public QObject {
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void knowsOnlyOrder_data();
    void knowsOnlyOrder();
};

void TestCsvDate::reads_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("order");
    QTest::addColumn<QString>("instant");
    const auto row = [](const QString& text, DateOrder order, const QString& instant) {
        QTest::newRow(qUtf8Printable(text + QString::number(int(order)))) << text << int(order) << instant;
    };
    using enum DateOrder;
    row(u"03/04/2026"_s, DayMonthYear, u"2026-04-02T22:00:00.000Z"_s);
    row(u"03/04/2026"_s, MonthDayYear, u"2026-03-03T23:00:00.000Z"_s);
    row(u"3.4.26"_s, DayMonthYear, u"2026-04-02T22:00:00.000Z"_s);
    row(u"03-04-2026 14:30"_s, DayMonthYear, u"2026-04-03T12:30:00.000Z"_s);
    row(u"03/04/2026, 14.30.15"_s, DayMonthYear, u"2026-04-03T12:30:15.000Z"_s);
    row(u"3/4/2026 2:30 PM"_s, MonthDayYear, u"2026-03-04T13:30:00.000Z"_s);
    row(u"3/4/2026 12:30:00 AM"_s, MonthDayYear, u"2026-03-03T23:30:00.000Z"_s);
    row(u"2026-04-03"_s, DayMonthYear, u"2026-04-03T00:00:00.000Z"_s);
    row(u"2026-04-03 14:30"_s, DayMonthYear, u"2026-04-03T14:30:00.000Z"_s);
    row(u"2026-04-03T14:30:00+02:00"_s, DayMonthYear, u"2026-04-03T12:30:00.000Z"_s);
    row(u"2026/04/03"_s, DayMonthYear, u"2026-04-03T00:00:00.000Z"_s);
    row(u"31/02/2026"_s, DayMonthYear, {});
    row(u"13/04/2026"_s, MonthDayYear, {});
    row(u"03/04-2026"_s, DayMonthYear, {});
    row(u"01/01/0000"_s, DayMonthYear, {});
    row(u"0000-01-01"_s, DayMonthYear, {});
    row(u"25:00"_s, DayMonthYear, {});
    row(u"03/04/2026 25:00"_s, DayMonthYear, {});
    row(u"soon"_s, DayMonthYear, {});
    row({}, DayMonthYear, {});
}

void TestCsvDate::reads() {
    QFETCH(QString, text);
    QFETCH(int, order);
    QTEST(toIso(instantFromText(text, DateOrder(order), QTimeZone("Europe/Rome"))), "instant");
}

void TestCsvDate::knowsOnlyOrder_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("order");
    QTest::newRow("either") << u"03/04/2026"_s << -1;
    QTest::newRow("day first") << u"25/12/2026"_s << int(DateOrder::DayMonthYear);
    QTest::newRow("month first") << u"12/25/2026 10:00"_s << int(DateOrder::MonthDayYear);
    QTest::newRow("ISO") << u"2026-12-25"_s << -1;
    QTest::newRow("none") << u"25/25/2026"_s << -1;
}

void TestCsvDate::knowsOnlyOrder() {
    QFETCH(QString, text);
    const auto only = onlyOrderOf(text);
    QTEST(only ? int(*only) : -1, "order");
}

QTEST_APPLESS_MAIN(TestCsvDate)
#include "tst_csvdate.moc"
