// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/httpdate.h"

#include <QTest>

using namespace favilla;
using namespace std::chrono_literals;

class tst_HttpDate : public QObject {
    Q_OBJECT

private slots:
    void dates_data();
    void dates();
    void pauses_data();
    void pauses();
};

void tst_HttpDate::dates_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QDateTime>("instant");
    const QDateTime instant({1994, 11, 6}, {8, 49, 37}, Qt::UTC);
    QTest::newRow("today's form") << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT") << instant;
    QTest::newRow("the long form") << QByteArray("Sunday, 06-Nov-94 08:49:37 GMT") << instant;
    QTest::newRow("that of C") << QByteArray("Sun Nov  6 08:49:37 1994") << instant;
    QTest::newRow("a later century") << QByteArray("Friday, 20-Nov-26 09:00:00 GMT")
                                     << QDateTime({2026, 11, 20}, {9, 0}, Qt::UTC);
    QTest::newRow("ISO") << QByteArray("1994-11-06T08:49:37Z") << QDateTime();
    QTest::newRow("nothing") << QByteArray() << QDateTime();
}

void tst_HttpDate::dates() {
    QFETCH(QByteArray, text);
    QFETCH(QDateTime, instant);
    QCOMPARE(httpDate(text), instant);
}

void tst_HttpDate::pauses_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("milliseconds");
    QTest::newRow("seconds") << QByteArray("57") << 57'000LL;
    QTest::newRow("a part of one") << QByteArray(" 0.5 ") << 500LL;
    QTest::newRow("none") << QByteArray("0") << 0LL;
    QTest::newRow("a date to come") << QByteArray("Fri, 20 Nov 2026 09:02:00 GMT") << 120'000LL;
    QTest::newRow("a date gone by") << QByteArray("Fri, 20 Nov 2026 08:00:00 GMT") << 0LL;
    QTest::newRow("for ever") << QByteArray("99999999999999999999") << 24 * 3600'000LL;
    QTest::newRow("a far date") << QByteArray("Fri, 20 Nov 2099 08:00:00 GMT") << 24 * 3600'000LL;
    QTest::newRow("below nothing") << QByteArray("-5") << -1LL;
    QTest::newRow("no number") << QByteArray("nan") << -1LL;
    QTest::newRow("endless") << QByteArray("inf") << 24 * 3600'000LL;
    QTest::newRow("soon") << QByteArray("soon") << -1LL;
    QTest::newRow("empty") << QByteArray() << -1LL;
}

void tst_HttpDate::pauses() {
    QFETCH(QByteArray, text);
    QFETCH(qint64, milliseconds);
    const auto pause = retryAfter(text, QDateTime({2026, 11, 20}, {9, 0}, Qt::UTC));
    QCOMPARE(pause.value_or(-1ms).count(), milliseconds);
}

QTEST_GUILESS_MAIN(tst_HttpDate)
#include "tst_httpdate.moc"
