// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "controllers/refreshpace.h"

#include <QSignalSpy>
#include <QTest>

using namespace favilla;

class tst_RefreshPace : public QObject {
    Q_OBJECT

private slots:
    void whatAPersonDoesIsAnsweredAtOnce() {
        RefreshPace pace;
        QSignalSpy due(&pace, &RefreshPace::due);
        pace.ask();
        QCOMPARE(due.size(), 1);
        pace.ask();
        QCOMPARE(due.size(), 2);
    }

    void aStreamIsThinnedAndItsEndIsSeen() {
        RefreshPace pace;
        QSignalSpy due(&pace, &RefreshPace::due);
        for (int i = 0; i < 100; ++i)
            pace.ask();
        const auto atOnce = due.size();
        QVERIFY(atOnce < 10);
        QTRY_COMPARE(due.size(), atOnce + 1);
        QTest::qWait(700);
        QCOMPARE(due.size(), atOnce + 1); // nothing came after it
    }
};

QTEST_GUILESS_MAIN(tst_RefreshPace)
#include "tst_refreshpace.moc"
