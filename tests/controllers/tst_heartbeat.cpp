// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "controllers/heartbeat.h"
#include "fakeclock.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace favilla;

/// One wake-up at each full minute of the clock it was given.
class tst_Heartbeat : public QObject {
    Q_OBJECT

private:
    static QDateTime minute() { return QDateTime({2026, 11, 20}, {9, 0}, Qt::UTC); }

private slots:
    void beatsAtFullMinute() {
        FakeClock clock(minute().addMSecs(-60));
        QElapsedTimer time;
        time.start();
        const Heartbeat heartbeat(clock);
        QSignalSpy beats(&heartbeat, &Heartbeat::ticked);
        clock.set(minute());
        QTRY_COMPARE(beats.size(), 1);
        QVERIFY(time.elapsed() >= 50);
        QCOMPARE(beats.first().first().value<Moment>().utc, minute());
        // The next one is a whole minute away.
        QVERIFY(!beats.wait(200));
    }

    void tellsWhatTheClockSays() {
        FakeClock clock(minute().addMSecs(-20));
        const Heartbeat heartbeat(clock);
        QSignalSpy beats(&heartbeat, &Heartbeat::ticked);
        // Set back a day, and in another place, while it waits.
        const auto earlier = minute().addDays(-1).addMSecs(-20);
        clock.set(earlier);
        clock.setZone(QTimeZone("Asia/Tokyo"));
        QTRY_VERIFY(beats.size() >= 2);
        QCOMPARE(beats.first().first().value<Moment>().utc, earlier);
        QCOMPARE(beats.first().first().value<Moment>().zone, QTimeZone("Asia/Tokyo"));
    }

    void tellsThatTheMachineSlept() {
        FakeClock clock(minute().addMSecs(-20));
        const Heartbeat heartbeat(clock);
        QSignalSpy jumps(&heartbeat, &Heartbeat::jumped);
        QSignalSpy beats(&heartbeat, &Heartbeat::ticked);
        clock.set(minute());
        QTRY_COMPARE(beats.size(), 1);
        QCOMPARE(jumps.size(), 0);
        clock.set(minute().addMSecs(-20));
        const Heartbeat other(clock);
        QSignalSpy slept(&other, &Heartbeat::jumped);
        clock.set(minute().addSecs(3600));
        QTRY_COMPARE(slept.size(), 1);
        QCOMPARE(slept.first().first().value<Moment>().utc, minute().addSecs(3600));
    }
};

QTEST_GUILESS_MAIN(tst_Heartbeat)
#include "tst_heartbeat.moc"
