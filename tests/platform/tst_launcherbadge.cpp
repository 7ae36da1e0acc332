// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/bus/launcherbadge.h"
#include "session/privatebus.h"
#include "session/testlauncher.h"

#include <QTest>

using namespace favilla;
using namespace Qt::Literals::StringLiterals;

class TestLauncherBadge : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY2(!m_bus.address().isEmpty(), "no dbus-daemon"); }

    void countArrives() {
        TestLauncher launcher(m_bus.address());
        QVERIFY(launcher.start());
        LauncherBadge badge(m_bus.connection(), u"favilla"_s);
        badge.set(0, false);
        badge.set(3, true);
        badge.set(3, true);
        badge.set(0, false);
        QTRY_COMPARE(launcher.badges().size(), 2);
        const auto first = launcher.badges().at(0);
        QCOMPARE(first.application, u"application://favilla.desktop"_s);
        // The type matters: launchers read a 64-bit count only.
        QCOMPARE(first.properties.value(u"count"_s).metaType(), QMetaType::fromType<qint64>());
        QCOMPARE(first.properties.value(u"count"_s).toInt(), 3);
        QCOMPARE(first.properties.value(u"count-visible"_s).toBool(), true);
        QCOMPARE(first.properties.value(u"urgent"_s).toBool(), true);
        QCOMPARE(launcher.badges().at(1).properties.value(u"count-visible"_s).toBool(), false);
    }

    void aLauncherThatComesLateIsTold() {
        LauncherBadge badge(m_bus.connection(), u"favilla"_s);
        badge.set(5, false);
        TestLauncher launcher(m_bus.address());
        QVERIFY(launcher.start());
        QTRY_VERIFY(!launcher.badges().isEmpty());
        QCOMPARE(launcher.badges().constLast().properties.value(u"count"_s).toInt(), 5);
    }

private:
    PrivateBus m_bus;
};

QTEST_GUILESS_MAIN(TestLauncherBadge)
#include "tst_launcherbadge.moc"
