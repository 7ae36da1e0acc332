// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/clock.h"
#include "generator.h"

#include <QTest>

#include <ctime>

using namespace favilla;
using namespace Qt::Literals::StringLiterals;

class TestClock : public QObject {
    Q_OBJECT

private slots:
    void readsIso_data();
    void readsIso();
    void refusesIso_data();
    void refusesIso();
    void readsTextWithoutOffsetAsUtcWhateverTheZone();
    void writesFixedWidth();
    void isoSortsAsTimeDoes();
    void todayFollowsTheZone_data();
    void todayFollowsTheZone();
    void systemClockRuns();
};

void TestClock::readsIso_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("iso");
    QTest::newRow("plain") << u"2026-11-20T09:30:00Z"_s << u"2026-11-20T09:30:00.000Z"_s;
    QTest::newRow("milliseconds") << u"2026-11-20T09:30:00.125Z"_s << u"2026-11-20T09:30:00.125Z"_s;
    QTest::newRow("one digit") << u"2026-11-20T09:30:00.5Z"_s << u"2026-11-20T09:30:00.500Z"_s;
    QTest::newRow("six digits") << u"2026-11-20T09:30:00.123456Z"_s << u"2026-11-20T09:30:00.123Z"_s;
    QTest::newRow("seven digits") << u"2026-11-20T09:30:00.1239999Z"_s << u"2026-11-20T09:30:00.123Z"_s;
    QTest::newRow("seven nines") << u"2026-12-31T23:59:59.9999999Z"_s << u"2026-12-31T23:59:59.999Z"_s;
    QTest::newRow("seven digits and offset")
        << u"2026-11-20T09:30:00.1234567+01:00"_s << u"2026-11-20T08:30:00.123Z"_s;
    QTest::newRow("quarter offset") << u"2026-11-20T00:00:00+05:45"_s << u"2026-11-19T18:15:00.000Z"_s;
    QTest::newRow("offset without colon") << u"2026-11-20T00:00:00-0330"_s << u"2026-11-20T03:30:00.000Z"_s;
    QTest::newRow("negative offset") << u"2026-11-20T22:00:00-08:00"_s << u"2026-11-21T06:00:00.000Z"_s;
    QTest::newRow("no offset") << u"2026-11-20T09:30:00"_s << u"2026-11-20T09:30:00.000Z"_s;
    QTest::newRow("day only") << u"2026-11-20"_s << u"2026-11-20T00:00:00.000Z"_s;
    QTest::newRow("spaces around") << u" 2026-11-20T09:30:00Z\n"_s << u"2026-11-20T09:30:00.000Z"_s;
    QTest::newRow("leap day") << u"2028-02-29T12:00:00Z"_s << u"2028-02-29T12:00:00.000Z"_s;
    QTest::newRow("first instant") << u"1970-01-01T00:00:00Z"_s << u"1970-01-01T00:00:00.000Z"_s;
    QTest::newRow("last instant") << u"9999-12-31T23:59:59.9999999Z"_s << u"9999-12-31T23:59:59.999Z"_s;
}

void TestClock::readsIso() {
    QFETCH(QString, text);
    QFETCH(QString, iso);
    const auto instant = fromIso(text);
    QVERIFY(instant.isValid());
    QCOMPARE(instant.timeSpec(), Qt::UTC);
    QCOMPARE(toIso(instant), iso);
}

void TestClock::refusesIso_data() {
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << u""_s;
    QTest::newRow("word") << u"yesterday"_s;
    QTest::newRow("year 0") << u"0000-01-01T00:00:00Z"_s;
    QTest::newRow("year 1") << u"0001-01-01T00:00:00Z"_s;
    QTest::newRow("before 1970") << u"1969-12-31T23:59:59.999Z"_s;
    QTest::newRow("before 1970 by its offset") << u"1970-01-01T00:30:00+01:00"_s;
    QTest::newRow("after 9999 by its offset") << u"9999-12-31T23:59:59-01:00"_s;
    QTest::newRow("year of five digits") << u"12026-01-01T00:00:00Z"_s;
    QTest::newRow("30 February") << u"2026-02-30T00:00:00Z"_s;
    QTest::newRow("29 February of a common year") << u"2027-02-29T00:00:00Z"_s;
    QTest::newRow("month 13") << u"2026-13-01T00:00:00Z"_s;
    QTest::newRow("hour 25") << u"2026-11-20T25:00:00Z"_s;
    QTest::newRow("American") << u"11/20/2026"_s;
    QTest::newRow("NUL within") << u"2026-11-20T09:3"_s + QChar::Null + u"0:00Z"_s;
    QTest::newRow("truncated") << u"2026-11-20T"_s;
}

void TestClock::refusesIso() {
    QFETCH(QString, text);
    QVERIFY(!fromIso(text).isValid());
    QCOMPARE(toIso(fromIso(text)), QString());
}

/// The hour that summer time skips, and the one that comes twice when it ends, are ordinary hours in UTC.
void TestClock::readsTextWithoutOffsetAsUtcWhateverTheZone() {
    for (const auto* zone : {"Europe/Rome", "America/New_York", "Asia/Kathmandu", "UTC"}) {
        qputenv("TZ", zone);
        tzset();
        for (const auto& text : {u"2026-03-29T02:30:00"_s, u"2026-10-25T02:30:00"_s, u"2026-03-08T02:30:00"_s,
                 u"2026-11-01T01:30:00"_s, u"2026-03-29T02:30:00.1234567"_s})
            QCOMPARE(toIso(fromIso(text)).left(19), text.left(19));
    }
    qunsetenv("TZ");
    tzset();
}

void TestClock::writesFixedWidth() {
    const QDateTime inRome({2026, 7, 1}, {9, 5, 3, 7}, QTimeZone("Europe/Rome"));
    QCOMPARE(toIso(inRome), u"2026-07-01T07:05:03.007Z"_s);
    QCOMPARE(toIso(QDateTime()), QString());
}

void TestClock::isoSortsAsTimeDoes() {
    Generator any;
    for (int i = 0; i < 2'000; ++i) {
        const auto a = any.somewhen();
        const auto b = any.coin() ? any.somewhen() : a.addMSecs(any.number(3) - 1);
        QCOMPARE(fromIso(toIso(a)), a);
        if (b.date().year() >= 1970 && b.date().year() <= 9999)
            QCOMPARE(toIso(a) < toIso(b), a < b);
    }
}

void TestClock::todayFollowsTheZone_data() {
    QTest::addColumn<QString>("utc");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QDate>("today");
    const QByteArray rome("Europe/Rome");
    QTest::newRow("UTC") << u"2026-11-20T23:59:59.999Z"_s << QByteArray("UTC") << QDate(2026, 11, 20);
    QTest::newRow("Rome, winter") << u"2026-11-20T23:00:00Z"_s << rome << QDate(2026, 11, 21);
    QTest::newRow("Rome, summer") << u"2026-07-20T21:59:59Z"_s << rome << QDate(2026, 7, 20);
    QTest::newRow("Rome, summer, midnight") << u"2026-07-20T22:00:00Z"_s << rome << QDate(2026, 7, 21);
    QTest::newRow("New York") << u"2026-11-20T04:59:59Z"_s << QByteArray("America/New_York")
                              << QDate(2026, 11, 19);
    QTest::newRow("Kathmandu") << u"2026-11-20T18:15:00Z"_s << QByteArray("Asia/Kathmandu")
                               << QDate(2026, 11, 21);
    QTest::newRow("Kathmandu, before")
        << u"2026-11-20T18:14:59Z"_s << QByteArray("Asia/Kathmandu") << QDate(2026, 11, 20);
}

void TestClock::todayFollowsTheZone() {
    QFETCH(QString, utc);
    QFETCH(QByteArray, zone);
    QFETCH(QDate, today);
    QCOMPARE((Moment{fromIso(utc), QTimeZone(zone)}.today()), today);
}

void TestClock::systemClockRuns() {
    const auto before = QDateTime::currentDateTimeUtc();
    const auto now = SystemClock().now();
    QVERIFY(now.utc >= before);
    QVERIFY(before.msecsTo(now.utc) < 60'000);
    QCOMPARE(now.utc.timeSpec(), Qt::UTC);
    QVERIFY(now.zone.isValid());
}

QTEST_APPLESS_MAIN(TestClock)
#include "tst_clock.moc"
