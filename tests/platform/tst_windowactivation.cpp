// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/windowactivation.h"

#include <QGuiApplication>
#include <QTest>
#include <QWindow>

using namespace favilla;
using namespace Qt::Literals::StringLiterals;

class TestWindowActivation : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { qunsetenv("XDG_ACTIVATION_TOKEN"); }

    void tokenIsThereWhileItIsNeeded() {
        {
            const ActivationToken token(u"token-1"_s);
            QCOMPARE(qEnvironmentVariable("XDG_ACTIVATION_TOKEN"), u"token-1"_s);
        }
        QVERIFY(!qEnvironmentVariableIsSet("XDG_ACTIVATION_TOKEN"));
    }

    void noTokenLeavesTheStartsOwn() {
        qputenv("XDG_ACTIVATION_TOKEN", "of-the-start");
        { const ActivationToken token({}); }
        QCOMPARE(qEnvironmentVariable("XDG_ACTIVATION_TOKEN"), u"of-the-start"_s);
    }

    void windowComesToTheFront() {
        QWindow first;
        first.show();
        QWindow second;
        second.show();
        activateWindow(first, u"token-2"_s);
        QTRY_COMPARE(QGuiApplication::focusWindow(), &first);
        QVERIFY(!qEnvironmentVariableIsSet("XDG_ACTIVATION_TOKEN"));
    }

    void windowComesOutOfTheTaskBar() {
        QWindow window;
        window.showMinimized();
        QVERIFY(window.windowStates() & Qt::WindowMinimized);
        activateWindow(window, {});
        QVERIFY(!(window.windowStates() & Qt::WindowMinimized));
        QTRY_COMPARE(QGuiApplication::focusWindow(), &window);
    }
};

QTEST_MAIN(TestWindowActivation)
#include "tst_windowactivation.moc"
