// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/bus/sleepwatch.h"
#include "session/privatebus.h"
#include "session/testlogin.h"

#include <QSignalSpy>
#include <QTest>

using namespace favilla;

class TestSleepWatch : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY2(!m_bus.address().isEmpty(), "no dbus-daemon"); }

    void wakingIsToldAndSleepingIsNot() {
        TestLogin login(m_bus.address());
        QVERIFY(login.start());
        SleepWatch watch(m_bus.connection());
        QSignalSpy woke(&watch, &SleepWatch::woke);
        login.sleep();
        login.wake();
        login.sleep();
        login.wake();
        QTRY_COMPARE(woke.size(), 2);
    }

    void aServiceThatComesLateIsHeard() {
        SleepWatch watch(m_bus.connection());
        QSignalSpy woke(&watch, &SleepWatch::woke);
        TestLogin login(m_bus.address());
        QVERIFY(login.start());
        login.wake();
        QTRY_COMPARE(woke.size(), 1);
    }

private:
    PrivateBus m_bus;
};

QTEST_GUILESS_MAIN(TestSleepWatch)
#include "tst_sleepwatch.moc"
