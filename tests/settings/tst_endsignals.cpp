// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/endsignals.h"

#include <QSignalSpy>
#include <QTest>

#include <csignal>

using namespace favilla;

/// The process lives on when it is told to end, and hears of it.
class TestEndSignals : public QObject {
    Q_OBJECT

private slots:
#ifdef Q_OS_UNIX
    void tellsOfEachEnding_data() {
        QTest::addColumn<int>("number");
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("SIGINT") << SIGINT;
        QTest::newRow("SIGHUP") << SIGHUP;
    }
    void tellsOfEachEnding() {
        QFETCH(int, number);
        const EndSignals endSignals;
        QSignalSpy wanted(&endSignals, &EndSignals::endWanted);
        std::raise(number);
        QTRY_COMPARE(wanted.size(), 1);
    }
#endif
};

QTEST_GUILESS_MAIN(TestEndSignals)
#include "tst_endsignals.moc"
